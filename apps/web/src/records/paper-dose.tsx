import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useSession } from '../api/session';
import type { DosingPatient, Evaluation } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { productWord } from '../kit/dose-amount';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayIn, milligrams, readMilligrams } from '../kit/format';
import { SkeletonRows } from '../kit/skeletons';
import { isReasoned, OverrideForm, type Reason } from '../mat/override-form';
import { standingOf } from '../mat/resolve';
import { instantFrom, useZone } from './clinic-time';
import { type Outage, type OutageLine, useRecordAct } from './records-api';
import styles from './records.module.css';

/** Two identifiers, as they are recorded. */
const waysToIdentify = [
  { value: 'programme_card full_name', label: 'Program card and full name' },
  { value: 'photo full_name', label: 'Photo and full name' },
  { value: 'photo date_of_birth', label: 'Photo and date of birth' },
  { value: 'full_name date_of_birth', label: 'Full name and date of birth (no photo on file)' },
];

/**
 * A dose that was given with the program away, entered from its line: late, with both times, by the same rules as at the
 * window. What a rule asks a reason for is asked here; what it stops stays on paper until somebody explains the line.
 */
export function PaperDose(props: {
  outage: Outage;
  line: OutageLine;
  patientId: string;
  settle: `/records/outages/${string}/lines/${string}/words/${string}`;
  onClose: () => void;
}) {
  const card = useQuery({
    queryKey: ['records', 'paper', props.patientId],
    queryFn: ({ signal }) => api.get<DosingPatient>(`/dosing/patients/${props.patientId}`, {}, signal),
    staleTime: 0,
  });
  if (card.isError) return <ErrorNote error={card.error} onRetry={() => void card.refetch()} />;
  if (card.data === undefined) return <SkeletonRows rows={2} label="Loading the order" />;
  if (card.data.order === null)
    return (
      <p>
        There is no order that covers this dose. Have the prescriber sign one that begins on that day, or explain the
        line.
      </p>
    );
  return <Form {...props} card={card.data} order={card.data.order} />;
}

function Form({
  outage,
  line,
  card,
  order,
  settle,
  onClose,
}: Parameters<typeof PaperDose>[0] & { card: DosingPatient; order: NonNullable<DosingPatient['order']> }) {
  const zone = useZone();
  const { roles } = useSession();
  const { field, forget, sent } = useDraftFields(
    'paper-dose',
    line.id,
    () => ({
      id: uuidv7(),
      mg: milligrams(order.portionMcg),
      day: dayIn(undefined, new Date(outage.beganAt)),
      time: clockTime(outage.beganAt),
      identifiers: '',
      awake: false,
      reasons: {
        'R-011': { reasonCode: 'other', reasonText: `Entered from paper, line ${line.paperRef}` },
      } as Readonly<Record<string, Reason>>,
    }),
    { patientId: line.patient?.id ?? null },
  );
  const [id] = field('id');
  const [mg, setMg] = field('mg');
  const [day, setDay] = field('day');
  const [time, setTime] = field('time');
  const [identifiers, setIdentifiers] = field('identifiers');
  const [awake, setAwake] = field('awake');
  const [reasons, setReasons] = field('reasons');
  const [asked, setAsked] = useState<readonly Evaluation[]>([]);
  const doseMcg = readMilligrams(mg);
  const occurredAt = instantFrom({ day, time }, zone);
  const known = standingOf(card.checks);
  const overridden = [...new Set(['R-011', ...asked.map(({ ruleId }) => ruleId)])];
  const act = useRecordAct(
    async () => {
      await api.put(`/doses/${id}`, {
        orderId: order.id,
        serviceDay: day,
        portion: card.portion,
        doseMcg,
        observation: 'observed_complete',
        checks: {
          identifiers: identifiers.split(' '),
          impairment: 'none_seen',
          sedation: 0,
          ...(identifiers.includes('date_of_birth') ? { dateOfBirthConfirmed: true } : {}),
        },
        overrides: overridden.flatMap((ruleId) => {
          const reason = reasons[ruleId];
          return isReasoned(reason) ? [{ ruleId, ...reason }] : [];
        }),
        acknowledged: known.warnings.map(({ ruleId }) => ruleId),
        occurredAt,
        paperRef: line.paperRef,
      });
      await api.put(settle, { doseId: id });
    },
    'Dose entered.',
    sent(onClose),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(undefined, {
      onError: (error) => {
        if (error instanceof ApiProblem) setAsked(standingOf(error.evaluations).overridable);
      },
    });
  };
  const ready = doseMcg !== null && occurredAt !== null && identifiers !== '' && awake;
  return (
    <form className={styles.form} aria-label={`Enter the dose of line ${line.paperRef}`} onSubmit={send}>
      <strong>
        {productWord(order.product, 'long')}, {milligrams(order.portionMcg)} mg ordered
      </strong>
      <div className={styles.row}>
        <TextInput
          className={styles.short ?? ''}
          type="date"
          label="Day"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          className={styles.short ?? ''}
          label="Time on paper"
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <TextInput
          className={styles.short ?? ''}
          label="Given, mg"
          inputMode="decimal"
          value={mg}
          error={doseMcg === null && 'An amount in mg, such as 62.5'}
          onChange={(event) => setMg(event.currentTarget.value)}
        />
      </div>
      <NativeSelect
        label="How the person was identified, as the paper says"
        value={identifiers}
        data={[{ value: '', label: '' }, ...waysToIdentify]}
        onChange={(event) => setIdentifiers(event.currentTarget.value)}
      />
      <Checkbox
        label="The paper says that the person was awake, and took all of it under observation"
        checked={awake}
        onChange={(event) => setAwake(event.currentTarget.checked)}
      />
      {asked.length > 0 && (
        <OverrideForm
          rules={asked}
          roles={roles}
          reasons={reasons}
          onChange={(ruleId, reason) => setReasons({ ...reasons, [ruleId]: reason })}
        />
      )}
      {known.warnings.length > 0 && (
        <ul className="small">
          {known.warnings.map(({ ruleId, message }) => (
            <li key={ruleId}>
              {message} ({ruleId})
            </li>
          ))}
        </ul>
      )}
      {act.isError && <ErrorNote error={act.error} title="The dose was not entered." />}
      <div className={styles.acts}>
        <Button type="submit" size="xs" loading={act.isPending} disabled={!ready}>
          Enter the dose
        </Button>
        <Button variant="subtle" size="xs" onClick={onClose}>
          Close
        </Button>
        {!ready && (
          <span className="dim small">
            Anything else than a whole dose taken awake is entered at the dosing window, with the number of the line in
            its reason; then explain the line.
          </span>
        )}
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
