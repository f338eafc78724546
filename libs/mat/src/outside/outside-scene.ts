import { loadPractitioner } from '@cairn/access';
import type { Tx } from '@cairn/database';
import { loadPatient, type PatientView } from '@cairn/patient';
import { type Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import { type Day, licenceFor, type Policy, type Role, serviceDay } from '@cairn/rules';

/** The person, the programme and its day: what every act of this folder begins with. */
export interface OutsideScene {
  readonly patient: PatientView;
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
  readonly now: Date;
  readonly today: Day;
}

export async function sceneOf(tx: Tx, patientId: string, clock: Clock): Promise<OutsideScene> {
  const [programme, patient] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
  return { patient, ...dayOf(programme, clock) };
}

export function dayOf(programme: ProgrammeFacts, clock: Clock) {
  const now = clock.now();
  const today = serviceDay(now, programme.zone, programme.dayBoundary);
  return { programme, policy: policyOf(programme, today), now, today };
}

/** the role opens the door; the license is looked at on the day of the act. */
export async function requireLicence(tx: Tx, among: readonly Role[], today: Day, what: string): Promise<void> {
  const person = await loadPractitioner(tx);
  if (licenceFor(person, among, today) === undefined)
    refuse(
      'dose.licence',
      `${what} needs a license that is valid today (R-087). Ask the administrator to look at yours.`,
    );
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
