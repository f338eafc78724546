import type { DeskDay, DeskVisit } from '../api/types';
import { visitKey } from './visit-words';

/**
 * The new day with the old objects of every visit that did not change, wherever it stands now: when one person moves on,
 * everyone behind moves up a place, and none of their rows has to be drawn again.
 */
export function sharedRows(before: DeskDay | undefined, after: DeskDay): DeskDay {
  if (before === undefined) return after;
  const known = new Map(before.items.map((visit) => [visitKey(visit), visit]));
  return {
    ...after,
    items: after.items.map((visit) => {
      const old = known.get(visitKey(visit));
      return old !== undefined && same(old, visit) ? old : visit;
    }),
  };
}

/** Visits are flat: texts, flags and nulls. */
function same(one: DeskVisit, other: DeskVisit): boolean {
  const keys = Object.keys(other) as (keyof DeskVisit)[];
  return keys.every((key) => one[key] === other[key]);
}
