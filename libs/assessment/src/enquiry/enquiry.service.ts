import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import {
  byDue,
  decideContactAttempt,
  type EnquiryAbout,
  type EnquiryAttempt,
  type EnquiryFacts,
  isRefusal,
  localDay,
  type LikenessFacts,
  type NewContactAttempt,
  refuseEnquiry,
  refuseEnquiryFacts,
} from '@cairn/rules';
import { type Alike, alikeCounts, likenessOf, loadAlike } from './alike.queries';
import { contactRow } from './contact-row';
import { loadReferredPeople } from './contact.queries';
import { refuseEnded } from './ended';
import { type EnquiryRow, enquiryRow, type EnquiryView, enquiryView, opensTo } from './enquiry-view';
import {
  insertAttempt,
  insertEnquiry,
  insertStep,
  loadEndedEnquiries,
  loadEnquiry,
  loadOpenEnquiries,
  loadSteps,
  lockEnquiries,
  type StoredEnquiry,
} from './enquiry.queries';

export interface EnquiryDetail extends EnquiryView {
  readonly alikeTo: Alike;
}

/** An amendment changes only what it names; what the writer could not see they cannot change. */
export type Amendment = Partial<Omit<EnquiryFacts, 'about'>> & {
  readonly about?: Partial<EnquiryAbout>;
  readonly reason?: string;
};

/** Writing enquiries down and working on them until they end (clinical reference 6.1, REFERRED). */
@Injectable()
export class EnquiryService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Everything that is open, who is due first at the top; or what ended lately. */
  list(actor: Actor, view: 'open' | 'ended'): Promise<EnquiryRow[]> {
    const what = {
      act: 'enquiry.read' as const,
      recordType: 'enquiry',
      describe: (rows: EnquiryRow[]) => ({ facts: { view, count: rows.length } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const now = this.clock.now();
      const { policy, day } = await loadToday(tx, now);
      if (view === 'ended') return (await loadEndedEnquiries(tx)).map((one) => enquiryRow(actor, one, now, policy, 0));
      const [open, people] = await Promise.all([loadOpenEnquiries(tx), loadReferredPeople(tx, day)]);
      const alike = alikeCounts(open);
      return [
        ...open.map((one) => enquiryRow(actor, one, now, policy, alike.get(one.id) ?? 0)),
        ...people.map((one) => contactRow(actor, one, now, policy)),
      ].sort(byClock);
    });
  }

  read(actor: Actor, id: string): Promise<EnquiryDetail> {
    return this.acts.perform(actor, { ...about('enquiry.read', id), describe: whose }, (tx) => this.detail(tx, id));
  }

  /** Who may be the same person, while an enquiry is being written down. What was asked is not audited. */
  alike(actor: Actor, facts: LikenessFacts): Promise<Alike> {
    return this.acts.perform(actor, { act: 'enquiry.read', recordType: 'enquiry' }, async (tx) =>
      loadAlike(tx, facts, await loadOpenEnquiries(tx), null),
    );
  }

  /** Writes an enquiry down under the client's id; whoever writes it has it in hand. */
  log(actor: Actor, id: string, attempt: EnquiryAttempt): Promise<EnquiryDetail> {
    const act = 'enquiry.write' as const;
    return this.acts.perform(actor, about(act, id), (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => loadToday(tx, this.clock.now()),
        async ({ programme, policy }) => {
          const now = this.clock.now();
          const fault = refuseEnquiry(attempt, now, programme.zone, policy);
          if (fault !== null) throw new Refused(fault);
          await insertEnquiry(tx, id, { ...attempt, holderId: actor.staffId, origin: 'registered' });
          tx.notify('enquiry', id);
          return this.detail(tx, id);
        },
      ),
    );
  }

  /** Refuses with 'version.stale' when someone amended it since. */
  amend(actor: Actor, id: string, version: number, { reason = '', ...patch }: Amendment): Promise<EnquiryDetail> {
    return this.acts.perform(actor, about('enquiry.write', id), async (tx) => {
      const { stored, now, zone } = await this.open(tx, id);
      if (stored.version !== version)
        refuse('version.stale', 'Someone changed this enquiry since you opened it. Load it again; your text is kept.', {
          version: stored.version,
        });
      const closed = ['said', 'recentOverdose', 'pregnant', 'injects'].some((key) => Object.hasOwn(patch, key));
      if (closed && !opensTo(actor, stored.by))
        refuse('permission.denied', 'What somebody else wrote down is changed by those who may read it.');
      const before = factsOf(stored);
      const after: EnquiryFacts = { ...before, ...patch, about: { ...before.about, ...patch.about } };
      const fault = refuseEnquiryFacts(after, localDay(now, zone));
      if (fault !== null) throw new Refused(fault);
      const kept = Object.fromEntries(
        Object.entries(before).filter(([key, value]) => !same(value, after[key as keyof EnquiryFacts])),
      );
      if (Object.keys(kept).length > 0) {
        await tx.query(
          `update enquiry set about = $3, said = $4, recent_overdose = $5, pregnant = $6, injects = $7, safe_to_call = $8,
             safe_to_leave_message = $9, version = version + 1 where programme_id = $1 and id = $2`,
          [
            tx.actor.programmeId,
            id,
            JSON.stringify(after.about),
            after.said,
            after.recentOverdose,
            after.pregnant,
            after.injects,
            after.safeToCall,
            after.safeToLeaveMessage,
          ],
        );
        await insertStep(tx, id, { id: newId(), kind: 'amended', reason, before: kept });
        tx.notify('enquiry', id);
      }
      return this.detail(tx, id);
    });
  }

  /** To a colleague, to oneself, or back to whoever is on duty. */
  handOver(actor: Actor, id: string, toStaffId: string | null, note: string): Promise<EnquiryDetail> {
    return this.acts.perform(actor, about('enquiry.write', id), async (tx) => {
      const { stored, day } = await this.open(tx, id);
      if (toStaffId !== null) await requireColleague(tx, toStaffId, day);
      if ((stored.holder?.id ?? null) !== toStaffId) {
        await tx.query('update enquiry set holder_id = $3 where programme_id = $1 and id = $2', [
          tx.actor.programmeId,
          id,
          toStaffId,
        ]);
        await insertStep(tx, id, { id: newId(), kind: 'handed-over', reason: note, toStaffId });
        tx.notify('enquiry', id);
      }
      return this.detail(tx, id);
    });
  }

  /** Logs a try to reach them under the client's id; 'reached' stops the clock. */
  attempt(actor: Actor, id: string, attemptId: string, attempt: NewContactAttempt): Promise<EnquiryDetail> {
    const act = 'contact.write' as const;
    return this.acts.perform(actor, { act, recordType: 'contact_attempt', recordId: attemptId }, (tx) =>
      once(
        tx,
        { id: attemptId, act, body: { enquiryId: id, ...attempt } },
        () => this.open(tx, id),
        async ({ stored, now }) => {
          const decided = decideContactAttempt(attempt, { ...stored, receivedAt: new Date(stored.receivedAt) }, now);
          if (isRefusal(decided)) throw new Refused(decided);
          await insertAttempt(tx, { id: attemptId, enquiryId: id, patientId: null, ...attempt, ...decided });
          tx.notify('enquiry', id);
          return this.detail(tx, id);
        },
      ),
    );
  }

  private async open(tx: Tx, id: string) {
    void lockEnquiries(tx, [id]);
    const now = this.clock.now();
    const [stored, { programme, day }] = await Promise.all([loadEnquiry(tx, id), loadToday(tx, now)]);
    refuseEnded(stored, programme.zone);
    return { stored, now, day, zone: programme.zone };
  }

  private async detail(tx: Tx, id: string): Promise<EnquiryDetail> {
    const now = this.clock.now();
    const [stored, steps, { policy }] = await Promise.all([loadEnquiry(tx, id), loadSteps(tx, id), loadToday(tx, now)]);
    const alikeTo =
      stored.outcome === null
        ? await loadAlike(tx, likenessOf(stored), await loadOpenEnquiries(tx), id)
        : { enquiries: [], people: [] };
    return {
      ...enquiryView(tx.actor, stored, steps, now, policy),
      alike: alikeTo.enquiries.length,
      alikeTo,
    };
  }
}

