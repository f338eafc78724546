import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  cowsBand,
  cowsBands,
  cowsItemNames,
  type CowsReason,
  cowsReasons,
  cowsTotal,
  notTakenWords,
  policyAtBedside,
  pulseScore,
} from '@cairn/rules';
import { type KeyboardEvent, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { Item } from '../assessment/cows-item';
import { useZone } from '../assessment/use-finding';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { useAnnounce } from '../kit/announce';
import { MomentField } from '../unit/moment-field';
import { CallNow } from './call-form';
import { checkBody, type CheckDraft, checkFaults, emptyCheck } from './check-draft';
import { type CheckRow, pressCheck, type TypedRow } from './check-keys';
import { SedationItem } from './sedation-item';
import { SignHint } from './sign-hint';
import styles from './detox.module.css';
import { type CheckAnswer, type Flowsheet, useWithdrawalAct } from './withdrawal-api';

const reasons = Object.entries(cowsReasons).map(([value, label]) => ({ value, label }));
const notTaken = [
  { value: '', label: 'The scale is scored' },
  ...Object.entries(notTakenWords).map(([value, label]) => ({ value, label })),
];

const typed: readonly { row: TypedRow; label: string; unit: string; mode: 'numeric' | 'decimal' | 'text' }[] = [
  { row: 'pulse', label: 'Resting pulse', unit: 'a minute', mode: 'numeric' },
  { row: 'pressure', label: 'Blood pressure', unit: 'mmHg', mode: 'text' },
  { row: 'breaths', label: 'Breaths', unit: 'a minute', mode: 'numeric' },
  { row: 'oxygen', label: 'Oxygen saturation', unit: '%', mode: 'numeric' },
  { row: 'temperature', label: 'Temperature', unit: '°C', mode: 'decimal' },
];

/**
 * A column of the flowsheet: vital signs, sedation and the withdrawal scale in one go. Figures are typed and Enter goes on, what
 * is seen is one digit; the pulse is typed once and is the first item of the scale.
 */
export function CheckForm(props: {
  patientId: string;
  sheet: Flowsheet;
  reason: CowsReason;
  replacesId?: string;
  onClose: () => void;
}) {
  const { patientId, sheet, replacesId } = props;
  const zone = useZone();
  const announce = useAnnounce();
  const [draft, change, forget] = useDraft<CheckDraft>('withdrawal-check', replacesId ?? '', () =>
    startOf(sheet, props.reason, replacesId),
  );
  const [saved, setSaved] = useState<CheckAnswer | null>(null);
  const faults = checkFaults(draft);
  const body = checkBody(draft, zone, replacesId);
  const policy = policyAtBedside(sheet.policy);
  const pulse = faults.pulse === undefined && draft.pulse.trim() !== '' ? Number(draft.pulse) : null;
  const total = cowsTotal(draft.items, pulse);
  const scored = cowsItemNames.filter((name) => draft.items[name] !== null).length;
  const set = (part: Partial<CheckDraft>): void => change({ ...part, id: uuidv7() });
  const act = useWithdrawalAct(
    () => api.put<CheckAnswer>(`/patients/${patientId}/withdrawal/checks/${draft.id}`, body),
    {
      says: ({ cows, escalations }) =>
        `Check recorded${cows?.total == null ? '' : `, COWS ${cows.total}`}.${escalations.some((one) => one.uncalled) ? ' Call the prescriber now.' : ''}`,
      after: (answer) => {
        forget();
        if (answer.escalations.some(({ uncalled }) => uncalled)) setSaved(answer);
        else props.onClose();
      },
    },
  );
  if (saved !== null) return <CallNow patientId={patientId} escalations={saved.escalations} onDone={props.onClose} />;

  const focus = (form: Element | null, row: CheckRow): void => {
    const place = form?.querySelector(`[data-row="${row}"]`);
    place?.scrollIntoView({ block: 'nearest' });
    (place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input'))?.focus({
      preventScroll: true,
    });
  };
  const onKeyDown = (row: CheckRow) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const meant = pressCheck(row, event.key);
    if (meant.act === 'none') return;
    event.preventDefault();
    const score = (value: number | null) =>
      row === 'sedation'
        ? set({ sedation: value === null ? '' : String(value) })
        : set({ items: { ...draft.items, [row]: value } });
    if (meant.act === 'score') score(meant.score);
    if (meant.act === 'clear') score(null);
    if (meant.act === 'unknown') announce(`${meant.score} is no score here: ${meant.known.join(', ')}.`);
    if (meant.act === 'score' || meant.act === 'move') focus(event.currentTarget.closest('form'), meant.to);
  };

  return (
    <SideForm
      title={replacesId === undefined ? 'Withdrawal check' : 'Correct a check'}
      intro="Type a figure, Enter goes on; a digit scores and goes on; arrows move. What was not measured stays empty."
      submit="Record the check"
      complete={body !== null}
      missing={missingOf(draft, faults, replacesId)}
      heed={total === null && scored > 0 ? 'The scale has no total yet: it is kept without one.' : undefined}
      pending={act.isPending}
      error={act.error}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <div className={styles.measures}>
        {typed.map(({ row, label, unit, mode }) => (
          <div key={row} data-row={row}>
            <TextInput
              label={label}
              inputMode={mode}
              maxLength={9}
              value={draft[row]}
              error={faults[row]}
              {...(row === 'pressure' ? { placeholder: '124/78' } : {})}
              rightSection={<span className="dim small">{unit}</span>}
              rightSectionWidth="4.25rem"
              onChange={(event) => set({ [row]: event.currentTarget.value })}
              onKeyDown={onKeyDown(row)}
            />
            <SignHint row={row} typed={draft[row]} policy={policy} />
          </div>
        ))}
      </div>
      <SedationItem
        value={draft.sedation}
        onChange={(sedation) => set({ sedation })}
        onKeyDown={onKeyDown('sedation')}
      />
      <div className={styles.scale}>
        <h3 className={styles.scaleTitle}>
          COWS
          <output aria-live="polite" className="tabular">
            {total === null
              ? `${scored} of 10 scored${pulse === null ? ', pulse missing' : `, pulse scores ${pulseScore(pulse)}`}`
              : `${total}, ${cowsBands[cowsBand(total)].toLowerCase()}`}
          </output>
        </h3>
        {cowsItemNames.map((name) => (
          <Item
            key={name}
            name={name}
            value={draft.items[name]}
            onChange={(value) => set({ items: { ...draft.items, [name]: value } })}
            onKeyDown={onKeyDown(name)}
          />
        ))}
      </div>
      <div className={styles.measures}>
        {scored === 0 ? (
          <NativeSelect
            label="Without a scale, because"
            data={notTaken}
            value={draft.notTaken}
            onChange={(event) => set({ notTaken: event.currentTarget.value as CheckDraft['notTaken'] })}
          />
        ) : (
          <NativeSelect
            label="Why now"
            data={reasons}
            value={draft.reason}
            onChange={(event) => set({ reason: event.currentTarget.value as CowsReason })}
          />
        )}
        <MomentField label="When, if not now" value={draft.at} onChange={(at) => set({ at })} />
      </div>
      <Textarea
        label="Note (optional)"
        description="Such as a heart or blood pressure medication that hides the pulse and sweating"
        autosize
        minRows={1}
        maxLength={1000}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {replacesId !== undefined && (
        <Textarea
          label="Why it is corrected"
          autosize
          minRows={1}
          maxLength={500}
          value={draft.why}
          onChange={(event) => set({ why: event.currentTarget.value })}
        />
      )}
    </SideForm>
  );
}

