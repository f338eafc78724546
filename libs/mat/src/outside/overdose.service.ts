import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { prescribers } from '@cairn/rules';
import { insertRow, type OutsideScene, requireLicence, sceneOf } from './outside-scene';
import { loadOverdoses, type NewOverdose, type OverdoseView } from './overdose.queries';

export interface NewContact {
  readonly at?: Date;
  readonly how: 'telephone' | 'in_person' | 'home_visit' | 'letter';
  readonly reached: boolean;
}

/** Overdoses: what is known, the prescriber's review, attempts to reach the person. */
@Injectable()
export class OverdoseService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<OverdoseView[]> {
    const what = { act: 'overdose.read' as const, patientId, recordType: 'overdose_event' };
    return this.acts.perform(actor, what, async (tx) => {
      const scene = await sceneOf(tx, patientId, this.clock);
      return loadOverdoses(tx, patientId, dueOf(scene));
    });
  }

  /** Records an overdose under the client's id. From a death on no reminder goes out and no dose is given. */
  record(actor: Actor, patientId: string, id: string, event: NewOverdose): Promise<OverdoseView> {
    const act = 'overdose.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'overdose_event', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...event } },
        () => sceneOf(tx, patientId, this.clock),
        async (scene) => {
          if (event.on > scene.today || (event.lastDoseOn ?? event.on) > event.on)
            refuse(
              'overdose.invalid',
              'The overdose lies today or before, and the last dose not after it: correct the days.',
            );
          await insertRow(tx, 'overdose_event', {
            id,
            patient_id: patientId,
            occurred_on: event.on,
            place: event.place,
            substances: event.substances,
            intent: event.intent,
            reversal_doses: event.reversalDoses ?? null,
            reversal_by: event.reversalBy ?? null,
            emergency_called: event.emergencyCalled ?? null,
            hospital: event.hospital ?? null,
            survived: event.survived,
            last_dose_on: event.lastDoseOn ?? null,
            last_dose_mcg: event.lastDoseMcg ?? null,
            source: event.source,
            note: event.note ?? null,
            recorded_by: actor.staffId,
            recorded_at: scene.now,
          });
          return this.changed(tx, scene, id);
        },
      ),
    );
  }

  /** A prescriber's review, in words. */
  review(actor: Actor, patientId: string, eventId: string, id: string, says: string): Promise<OverdoseView> {
    const act = 'overdose.review' as const;
    return this.about(actor, act, patientId, eventId, id, { says }, async (tx, scene) => {
      await requireLicence(tx, prescribers, scene.today, 'Reviewing an overdose');
      await insertRow(tx, 'overdose_review', {
        id,
        event_id: eventId,
        reviewed_on: scene.today,
        says,
        recorded_by: actor.staffId,
        recorded_at: scene.now,
      });
    });
  }

  /** An attempt to reach the person; one that failed is an attempt too. */
  contact(actor: Actor, patientId: string, eventId: string, id: string, contact: NewContact): Promise<OverdoseView> {
    return this.about(actor, 'overdose.write', patientId, eventId, id, contact, async (tx, { now }) => {
      const at = contact.at ?? now;
      if (at > now) refuse('overdose.invalid', 'The attempt lies behind: correct the time.');
      const row = { id, event_id: eventId, at, how: contact.how, reached: contact.reached };
      await insertRow(tx, 'overdose_contact', { ...row, recorded_by: actor.staffId, recorded_at: now });
    });
  }

  /** Takes a record back that was made in error; it stays visible. */
  async takeBack(actor: Actor, patientId: string, eventId: string, reason: string): Promise<OverdoseView> {
    const what = { act: 'overdose.void' as const, patientId, recordType: 'overdose_event', recordId: eventId };
    return this.acts.perform(actor, what, async (tx) => {
      const scene = await sceneOf(tx, patientId, this.clock);
      await this.find(tx, scene, eventId);
      const voided = await tx.query(
        `insert into overdose_void (event_id, programme_id, reason, voided_by, voided_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning 1`,
        [eventId, tx.actor.programmeId, reason, actor.staffId, scene.now],
      );
      if (voided.length === 0) refuse('overdose.voided', 'This record was taken back before.');
      return this.changed(tx, scene, eventId);
    });
  }

  private about(
    actor: Actor,
    act: 'overdose.review' | 'overdose.write',
    patientId: string,
    eventId: string,
    id: string,
    body: object,
    write: (tx: Tx, scene: OutsideScene) => Promise<void>,
  ): Promise<OverdoseView> {
    const what = { act, patientId, recordType: 'overdose_event', recordId: eventId };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act: `${act}:${eventId}`, body },
        () => sceneOf(tx, patientId, this.clock),
        async (scene) => {
          if ((await this.find(tx, scene, eventId)).voided !== null)
            refuse('overdose.voided', 'This record was taken back: there is nothing to add to it.');
          await write(tx, scene);
          return this.changed(tx, scene, eventId);
        },
      ),
    );
  }

  private async find(tx: Tx, scene: OutsideScene, eventId: string): Promise<OverdoseView> {
    const event = (await loadOverdoses(tx, scene.patient.id, dueOf(scene))).find(({ id }) => id === eventId);
    if (event === undefined) refuse('not-found', 'There is no such overdose of this person.');
    return event;
  }

  private changed(tx: Tx, scene: OutsideScene, eventId: string): Promise<OverdoseView> {
    tx.notify('outside', scene.patient.id);
    return this.find(tx, scene, eventId);
  }
}

const dueOf = ({ policy, programme: { zone }, now }: OutsideScene) => ({ policy, zone, now });
