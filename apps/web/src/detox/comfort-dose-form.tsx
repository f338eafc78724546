import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { comfortDrug, comfortSymptoms, type ComfortSymptom, last24h, maximumOf, policyAtBedside } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { milligrams, readMilligrams } from '../kit/format';
import { SegmentedControl } from '../kit/segmented';
import { MomentField } from '../unit/moment-field';
import { instantTyped } from './comfort-order-draft';
import styles from './detox.module.css';
import { type PressureDraft, PressureFields, readBoth } from './pressure-fields';
import { type ComfortOrder, type Flowsheet, useWithdrawalAct } from './withdrawal-api';
import { amount, intervalWords, momentWords } from './words';

interface DoseDraft extends PressureDraft {
  readonly id: string;
  readonly outcome: 'given' | 'held' | 'declined';
  readonly dose: string;
  readonly symptom: ComfortSymptom | '';
  readonly reason: string;
  readonly at: string;
}

const outcomes = [
  { value: 'given', label: 'Given' },
  { value: 'held', label: 'Held' },
  { value: 'declined', label: 'Declined' },
] as const;

/** A dose of comfort medication at the bedside: given, held or declined. The server asks every rule again. */
export function ComfortDoseForm(props: {
  patientId: string;
  sheet: Flowsheet;
  order: ComfortOrder;
  onClose: () => void;
}) {
  const { sheet, order } = props;
  const zone = useZone();
  const policy = policyAtBedside(sheet.policy);
  const { needsPressure, label } = comfortDrug(order.drug);
  const recent = recentPressure(sheet, policy.comfort_pressure_minutes);
  const [draft, change, forget] = useDraft<DoseDraft>('comfort-dose', order.id, () => ({
    id: uuidv7(),
    outcome: 'given',
    dose: order.doseMinMcg === order.doseMaxMcg ? milligrams(order.doseMaxMcg) : '',
    symptom: order.symptoms.length === 1 ? (order.symptoms[0] ?? '') : '',
    reason: '',
    at: '',
    pressure: '',
    pulse: '',
  }));
  const set = (part: Partial<DoseDraft>): void => change({ ...part, id: uuidv7() });
  const doseMcg = readMilligrams(draft.dose);
  const pressure = readBoth(draft);
  const isGiven = draft.outcome === 'given';
  const missing = isGiven
    ? [
        doseMcg === null && 'the dose',
        order.asNeeded && draft.symptom === '' && 'what it is for',
        needsPressure && !pressure && recent === null && 'blood pressure and pulse',
      ].filter((word) => word !== false)
    : [draft.reason.trim().length < 3 && 'why'].filter((word) => word !== false);
  const given = sheet.administrations.flatMap((one) =>
    one.drug === order.drug && one.voided === null && one.doseMcg !== null && one.outcome === 'given'
      ? [{ at: new Date(one.at), doseMcg: one.doseMcg }]
      : [],
  );
  const overridden = order.overrides.some(({ ruleId }) => ruleId === 'clinical reference 1.5 maximum');
  const most = maximumOf({ ...order, maximumOverridden: overridden }, policy, sheet.person.childPugh);
  const soFar = last24h(given, new Date(sheet.now));
  const [last] = sheet.administrations.filter(
    (one) => one.drug === order.drug && one.outcome === 'given' && one.voided === null,
  );
  const act = useWithdrawalAct(
    () =>
      api.put(`/patients/${props.patientId}/comfort-orders/${order.id}/administrations/${draft.id}`, {
        outcome: draft.outcome,
        ...(isGiven && doseMcg !== null ? { doseMcg } : {}),
        ...(draft.symptom === '' ? {} : { symptom: draft.symptom }),
        ...(isGiven ? {} : { reason: draft.reason.trim() }),
        ...(pressure ? { pressure } : {}),
        ...(instantTyped(draft.at, zone) === undefined ? {} : { at: instantTyped(draft.at, zone) }),
      }),
    {
      says: () => (isGiven ? `${label} recorded.` : `${label} ${draft.outcome}: recorded.`),
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  return (
    <SideForm
      title={label}
      submit={isGiven ? 'Record the dose' : 'Record that it was not given'}
      complete={missing.length === 0 && pressure !== undefined}
      missing={missing.length > 0 ? `Still needed: ${missing.join(', ')}` : 'Correct what is marked'}
      pending={act.isPending}
      error={act.error}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <dl className={styles.facts}>
        <dt>Ordered</dt>
        <dd>
          {order.doseMinMcg === order.doseMaxMcg
            ? amount(order.doseMaxMcg)
            : `${amount(order.doseMinMcg)} to ${amount(order.doseMaxMcg)}`}
          , {intervalWords(order.intervalMinutes, order.asNeeded)}
        </dd>
        <dt>Last 24 hours</dt>
        <dd className="tabular">
          {amount(soFar)} of {amount(most)}
        </dd>
        <dt>Last dose</dt>
        <dd className="tabular">
          {last === undefined ? 'None yet' : `${amount(last.doseMcg ?? 0)}, ${momentWords(last.at, sheet.now)}`}
        </dd>
      </dl>
      <SegmentedControl
        aria-label="What happened"
        value={draft.outcome}
        onChange={(outcome) => set({ outcome })}
        data={outcomes}
      />
      {isGiven && (
        <TextInput
          label="Dose, by mouth"
          inputMode="decimal"
          maxLength={9}
          value={draft.dose}
          error={draft.dose.trim() !== '' && doseMcg === null && 'A number of milligrams, such as 0.1'}
          rightSection={<span className="dim small">mg</span>}
          onChange={(event) => set({ dose: event.currentTarget.value })}
        />
      )}
      {isGiven && (
        <NativeSelect
          label={order.asNeeded ? 'For' : 'For (optional)'}
          data={[
            { value: '', label: 'Choose' },
            ...order.symptoms.map((value) => ({ value, label: comfortSymptoms[value].label })),
          ]}
          value={draft.symptom}
          onChange={(event) => set({ symptom: event.currentTarget.value as ComfortSymptom | '' })}
        />
      )}
      {!isGiven && (
        <Textarea
          label="Why"
          autosize
          minRows={2}
          maxLength={500}
          value={draft.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      )}
      {(needsPressure || draft.outcome === 'held') && (
        <PressureFields
          draft={draft}
          hint={
            recent === null
              ? `Held below ${Math.max(policy.comfort_hold_systolic, order.holdSystolic ?? 0)}/${Math.max(policy.comfort_hold_diastolic, order.holdDiastolic ?? 0)}.`
              : `${recent} was measured just now: leave both empty to use it.`
          }
          onChange={set}
        />
      )}
      <MomentField label="When, if not now" value={draft.at} onChange={(at) => set({ at })} />
    </SideForm>
  );
}

/** What was measured minutes ago, so that it is not measured again; null for nothing. */
function recentPressure(sheet: Flowsheet, minutes: number): string | null {
  const now = Date.parse(sheet.now);
  const found = sheet.vitals.find(
    ({ at, details: { systolic, diastolic, pulse } }) =>
      systolic !== null && diastolic !== null && pulse !== null && now - Date.parse(at) <= (minutes - 2) * 60_000,
  );
  return found === undefined
    ? null
    : `${found.details.systolic}/${found.details.diastolic}, pulse ${found.details.pulse}`;
}
