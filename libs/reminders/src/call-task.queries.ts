import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { type Role, reminderKind } from '@cairn/rules';

/** A call that somebody is to make. */
export interface NewCall {
  readonly patientId: string;
  readonly reminderId: string;
  readonly reason: string;
  readonly role: Role;
}

/** a call for each; the same reminder never asks for two. `dueAt` is when the supervisors see it. */
export function writeCalls(tx: Tx, calls: readonly NewCall[], at: Date, dueAt: Date): Promise<unknown> {
  return tx.query(
    `insert into call_task (id, programme_id, patient_id, reminder_id, reason, role, due_at, created_at)
     select c.id, $1, c.patient_id, c.reminder_id, c.reason, c.role, $2, $3
     from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[]) as c (id, patient_id, reminder_id, reason, role)
     on conflict on constraint uq_call_task_reminder_id do nothing`,
    [
      tx.actor.programmeId,
      dueAt,
      at,
      calls.map(() => newId()),
      calls.map(({ patientId }) => patientId),
      calls.map(({ reminderId }) => reminderId),
      calls.map(({ reason }) => reason),
      calls.map(({ role }) => role),
    ],
  );
}

/** Who makes the calls of a kind. */
export const callerOf = (kind: string): Role => reminderKind(kind)?.caller ?? 'front_desk';