function missingOf(draft: CheckDraft, faults: ReturnType<typeof checkFaults>, replacesId?: string): string {
  if (Object.values(faults).some((fault) => fault !== undefined)) return 'Correct what is marked';
  if (replacesId !== undefined && draft.why.trim() === '') return 'Still needed: why it is corrected';
  return 'Still needed: one figure, a score, or why there is none';
}

/** A correction begins with what stands. */
function startOf(sheet: Flowsheet, reason: CowsReason, replacesId?: string): CheckDraft {
  const empty = emptyCheck(uuidv7(), reason);
  const look = sheet.signs.find(({ id }) => id === replacesId);
  if (look === undefined) return empty;
  const cows = sheet.cows.find(({ id }) => id === look.cowsId);
  const vitals = sheet.vitals.find(({ id }) => id === look.vitalsId)?.details;
  const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return {
    ...empty,
    pulse: text(vitals?.pulse ?? cows?.pulseBpm),
    pressure: vitals?.systolic == null || vitals.diastolic === null ? '' : `${vitals.systolic}/${vitals.diastolic}`,
    breaths: text(vitals?.respiratoryRate),
    oxygen: text(vitals?.oxygenSaturation),
    temperature: vitals?.temperatureTenths == null ? '' : (vitals.temperatureTenths / 10).toFixed(1),
    sedation: text(look.sedation),
    items: cows?.items ?? empty.items,
    notTaken: look.notTaken ?? '',
    reason: cows?.reason ?? reason,
    note: look.note ?? '',
    // The check that was corrected stays where it was.
    at: '',
  };
}
