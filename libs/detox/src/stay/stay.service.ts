import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { type Refusal, refuseMethod, refuseMoment, refuseStay, type StayLevel, type StayMethod } from '@cairn/rules';
import { lockLying } from '../bed/bed.queries';
import { MedicationTold } from '../medication-told';
import { type UnitScene, unitScene } from '../unit-scene';
import { endStay, insertMethodChange, insertStay, loadOpenStay, lockStay } from './stay.queries';
import { unitRecord, type UnitRecord } from './unit-record';

export interface NewStayAttempt {
  readonly level: StayLevel;
  readonly method: StayMethod;
  readonly at: Date | null;
  readonly follows: string | null;
  readonly note: string | null;
}

const act = 'unit-stay.write' as const;

/** Withdrawal management from its start to its end; how it ends is `StayEndService`'s. */
@Injectable()
export class StayService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly medication: MedicationTold,
  ) {}

  record(actor: Actor, patientId: string): Promise<UnitRecord> {
    const what = { act: 'unit-stay.read' as const, patientId, recordType: 'detox_stay' };
    return this.acts.perform(actor, what, async (tx) => {
      const [scene] = await Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId)]);
      return unitRecord(tx, patientId, scene, this.medication);
    });
  }

  /** Begins a stay under the client's id; with `follows` the one before ends at the same moment, at another level. */
  begin(actor: Actor, patientId: string, id: string, attempt: NewStayAttempt): Promise<UnitRecord> {
    return this.acts.perform(actor, { act, patientId, recordType: 'detox_stay', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt, at: attempt.at?.toISOString() } },
        async () => {
          await lockLying(tx, patientId);
          return Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId), loadOpenStay(tx, patientId)]);
        },
        async ([scene, patient, open]) => {
          const { now, policy, programme } = scene;
          const at = attempt.at ?? now;
          const facts = { open, programmeIsOtp: programme.isOtp, now, policy };
          unlessRefused(refuseStay({ ...attempt, at }, facts));
          if (open !== null) await endStay(tx, open.id, { to: at, reason: 'level-changed', at: now });
          const episodeId = patient.episode?.id ?? null;
          await insertStay(tx, { ...attempt, id, patientId, episodeId, startedAt: at, at: now, origin: 'registered' });
          return this.told(tx, patientId, scene);
        },
      ),
    );
  }

  /** Another method from now on, and why. */
  changeMethod(
    actor: Actor,
    patientId: string,
    stayId: string,
    id: string,
    given: { readonly method: StayMethod; readonly reason: string; readonly at: Date | null },
  ): Promise<UnitRecord> {
    const body = { patientId, stayId, ...given, at: given.at?.toISOString() };
    return this.acts.perform(actor, { act, patientId, recordType: 'detox_method_change', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body },
        () => Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId)]),
        async ([scene]) => {
          const { now, policy, programme } = scene;
          const stay = await this.lock(tx, patientId, stayId);
          if (stay.endedAt !== null) refuse('stay.invalid', 'This stay has ended: its method changes no more.');
          if (stay.method === given.method) refuse('stay.invalid', 'This is the method already. Choose another one.');
          const changedAt = given.at ?? now;
          if (changedAt < stay.startedAt) refuse('stay.invalid', 'A method changes after the stay began.');
          unlessRefused(refuseMoment(changedAt, now, policy, 'stay.invalid'));
          unlessRefused(refuseMethod(given.method, stay.level, programme.isOtp));
          await insertMethodChange(tx, { ...given, id, patientId, stayId, changedAt, at: now });
          return this.told(tx, patientId, scene);
        },
      ),
    );
  }

  /** A stay that never was: it stays readable and counts nowhere. */
  recordedInError(actor: Actor, patientId: string, id: string): Promise<UnitRecord> {
    return this.acts.perform(actor, { act, patientId, recordType: 'detox_stay', recordId: id }, async (tx) => {
      const [scene] = await Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId)]);
      const stay = await this.lock(tx, patientId, id);
      if (stay.endedAt !== null) refuse('stay.invalid', 'This stay has ended. Correct how it ended instead.');
      await endStay(tx, id, {
        to: scene.now > stay.startedAt ? scene.now : stay.startedAt,
        reason: 'error',
        at: scene.now,
      });
      return this.told(tx, patientId, scene);
    });
  }

  private async lock(tx: Tx, patientId: string, id: string) {
    const stay = await lockStay(tx, patientId, id);
    if (stay === undefined) refuse('not-found', 'There is no such stay of this person.');
    return stay;
  }

  private told(tx: Tx, patientId: string, scene: UnitScene): Promise<UnitRecord> {
    tx.notify('unit', patientId);
    return unitRecord(tx, patientId, scene, this.medication);
  }
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'ex_detox_stay_overlap'
    ? {
        code: 'stay.open',
        says: 'Another stay of this person lies over this time. Check the time, or look at the chart again.',
      }
    : undefined;
