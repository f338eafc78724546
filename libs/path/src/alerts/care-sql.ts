import { aftercareParts } from './aftercare-parts';
import { noteParts } from './note-parts';
import { pathParts } from './path-parts';
import { planParts } from './plan-parts';
import { coursePart, recordParts } from './record-parts';
import { watchParts } from './watch-parts';
import type { Part } from './part';

/** What is asked of whom. */
interface Asked {
  readonly parts: readonly Part[];
  readonly who: string;
}

/** Each person once, with the parts that say something of them, by their keys. */
function gathered(asked: readonly Asked[], day: string): string {
  const each = asked.flatMap(({ parts, who }) =>
    parts.map(({ key, rows }) => `select '${key}' as key, y.* from (${rows(who, day)}) y`),
  );
  return `select k.patient_id, json_object_agg(k.key, k.value) as care from (
    ${each.join('\n    union all\n    ')}) k where k.value is not null group by k.patient_id`;
}

/** For gates and clocks. */
export const recordsSql = (who: string, day: string): string =>
  gathered([{ parts: [coursePart, ...recordParts, ...planParts, ...aftercareParts], who }], day);

/** For alerts as well. */
export const careSql = (who: string, day: string): string =>
  gathered(
    [{ parts: [coursePart, ...recordParts, ...planParts, ...aftercareParts, ...watchParts, ...noteParts], who }],
    day,
  );

/** For alerts and clocks of many people: where they stand, and of those who are or were lately in care what is on record. */
export const watchedSql = (who: string, near: string, day: string): string =>
  gathered(
    [
      { parts: [coursePart, ...pathParts, ...aftercareParts], who },
      { parts: [...recordParts, ...planParts, ...watchParts, ...noteParts], who: near },
    ],
    day,
  );
