import type { DueItem } from '../api/types';
import { Explain } from './explain';
import { dayIn, dayOf, daysBetween, fromToday, shortDay } from './format';
import { StatusMark } from './status-mark';
import type { Meaning } from './theme';

/** Overdue needs you now; within three days is soon; the rest is information. */
export function dueMeaning(due: Pick<DueItem, 'dueAt' | 'overdue'>, today: string): Meaning {
  if (due.overdue) return 'needs';
  return daysBetween(today, dayOf(due.dueAt)) <= 3 ? 'soon' : 'info';
}

/** What falls due and when; the rule that says so on hover or focus. */
export function DueMark(props: { due: DueItem; zone?: string; today?: string; withLabel?: boolean }) {
  const today = props.today ?? dayIn(props.zone);
  const day = props.zone === undefined ? dayOf(props.due.dueAt) : dayIn(props.zone, new Date(props.due.dueAt));
  const when = props.due.overdue ? `overdue, was due ${fromToday(day, today)}` : `due ${fromToday(day, today)}`;
  const short = props.due.overdue
    ? day === today
      ? 'today, overdue'
      : `${Math.max(0, daysBetween(day, today))} d overdue`
    : fromToday(day, today);
  return (
    <Explain
      why={
        <>
          {props.due.label}: {when} ({shortDay(day)}). {props.due.rule}
        </>
      }
    >
      <StatusMark meaning={dueMeaning(props.due, today)} quiet>
        {props.withLabel === false ? short : `${props.due.label}, ${short}`}
      </StatusMark>
    </Explain>
  );
}
