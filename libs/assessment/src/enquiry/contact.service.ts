import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import {
  contactHours,
  decideContactAttempt,
  firstReached,
  isRefusal,
  localDay,
  type NewContactAttempt,
  type NewReferral,
  type Refusal,
  refuseReferral,
  waitDaysOf,
} from '@cairn/rules';
import { type ContactOfPerson, loadContact, loadReferredPeople } from './contact.queries';
import { contactRow } from './contact-row';
import { attemptsMade, type ClockView, logView } from './enquiry-view';
import { insertAttempt, type LoggedAttempt } from './enquiry.queries';
import { insertReferral, loadReferrals, standingReferral, type StoredReferral } from './referral.queries';

/** How someone came, and how they were reached. */
export interface ContactView {
  readonly stage: string | null;
  readonly episodeId: string | null;
  readonly enquiryId: string | null;
  readonly receivedAt: string | null;
  readonly reachedAt: string | null;
  /** From the enquiry or referral to the first contact. */
  readonly contactHours: number | null;
  /** Runs while the person stands in `referred`. */
  readonly clock: ClockView | null;
  readonly safeToCall: string;
  readonly safeToLeaveMessage: string;
  readonly attempts: readonly LoggedAttempt[];
  readonly referral: (StoredReferral & { readonly waitDays: number; readonly admitted: boolean }) | null;
  readonly history: readonly StoredReferral[];
}

/** Contact with people who are registered, and how they were referred (clinical reference 2.4, 6.1). */
@Injectable()
export class ContactService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<ContactView> {
    const what = { act: 'contact.read' as const, patientId, recordType: 'contact_attempt' };
    return this.acts.perform(actor, what, (tx) => this.view(tx, patientId));
  }

  /** Logs a try to reach someone who is registered, under the client's id. */
  attempt(actor: Actor, patientId: string, id: string, attempt: NewContactAttempt): Promise<ContactView> {
    const act = 'contact.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'contact_attempt', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        () => this.scene(tx, patientId),
        async ({ contact, now }) => {
          const { safeToCall, safeToLeaveMessage } = contact;
          const receivedAt = new Date(contact.receivedAt ?? 0);
          const decided = decideContactAttempt(attempt, { safeToCall, safeToLeaveMessage, receivedAt }, now);
          if (isRefusal(decided)) throw new Refused(decided);
          await insertAttempt(tx, { id, enquiryId: null, patientId, ...attempt, ...decided });
          tx.notify('enquiry', patientId);
          tx.notify('path', patientId);
          return this.view(tx, patientId);
        },
      ),
    );
  }

  /** Records how someone was referred; a correction points to the row that it corrects. */
  refer(actor: Actor, patientId: string, id: string, attempt: NewReferral): Promise<ContactView> {
    const act = 'referral.write' as const;
    const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
      constraint === 'uq_referral_supersedes_id'
        ? { code: 'referral.taken', says: 'Someone corrected the referral at the same moment. Load it again.' }
        : undefined;
    return this.acts.perform(actor, { act, patientId, recordType: 'referral', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        async () => {
          // Two who record it at once: the second one sees what the first one wrote.
          void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [patientId]);
          return Promise.all([this.scene(tx, patientId), loadReferrals(tx, patientId)] as const);
        },
        async ([{ contact, now, zone }, all]) => {
          const { episodeId } = contact;
          if (episodeId === null) refuse('referral.invalid', 'This person has no episode of care yet.');
          const standing = standingReferral(all, episodeId);
          const fault = refuseReferral(attempt, standing?.id ?? null, now, zone);
          if (fault !== null) throw new Refused(fault);
          await insertReferral(tx, id, { patientId, episodeId, enquiryId: contact.enquiryId }, attempt);
          tx.notify('enquiry', patientId);
          return this.view(tx, patientId);
        },
      ),
    );
  }

  private async scene(tx: Tx, patientId: string) {
    const now = this.clock.now();
    const [, { programme, policy, day }] = await Promise.all([loadPatient(tx, patientId), loadToday(tx, now)]);
    const contact = await loadContact(tx, patientId, programme.zone);
    return { contact, now, policy, day, zone: programme.zone };
  }

  private async view(tx: Tx, patientId: string): Promise<ContactView> {
    const [{ contact, now, policy, day, zone }, all] = await Promise.all([
      this.scene(tx, patientId),
      loadReferrals(tx, patientId),
    ]);
    const referral = standingReferral(all, contact.episodeId);
    const reached = reachedSince(contact);
    const runs = contact.stage === 'referred' ? await loadReferredPeople(tx, day, patientId) : [];
    const [person] = runs;
    return {
      stage: contact.stage,
      episodeId: contact.episodeId,
      enquiryId: contact.enquiryId,
      receivedAt: contact.receivedAt,
      reachedAt: reached?.toISOString() ?? null,
      contactHours: contact.receivedAt === null ? null : contactHours(new Date(contact.receivedAt), reached),
      clock: person === undefined ? null : contactRow(tx.actor, person, now, policy).clock,
      safeToCall: contact.safeToCall,
      safeToLeaveMessage: contact.safeToLeaveMessage,
      attempts: contact.attempts.map((one) => logView(tx.actor, one)),
      referral: referral && {
        ...referral,
        waitDays: waitDaysOf(referral.referredOn, contact.admittedOn, localDay(now, zone)),
        admitted: contact.admittedOn !== null,
      },
      history: all,
    };
  }
}

/** Of this episode: what was logged before it began belongs to an earlier one. */
function reachedSince({ attempts, receivedAt }: ContactOfPerson): Date | null {
  const from = receivedAt === null ? 0 : new Date(receivedAt).getTime() - 60_000;
  return firstReached(attemptsMade(attempts).filter(({ at }) => at.getTime() >= from));
}
