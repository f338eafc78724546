import { pathParts } from './path-parts';
import { recordParts } from './record-parts';
import { watchParts } from './watch-parts';
import type { Part } from './part';

/** Each person once, with the parts that say something of them, by their keys. */
function gathered(parts: readonly Part[], who: string, day: string): string {
  return `select k.patient_id, json_object_agg(k.key, k.value) as care from (
    ${parts.map(({ key, rows }) => `select '${key}' as key, y.* from (${rows(who, day)}) y`).join('\n    union all\n    ')}) k
    where k.value is not null group by k.patient_id`;
}

/** For gates and clocks. */
export const recordsSql = (who: string, day: string): string => gathered(recordParts, who, day);

/** For alerts as well. */
export const careSql = (who: string, day: string): string => gathered([...recordParts, ...watchParts], who, day);

/** For alerts and clocks of many people: with where they stand. */
export const watchedSql = (who: string, day: string): string =>
  gathered([...pathParts, ...recordParts, ...watchParts], who, day);
