import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import { insertFinding } from '@cairn/assessment';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import {
  addMinutes,
  type ComfortDoseAttempt,
  decideComfortDose,
  type DecidedComfortDose,
  isRefusal,
  serviceDay,
} from '@cairn/rules';
import { DoseTimes } from '../dose-times';
import { insertRow } from '../insert-row';
import { withdrawalScene, type WithdrawalScene } from '../order-scene';
import { knownOrder, loadBedside, loadComfortPerson } from './comfort-facts';
import { type AdministrationView, findComfortOrder, loadAdministration, loadGiven, lockDrug } from './comfort.queries';

export interface NewEffect {
  readonly at?: Date;
  readonly result: 'better' | 'same' | 'worse' | 'asleep';
  readonly pressure?: { readonly systolic: number; readonly diastolic: number; readonly pulse: number };
  readonly note?: string;
}

/** Comfort medication at the bedside: given, held or declined, whether it helped, and what was entered in error. */
@Injectable()
export class ComfortDoseService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly doses: DoseTimes,
  ) {}

  /**
   * Records what happened with an order, under the client's id. Refuses as `decideComfortDose` does; two nurses at once give
   * one dose and one refusal that says who: 'comfort.taken'.
   */
  give(
    actor: Actor,
    patientId: string,
    orderId: string,
    id: string,
    attempt: ComfortDoseAttempt,
  ): Promise<AdministrationView> {
    const act = 'comfort.give' as const;
    const body = { patientId, orderId, ...attempt, at: attempt.at?.toISOString() };
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'comfort_administration',
        recordId: id,
        explain: async ({ constraint }) => (constraint === 'ex_comfort_slot_drug' ? givenAMomentAgo : undefined),
      },
      (tx) =>
        once(
          tx,
          { id, act, body },
          () => withdrawalScene(tx, patientId, this.clock),
          (scene) => this.write(tx, scene, orderId, id, attempt),
        ),
    );
  }

  /** Recorded in error: it stays visible, and no longer counts. Refuses 'comfort.taken' the second time. */
  void(actor: Actor, patientId: string, id: string, reason: string): Promise<AdministrationView> {
    const what = {
      act: 'comfort.void' as const,
      patientId,
      recordType: 'comfort_administration',
      recordId: id,
      explain: async ({ constraint }: { constraint: string }) =>
        constraint === 'pk_comfort_void' ? voidedAMomentAgo : undefined,
    };
    return this.acts.perform(actor, what, async (tx) => {
      const { now } = await withdrawalScene(tx, patientId, this.clock);
      const one = await loadAdministration(tx, patientId, id);
      if (one.voided !== null) throw new Refused(voidedAMomentAgo);
      void tx.query('delete from comfort_slot where programme_id = $1 and administration_id = $2', [
        tx.actor.programmeId,
        id,
      ]);
      const row = { administration_id: id, reason, voided_by: actor.staffId, voided_at: now };
      await insertRow(tx, 'comfort_void', row);
      tx.notify('withdrawal', patientId);
      return loadAdministration(tx, patientId, id);
    });
  }

  /** Whether it helped, looked at once, under the client's id. */
  effect(
    actor: Actor,
    patientId: string,
    administrationId: string,
    id: string,
    effect: NewEffect,
  ): Promise<AdministrationView> {
    const act = 'comfort.give' as const;
    const body = { patientId, ...effect, at: effect.at?.toISOString() };
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'comfort_administration',
        recordId: administrationId,
        explain: async ({ constraint }) => (constraint === 'pk_comfort_effect' ? lookedAMomentAgo : undefined),
      },
      (tx) =>
        once(
          tx,
          { id, act: `${act}:effect:${administrationId}`, body },
          () => withdrawalScene(tx, patientId, this.clock),
          async (scene) => {
            const one = await loadAdministration(tx, patientId, administrationId);
            const at = effect.at ?? scene.now;
            if (one.outcome !== 'given' || one.voided !== null)
              refuse('comfort.refused', 'Only a dose that was given and stands has an effect to look at.');
            if (one.effect !== null) throw new Refused(lookedAMomentAgo);
            if (at > scene.now || at < new Date(one.at))
              refuse('comfort.refused', 'The effect is looked at after the dose and before now: correct the time.');
            if (effect.pressure) await this.keepPressure(tx, scene, effect.pressure, at);
            const { pressure, result, note } = effect;
            await insertRow(tx, 'comfort_effect', {
              administration_id: administrationId,
              id,
              at,
              result,
              systolic: pressure?.systolic ?? null,
              diastolic: pressure?.diastolic ?? null,
              pulse: pressure?.pulse ?? null,
              note: note ?? null,
              recorded_by: actor.staffId,
              recorded_at: scene.now,
            });
            tx.notify('withdrawal', patientId);
            return loadAdministration(tx, patientId, administrationId);
          },
        ),
    );
  }

  private async write(
    tx: Tx,
    scene: WithdrawalScene,
    orderId: string,
    id: string,
    attempt: ComfortDoseAttempt,
  ): Promise<AdministrationView> {
    const { patient, practitioner, now, today, policy } = scene;
    const order = await findComfortOrder(tx, patient.id, orderId);
    if (order === null) refuse('not-found', 'There is no such comfort order of this person.');
    await lockDrug(tx, patient.id, order.drug);
    const at = attempt.at ?? now;
    const [given, bedside, person, standing] = await Promise.all([
      loadGiven(tx, patient.id, order.drug, addMinutes(at, -14 * 24 * 60)),
      loadBedside(tx, patient.id, at),
      loadComfortPerson(tx, this.doses, patient, today),
      // Read again behind the lock: it may have been stopped while this one waited.
      findComfortOrder(tx, patient.id, orderId),
    ]);
    const twin = given.find(
      (dose) => Math.abs(dose.at.getTime() - at.getTime()) < policy.comfort_double_minutes * 60_000,
    );
    if (attempt.outcome === 'given' && twin !== undefined)
      refuse(
        'comfort.taken',
        `${twin.by ?? 'Somebody'} has given this drug just now: this would be the same dose twice.`,
        {
          by: twin.by,
          at: twin.at.toISOString(),
        },
      );
    const decided = decideComfortDose(
      attempt,
      {
        ...bedside,
        giver: practitioner,
        now,
        today,
        order: standing && knownOrder(standing),
        inEpisode: order.episodeId === patient.episode?.id,
        given,
        person,
      },
      policy,
    );
    if (isRefusal(decided)) throw new Refused(decided);
    const vitalsId = attempt.pressure ? await this.keepPressure(tx, scene, attempt.pressure, at) : bedside.pressureId;
    await this.insert(
      tx,
      scene,
      { id, orderId, episodeId: order.episodeId, drug: order.drug },
      attempt,
      decided,
      vitalsId,
    );
    tx.notify('withdrawal', patient.id);
    return loadAdministration(tx, patient.id, id);
  }

  private async insert(
    tx: Tx,
    { patient, programme, now }: WithdrawalScene,
    about: { readonly id: string; readonly orderId: string; readonly episodeId: string; readonly drug: string },
    { outcome, symptom, reason }: ComfortDoseAttempt,
    { at, doseMcg, pressure, evaluations, effectDueAt, takesUpTo }: DecidedComfortDose,
    vitalsId: string | null,
  ): Promise<void> {
    void insertRow(tx, 'comfort_administration', {
      id: about.id,
      patient_id: patient.id,
      episode_id: about.episodeId,
      order_id: about.orderId,
      drug: about.drug,
      outcome,
      dose_mcg: doseMcg,
      at,
      on_day: serviceDay(at, programme.zone, programme.dayBoundary),
      route: 'oral',
      symptom: symptom ?? null,
      reason: outcome === 'given' ? null : (reason ?? null),
      systolic: pressure?.systolic ?? null,
      diastolic: pressure?.diastolic ?? null,
      pulse: pressure?.pulse ?? null,
      vitals_id: pressure === null ? null : vitalsId,
      effect_due_at: effectDueAt,
      evaluations: JSON.stringify(evaluations),
      recorded_by: tx.actor.staffId,
      recorded_at: now,
      origin: 'registered',
    });
    if (takesUpTo === null) return;
    await tx.query(
      `insert into comfort_slot (administration_id, programme_id, episode_id, drug, during)
       values ($1, $2, $3, $4, tstzrange($5, $6))`,
      [about.id, tx.actor.programmeId, about.episodeId, about.drug, at, takesUpTo],
    );
  }

  /** A blood pressure measured for a dose is a vital sign like any other: dosing reads it, the flowsheet shows it. */
  private async keepPressure(
    tx: Tx,
    { patient, programme: { zone, dayBoundary }, now }: WithdrawalScene,
    pressure: { readonly systolic: number; readonly diastolic: number; readonly pulse: number },
    at: Date,
  ): Promise<string> {
    const id = newId();
    if (pressure.diastolic >= pressure.systolic)
      refuse('comfort.refused', 'The lower blood pressure is below the upper one. Look at both again.');
    await insertFinding(tx, {
      id,
      kind: 'vitals',
      at,
      on: serviceDay(at, zone, dayBoundary),
      details: {
        ...pressure,
        respiratoryRate: null,
        oxygenSaturation: null,
        temperatureTenths: null,
        unarousable: false,
      },
      patientId: patient.id,
      episodeId: patient.episode?.id ?? null,
      recordedAt: now,
      replaces: undefined,
      origin: 'registered',
    });
    tx.notify('finding', patient.id);
    return id;
  }
}

const givenAMomentAgo = {
  code: 'comfort.taken',
  says: 'This drug was given to this person a moment ago. Load the flowsheet again before you give more.',
} as const;
const voidedAMomentAgo = { code: 'comfort.taken', says: 'This entry was voided before: it no longer counts.' } as const;
const lookedAMomentAgo = {
  code: 'comfort.taken',
  says: 'Somebody has recorded the effect of this dose already. Load the flowsheet again.',
} as const;
