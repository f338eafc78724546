/**
 * What is on record of people, gathered for one of them or for a whole programme by the same SQL: each part is one look at one
 * table for everybody who is asked about, and says nothing of those who have nothing in it. So a programme costs as many looks
 * as a person does, and tables that a clinic does not use cost nothing. $1 is the programme.
 */
export interface Part {
  readonly key: string;
  /** Rows of `patient_id` and `value`. `who` has the columns patient_id, episode_id and opened_on; `day` is the service day. */
  readonly rows: (who: string, day: string) => string;
}

/** One row a person. */
export const grouped = (columns: string, from: string): string =>
  `select w.patient_id, ${columns} as value from ${from} group by w.patient_id`;

/** Rows of a table of the people who are asked about. */
export const ofThem = (who: string, table: string, more = ''): string =>
  `${who} w join ${table} x on x.programme_id = $1 and x.patient_id = w.patient_id ${more}`;

/** Asked row by row: a plan that reads the whole table instead is what planners choose who think that there are many. */
export const notReplaced = (table: string): string =>
  `(select r.id from ${table} r where r.replaces_id = x.id limit 1) is null`;
