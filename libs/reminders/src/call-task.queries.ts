import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { type Role, reminderKind } from '@cairn/rules';

/** A call that somebody is to make. */
export interface NewCall {
  readonly patientId: string;
  readonly reminderId: string;
  readonly reason: string;
  readonly role: Role;
  /** After it the supervisors see it. */
  readonly dueAt: Date;
}

/** a call for each; the same reminder never asks for two. */
export function writeCalls(tx: Tx, calls: readonly NewCall[], at: Date): Promise<unknown> {
  return tx.query(
    `insert into call_task (id, programme_id, patient_id, reminder_id, reason, role, due_at, created_at)
     select c.id, $1, c.patient_id, c.reminder_id, c.reason, c.role, c.due_at, $2
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::timestamptz[])
       as c (id, patient_id, reminder_id, reason, role, due_at)
     on conflict on constraint uq_call_task_reminder_id do nothing`,
    [
      tx.actor.programmeId,
      at,
      calls.map(() => newId()),
      calls.map(({ patientId }) => patientId),
      calls.map(({ reminderId }) => reminderId),
      calls.map(({ reason }) => reason),
      calls.map(({ role }) => role),
      calls.map(({ dueAt }) => dueAt),
    ],
  );
}

/** Who makes the calls of a kind. */
export const callerOf = (kind: string): Role => reminderKind(kind)?.caller ?? 'front_desk';

/** Of a call `c` about a reminder `r`: whoever was dosed after doses were missed is not asked about them any more. */
export const dosedSince = `(r.kind in ('missed-dose', 'missed-dose-call') and exists (select 1 from dose d
  where d.programme_id = $1 and d.patient_id = c.patient_id and d.occurred_at > c.created_at and d.dose_mcg > 0
    and not exists (select 1 from dose_void v where v.dose_id = d.id)))`;
