import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { PatientReminderKind } from '@cairn/rules';

/** What a reminder is about. Ids only: who plans knows the rest, who sends asks again. */
export interface Cause {
  readonly kind: PatientReminderKind;
  readonly causeType: string;
  readonly causeId: string;
  readonly patientId: string;
}

/** One reminder as a rule planned it. `localDay` is the local day on which it speaks, part of what makes it the same one. */
export interface PlannedReminder {
  readonly offsetKey: string;
  readonly localDay: string;
  readonly dueAt: Date;
  readonly usefulUntil: Date;
}

/**
 * Makes the reminders of a cause be exactly `plan`, in the transaction that books or moves it: those that are planned otherwise are
 * cancelled, the same one (cause, kind, offset, local day) is moved, not doubled. What was already sent, or may have been, stays as it is:
 * a person is not told twice about the same thing on the same day.
 */
export async function planReminders(tx: Tx, cause: Cause, plan: readonly PlannedReminder[], at: Date): Promise<void> {
  const { programmeId } = tx.actor;
  await Promise.all([
    tx.query(
      `update reminder set state = 'cancelled', reason = 'moved', changed_at = $4
       where programme_id = $1 and cause_id = $2 and kind = $3 and state = 'planned'
         and (offset_key, local_day) not in (select * from unnest($5::text[], $6::date[]))`,
      [programmeId, cause.causeId, cause.kind, at, plan.map((one) => one.offsetKey), plan.map((one) => one.localDay)],
    ),
    tx.query(
      `insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until,
         created_at, changed_at)
       select p.id, $1, $2, $3, $4, $5, p.offset_key, p.local_day, p.due_at, p.useful_until, $6, $6
       from unnest($7::uuid[], $8::text[], $9::date[], $10::timestamptz[], $11::timestamptz[])
         as p (id, offset_key, local_day, due_at, useful_until)
       on conflict on constraint uq_reminder_cause do update
         set state = 'planned', reason = null, step = 1, channel = null,
             attempts = case reminder.state when 'planned' then reminder.attempts else 0 end,
             due_at = excluded.due_at, useful_until = excluded.useful_until,
             changed_at = excluded.changed_at
         where reminder.state in ('planned', 'cancelled', 'suppressed', 'failed')`,
      [
        programmeId,
        cause.patientId,
        cause.kind,
        cause.causeType,
        cause.causeId,
        at,
        plan.map(() => newId()),
        plan.map((one) => one.offsetKey),
        plan.map((one) => one.localDay),
        plan.map((one) => one.dueAt),
        plan.map((one) => one.usefulUntil),
      ],
    ),
  ]);
}

/** Ends what is still planned for a cause that was cancelled or has happened. `reason` is a code, not prose. */
export async function cancelReminders(tx: Tx, causeId: string, reason: string, at: Date): Promise<void> {
  await tx.query(
    `update reminder set state = 'cancelled', reason = $3, changed_at = $4
     where programme_id = $1 and cause_id = $2 and state = 'planned'`,
    [tx.actor.programmeId, causeId, reason, at],
  );
}
