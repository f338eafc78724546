import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  comfortDrug,
  type ComfortDrugName,
  comfortDrugNames,
  comfortDrugs,
  comfortSymptoms,
  needsOverride,
  policyAtBedside,
  stops,
} from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay, useSession } from '../api/session';
import { useDraft } from '../chart/draft';
import { OrderChecks } from '../chart/order-checks';
import { SideForm } from '../chart/side-form';
import side from '../chart/side-form.module.css';
import { Checkbox } from '../kit/checkbox';
import { isReasoned } from '../mat/override-form';
import { attemptOf, changeOf, type ComfortOrderDraft, orderFaults, saysTo, startOf } from './comfort-order-draft';
import { TelephoneFields } from './telephone-fields';
import { type ComfortOrder, type Flowsheet, useWithdrawalAct } from './withdrawal-api';

const drugs = comfortDrugNames.map((value) => ({ value, label: comfortDrugs[value].label }));
const intervals = [0, 30, 60, 120, 240, 300, 360, 480, 720, 1200, 1440].map((minutes) => ({
  value: String(minutes),
  label:
    minutes === 0
      ? 'No least time'
      : minutes < 60
        ? `${minutes} minutes`
        : minutes === 60
          ? '1 hour'
          : `${minutes / 60} hours`,
}));

/** The form begins with a drug that is not ordered yet. */
const firstFree = (sheet: Flowsheet): ComfortDrugName =>
  comfortDrugNames.find((name) => !sheet.comfortOrders.some(({ standing, drug }) => standing && drug === name)) ??
  'clonidine';

/** Comfort medication, ordered or taken down by telephone, with everything that the rules say beside it. */
export function ComfortOrderForm(props: {
  patientId: string;
  sheet: Flowsheet;
  replaces?: ComfortOrder;
  onClose: () => void;
}) {
  const { sheet, replaces } = props;
  const { roles } = useSession();
  const maySign = useMay()('withdrawal.sign');
  const policy = policyAtBedside(sheet.policy);
  const [now] = useState(() => new Date());
  const [draft, change, forget] = useDraft<ComfortOrderDraft>('comfort-order', replaces?.id ?? '', () =>
    replaces === undefined ? startOf(uuidv7(), firstFree(sheet), sheet, policy) : changeOf(uuidv7(), replaces),
  );
  const set = (part: Partial<ComfortOrderDraft>): void => change({ ...part, id: uuidv7() });
  const { usual, symptoms, advice, taper, needsPressure } = comfortDrug(draft.drug);
  const faults = orderFaults(draft);
  const attempt = attemptOf(draft, replaces, now);
  const evaluations = attempt === null ? [] : saysTo(attempt, sheet, policy, now);
  const open = evaluations.filter(
    (one) => stops(one) || (needsOverride(one) && !(maySign && isReasoned(draft.reasons[one.ruleId]))),
  );
  const spoken = maySign || (draft.prescriberId !== '' && draft.readBack);
  const act = useWithdrawalAct(
    () =>
      api.put(`/patients/${props.patientId}/comfort-orders/${draft.id}`, {
        ...attempt,
        endsAt: attempt?.endsAt.toISOString(),
        ...(maySign ? {} : { telephone: { prescriberId: draft.prescriberId, readBack: draft.readBack } }),
      }),
    {
      says: () => (maySign ? 'Ordered.' : 'Telephone order saved. The prescriber signs it.'),
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  const amountField = (key: 'from' | 'to' | 'maxDay', label: string) => (
    <TextInput
      label={label}
      inputMode="decimal"
      maxLength={9}
      value={draft[key]}
      error={faults[key]}
      rightSection={<span className="dim small">mg</span>}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <SideForm
      title={replaces === undefined ? 'Order comfort medication' : 'Change comfort medication'}
      intro={usual}
      submit={maySign ? 'Sign the order' : 'Save the telephone order'}
      complete={attempt !== null && open.length === 0 && spoken}
      missing={
        attempt === null
          ? 'Correct what is marked'
          : open.length > 0
            ? 'Something stands in the way: look at the checks'
            : 'Still needed: who gave the order, and that it was read back'
      }
      pending={act.isPending}
      error={act.error}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      {replaces === undefined && (
        <NativeSelect
          label="Drug"
          data={drugs}
          value={draft.drug}
          onChange={(event) => change(startOf(uuidv7(), event.currentTarget.value as ComfortDrugName, sheet, policy))}
        />
      )}
      <fieldset className={side.word}>
        <legend>For</legend>
        {symptoms.map((symptom) => (
          <Checkbox
            key={symptom}
            label={comfortSymptoms[symptom].label}
            checked={draft.symptoms.includes(symptom)}
            onChange={(event) =>
              set({
                symptoms: event.currentTarget.checked
                  ? [...draft.symptoms, symptom]
                  : draft.symptoms.filter((one) => one !== symptom),
              })
            }
          />
        ))}
      </fieldset>
      <div className={side.pair}>
        {amountField('from', 'Dose, from')}
        {amountField('to', 'to')}
        <NativeSelect
          label="Interval"
          data={intervals}
          value={draft.interval}
          onChange={(event) => set({ interval: event.currentTarget.value })}
        />
        {amountField('maxDay', 'Most in 24 hours')}
      </div>
      <div className={side.pair}>
        <TextInput
          label="Days"
          inputMode="numeric"
          maxLength={2}
          value={draft.days}
          error={faults.days}
          onChange={(event) => set({ days: event.currentTarget.value })}
        />
        <NativeSelect
          label="When"
          data={[
            { value: 'clock', label: 'By the clock' },
            { value: 'needed', label: 'As needed' },
          ]}
          value={draft.asNeeded ? 'needed' : 'clock'}
          onChange={(event) => set({ asNeeded: event.currentTarget.value === 'needed' })}
        />
      </div>
      {needsPressure && (
        <p className="dim small">
          Blood pressure and pulse are measured before each dose; it is held below {policy.comfort_hold_systolic}/
          {policy.comfort_hold_diastolic}. {taper}.
        </p>
      )}
      {advice !== undefined && <p className="dim small">{advice}.</p>}
      <OrderChecks
        evaluations={evaluations}
        roles={roles}
        reasons={draft.reasons}
        onReason={(ruleId, reason) => set({ reasons: { ...draft.reasons, [ruleId]: reason } })}
      />
      <Textarea
        label="Note (optional)"
        autosize
        minRows={1}
        maxLength={1000}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {!maySign && <TelephoneFields draft={draft} onChange={set} />}
    </SideForm>
  );
}
