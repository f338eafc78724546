import { join } from 'node:path';
import { type CsvRow, readCsv } from './csv-table';
import type { People } from './people';
import { Placing } from './placing';
import type { Staging } from './staging';

/** What the steps of an import share. */
export interface ImportContext {
  readonly folder: string;
  readonly people: People;
  readonly staging: Staging;
  readonly placings: Map<string, Placing>;
  readonly progress: (line: string) => void;
  /** Per project: which substances its urine tests looked for. */
  readonly panels: Map<string, readonly string[]>;
  /** Per project, arm and phase: weeks with medication that the protocol foresees. */
  readonly weeks: Map<string, number>;
}

/** Reads one CSV of the folder and counts its rows. `place` gives each row a home, keeps or reports it. */
export async function readTable(
  context: ImportContext,
  table: string,
  columns: readonly string[],
  place: (row: CsvRow, placing: Placing) => void,
): Promise<Placing> {
  const placing = new Placing(table, context.staging, context.people);
  context.placings.set(table, placing);
  await readCsv({
    path: join(context.folder, `${table}.csv`),
    columns,
    room: () => context.staging.room(),
    onRow: (row) => {
      placing.read += 1;
      place(row, placing);
    },
  });
  context.progress(`read ${table}: ${placing.read.toLocaleString('en-US')} rows`);
  return placing;
}
