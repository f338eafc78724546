import type { Tx } from '@cairn/database';

/** One row of history. Table and columns are names of ours, never of a caller. */
export function insertRow(tx: Tx, table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 2}`);
  return tx.query(`insert into ${table} (programme_id, ${columns.join(', ')}) values ($1, ${places.join(', ')})`, [
    tx.actor.programmeId,
    ...Object.values(row),
  ]);
}

export interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** SQL: an instant as it goes over the wire. */
export const instant = (column: string) => `to_jsonb(${column}) #>> '{}'`;

/** SQL: a colleague of a joined `staff`, or null. */
export const who = (staff: string) => `case when ${staff}.id is null then null
  else jsonb_build_object('id', ${staff}.id, 'displayName', ${staff}.display_name) end`;
