import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import {
  endEnquiry,
  insertAttempt,
  insertReferral,
  loadEnquiry,
  loadReferrals,
  lockEnquiries,
  refuseEnded,
  standingReferral,
  type StoredEnquiry,
} from '@cairn/assessment';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Registration, RegistrationService } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  decideReadmission,
  type EnquiryOutcome,
  firstReached,
  isRefusal,
  localDay,
  may,
  type Referrer,
  refuseReferral,
  serviceDay,
} from '@cairn/rules';
import { loadEarlier } from './mend.service';
import { lockEpisodes } from './path-facts.queries';

/** What only the person who converts can say; everything else is known from the enquiry. */
export interface Conversion {
  readonly source: number;
  readonly referrer: Referrer | null;
  readonly mandated: boolean | null;
  /** They are being spoken to right now: logged as a contact that reached them. */
  readonly speakingNow: boolean;
}

export interface Converted {
  readonly patientId: string;
  readonly episodeId: string;
  readonly outcome: EnquiryOutcome;
  readonly number: string;
  readonly displayName: string;
  readonly stage: string;
  readonly reached: boolean;
}

/** An enquiry becomes the referral of a patient (clinical reference 6.1): of a new one, or of someone who is known. */
@Injectable()
export class EnquiryConversionService {
  constructor(
    private readonly acts: Acts,
    private readonly registration: RegistrationService,
    private readonly clock: Clock,
  ) {}

