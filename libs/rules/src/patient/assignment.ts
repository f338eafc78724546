import type { Refusal } from '../refusal';
import { addDays, isDay, type Day } from '../time';

/** Who is responsible for a person: one primary counselor, and cover for days of leave. */
export interface Assignment {
  readonly id: string;
  readonly staffId: string;
  readonly kind: 'primary' | 'cover';
  /** Does cover count in the covering counselor's caseload? A primary assignment always does. */
  readonly counts: boolean;
  readonly fromDay: Day;
  /** The last day, or open. */
  readonly toDay: Day | null;
}

export interface AssignmentDecision {
  /** Assignments that the new one ends, with their new last day. */
  readonly ends: readonly { readonly id: string; readonly toDay: Day }[];
}

/**
 * A new primary assignment ends the one before it on the day before it begins. Refuses with 'assignment.invalid', or with
 * 'assignment.overlap' when the same counselor has the person already, or another primary begins on the same day or later.
 */
export function decideAssignment(attempt: Assignment, standing: readonly Assignment[]): AssignmentDecision | Refusal {
  const { fromDay, toDay, kind } = attempt;
  if (!isDay(fromDay) || (toDay !== null && !isDay(toDay)))
    return { code: 'assignment.invalid', says: 'First and last day must be days of the calendar' };
  if (toDay !== null && toDay < fromDay)
    return { code: 'assignment.invalid', says: 'The last day lies before the first' };
  if (kind === 'cover' && toDay === null) return { code: 'assignment.invalid', says: 'Cover needs a last day' };
  const others = standing.filter((other) => other.id !== attempt.id && other.kind === kind && meet(attempt, other));
  const clash = others.find((other) => other.staffId === attempt.staffId || other.fromDay >= fromDay);
  if (clash) {
    const { id, staffId } = clash;
    return { code: 'assignment.overlap', says: 'Another assignment covers these days', facts: { id, staffId } };
  }
  return { ends: kind === 'primary' ? others.map(({ id }) => ({ id, toDay: addDays(fromDay, -1) })) : [] };
}

/**
 * whose patient someone is on a day. Of two primary assignments the latest start wins; cover counts for the
 * covering counselor only where it is flagged to.
 */
export function responsibleOn(assignments: readonly Assignment[], day: Day): Assignment | null {
  const [latest] = assignments
    .filter(
      ({ fromDay, toDay, kind, counts }) =>
        fromDay <= day && (toDay === null || toDay >= day) && (kind === 'primary' || counts),
    )
    .toSorted((one, other) => rank(other).localeCompare(rank(one)));
  return latest ?? null;
}

/** Cover that counts goes before the primary; then the latest start; then the id, so that the answer never wavers. */
function rank({ kind, fromDay, id }: Assignment): string {
  return `${kind === 'cover' ? 1 : 0} ${fromDay} ${id}`;
}

function meet(one: Assignment, other: Assignment): boolean {
  return (one.toDay === null || one.toDay >= other.fromDay) && (other.toDay === null || other.toDay >= one.fromDay);
}
