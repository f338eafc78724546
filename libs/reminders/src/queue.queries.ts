import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { CallOutcome, Role } from '@cairn/rules';
import { dosedSince } from './call-task.queries';

/** How many reminders of a kind stand where. */
export interface QueueLine {
  readonly kind: string;
  /** Due and not yet sent. */
  readonly waiting: number;
  /** Planned for later. */
  readonly delayed: number;
  /** Handed over, without an answer yet. */
  readonly active: number;
  /** Given up, and not decided about. */
  readonly failed: number;
  readonly unknown: number;
  /** Since when the oldest of those that wait is due. */
  readonly oldest: string | null;
}

const countedStates = `('planned', 'sending', 'failed', 'unknown')`;

/** One statement over what is open; what is sent or suppressed is not counted here. */
export function readQueue(tx: Tx, now: Date): Promise<QueueLine[]> {
  return tx.query<QueueLine>(
    `select r.kind, count(*) filter (where r.state = 'planned' and r.due_at <= $2)::int as waiting,
       count(*) filter (where r.state = 'planned' and r.due_at > $2)::int as delayed,
       count(*) filter (where r.state = 'sending')::int as active, count(*) filter (where r.state = 'failed')::int as failed,
       count(*) filter (where r.state = 'unknown')::int as unknown,
       to_jsonb(min(r.due_at) filter (where r.state = 'planned' and r.due_at <= $2)) #>> '{}' as oldest
     from reminder r where r.programme_id = $1 and r.state in ${countedStates} and r.audience = 'patient'
       and (r.state <> 'failed' or r.changed_at > $2::timestamptz - interval '30 days')
     group by r.kind order by r.kind`,
    [tx.actor.programmeId, now],
  );
}

export interface ChannelLine {
  readonly channel: 'sms' | 'email' | 'voice';
  readonly paused: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
  /** What waits because of the pause, or because the provider does not answer. */
  readonly waits: number;
  readonly away: number;
  /** When a message last went out. */
  readonly lastSentAt: string | null;
}

export function readChannels(tx: Tx): Promise<ChannelLine[]> {
  return tx.query<ChannelLine>(
    `select c.channel,
       (select jsonb_build_object('at', p.paused_at, 'by', s.display_name, 'reason', p.reason) from channel_pause p
          left join staff s on s.id = p.paused_by where p.programme_id = $1 and p.channel = c.channel and p.resumed_at is null) as paused,
       (select count(*)::int from reminder r where r.programme_id = $1 and r.state = 'planned' and r.channel = c.channel
          and r.reason = 'paused') as waits,
       (select count(*)::int from reminder r where r.programme_id = $1 and r.state = 'planned' and r.channel = c.channel
          and r.reason = 'provider-away') as away,
       (select to_jsonb(m.at) #>> '{}' from outbox_message m where m.programme_id = $1 and m.channel = c.channel
          order by m.id desc limit 1) as "lastSentAt"
     from (values ('sms'), ('email'), ('voice')) as c (channel)`,
    [tx.actor.programmeId],
  );
}

/** Refused by 'uq_channel_pause_standing' where it stands still already. */
export function insertPause(
  tx: Tx,
  pause: { id: string; channel: string; reason: string; at: Date },
): Promise<unknown> {
  return tx.query(
    `insert into channel_pause (id, programme_id, channel, reason, paused_by, paused_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (programme_id, channel) where resumed_at is null do nothing`,
    [pause.id, tx.actor.programmeId, pause.channel, pause.reason, tx.actor.staffId, pause.at],
  );
}

export function endPause(tx: Tx, channel: string, at: Date): Promise<unknown> {
  return tx.query(
    `update channel_pause set resumed_at = $3, resumed_by = $4 where programme_id = $1 and channel = $2 and resumed_at is null`,
    [tx.actor.programmeId, channel, at, tx.actor.staffId],
  );
}

