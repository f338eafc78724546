import type { Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { type Clock } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import { type Day, localDay, type Policy, policyVersion } from '@cairn/rules';

/** The day of the clinic and its policy. */
export interface ContingencyDay {
  readonly programme: ProgrammeFacts;
  readonly now: Date;
  readonly today: Day;
  readonly policy: Policy;
  readonly policyVersion: string;
}

export async function contingencyDay(tx: Tx, clock: Clock): Promise<ContingencyDay> {
  const programme = await loadProgramme(tx);
  const now = clock.now();
  const today = localDay(now, programme.zone);
  return {
    programme,
    now,
    today,
    policy: policyOf(programme, today),
    policyVersion: policyVersion(programme.policyRows, today),
  };
}

/** The person is here, and nobody else writes in their accounts until this act is over: the cap of a year is for the person. */
export async function lockAccounts(tx: Tx, patientId: string): Promise<void> {
  void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 43))', [patientId]);
  await loadPatient(tx, patientId);
}

/** One row of history. Table and columns are names of ours, never of a caller. */
export function insertRow(tx: Tx, table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 2}`);
  return tx.query(`insert into ${table} (programme_id, ${columns.join(', ')}) values ($1, ${places.join(', ')})`, [
    tx.actor.programmeId,
    ...Object.values(row),
  ]);
}
