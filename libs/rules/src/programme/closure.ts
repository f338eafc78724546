import type { Refusal } from '../refusal';
import { type Day, daysBetween, isDay } from '../time';

export const closureKinds = ['holiday', 'closure', 'emergency'] as const;
export type ClosureKind = (typeof closureKinds)[number];

export interface ClosureAttempt {
  readonly fromDay: Day;
  /** The last day; the same as the first for a single day. */
  readonly toDay: Day;
  readonly kind: ClosureKind;
  readonly name: string;
  /** Whether medication is given on these days all the same. */
  readonly dosing: boolean;
}

export interface StandingClosure extends ClosureAttempt {
  readonly id: string;
}

const longest = 366;

/**
 * May the clinic be said to be closed on these days? Days that are over were as they were: a closure begins today or
 * later ('closure.invalid'). Of two closures nobody could say which one holds, so none overlaps another ('closure.overlap').
 */
export function decideClosure(
  attempt: ClosureAttempt,
  today: Day,
  standing: readonly StandingClosure[],
): ClosureAttempt | Refusal {
  const { fromDay, toDay, kind } = attempt;
  const refuse = (says: string): Refusal => ({ code: 'closure.invalid', says, facts: { fromDay, toDay, today } });
  if (!isDay(fromDay) || !isDay(toDay)) return refuse('First and last day are days of the calendar.');
  if (attempt.name.trim() === '') return refuse('Give the closure a name that people know it by.');
  if (toDay < fromDay) return refuse('The last day is before the first. Choose the same day for a single day.');
  if (fromDay < today) return refuse(`A ${words[kind]} begins today or later: days that are over stay as they were.`);
  if (daysBetween(fromDay, toDay) >= longest)
    return refuse('A closure lasts at most a year. Enter the rest as another.');
  const other = standing.find((one) => one.fromDay <= toDay && one.toDay >= fromDay);
  return other === undefined ? attempt : overlapsWith(other);
}

export function overlapsWith({ id, name, fromDay, toDay }: StandingClosure): Refusal {
  return {
    code: 'closure.overlap',
    says: `“${name}” stands on ${days(fromDay, toDay)} already. Cancel it first, or choose other days.`,
    facts: { id, name, fromDay, toDay },
  };
}

/** A closure that is over is history; one that runs may be cut short by cancelling it and entering what is true. */
export function decideCancelling({ name, toDay }: StandingClosure, today: Day): Refusal | null {
  return toDay >= today
    ? null
    : { code: 'closure.invalid', says: `“${name}” is over: what was, stays as it was.`, facts: { toDay, today } };
}

/** Nobody is booked on a closed day by accident: it is refused unless the person says that they mean it. */
export function decideBookingOn(closure: StandingClosure | null, meant: boolean): Refusal | null {
  if (closure === null || meant) return null;
  const { name, fromDay, toDay, kind } = closure;
  return {
    code: 'appointment.invalid',
    says: `The clinic is closed on ${days(fromDay, toDay)}: ${name}. Choose another day, or say that you book all the same.`,
    facts: { closure: { name, fromDay, toDay, kind } },
  };
}

const words: Readonly<Record<ClosureKind, string>> = {
  holiday: 'holiday',
  closure: 'closure',
  emergency: 'closure for an emergency',
};

const days = (from: Day, to: Day) => (from === to ? from : `${from} to ${to}`);