/** A reminder that somebody decides about, held until the transaction ends; null where there is none. */
export async function holdReminder(
  tx: Tx,
  id: string,
): Promise<{ readonly state: string; readonly patientId: string | null } | null> {
  const [row] = await tx.query<{ state: string; patientId: string | null }>(
    `select state, patient_id as "patientId" from reminder where programme_id = $1 and id = $2 and audience = 'patient' for update`,
    [tx.actor.programmeId, id],
  );
  return row ?? null;
}

export function settleByHand(tx: Tx, id: string, to: { state: string; reason: string; at: Date }): Promise<unknown> {
  return tx.query(
    `update reminder set state = $3, reason = $4, changed_at = $5, attempts = case $3 when 'planned' then 0 else attempts end,
       due_at = case $3 when 'planned' then $5 else due_at end, channel = case $3 when 'planned' then null else channel end,
       step = case $3 when 'planned' then 1 else step end
     where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, to.state, to.reason, to.at],
  );
}

export interface CallRow {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly kind: string;
  readonly reason: string;
  readonly role: Role;
  readonly dueAt: string;
  readonly createdAt: string;
  /** Its time is over: the supervisors see it. */
  readonly late: boolean;
  /** The number that the person gave for calls, or for texts where they gave none. */
  readonly number: string | null;
  readonly leaveMessage: boolean;
}

/** Which calls: all that are open, or what nobody made in time, for the supervisors. */
export type CallList = 'open' | 'late';

/** Calls that nobody has made yet, the longest due first. Of a closed chart neither name nor number is told. */
export function readCalls(tx: Tx, list: CallList, now: Date, limit: number): Promise<CallRow[]> {
  return tx.query<CallRow>(
    `select c.id, c.patient_id as "patientId", ${displayNameOf} as "patientName", r.kind, c.reason, c.role,
       to_jsonb(c.due_at) #>> '{}' as "dueAt", to_jsonb(c.created_at) #>> '{}' as "createdAt", c.due_at <= $3 as late,
       case when ${isHidden} then null else n.address end as number, coalesce(n.leave_message, false) as "leaveMessage"
     from call_task c join patient p on p.programme_id = c.programme_id and p.id = c.patient_id
       join reminder r on r.programme_id = c.programme_id and r.id = c.reminder_id
       left join lateral (select o.address, o.leave_message from contact_consent o where o.programme_id = $1 and o.patient_id = c.patient_id
         and o.channel in ('voice', 'sms') and o.revoked_at is null and not exists (select 1 from contact_stop s
           where s.programme_id = $1 and s.address_key = o.address_key and s.reason = 'wrong-number' and s.at >= o.given_at)
         order by o.channel = 'voice' desc, o.given_at desc limit 1) n on true
     where c.programme_id = $1 and c.done_at is null and not ${dosedSince} and ($4 or c.due_at <= $3)
     order by c.due_at, c.id limit $2`,
    [tx.actor.programmeId, limit, now, list === 'open'],
  );
}

export async function countLateCalls(tx: Tx, now: Date): Promise<number> {
  const [row] = await tx.query<{ late: number }>(
    `select count(*)::int as late from call_task c join reminder r on r.programme_id = c.programme_id and r.id = c.reminder_id
     where c.programme_id = $1 and c.done_at is null and c.due_at <= $2 and not ${dosedSince}`,
    [tx.actor.programmeId, now],
  );
  return row?.late ?? 0;
}

export async function holdCall(
  tx: Tx,
  id: string,
): Promise<{ readonly patientId: string; readonly outcome: CallOutcome | null } | null> {
  const [row] = await tx.query<{ patientId: string; outcome: CallOutcome | null }>(
    `select patient_id as "patientId", outcome from call_task where programme_id = $1 and id = $2 for update`,
    [tx.actor.programmeId, id],
  );
  return row ?? null;
}

export function endCall(tx: Tx, id: string, done: { outcome: CallOutcome; note: string; at: Date }): Promise<unknown> {
  return tx.query(
    `update call_task set outcome = $3, note = $4, done_at = $5, done_by = $6 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, done.outcome, done.note, done.at, tx.actor.staffId],
  );
}
