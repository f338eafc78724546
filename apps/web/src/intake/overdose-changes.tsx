import {
  changesBeforeOverdose,
  type IntakeFacts,
  type IntakeRows,
  type KnownOverdose,
  overdoseCounts,
} from '@cairn/rules';
import { count, fullDay } from '../kit/format';
import type { TypedRow } from './section-draft';
import { SectionFieldInput } from './section-field';
import styles from './intake.module.css';

/** The overdoses on record, each with what had changed before it. They are recorded, and taken back, in their own place. */
export function OverdoseChanges(props: {
  field: IntakeRows;
  rows: readonly TypedRow[];
  facts: IntakeFacts;
  onChange: (rows: readonly TypedRow[]) => void;
}) {
  const { overdoses } = props.facts;
  const after = props.field.fields.after;
  if (after === undefined) return null;
  if (overdoses.length === 0)
    return <p className="dim">No overdose is on record. If there was one whose day is known, record it first.</p>;
  const rows = withEvents(props.rows, overdoses);
  return (
    <div className={styles.rows}>
      {overdoses.map((event, at) => (
        <div key={event.id} className={styles.card} role="group" aria-label={`Overdose of ${fullDay(event.on)}`}>
          <div className={styles.cardHead}>
            <strong>{fullDay(event.on)}</strong>
            <span className={styles.cardName}>{overdoseWords(event)}</span>
          </div>
          <SectionFieldInput
            name="after"
            field={after}
            value={rows[at]?.after}
            fault={undefined}
            onChange={(value) =>
              props.onChange(rows.map((row, place) => (place === at ? { ...row, after: value } : row)))
            }
          />
        </div>
      ))}
    </div>
  );
}

/** A row for each overdose on record, in its order; rows of those that were taken back fall away. */
export function withEvents(rows: readonly TypedRow[], overdoses: readonly KnownOverdose[]): readonly TypedRow[] {
  return overdoses.map(({ id }) => rows.find(({ eventId }) => eventId === id) ?? { eventId: id, after: [] });
}

export function overdoseWords({ substances, intent, reversalDoses, hospital, reversalBy }: KnownOverdose): string {
  const helped = reversalBy === null || reversalBy === 'unknown' ? '' : `helped by ${reversalBy.replace('_', ' ')}`;
  return [
    substances.join(', '),
    intent === 'unknown' ? 'intent not known' : intent,
    reversalDoses === null ? '' : count(reversalDoses, 'naloxone dose'),
    helped,
    hospital === true ? 'hospital' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Lifetime, twelve months and the last one, for a line above the list. */
export function countWords(facts: IntakeFacts, earlier: number | null): string {
  const { lifetime, last12Months, lastOn } = overdoseCounts(facts.overdoses, earlier, facts.today);
  if (lifetime === 0) return 'No overdose is known.';
  const last = lastOn === null ? '' : `, the last on ${fullDay(lastOn)}`;
  return `${count(lifetime, 'overdose', 'overdoses')} in a lifetime, ${last12Months} in the last 12 months${last}.`;
}

export const changeLabels: Readonly<Record<string, string>> = changesBeforeOverdose;
