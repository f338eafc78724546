import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { enquiryOutcomes, type NewEnding, refuseEnding, refuseReopening } from '@cairn/rules';
import { refuseEnded } from './ended';
import { attemptsMade } from './enquiry-view';
import { endEnquiry, insertStep, loadEnquiry, lockEnquiries } from './enquiry.queries';

export interface EndedView {
  readonly id: string;
  readonly outcome: string | null;
}

/** The ways in which an enquiry ends without becoming a patient's referral, and the way back. */
@Injectable()
export class EnquiryEndService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Referred elsewhere, declined, or no contact. Refuses as `refuseEnding` does. */
  end(actor: Actor, id: string, ending: NewEnding): Promise<EndedView> {
    return this.acts.perform(actor, about(id), async (tx) => {
      void lockEnquiries(tx, [id]);
      const now = this.clock.now();
      const [stored, { programme, policy }] = await Promise.all([loadEnquiry(tx, id), loadToday(tx, now)]);
      refuseEnded(stored, programme.zone);
      const fault = refuseEnding(ending, stored.about, attemptsMade(stored.attempts), now, policy);
      if (fault !== null) throw new Refused(fault);
      const { outcome, reason, note } = ending;
      await endEnquiry(tx, id, { outcome, at: now, reason, note });
      await insertStep(tx, id, { id: newId(), kind: 'ended', reason: enquiryOutcomes[outcome] });
      await endWaiting(
        tx,
        id,
        now,
        outcome === 'referred-elsewhere' ? 'elsewhere' : outcome === 'declined' ? 'declined' : 'lost-contact',
      );
      tx.notify('enquiry', id);
      return { id, outcome };
    });
  }

  /** Somebody says that both are of one person: this one ends, the other goes on with the earlier clock. */
  join(actor: Actor, id: string, intoId: string): Promise<EndedView> {
    return this.acts.perform(actor, { ...about(id), describe: () => ({ facts: { into: intoId } }) }, async (tx) => {
      if (id === intoId) refuse('enquiry.invalid', 'An enquiry is not joined with itself.', { field: 'intoId' });
      void lockEnquiries(tx, [id, intoId]);
      const now = this.clock.now();
      const [stored, into, { programme }] = await Promise.all([
        loadEnquiry(tx, id),
        loadEnquiry(tx, intoId),
        loadToday(tx, now),
      ]);
      refuseEnded(stored, programme.zone);
      refuseEnded(into, programme.zone);
      await endEnquiry(tx, id, { outcome: 'joined', at: now, reason: null, note: null, joinedInto: intoId });
      // Those that were joined with this one follow it, so that the chain never grows longer than one.
      await tx.query('update enquiry set joined_into = $3 where programme_id = $1 and joined_into = $2', [
        tx.actor.programmeId,
        id,
        intoId,
      ]);
      await Promise.all([
        insertStep(tx, id, { id: newId(), kind: 'ended', reason: enquiryOutcomes.joined }),
        insertStep(tx, intoId, { id: newId(), kind: 'took-in', reason: '', before: { joined: id } }),
        moveWaiting(tx, id, intoId, now),
      ]);
      tx.notify('enquiry', id);
      tx.notify('enquiry', intoId);
      return { id, outcome: 'joined' };
    });
  }

  /** Someone calls again, or it was ended in error. */
  reopen(actor: Actor, id: string, reason: string): Promise<EndedView> {
    return this.acts.perform(actor, about(id), async (tx) => {
      await lockEnquiries(tx, [id]);
      const stored = await loadEnquiry(tx, id);
      const fault = refuseReopening(stored.outcome, reason);
      if (fault !== null) throw new Refused(fault);
      await tx.query(
        `update enquiry set outcome = null, ended_at = null, ended_by = null, ended_reason = null, ended_note = null,
           joined_into = null, version = version + 1 where programme_id = $1 and id = $2`,
        [tx.actor.programmeId, id],
      );
      const { outcome, endedAt, endedReason, endedNote, joinedInto } = stored;
      const before = { outcome, endedAt, endedBy: stored.endedBy?.id ?? null, endedReason, endedNote, joinedInto };
      await insertStep(tx, id, { id: newId(), kind: 'reopened', reason, before });
      tx.notify('enquiry', id);
      return { id, outcome: null };
    });
  }
}

const about = (id: string) => ({ act: 'enquiry.end' as const, recordType: 'enquiry', recordId: id });

/** Whoever does not come any more does not wait any more. */
function endWaiting(tx: Tx, enquiryId: string, at: Date, reason: string): Promise<unknown> {
  return tx.query(
    `update waiting_list_entry set ended_at = $3, ended_reason = $4, ended_note = 'With the enquiry', ended_by = $5
     where programme_id = $1 and enquiry_id = $2 and patient_id is null and ended_at is null`,
    [tx.actor.programmeId, enquiryId, at, reason, tx.actor.staffId],
  );
}

/** A place on the waiting list goes with the person: the older one stays, under the enquiry that goes on. */
async function moveWaiting(tx: Tx, fromId: string, intoId: string, at: Date): Promise<void> {
  const { programmeId, staffId } = tx.actor;
  await tx.query(
    `insert into waiting_list_entry (id, programme_id, enquiry_id, priority, since, waits_for, note, recorded_by, origin)
     select $5, w.programme_id, $3, w.priority, w.since, w.waits_for, w.note, $4, w.origin from waiting_list_entry w
     where w.programme_id = $1 and w.enquiry_id = $2 and w.ended_at is null
       and not exists (select 1 from waiting_list_entry o where o.programme_id = $1 and o.enquiry_id = $3 and o.ended_at is null)`,
    [programmeId, fromId, intoId, staffId, newId()],
  );
  await tx.query(
    `update waiting_list_entry set ended_at = $3, ended_reason = 'error', ended_note = 'Goes on under the joined enquiry', ended_by = $4
     where programme_id = $1 and enquiry_id = $2 and ended_at is null`,
    [programmeId, fromId, at, staffId],
  );
}
