import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { DeskDay, DeskVisit } from '../api/types';
import { clockTime } from '../kit/format';
import styles from './desk.module.css';
import { FirstMark } from './first-mark';
import { TestMark } from './test-mark';
import { turnWords, visitKey } from './visit-words';
import { WaitClock } from './wait-clock';

export interface RowActs {
  /** Enter, or a press on the row. */
  open: (visit: DeskVisit) => void;
  /** What the button of the row does, and its letter. */
  keys: Readonly<Record<string, (visit: DeskVisit) => void>>;
}

/**
 * One list of the board. Arrows or j and k move, letters act on the row in focus. A row is drawn again only when its
 * visit changed: four hundred rows stay quiet while one person moves on.
 */
export function VisitList(props: {
  id: string;
  label: string;
  visits: readonly DeskVisit[];
  limits: DeskDay['limits'];
  button: { readonly key: string; readonly label: string } | null;
  acts: RowActs;
  empty: ReactNode;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  const place = useRef<number | null>(null);
  const byKey = useMemo(() => new Map(props.visits.map((visit) => [visitKey(visit), visit])), [props.visits]);
  const visitAt = (target: EventTarget): { row: HTMLTableRowElement; visit: DeskVisit } | null => {
    const row = (target as HTMLElement).closest<HTMLTableRowElement>('tr[data-visit]');
    const visit = byKey.get(row?.dataset.visit ?? '');
    return row === null || visit === undefined ? null : { row, visit };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const here = visitAt(event.target);
    if (here === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const rows = body.current?.rows;
    const index = here.row.sectionRowIndex;
    const to = { ArrowDown: index + 1, j: index + 1, ArrowUp: index - 1, k: index - 1, Home: 0, End: Infinity }[key];
    if (to !== undefined && rows !== undefined) {
      event.preventDefault();
      rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
      return;
    }
    const act = key === 'Enter' && event.target === here.row ? props.acts.open : props.acts.keys[key];
    if (act === undefined) return;
    event.preventDefault();
    act(here.visit);
  };
  const onClick = (event: MouseEvent<HTMLTableSectionElement>): void => {
    const here = visitAt(event.target);
    if (here === null) return;
    const pressed = (event.target as HTMLElement).closest('button') !== null;
    const act = pressed && props.button !== null ? props.acts.keys[props.button.key] : props.acts.open;
    act?.(here.visit);
  };
  // One row is in the tab order: the one that was last in focus. Kept in the page, so that moving draws nothing.
  const onFocus = (event: FocusEvent<HTMLTableSectionElement>): void => {
    const here = visitAt(event.target);
    if (here === null) return;
    body.current?.querySelectorAll('tr[tabindex="0"]').forEach((row) => row.setAttribute('tabindex', '-1'));
    here.row.setAttribute('tabindex', '0');
    place.current = here.row.sectionRowIndex;
  };
  const onBlur = (event: FocusEvent<HTMLTableSectionElement>): void => {
    if (event.relatedTarget !== null) place.current = null;
  };
  // When the row in focus moves on to another list, the one that takes its place takes the focus.
  useLayoutEffect(() => {
    const rows = body.current?.rows;
    if (place.current === null || rows === undefined || document.activeElement !== document.body) return;
    rows[Math.min(place.current, rows.length - 1)]?.focus();
  }, [props.visits]);

  if (props.visits.length === 0) return <p className={styles.empty}>{props.empty}</p>;
  return (
    <div className={styles.scroll} id={props.id}>
      <table className={styles.table} aria-label={props.label}>
        <tbody ref={body} onKeyDown={onKeyDown} onClick={onClick} onFocus={onFocus} onBlur={onBlur}>
          {props.visits.map((visit, index) => (
            <Row
              key={visitKey(visit)}
              visit={visit}
              limits={props.limits}
              button={props.button?.label ?? null}
              stop={index === 0}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row({
  visit,
  limits,
  button,
  stop,
}: {
  visit: DeskVisit;
  limits: DeskDay['limits'];
  button: string | null;
  stop: boolean;
}) {
  return (
    <tr data-visit={visitKey(visit)} tabIndex={stop ? 0 : -1} className={styles.row}>
      <th scope="row" className={styles.who}>
        <span className={styles.name}>{visit.displayName}</span>
        {visit.first && <FirstMark />}
        {visit.testDue && <TestMark />}
        <span className={styles.number}>No. {visit.number}</span>
      </th>
      <td className={styles.what}>
        <span className={styles.line}>{headOf(visit)}</span>
        {subOf(visit) !== null && <span className={styles.sub}>{subOf(visit)}</span>}
      </td>
      <td className={styles.when}>
        <Standing visit={visit} limits={limits} />
      </td>
      {button !== null && (
        <td className={styles.do}>
          <button type="button" tabIndex={-1} className={styles.button}>
            {button}
            <span className="visually-hidden"> {visit.displayName}</span>
          </button>
        </td>
      )}
    </tr>
  );
}, same);

/** What for, on two short lines. The time of an expected session stands in the column of times. */
function headOf({ purpose, expectedAt, state }: DeskVisit): string {
  if (purpose === 'dose') return 'Dose';
  const time = expectedAt === null || state === 'expected' ? '' : ` ${clockTime(expectedAt)}`;
  return purpose === 'session' ? `Session${time}` : 'Walk-in';
}

function subOf({ staffName, words }: DeskVisit): string | null {
  return [words, staffName].filter((part) => part !== null).join(', ') || null;
}

/** The limits are an object of every answer; their numbers are what counts. */
function same(
  one: { visit: DeskVisit; limits: DeskDay['limits']; button: string | null; stop: boolean },
  other: typeof one,
): boolean {
  return (
    one.visit === other.visit &&
    one.stop === other.stop &&
    one.button === other.button &&
    one.limits.soon === other.limits.soon &&
    one.limits.now === other.limits.now
  );
}

function Standing({ visit, limits }: { visit: DeskVisit; limits: DeskDay['limits'] }) {
  switch (visit.state) {
    case 'waiting':
      return (
        <span title={visit.why === null ? undefined : turnWords[visit.why]}>
          <WaitClock visit={visit} limits={limits} />
        </span>
      );
    case 'called':
      return (
        <>
          <span className={styles.line} title={visit.calledTo ?? undefined}>
            to <strong>{visit.calledTo}</strong>
          </span>
          <WaitClock visit={visit} limits={limits} />
        </>
      );
    case 'with':
      return <>since {clockTime(visit.seenAt ?? '')}</>;
    case 'expected':
      return visit.expectedAt === null ? <span className="dim">today</span> : <>{clockTime(visit.expectedAt)}</>;
    case 'done':
      return <>Seen {clockTime(visit.seenAt ?? visit.leftAt ?? '')}</>;
    case 'left':
      return <span className={styles.left}>Left {clockTime(visit.leftAt ?? '')}, not seen</span>;
  }
}
