import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { Role } from '@cairn/rules';

export type ReminderState = 'planned' | 'sending' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';
export type Audience = 'patient' | 'staff';

export interface ReminderRow {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly kind: string;
  readonly causeId: string;
  readonly dueAt: string;
  readonly state: ReminderState;
  readonly reason: string | null;
  readonly channel: string | null;
  /** For the person it is about, or for staff: somebody by name, else everybody with the role. */
  readonly audience: Audience;
  readonly role: Role | null;
  readonly staffName: string | null;
  /** The words of the last message; null where none went out, or they are not for whoever asks. */
  readonly text: string | null;
  readonly attempts: readonly { at: string; transport: string; outcome: string; detail: string | null }[];
}

export interface OutboxRow {
  readonly id: string;
  readonly at: string;
  readonly channel: string;
  readonly address: string;
  readonly text: string;
  readonly template: string;
  readonly patientName: string;
}

/** Which of them are asked for; null for all. */
export interface RemindersAsked {
  readonly state: ReminderState | null;
  readonly audience: Audience | null;
  readonly patientId: string | null;
}

/** A page of reminders with their attempts, the newest first. One statement. `words`: with those of the last message. */
export function readReminders(
  tx: Tx,
  { state, audience, patientId }: RemindersAsked,
  { before, limit, words }: { readonly before: string | null; readonly limit: number; readonly words: boolean },
): Promise<ReminderRow[]> {
  return tx.query<ReminderRow>(
    `select r.id, r.patient_id as "patientId", ${displayNameOf} as "patientName", r.kind, r.cause_id as "causeId",
       to_jsonb(r.due_at) #>> '{}' as "dueAt", r.state, r.reason, r.channel, r.audience, r.role,
       w.display_name as "staffName",
       case when $7 and not ${isHidden} then (select m.text from outbox_message m where m.programme_id = $1 and m.reminder_id = r.id
         order by m.id desc limit 1) end as text,
       coalesce((select jsonb_agg(jsonb_build_object('at', a.at, 'transport', a.transport, 'outcome', a.outcome, 'detail', a.detail)
           order by a.id)
         from reminder_attempt a where a.programme_id = $1 and a.reminder_id = r.id), '[]') as attempts
     from reminder r join patient p on p.programme_id = r.programme_id and p.id = r.patient_id left join staff w on w.id = r.staff_id
     where r.programme_id = $1 and ($2::text is null or r.state = $2) and ($3::uuid is null or r.id < $3)
       and ($5::text is null or r.audience = $5) and ($6::uuid is null or r.patient_id = $6)
     order by r.id desc limit $4`,
    [tx.actor.programmeId, state, before, limit, audience, patientId, words],
  );
}

/** A page of the outbox, the newest first. */
export function readOutbox(tx: Tx, before: string | null, limit: number): Promise<OutboxRow[]> {
  return tx.query<OutboxRow>(
    `select o.id, to_jsonb(o.at) #>> '{}' as at, o.channel,
       case when ${isHidden} then '' else o.address end as address, case when ${isHidden} then '' else o.text end as text, o.template, ${displayNameOf} as "patientName"
     from outbox_message o join patient p on p.programme_id = o.programme_id and p.id = o.patient_id
     where o.programme_id = $1 and ($2::uuid is null or o.id < $2)
     order by o.id desc limit $3`,
    [tx.actor.programmeId, before, limit],
  );
}
