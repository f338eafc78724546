import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';

export type ReminderState = 'planned' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';

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

/** A page of reminders with their attempts, the newest first; those of one state if it is given. One statement. */
export function readReminders(
  tx: Tx,
  state: ReminderState | null,
  before: string | null,
  limit: number,
): Promise<ReminderRow[]> {
  return tx.query<ReminderRow>(
    `select r.id, r.patient_id as "patientId", ${displayNameOf} as "patientName", r.kind, r.cause_id as "causeId",
       to_jsonb(r.due_at) #>> '{}' as "dueAt", r.state, r.reason, r.channel,
       coalesce((select jsonb_agg(jsonb_build_object('at', a.at, 'transport', a.transport, 'outcome', a.outcome, 'detail', a.detail)
           order by a.id)
         from reminder_attempt a where a.programme_id = $1 and a.reminder_id = r.id), '[]') as attempts
     from reminder r join patient p on p.programme_id = r.programme_id and p.id = r.patient_id
     where r.programme_id = $1 and ($2::text is null or r.state = $2) and ($3::uuid is null or r.id < $3)
     order by r.id desc limit $4`,
    [tx.actor.programmeId, state, before, limit],
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
