import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse } from '@cairn/platform';
import {
  dispensers,
  type Day,
  type GuestState,
  guestStepWords,
  nextGuestSteps,
  prescribers,
  refuseGuestStay,
  serviceDay,
} from '@cairn/rules';
import { stopped } from './external-dose.service';
import { type GuestStayView, loadGuestStays, lockStay, type NewGuestStay } from './guest-stay.queries';
import { insertRow, requireLicence, sceneOf } from './outside-scene';

export interface NewGuestStep {
  readonly state: 'sent' | 'confirmed' | 'closed';
  readonly consentBasis?: 'part2' | 'tpo';
  readonly consentOn?: Day;
  readonly note?: string;
}

export interface NewVerification {
  readonly verifier: string;
  readonly verifierRole?: string;
  readonly calledAt?: Date;
  readonly lastDoseOn: Day;
  readonly doseMcg: number;
  readonly photoIdSeen: boolean;
}

/** Guests: ours elsewhere, others' here (R-080 to R-082). A prescriber approves; the letter goes only on a consent. */
@Injectable()
export class GuestStayService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<GuestStayView[]> {
    const what = { act: 'guest-stay.read' as const, patientId, recordType: 'guest_stay' };
    return this.acts.perform(actor, what, async (tx) => {
      const { today } = await sceneOf(tx, patientId, this.clock);
      return loadGuestStays(tx, patientId, today);
    });
  }

  /** Asks for a stay, under the client's id. */
  request(actor: Actor, patientId: string, id: string, stay: NewGuestStay): Promise<GuestStayView> {
    const act = 'guest-stay.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'guest_stay', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...stay } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now, policy }) => {
          stopped(refuseGuestStay(stay, policy));
          await insertRow(tx, 'guest_stay', {
            id,
            patient_id: patientId,
            direction: stay.direction,
            other_programme: stay.otherProgramme,
            telephone: stay.telephone,
            contact_name: stay.contactName ?? null,
            practitioner: stay.practitioner ?? null,
            reason: stay.reason,
            reason_text: stay.reasonText ?? null,
            from_day: stay.from,
            to_day: stay.to,
            product_class: stay.productClass,
            dose_mcg: stay.doseMcg,
            note: stay.note ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          await this.step(tx, id, { state: 'requested' }, now);
          return this.changed(tx, patientId, id, today);
        },
      ),
    );
  }

  approve(actor: Actor, patientId: string, stayId: string): Promise<GuestStayView> {
    return this.move(actor, 'guest-stay.approve', patientId, stayId, { state: 'approved' });
  }

  /** Sent, confirmed by the other program, or closed. */
  advance(actor: Actor, patientId: string, stayId: string, step: NewGuestStep): Promise<GuestStayView> {
    return this.move(actor, 'guest-stay.write', patientId, stayId, step);
  }

  /** A call to the home program: who said what was given last, and that a photo identification was seen. */
  verify(actor: Actor, patientId: string, stayId: string, id: string, call: NewVerification): Promise<GuestStayView> {
    const act = 'guest-stay.verify' as const;
    const what = { act, patientId, recordType: 'guest_stay', recordId: stayId };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, stayId, ...call } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now, programme }) => {
          const stay = await this.stay(tx, patientId, stayId, today);
          await requireLicence(tx, dispensers, today, 'Verifying a dose');
          const calledAt = call.calledAt ?? now;
          if (stay.direction !== 'in' || stay.lastStep === 'closed')
            refuse('guest-stay.step', 'Only a guest here who has not left is verified with the home program.');
          if (calledAt > now || call.lastDoseOn > today)
            refuse('guest-stay.invalid', 'A call and a last dose lie behind: correct the time or the day.');
          if (!call.photoIdSeen) refuse('guest-stay.invalid', 'See a photo identification of the guest first (R-082).');
          await insertRow(tx, 'guest_verification', {
            id,
            stay_id: stayId,
            verifier: call.verifier,
            verifier_role: call.verifierRole ?? null,
            called_at: calledAt,
            service_day: serviceDay(calledAt, programme.zone, programme.dayBoundary),
            last_dose_on: call.lastDoseOn,
            dose_mcg: call.doseMcg,
            photo_id_seen: call.photoIdSeen,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          return this.changed(tx, patientId, stayId, today);
        },
      ),
    );
  }

  private move(
    actor: Actor,
    act: 'guest-stay.approve' | 'guest-stay.write',
    patientId: string,
    stayId: string,
    step: Omit<NewGuestStep, 'state'> & { readonly state: GuestState },
  ): Promise<GuestStayView> {
    const what = { act, patientId, recordType: 'guest_stay', recordId: stayId };
    return this.acts.perform(actor, what, async (tx) => {
      const [{ today, now }] = await Promise.all([sceneOf(tx, patientId, this.clock), lockStay(tx, stayId)]);
      const stay = await this.stay(tx, patientId, stayId, today);
      if (act === 'guest-stay.approve') await requireLicence(tx, prescribers, today, 'Approving a guest stay');
      if (!nextGuestSteps({ direction: stay.direction, state: stay.lastStep }).includes(step.state))
        refuse(
          'guest-stay.step',
          `The stay is ${guestStepWords[stay.lastStep]}: it cannot be ${guestStepWords[step.state]} now.`,
        );
      const { consentBasis, consentOn } = step;
      if (step.state === 'sent' && (consentBasis === undefined || consentOn === undefined || consentOn > today))
        refuse(
          'guest-stay.invalid',
          'The letter goes out only with the consent on which it rests and its day (R-081).',
        );
      await this.step(tx, stayId, step, now);
      return this.changed(tx, patientId, stayId, today);
    });
  }

  private async stay(tx: Tx, patientId: string, stayId: string, today: Day): Promise<GuestStayView> {
    const [stay] = await loadGuestStays(tx, patientId, today, stayId);
    if (stay === undefined) refuse('not-found', 'There is no such guest stay of this person.');
    return stay;
  }

  private step(
    tx: Tx,
    stayId: string,
    { state, consentBasis, consentOn, note }: Omit<NewGuestStep, 'state'> & { readonly state: GuestState },
    at: Date,
  ): Promise<unknown> {
    const row = {
      id: newId(),
      stay_id: stayId,
      state,
      consent_basis: consentBasis ?? null,
      consent_on: consentOn ?? null,
    };
    return insertRow(tx, 'guest_stay_step', {
      ...row,
      note: note ?? null,
      recorded_by: tx.actor.staffId,
      recorded_at: at,
    });
  }

  private changed(tx: Tx, patientId: string, stayId: string, today: Day): Promise<GuestStayView> {
    tx.notify('outside', patientId);
    return this.stay(tx, patientId, stayId, today);
  }
}