  /** Registers the person under the client's id. Of two who do it at once one wins; the other is told who and when. */
  register(
    actor: Actor,
    enquiryId: string,
    patientId: string,
    registration: Registration,
    conversion: Conversion,
  ): Promise<Converted> {
    const act = 'enquiry.convert' as const;
    const what = {
      act,
      recordType: 'enquiry',
      recordId: enquiryId,
      describe: (done: Converted) => ({ patientId: done.patientId, facts: { outcome: done.outcome } }),
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id: patientId, act, body: { enquiryId, registration, conversion } },
        () => this.scene(tx, enquiryId),
        async (scene) => {
          refuseEnded(scene.enquiry, scene.programme.zone);
          const episodeId = newId();
          await this.registration.enter(tx, patientId, episodeId, registration, scene.programme);
          return this.become(tx, scene, { patientId, episodeId, outcome: 'registered' }, conversion);
        },
      ),
    );
  }

  /** Someone who is known: goes on in the open episode, or begins a new one under the client's id (5.4). */
  known(
    actor: Actor,
    enquiryId: string,
    episodeId: string,
    person: { readonly patientId: string; readonly reason: string },
    conversion: Conversion,
  ): Promise<Converted> {
    const act = 'enquiry.convert' as const;
    const { patientId, reason } = person;
    return this.acts.perform(actor, { act, patientId, recordType: 'enquiry', recordId: enquiryId }, (tx) =>
      once(
        tx,
        { id: episodeId, act, body: { enquiryId, person, conversion } },
        async () => {
          void lockEpisodes(tx, patientId);
          const [scene] = await Promise.all([this.scene(tx, enquiryId), loadPatient(tx, patientId)]);
          return { scene, earlier: await loadEarlier(tx, patientId) };
        },
        async ({ scene, earlier }) => {
          refuseEnded(scene.enquiry, scene.programme.zone);
          const open = earlier.find(({ closedOn }) => closedOn === null);
          if (open !== undefined)
            return this.become(tx, scene, { patientId, episodeId: open.id, outcome: 'in-care' }, conversion);
          if (!may(actor.roles, 'episode.open'))
            refuse(
              'permission.denied',
              'This person was in care before. A counselor, nurse or prescriber opens the new episode: hand the enquiry over.',
            );
          const today = serviceDay(scene.now, scene.programme.zone, scene.programme.dayBoundary);
          const decision = decideReadmission(earlier, reason, today, policyOf(scene.programme, today));
          if (isRefusal(decision)) throw new Refused(decision);
          const { enters, previousEpisodeId: previous } = decision;
          const opening = { on: today, at: scene.now, enters, previous, origin: 'registered' as const };
          await this.registration.openEpisode(tx, patientId, episodeId, opening);
          return this.become(tx, scene, { patientId, episodeId, outcome: 'readmitted' }, conversion);
        },
      ),
    );
  }

  private async scene(tx: Tx, enquiryId: string) {
    void lockEnquiries(tx, [enquiryId]);
    const [enquiry, programme] = await Promise.all([loadEnquiry(tx, enquiryId), loadProgramme(tx)]);
    return { enquiry, programme, now: this.clock.now() };
  }

  /** The enquiry ends as this person's referral; its attempts, its place on the waiting list and its clock go with it. */
  private async become(
    tx: Tx,
    { enquiry, programme, now }: { enquiry: StoredEnquiry; programme: ProgrammeFacts; now: Date },
    became: { readonly patientId: string; readonly episodeId: string; readonly outcome: EnquiryOutcome },
    conversion: Conversion,
  ): Promise<Converted> {
    const { patientId, episodeId, outcome } = became;
    const made = enquiry.attempts.map(({ at, channel, outcome: of }) => ({ at: new Date(at), channel, outcome: of }));
    if (conversion.speakingNow) {
      const channel = enquiry.channel === 'walk-in' ? 'in-person' : 'phone';
      const attempt = {
        id: newId(),
        enquiryId: enquiry.id,
        patientId,
        at: now,
        channel,
        outcome: 'reached',
        note: '',
      } as const;
      await insertAttempt(tx, { ...attempt, againstWish: false });
      made.push({ at: now, channel, outcome: 'reached' });
    }
    await endEnquiry(tx, enquiry.id, { outcome, at: now, reason: null, note: null, patientId, episodeId });
    await this.refer(
      tx,
      enquiry,
      programme,
      now,
      { patientId, episodeId, firstContactAt: firstReached(made) },
      conversion,
    );
    await Promise.all([takePlace(tx, enquiry.id, patientId), takeLog(tx, enquiry.id, patientId)]);
    for (const [kind, id] of [
      ['enquiry', enquiry.id],
      ['patient', patientId],
      ['path', patientId],
    ] as const)
      tx.notify(kind, id);
    const { number, displayName, episode } = await loadPatient(tx, patientId);
    const reached = firstReached(made) !== null;
    return { patientId, episodeId, outcome, number, displayName, stage: episode?.main ?? 'referred', reached };
  }

  private async refer(
    tx: Tx,
    enquiry: StoredEnquiry,
    programme: ProgrammeFacts,
    now: Date,
    of: { readonly patientId: string; readonly episodeId: string; readonly firstContactAt: Date | null },
    { source, referrer, mandated }: Conversion,
  ): Promise<void> {
    const standing = standingReferral(await loadReferrals(tx, of.patientId), of.episodeId);
    if (standing !== null) return;
    const received = [enquiry, ...enquiry.joined].map(({ receivedAt }) => new Date(receivedAt).getTime());
    const referral = {
      source,
      referrer,
      mandated,
      referredOn: localDay(new Date(Math.min(...received)), programme.zone),
      firstContactAt: of.firstContactAt,
      supersedesId: null,
      reason: '',
    };
    const fault = refuseReferral(referral, null, now, programme.zone);
    if (fault !== null) throw new Refused(fault);
    await insertReferral(tx, newId(), { ...of, enquiryId: enquiry.id }, referral);
  }
}

/** The attempts to reach them are the person's from now on, also those of enquiries that were joined. */
function takeLog(tx: Tx, enquiryId: string, patientId: string): Promise<unknown> {
  return tx.query(
    `update contact_attempt t set patient_id = $3 where t.programme_id = $1 and t.patient_id is null and t.enquiry_id in (
       select e.id from enquiry e where e.programme_id = $1 and (e.id = $2 or e.joined_into = $2))`,
    [tx.actor.programmeId, enquiryId, patientId],
  );
}

/** Whoever waits already keeps the older place; one person waits once. */
async function takePlace(tx: Tx, enquiryId: string, patientId: string): Promise<void> {
  await tx.query(
    `update waiting_list_entry w set patient_id = $3 where w.programme_id = $1 and w.enquiry_id = $2 and w.ended_at is null
       and not exists (select 1 from waiting_list_entry o where o.programme_id = $1 and o.patient_id = $3 and o.ended_at is null)`,
    [tx.actor.programmeId, enquiryId, patientId],
  );
  await tx.query(
    `update waiting_list_entry set ended_at = clock_timestamp(), ended_reason = 'error', ended_note = 'Waits already', ended_by = $3
     where programme_id = $1 and enquiry_id = $2 and patient_id is null and ended_at is null`,
    [tx.actor.programmeId, enquiryId, tx.actor.staffId],
  );
}
