import { micrograms, portionAmount } from '@cairn/rules';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DosingQueue, QueueEntry, SeenEntry } from '../api/types';
import { DoseAmount } from '../kit/dose-amount';
import { clockTime, milligrams } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import styles from './dosing-lists.module.css';

const flagWords: Readonly<Record<string, string>> = {
  'missed-days': 'missed days',
  hold: 'on hold',
  'order-expires': 'order ends soon',
};

/** Still to come and seen, always in sight. Arrows move within a list; Enter opens the person. */
export function DosingLists(props: {
  queue: DosingQueue;
  selected: string | null;
  me: string;
  onOpen: (patientId: string) => void;
  onVoid: ((entry: SeenEntry) => void) | null;
}) {
  const { toCome, seen, dosing } = props.queue;
  const holder = (id: string) => dosing.find((each) => each.patientId === id && each.staffId !== props.me);
  return (
    <>
      <List
        title="Still to come"
        count={toCome.length}
        empty={
          seen.length === 0
            ? 'Nobody has a dose to come today. People stand here once a prescriber has ordered medication on their chart.'
            : 'Everyone expected today has been seen.'
        }
      >
        {toCome.map((entry) => (
          <li key={`${entry.patientId} ${entry.portion}`}>
            <button
              type="button"
              className={entry.patientId === props.selected ? styles.open : styles.row}
              aria-current={entry.patientId === props.selected}
              onClick={() => props.onOpen(entry.patientId)}
            >
              <span className={styles.name}>{entry.displayName}</span>
              <span className={styles.dose}>
                <DoseAmount mcg={portionOf(entry)} />
              </span>
              <span className={styles.sub}>{remarks(entry)}</span>
              <HeldBy who={holder(entry.patientId)?.displayName} />
            </button>
          </li>
        ))}
      </List>
      <List title="Seen today" count={seen.length} empty="Nobody has been seen yet today.">
        {seen.map((entry) => (
          <li key={entry.doseId} className={styles.pair}>
            <button type="button" className={styles.row} onClick={() => props.onOpen(entry.patientId)}>
              <span className={styles.name}>{entry.displayName}</span>
              <span className={styles.dose}>
                <DoseAmount mcg={entry.doseMcg} />
              </span>
              <span className={styles.sub}>
                {clockTime(entry.at)}, No. {entry.number}, {entry.by}
              </span>
            </button>
            {props.onVoid !== null && (
              <button
                type="button"
                className={styles.void}
                aria-label={`Void ${milligrams(entry.doseMcg)} mg for ${entry.displayName}, with a reason`}
                onClick={() => props.onVoid?.(entry)}
              >
                Void
              </button>
            )}
          </li>
        ))}
      </List>
    </>
  );
}

function portionOf({ order, portion }: QueueEntry): number {
  return portionAmount(micrograms(order.doseMcg), order.portions, portion);
}

function remarks(entry: QueueEntry): string {
  return [
    `No. ${entry.number}`,
    ...(entry.order.portions > 1 ? [`portion ${entry.portion} of ${entry.order.portions}`] : []),
    ...(entry.appointmentAt === null ? [] : [`at ${clockTime(entry.appointmentAt)}`]),
    ...entry.flags.map((flag) => flagWords[flag] ?? flag.replaceAll('-', ' ')),
  ].join(', ');
}

function HeldBy({ who }: { who: string | undefined }) {
  if (who === undefined) return null;
  return (
    <span className={styles.held}>
      <MeaningShape meaning="soon" /> {who} is dosing now
    </span>
  );
}

function List(props: { title: string; count: number; empty: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>('li > button:first-child') ?? [])];
    const at = rows.findIndex(
      (row) => row === document.activeElement || row.parentElement?.contains(document.activeElement),
    );
    const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <section className={styles.list} aria-label={`${props.title}, ${props.count}`}>
      <h2 className={styles.title}>
        {props.title} <span className={styles.count}>{props.count}</span>
      </h2>
      {props.count === 0 ? (
        <p className={styles.empty}>{props.empty}</p>
      ) : (
        <ul ref={list} className={styles.rows} onKeyDown={onKeyDown}>
          {props.children}
        </ul>
      )}
    </section>
  );
}
