import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { type Belonging, type Refusal, refuseMoment, type SearchAnswer } from '@cairn/rules';
import { MedicationTold } from '../medication-told';
import { unitRecord, type UnitRecord } from '../stay/unit-record';
import { unitScene } from '../unit-scene';
import { insertArrival } from './bed-stay.queries';

export interface ArrivalAttempt {
  readonly bedStayId: string;
  readonly at: Date | null;
  readonly belongings: readonly Belonging[];
  readonly search: SearchAnswer;
  readonly searchNote: string | null;
  readonly note: string | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
}

/** Arrival on the unit: what somebody brought and where it is kept, and what they said to a search. */
@Injectable()
export class UnitArrivalService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly medication: MedicationTold,
  ) {}

  record(actor: Actor, patientId: string, id: string, attempt: ArrivalAttempt): Promise<UnitRecord> {
    const act = 'unit.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'unit_arrival', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt, at: attempt.at?.toISOString() } },
        () => Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId), this.stay(tx, patientId, attempt)]),
        async ([scene, , from]) => {
          const { now, policy } = scene;
          const arrivedAt = attempt.at ?? now;
          if (arrivedAt < from) refuse('bed.invalid', 'The arrival comes after the bed was given. Check the time.');
          if (attempt.replaces === null || arrivedAt > now)
            unlessRefused(refuseMoment(arrivedAt, now, policy, 'bed.invalid'));
          await insertArrival(tx, { ...attempt, id, patientId, arrivedAt, at: now });
          tx.notify('unit', patientId);
          return unitRecord(tx, patientId, scene, this.medication);
        },
      ),
    );
  }

  /** When the stay began; refuses one of another person and a correction of something that does not stand. */
  private async stay(tx: Tx, patientId: string, { bedStayId, replaces }: ArrivalAttempt): Promise<Date> {
    const [row] = await tx.query<{ from: Date; standing: string | null }>(
      `select lower(s.during) as "from", (select a.id from unit_arrival a where a.programme_id = $1 and a.bed_stay_id = s.id
         and not exists (select 1 from unit_arrival n where n.replaces_id = a.id)) as standing
       from bed_stay s where s.programme_id = $1 and s.patient_id = $2 and s.id = $3 and s.end_reason is distinct from 'error'`,
      [tx.actor.programmeId, patientId, bedStayId],
    );
    if (row === undefined) refuse('not-found', 'There is no such stay of this person.');
    if (replaces !== null && row.standing !== replaces.id)
      refuse('finding.replaced', 'This list was corrected a moment ago. Look at what stands now.');
    if (replaces === null && row.standing !== null)
      refuse('bed.invalid', 'The arrival is on record. Correct that list instead of writing a second one.');
    return row.from;
  }
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_unit_arrival_replaces_id' || constraint === 'uq_unit_arrival_bed_stay_id'
    ? { code: 'finding.replaced', says: 'Somebody wrote this list down a moment ago. Look at what stands now.' }
    : undefined;
