import { Injectable } from '@nestjs/common';
import { type Act, Acts, type ConstraintFault, once } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import {
  type BedEndReason,
  bedTaken,
  liesElsewhere,
  type LeaveKind,
  type LeaveOutcome,
  type Refusal,
  refuseBed,
  refuseBedEnd,
  refuseLeave,
  refuseMoment,
  refuseReservation,
} from '@cairn/rules';
import { MedicationTold } from '../medication-told';
import { unitRecord, type UnitRecord } from '../stay/unit-record';
import { type UnitScene, unitScene } from '../unit-scene';
import { loadLying, lockBed, lockLying, type LyingRow } from './bed.queries';
import {
  endBedStay,
  endReservations,
  insertBedStay,
  insertLeave,
  insertLeaveEnd,
  insertReservation,
} from './bed-stay.queries';

export interface BedAssignment {
  readonly bedId: string;
  readonly at: Date | null;
  readonly movesFrom: string | null;
  readonly note: string | null;
}

/** Who lies in which bed: giving one, moving, a leave, and the end. The database refuses a second person and a second bed. */
@Injectable()
export class BedStayService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly medication: MedicationTold,
  ) {}

  /** Gives a person a bed, under the client's id; with `movesFrom` their stay in another bed ends at the same moment. */
  assign(actor: Actor, patientId: string, id: string, given: BedAssignment): Promise<UnitRecord> {
    const explain = (fault: ConstraintFault) => this.whoWasFirst(actor, given.bedId, patientId, fault);
    return this.act(actor, patientId, { act: 'unit.write', recordType: 'bed_stay', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act: 'unit.write', body: { patientId, ...given, at: given.at?.toISOString() } },
        () => this.begin(tx, patientId),
        async ({ scene, lying, episodeId }) => {
          const bed = await lockBed(tx, given.bedId, scene.now);
          if (bed === undefined) refuse('not-found', 'There is no such bed in this program.');
          const { movesFrom } = given;
          const at = given.at ?? scene.now;
          unlessRefused(refuseBed({ patientId, at, movesFrom }, bed, lying, scene.now, scene.policy));
          if (lying !== null)
            await endBedStay(tx, lying.stayId, { to: at, reason: 'moved', note: given.note, at: scene.now });
          await endReservations(tx, patientId, { id: null, reason: 'arrived', at: scene.now });
          const open = await openDetoxStay(tx, patientId);
          await insertBedStay(tx, {
            id,
            patientId,
            episodeId,
            bedId: given.bedId,
            detoxStayId: open,
            from: at,
            movedFromId: lying?.stayId ?? null,
            at: scene.now,
            origin: 'registered',
          });
          return this.told(tx, patientId, scene);
        },
      ),
    );
  }

  /** The person leaves the bed for good, or it was recorded in error. A leave that goes on ends with it. */
  end(
    actor: Actor,
    patientId: string,
    id: string,
    given: { readonly at: Date | null; readonly reason: Exclude<BedEndReason, 'moved'>; readonly note: string | null },
  ): Promise<UnitRecord> {
    const what = { act: 'unit.write' as const, recordType: 'bed_stay', recordId: id };
    return this.act(actor, patientId, what, async (tx) => {
      const { scene, lying } = await this.begin(tx, patientId);
      const at = given.at ?? scene.now;
      endsNow(lying, id);
      if (given.reason === 'error' && (given.note ?? '').trim() === '')
        refuse('bed.invalid', 'Write what was wrong: the stay stays readable as recorded in error.');
      unlessRefused(refuseBedEnd(at, lying.since, scene.now, scene.policy));
      await this.closeStay(tx, patientId, lying, { at, reason: given.reason, note: given.note }, scene);
      return this.told(tx, patientId, scene);
    });
  }

  /** Away for a while: the bed is kept. */
  leave(
    actor: Actor,
    patientId: string,
    id: string,
    given: {
      readonly kind: LeaveKind;
      readonly leftAt: Date | null;
      readonly expectedAt: Date;
      readonly note: string | null;
    },
  ): Promise<UnitRecord> {
    const act = 'unit.write' as const;
    const body = {
      patientId,
      ...given,
      leftAt: given.leftAt?.toISOString(),
      expectedAt: given.expectedAt.toISOString(),
    };
    return this.act(actor, patientId, { act, recordType: 'bed_leave', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body },
        () => this.begin(tx, patientId),
        async ({ scene, lying }) => {
          if (lying === null) refuse('bed.invalid', 'This person lies in no bed now. Give a bed first.');
          const leftAt = given.leftAt ?? scene.now;
          unlessRefused(refuseLeave({ ...given, leftAt }, lying, scene.now, scene.policy));
          await insertLeave(tx, { ...given, id, patientId, bedStayId: lying.stayId, leftAt, at: scene.now });
          return this.told(tx, patientId, scene);
        },
      ),
    );
  }

  /** Back from a leave; who did not come back keeps the bed until the stay is ended. */
  endLeave(
    actor: Actor,
    patientId: string,
    id: string,
    given: { readonly at: Date | null; readonly outcome: LeaveOutcome; readonly note: string | null },
  ): Promise<UnitRecord> {
    const what = { act: 'unit.write' as const, recordType: 'bed_leave', recordId: id };
    return this.act(actor, patientId, what, async (tx) => {
      const { scene, lying } = await this.begin(tx, patientId);
      if (lying?.leaveId !== id) refuse('not-found', 'This leave has ended, or is not of this person.');
      const at = given.at ?? scene.now;
      if (lying.leftAt !== null && at <= lying.leftAt)
        refuse('bed.invalid', 'A return comes after the person left. Check the time.');
      unlessRefused(refuseMoment(at, scene.now, scene.policy, 'bed.invalid'));
      await insertLeaveEnd(tx, {
        leaveId: id,
        patientId,
        outcome: given.outcome,
        to: at,
        note: given.note,
        at: scene.now,
      });
      return this.told(tx, patientId, scene);
    });
  }

  /** Keeps an empty bed for somebody who is expected. It ends by itself when its time is over. */
  reserve(
    actor: Actor,
    patientId: string,
    id: string,
    given: { readonly bedId: string; readonly until: Date; readonly note: string | null },
  ): Promise<UnitRecord> {
    const act = 'bed.reserve' as const;
    const explain = (fault: ConstraintFault) => this.whoWasFirst(actor, given.bedId, patientId, fault);
    return this.act(actor, patientId, { act, recordType: 'bed_reservation', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...given, until: given.until.toISOString() } },
        () => this.begin(tx, patientId),
        async ({ scene, lying }) => {
          const bed = await lockBed(tx, given.bedId, scene.now);
          if (bed === undefined) refuse('not-found', 'There is no such bed in this program.');
          unlessRefused(refuseReservation(given.until, bed, patientId, lying, scene.now, scene.policy));
          await endReservations(tx, patientId, { id: null, reason: 'released', at: scene.now });
          await insertReservation(tx, { ...given, id, patientId, at: scene.now });
          return this.told(tx, patientId, scene);
        },
      ),
    );
  }

  release(actor: Actor, patientId: string, id: string): Promise<UnitRecord> {
    const what = { act: 'bed.reserve' as const, recordType: 'bed_reservation', recordId: id };
    return this.act(actor, patientId, what, async (tx) => {
      const { scene } = await this.begin(tx, patientId);
      if ((await endReservations(tx, patientId, { id, reason: 'released', at: scene.now })) === 0)
        refuse('not-found', 'This reservation has ended, or is not of this person.');
      return this.told(tx, patientId, scene);
    });
  }

  /** Ends the stay in bed inside another act: the end of withdrawal management empties the bed. */
  async closeStay(
    tx: Tx,
    patientId: string,
    lying: LyingRow,
    { at, reason, note }: { readonly at: Date; readonly reason: BedEndReason; readonly note: string | null },
    { now }: UnitScene,
  ): Promise<void> {
    if (lying.leaveId !== null)
      await insertLeaveEnd(tx, {
        leaveId: lying.leaveId,
        patientId,
        outcome: 'did-not-return',
        to: at,
        note: null,
        at: now,
      });
    await endBedStay(tx, lying.stayId, { to: at, reason, note, at: now });
  }

  private act<T>(actor: Actor, patientId: string, what: Omit<Act<T>, 'patientId'>, work: (tx: Tx) => Promise<T>) {
    return this.acts.perform<T>(actor, { ...what, patientId }, work);
  }

  private async begin(tx: Tx, patientId: string) {
    await lockLying(tx, patientId);
    const [scene, patient, lying] = await Promise.all([
      unitScene(tx, this.clock),
      loadPatient(tx, patientId),
      loadLying(tx, patientId),
    ]);
    return { scene, lying, episodeId: patient.episode?.id ?? null };
  }

  private told(tx: Tx, patientId: string, scene: UnitScene): Promise<UnitRecord> {
    tx.notify('unit', patientId);
    return unitRecord(tx, patientId, scene, this.medication);
  }

  /** Two at the same moment: who was first, as far as this person may know. */
  private async whoWasFirst(
    actor: Actor,
    bedId: string,
    patientId: string,
    { constraint }: ConstraintFault,
  ): Promise<Refusal | undefined> {
    if (!constraint.startsWith('ex_bed_')) return undefined;
    return this.database.transaction(actor, async (tx) => {
      const [bed, lying] = await Promise.all([lockBed(tx, bedId, this.clock.now()), loadLying(tx, patientId)]);
      if (constraint === 'ex_bed_stay_patient' && lying !== null) return liesElsewhere(lying);
      if (bed?.taken) return bedTaken(bed, bed.taken);
      return {
        code: 'bed.invalid',
        says: 'The times of this stay lie over another one of the bed or the person. Check the time.',
      };
    });
  }
}

function endsNow(lying: LyingRow | null, id: string): asserts lying is LyingRow {
  if (lying?.stayId !== id) refuse('not-found', 'This stay has ended, or is not of this person.');
}

async function openDetoxStay(tx: Tx, patientId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from detox_stay where programme_id = $1 and patient_id = $2 and ended_at is null and origin <> 'imported'
     order by started_at desc limit 1`,
    [tx.actor.programmeId, patientId],
  );
  return row?.id ?? null;
}
