import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DosingQueue, SeenEntry } from '../api/types';
import styles from './dosing-lists.module.css';
import { SeenRow, ToComeRow } from './list-rows';

/** Still to come and seen, always in sight. Arrows move within a list; Enter opens the person. */
export function DosingLists(props: {
  queue: DosingQueue;
  selected: string | null;
  me: string;
  /** Since when people wait who are here for a dose, by person. */
  waiting: ReadonlyMap<string, string>;
  now: number;
  onOpen: (patientId: string) => void;
  onVoid: ((entry: SeenEntry) => void) | null;
}) {
  const { toCome, seen, dosing } = props.queue;
  const holders = useMemo(
    () => new Map(dosing.filter(({ staffId }) => staffId !== props.me).map((one) => [one.patientId, one.displayName])),
    [dosing, props.me],
  );
  // Rows compare what they are given: handlers that stay the same keep four hundred of them from being drawn again.
  const open = useStable(props.onOpen);
  const voids = useStable(props.onVoid ?? (() => undefined));
  const mayVoid = props.onVoid !== null;
  const here = toCome.filter(({ patientId }) => props.waiting.has(patientId)).length;
  return (
    <>
      <List
        title="Still to come"
        count={toCome.length}
        more={here > 0 ? `${here} here` : undefined}
        empty={
          seen.length === 0
            ? 'Nobody has a dose to come today. People stand here once a prescriber has ordered medication on their chart.'
            : 'Everyone expected today has been seen.'
        }
      >
        {toCome.map((entry) => (
          <ToComeRow
            key={`${entry.patientId} ${entry.portion}`}
            entry={entry}
            selected={entry.patientId === props.selected}
            holder={holders.get(entry.patientId)}
            waits={minutesSince(props.waiting.get(entry.patientId), props.now)}
            onOpen={open}
          />
        ))}
      </List>
      <List title="Seen today" count={seen.length} empty="Nobody has been seen yet today.">
        {seen.map((entry) => (
          <SeenRow key={entry.doseId} entry={entry} onOpen={open} onVoid={mayVoid ? voids : null} />
        ))}
      </List>
    </>
  );
}

function minutesSince(at: string | undefined, now: number): number | null {
  return at === undefined ? null : Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
}

/** The newest of a handler behind one that never changes. */
function useStable<Arg>(run: (arg: Arg) => void): (arg: Arg) => void {
  const newest = useRef(run);
  useEffect(() => void (newest.current = run));
  return useRef((arg: Arg) => newest.current(arg)).current;
}

function List(props: { title: string; count: number; more?: string | undefined; empty: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const row = document.activeElement?.closest('li');
    const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
    const button = next?.querySelector<HTMLButtonElement>('button');
    if (button === null || button === undefined || !list.current?.contains(button)) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <section className={styles.list} aria-label={`${props.title}, ${props.count}`}>
      <h2 className={styles.title}>
        {props.title}
        <span className={styles.count}>
          {props.more !== undefined && <span className={styles.more}>{props.more}</span>} {props.count}
        </span>
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