const about = <Act extends 'enquiry.read' | 'enquiry.write'>(act: Act, id: string) => ({
  act,
  recordType: 'enquiry',
  recordId: id,
});

/** Once an enquiry became a person's, looking at it is looking at that person. */
export const whose = ({ patientId }: { readonly patientId: string | null }) =>
  patientId === null ? {} : { patientId };

function factsOf(stored: StoredEnquiry): EnquiryFacts {
  const { about: who, said, recentOverdose, pregnant, injects, safeToCall, safeToLeaveMessage } = stored;
  return { about: who, said, recentOverdose, pregnant, injects, safeToCall, safeToLeaveMessage };
}

const same = (one: unknown, other: unknown) =>
  one === other ||
  (typeof one === 'object' &&
    one !== null &&
    Object.entries(one).every(([key, value]) => value === (other as never)[key]));

/** In the order of their clocks; those of one instant always alike. */
function byClock(one: EnquiryRow, other: EnquiryRow): number {
  return byDue(clockOf(one), clockOf(other)) || one.id.localeCompare(other.id);
}

function clockOf({ clock: { dueAt, reachedAt } }: EnquiryRow) {
  return { dueAt: new Date(dueAt), reachedAt: reachedAt === null ? null : new Date(reachedAt) };
}

async function requireColleague(tx: Tx, staffId: string, day: string): Promise<void> {
  const [found] = await tx.query(
    `select 1 from staff_role r where r.programme_id = $1 and r.staff_id = $2 and r.from_day <= $3::date
       and (r.to_day is null or r.to_day >= $3::date) and r.ended_at is null limit 1`,
    [tx.actor.programmeId, staffId, day],
  );
  if (found === undefined)
    refuse('enquiry.invalid', 'This colleague does not work in this program today. Choose someone else.', {
      field: 'toStaffId',
    });
}
