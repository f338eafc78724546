import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Client } from 'pg';
import { daysBetween, settleDayZero, stageCalendar } from './calendar';
import { type ImportContext, readTable } from './context';
import { FolderFault } from './csv-table';
import { letDemoStaffIn } from './demo-staff';
import { People } from './people';
import type { Placing } from './placing';
import { assessmentTables, readAssessments, readDemographics } from './read-assessments';
import { readDoses } from './read-doses';
import { readObservations } from './read-observations';
import { readOrders, stageOrders } from './read-orders';
import { readPeople, stagePeople } from './read-people';
import { readProtocol } from './read-protocol';
import { readSpecimens } from './read-specimens';
import { readStays } from './read-stays';
import { stageIntake, stageStays } from './stage-intake';
import { readVisits } from './read-visits';
import { Staging } from './staging';
import { stagePaths } from './stage-path';
import { statementsFor } from './statements';
import { writeLeftovers } from './write-leftovers';
import { Writer } from './writer';

export interface ImportOptions {
  readonly folder: string;
  /** YYYY-MM-DD, or null for the Monday a year before `today`. */
  readonly dayZero: string | null;
  readonly demoStaff: boolean;
  readonly today: Date;
  readonly progress: (line: string) => void;
}

export interface Imported {
  readonly placings: ReadonlyMap<string, Placing>;
  readonly dayZero: string;
  readonly written: number;
  readonly demoStaff: number | null;
  /** Rows whose day lies after today by this calendar. */
  readonly afterToday: number;
}

const needed: readonly string[] = [
  ...[
    'everybody',
    'site_masked',
    'demographics',
    'meta_study_length',
    'meta_substance_groups_uds',
    'randomization',
    'treatment',
  ],
  ...['withdrawal', 'withdrawal_pre_post', 'uds', 'uds_temp', 'tlfb', 'visit', 'detox'],
  ...assessmentTables.map(({ table }) => table),
];

/**
 * Imports a folder in one transaction: killed at any point it leaves nothing behind, and run again it finds what is there
 * by the ids, which come from the source's own keys. Every row ends as placed, kept or reported. Files are read while the
 * database is still writing what was read before. `client` is the owner.
 */
export async function importFolder(client: Client, options: ImportOptions): Promise<Imported> {
  const { folder, today, progress } = options;
  const extra = await tablesWithoutHome(folder);
  await client.query(
    `set statement_timeout = 0; set lock_timeout = 0; set work_mem = '64MB'; set temp_buffers = '64MB'`,
  );
  const staging = new Staging(client);
  const writer = new Writer(staging, progress);
  const context: ImportContext = {
    folder,
    people: new People(),
    staging,
    placings: new Map(),
    progress,
    panels: new Map(),
    weeks: new Map(),
  };
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext('cairn import'))`);
    await staging.open();
    await readPeople(context);
    await readDemographics(context);
    await writer.look([...context.people.programmes].map(({ programmeId }) => programmeId));
    await staging.settle();
    const dayZero = await settleDayZero(staging, writer, context.people.projects, options.dayZero, today);
    await readAndWrite(context, writer, dayZero, extra);
    const demoStaff = options.demoStaff ? await letDemoStaffIn(staging, dayZero) : null;
    await client.query('commit');
    const afterToday = context.people.rowsAfter(daysBetween(dayZero, today));
    return { placings: context.placings, dayZero, written: writer.written, demoStaff, afterToday };
  } catch (error) {
    await staging.settle().catch(() => undefined);
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function readAndWrite(
  context: ImportContext,
  writer: Writer,
  dayZero: string,
  extra: readonly string[],
): Promise<void> {
  const { staging, people } = context;
  const to = statementsFor(dayZero);
  stagePeople(context, dayZero);
  writer.write(to.programmes);
  staging.then(() => staging.query('analyze stage_person'));
  writer.write(to.patients);
  await readProtocol(context);
  await readOrders(context);
  await readDoses(context);
  await readSpecimens(context);
  writer.write(to.specimens);
  writer.write(to.results);
  await readObservations(context);
  writer.write(to.withdrawals);
  writer.write(to.uses);
  await readVisits(context);
  writer.write(to.appointments);
  await readAssessments(context);
  writer.write(to.assessments);
  await readStays(context);
  for (const table of extra) await keepTable(context, table);
  stagePaths(context);
  stageIntake(context);
  stageStays(context);
  writer.write(to.episodes);
  writer.write(to.moves);
  writer.write(to.spans);
  writer.write(to.sections);
  writer.write(to.substances);
  writer.write(to.stays);
  stageOrders(context);
  writer.write(to.orders);
  writer.write(to.doses);
  writer.write(to.slots);
  stageCalendar(context, dayZero);
  writeLeftovers(staging, writer, people.projects);
  await staging.settle();
}

/** A table that nobody here knows: its rows stay as they are. */
async function keepTable(context: ImportContext, table: string): Promise<void> {
  await readTable(context, table, [], (row, placing) => {
    const at = row.header.indexOf('who');
    const person = at < 0 ? null : placing.personOf(row, row.record[at]?.trim() ?? '');
    if (at < 0 || person) placing.keep(row, 'a table that has no home yet', person);
  });
}

/** Throws when the folder is not one of this shape; returns the names of the CSV files that it has beyond it. */
async function tablesWithoutHome(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new FolderFault(
      error.code === 'ENOENT'
        ? `There is no folder ${resolve(folder)}.`
        : `The folder ${folder} cannot be read: ${error.code}.`,
    );
  });
  const tables = files.filter((file) => file.endsWith('.csv')).map((file) => file.slice(0, -'.csv'.length));
  const missing = needed.filter((table) => !tables.includes(table));
  if (missing.length > 0)
    throw new FolderFault(
      `${folder} is not a CTN-0094 folder: ${missing.map((table) => `${table}.csv`).join(', ')} missing.`,
    );
  return tables.filter((table) => !needed.includes(table)).sort();
}
