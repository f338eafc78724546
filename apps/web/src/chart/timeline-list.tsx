import {
  Calendar,
  Eraser,
  FlaskConical,
  LifeBuoy,
  Milestone,
  NotebookPen,
  Pill,
  Signature,
  Stethoscope,
} from 'lucide-react';
import type { MisfiledType } from '@cairn/rules';
import type { TimelineEvent, TimelineItem } from '../api/types';
import { WrongPerson } from '../corrections/wrong-person';
import { EmptyState } from '../kit/empty-state';
import { clockTime, count, milligrams, readable, shortDay } from '../kit/format';
import { joined, keyOf, voidable } from './joined';
import styles from './timeline-list.module.css';

const icons = {
  move: Milestone,
  dose: Pill,
  doses: Pill,
  order: Signature,
  appointment: Calendar,
  observation: Stethoscope,
  specimen: FlaskConical,
  correction: Eraser,
  plan: NotebookPen,
  'use-event': LifeBuoy,
};
const words = {
  move: 'Step',
  dose: 'Dose',
  doses: 'Doses',
  order: 'Order',
  appointment: 'Session',
  observation: 'Observation',
  specimen: 'Test',
  correction: 'Correction',
  plan: 'Plan',
  'use-event': 'Return to use',
};

/** Tests and observations are recorded by day; the server says the start of that day in UTC, which is no time of theirs. */
function onDay(item: TimelineEvent): string | null {
  return item.kind === 'specimen' || item.kind === 'observation' ? item.at.slice(0, 10) : null;
}

/** What can turn out to be another person's, with the id by which it is taken back; of a run of doses the newest day. */
function misfilable(item: TimelineItem): { type: MisfiledType; what: string } | null {
  if (item.voided) return null;
  if (item.kind === 'doses')
    return { type: 'dose', what: `Dose ${milligrams(item.doseMcg)} mg on ${shortDay(item.to)}` };
  const what = `${item.title}, ${shortDay(onDay(item) ?? item.at)}`;
  if (item.kind === 'order') return { type: 'medication_order', what };
  if (item.kind === 'specimen') return { type: 'specimen', what };
  return item.kind === 'appointment' && !item.title.includes('cancelled') ? { type: 'appointment', what } : null;
}

/** What happened, newest first; runs of doses are one line, a voided entry stays readable and says that it is. */
export function TimelineList(props: {
  items: readonly TimelineItem[];
  onVoid: ((event: TimelineEvent) => void) | null;
}) {
  if (props.items.length === 0)
    return (
      <EmptyState title="Nothing has happened yet.">
        Steps, doses, orders and sessions appear here as they are recorded.
      </EmptyState>
    );
  const last = voidable(props.items);
  return (
    <ol className={styles.list}>
      {joined(props.items, [], []).map((item) => {
        const Icon = icons[item.kind];
        const wrong = misfilable(item);
        return (
          <li key={keyOf(item)} className={item.voided ? styles.voided : styles.item}>
            <span className={styles.when}>
              {item.kind === 'doses' ? shortDay(item.to) : shortDay(onDay(item) ?? item.at)}
              {item.kind !== 'doses' && onDay(item) === null && <span className="dim"> {clockTime(item.at)}</span>}
            </span>
            <span className={styles.kind}>
              <Icon size={14} strokeWidth={1.8} aria-hidden="true" />
              <span className="visually-hidden">{words[item.kind]}</span>
            </span>
            {item.kind === 'doses' ? (
              <span>
                <strong>{item.doseMcg === 0 ? 'Nothing taken' : `${milligrams(item.doseMcg)} mg`}</strong> on{' '}
                {count(item.count, 'day')}
                <span className="dim">
                  {item.from === item.to ? '' : `, from ${shortDay(item.from)} to ${shortDay(item.to)}`}
                </span>
                {item.voided && <strong className={styles.void}> Voided</strong>}
              </span>
            ) : (
              <span className={styles.words}>
                <span className={styles.title}>{item.title}</span>
                {item.voided && <strong className={styles.void}> Voided</strong>}
                {item.detail !== null && item.detail !== '' && (
                  <span className={styles.detail}>{readable(item.detail)}</span>
                )}
              </span>
            )}
            <span className={styles.by}>{item.kind === 'doses' ? '' : item.by}</span>
            {wrong !== null && <WrongPerson short recordType={wrong.type} recordId={item.id} what={wrong.what} />}
            {item.kind === 'move' && props.onVoid !== null && last.has(item.id) && (
              <button
                type="button"
                className={styles.act}
                aria-label={`Void: ${item.title}`}
                onClick={() => props.onVoid?.(item)}
              >
                Void
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
