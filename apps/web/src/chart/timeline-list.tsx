import { Calendar, FlaskConical, Milestone, Pill, Signature, Stethoscope } from 'lucide-react';
import type { TimelineEvent, TimelineItem } from '../api/types';
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
};
const words = {
  move: 'Step',
  dose: 'Dose',
  doses: 'Doses',
  order: 'Order',
  appointment: 'Session',
  observation: 'Observation',
  specimen: 'Test',
};

/** Tests and observations are recorded by day; the server says the start of that day in UTC, which is no time of theirs. */
function onDay(item: TimelineEvent): string | null {
  return item.kind === 'specimen' || item.kind === 'observation' ? item.at.slice(0, 10) : null;
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
        return (
          <li key={keyOf(item)} className={item.kind !== 'doses' && item.voided ? styles.voided : styles.item}>
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
