import type { Reading, Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import { refuse } from '@cairn/platform';
import {
  type Answer,
  type ContactChannel,
  type ContactOutcome,
  type EnquiryChannel,
  type EnquiryFacts,
  type EnquiryOutcome,
  type OverdoseAnswer,
} from '@cairn/rules';

export interface Named {
  readonly id: string;
  readonly displayName: string;
}

export interface LoggedAttempt {
  readonly id: string;
  readonly at: string;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
  readonly note: string;
  readonly againstWish: boolean;
  readonly by: Named | null;
}

export interface EnquiryStart {
  readonly id: string;
  readonly receivedAt: string;
  readonly channel: EnquiryChannel;
  readonly recentOverdose: OverdoseAnswer;
  readonly pregnant: Answer;
  readonly name: string | null;
}

/** An enquiry as it stands in the tables, with those that were joined into it. Instants are ISO texts. */
export interface StoredEnquiry extends EnquiryFacts {
  readonly id: string;
  readonly receivedAt: string;
  readonly channel: EnquiryChannel;
  readonly version: number;
  readonly holder: Named | null;
  readonly by: Named | null;
  readonly outcome: EnquiryOutcome | null;
  readonly endedAt: string | null;
  readonly endedBy: Named | null;
  readonly endedReason: string | null;
  readonly endedNote: string | null;
  readonly joinedInto: string | null;
  readonly episodeId: string | null;
  /** Who it became; without a name where the chart is closed to who asks. */
  readonly person: {
    readonly id: string;
    readonly number: string;
    readonly displayName: string;
    readonly hidden: boolean;
    readonly stage: string | null;
  } | null;
  readonly joined: readonly EnquiryStart[];
  readonly attempts: readonly LoggedAttempt[];
  readonly waitingId: string | null;
}

const named = (staff: string) =>
  `case when ${staff}.id is null then null else jsonb_build_object('id', ${staff}.id, 'displayName', ${staff}.display_name) end`;

/** Attempts `t` as JSON, the newest first. */
const attemptsWhere = (where: string) => `coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'at', t.at,
    'channel', t.channel, 'outcome', t.outcome, 'note', t.note, 'againstWish', t.against_wish, 'by', ${named('ts')})
    order by t.at desc, t.recorded_at desc)
  from contact_attempt t left join staff ts on ts.id = t.recorded_by where t.programme_id = $1 and ${where}), '[]')`;

const family = `(t.enquiry_id = e.id or t.enquiry_id in (select j.id from enquiry j where j.programme_id = $1 and j.joined_into = e.id))`;

const stored = `select e.id, to_jsonb(e.received_at) #>> '{}' as "receivedAt", e.channel, e.version, e.about, e.said,
    e.recent_overdose as "recentOverdose", e.pregnant, e.injects, e.safe_to_call as "safeToCall",
    e.safe_to_leave_message as "safeToLeaveMessage", ${named('holder')} as holder, ${named('taker')} as by, e.outcome,
    to_jsonb(e.ended_at) #>> '{}' as "endedAt", ${named('ender')} as "endedBy", e.ended_reason as "endedReason",
    e.ended_note as "endedNote", e.joined_into as "joinedInto", e.episode_id as "episodeId",
    case when p.id is null then null else jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf},
      'hidden', ${isHidden}, 'stage', (select s.state from episode o join episode_span s on s.episode_id = o.id
        and s.track = 'main' and s.ended_at is null and s.voided_at is null
        where o.patient_id = p.id and o.closed_on is null)) end as person,
    coalesce((select jsonb_agg(jsonb_build_object('id', j.id, 'receivedAt', j.received_at, 'channel', j.channel,
        'recentOverdose', j.recent_overdose, 'pregnant', j.pregnant,
        'name', nullif(trim(concat(j.about ->> 'given', ' ', j.about ->> 'family')), '')) order by j.received_at)
      from enquiry j where j.programme_id = $1 and j.joined_into = e.id), '[]') as joined,
    ${attemptsWhere(family)} as attempts,
    (select w.id from waiting_list_entry w where w.programme_id = $1 and w.enquiry_id = e.id and w.ended_at is null) as "waitingId"
  from enquiry e
  left join staff holder on holder.id = e.holder_id
  left join staff taker on taker.id = e.recorded_by
  left join staff ender on ender.id = e.ended_by
  left join patient p on p.programme_id = e.programme_id and p.id = e.patient_id
  where e.programme_id = $1`;

/** More than this many open at once is a fault of its own; the screen says so. */
export const mostListed = 500;

export function loadOpenEnquiries(tx: Reading): Promise<StoredEnquiry[]> {
  return tx.query(`${stored} and e.outcome is null order by e.received_at limit ${mostListed}`, [tx.actor.programmeId]);
}

/** What ended lately, the newest first. */
export function loadEndedEnquiries(tx: Reading): Promise<StoredEnquiry[]> {
  return tx.query(`${stored} and e.outcome is not null order by e.ended_at desc, e.id desc limit 100`, [
    tx.actor.programmeId,
  ]);
}

/** Refuses with 'not-found'; another programme's enquiry is not there either. */
export async function loadEnquiry(tx: Reading, id: string): Promise<StoredEnquiry> {
  const [row] = await tx.query<StoredEnquiry>(`${stored} and e.id = $2`, [tx.actor.programmeId, id]);
  return row ?? refuse('not-found', 'There is no such enquiry.');
}

/** Until the end of the transaction nobody else writes to these; ordered, so that two who join crosswise do not wait for each other. */
export async function lockEnquiries(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query('select id from enquiry where programme_id = $1 and id = any ($2::uuid[]) order by id for update', [
    tx.actor.programmeId,
    ids,
  ]);
}

export interface StoredStep {
  readonly id: string;
  readonly kind: 'handed-over' | 'amended' | 'ended' | 'reopened' | 'took-in';
  readonly reason: string;
  readonly before: Partial<EnquiryFacts> | null;
  readonly to: Named | null;
  readonly by: Named | null;
  readonly at: string;
}

export function loadSteps(tx: Reading, id: string): Promise<StoredStep[]> {
  return tx.query(
    `select s.id, s.kind, s.reason, s.before, ${named('target')} as to, ${named('who')} as by,
       to_jsonb(s.recorded_at) #>> '{}' as at
     from enquiry_step s left join staff target on target.id = s.to_staff_id left join staff who on who.id = s.recorded_by
     where s.programme_id = $1 and s.enquiry_id = $2 order by s.recorded_at desc, s.id desc limit 200`,
    [tx.actor.programmeId, id],
  );
}

export interface NewEnquiryRow extends EnquiryFacts {
  readonly channel: EnquiryChannel;
  readonly receivedAt: Date;
  readonly holderId: string | null;
  readonly origin: 'registered' | 'demo' | 'imported' | 'generated';
}

export function insertEnquiry(tx: Tx, id: string, row: NewEnquiryRow, ifNew = false): Promise<{ id: string }[]> {
  return tx.query(
    `insert into enquiry (id, programme_id, received_at, channel, about, said, recent_overdose, pregnant, injects,
       safe_to_call, safe_to_leave_message, holder_id, recorded_by, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ${ifNew ? 'on conflict (id) do nothing' : ''} returning id`,
    [
      id,
      tx.actor.programmeId,
      row.receivedAt,
      row.channel,
      JSON.stringify(row.about),
      row.said,
      row.recentOverdose,
      row.pregnant,
      row.injects,
      row.safeToCall,
      row.safeToLeaveMessage,
      row.holderId,
      tx.actor.staffId,
      row.origin,
    ],
  );
}

export function insertStep(
  tx: Tx,
  enquiryId: string,
  step: {
    readonly id: string;
    readonly kind: StoredStep['kind'];
    readonly reason: string;
    readonly before?: object;
    readonly toStaffId?: string | null;
  },
): Promise<unknown> {
  return tx.query(
    `insert into enquiry_step (id, programme_id, enquiry_id, kind, reason, before, to_staff_id, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      step.id,
      tx.actor.programmeId,
      enquiryId,
      step.kind,
      step.reason,
      step.before === undefined ? null : JSON.stringify(step.before),
      step.toStaffId ?? null,
      tx.actor.staffId,
    ],
  );
}

/** Ends an enquiry that is open. Whoever locked it knows that it is. */
export function endEnquiry(
  tx: Tx,
  id: string,
  end: {
    readonly outcome: EnquiryOutcome;
    readonly at: Date;
    readonly reason: string | null;
    readonly note: string | null;
    readonly patientId?: string | null;
    readonly episodeId?: string | null;
    readonly joinedInto?: string | null;
  },
): Promise<unknown> {
  return tx.query(
    `update enquiry set outcome = $3, ended_at = $4, ended_by = $5, ended_reason = $6, ended_note = $7, patient_id = $8,
       episode_id = $9, joined_into = $10, version = version + 1
     where programme_id = $1 and id = $2 and outcome is null`,
    [
      tx.actor.programmeId,
      id,
      end.outcome,
      end.at,
      tx.actor.staffId,
      end.reason,
      end.note,
      end.patientId ?? null,
      end.episodeId ?? null,
      end.joinedInto ?? null,
    ],
  );
}

export interface AttemptRow {
  readonly id: string;
  readonly enquiryId: string | null;
  readonly patientId: string | null;
  readonly at: Date;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
  readonly note: string;
  readonly againstWish: boolean;
}

export function insertAttempt(tx: Tx, row: AttemptRow, origin = 'registered'): Promise<unknown> {
  return tx.query(
    `insert into contact_attempt (id, programme_id, enquiry_id, patient_id, at, channel, outcome, note, against_wish,
       recorded_by, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      row.id,
      tx.actor.programmeId,
      row.enquiryId,
      row.patientId,
      row.at,
      row.channel,
      row.outcome,
      row.note,
      row.againstWish,
      tx.actor.staffId,
      origin,
    ],
  );
}

/** SQL for other lists: the attempts of a person `p`, those of their enquiries included. */
export const attemptsOfPerson = attemptsWhere(
  `(t.patient_id = p.id or t.enquiry_id in (select q.id from enquiry q where q.programme_id = $1
     and (q.patient_id = p.id or q.joined_into in (select r.id from enquiry r where r.programme_id = $1 and r.patient_id = p.id))))`,
);
