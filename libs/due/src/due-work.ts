import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { Day, Role } from '@cairn/rules';

/** Work that falls due for one of the staff. `key` is the clock and the day on which it runs out; nothing clinical is in it. */
export interface DueNotice {
  readonly patientId: string;
  readonly key: string;
  readonly dueAt: Date;
  readonly staffId: string | null;
  readonly role: Role;
}

/**
 * Makes the notices of the staff be exactly these, set by set: a new one is told once, whose clock has stopped or has changed hands is
 * ended. The same person, clock, day it runs out and day of telling is the same notice, so doing it twice tells nobody twice.
 */
export async function planDueWork(
  tx: Tx,
  notices: readonly DueNotice[],
  today: Day,
  now: Date,
): Promise<{ readonly told: number; readonly ended: number }> {
  const { programmeId } = tx.actor;
  const columns = [notices.map(({ patientId }) => patientId), notices.map(({ key }) => key)] as const;
  const [ended, told] = await Promise.all([
    tx.query(
      `update reminder r set state = 'cancelled', reason = 'work-done', changed_at = $2
       where r.programme_id = $1 and r.kind = 'due-work' and r.state in ('planned', 'sent')
         and not exists (select 1 from unnest($3::uuid[], $4::text[], $5::uuid[]) as n (patient_id, key, staff_id)
           where n.patient_id = r.patient_id and n.key = r.offset_key and n.staff_id is not distinct from r.staff_id)
       returning r.id`,
      [programmeId, now, ...columns, notices.map(({ staffId }) => staffId)],
    ),
    tx.query(
      `insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until,
         state, channel, audience, staff_id, role, created_at, changed_at)
       select n.id, $1, n.patient_id, 'due-work', 'clock', n.patient_id, n.key, $3, n.due_at, n.due_at + interval '366 days',
         'sent', 'in-app', 'staff', n.staff_id, n.role, $2, $2
       from unnest($4::uuid[], $5::text[], $6::uuid[], $7::timestamptz[], $8::uuid[], $9::text[])
         as n (patient_id, key, id, due_at, staff_id, role)
       where not exists (select 1 from reminder o where o.programme_id = $1 and o.patient_id = n.patient_id and o.kind = 'due-work'
         and o.offset_key = n.key and o.state in ('planned', 'sent') and o.staff_id is not distinct from n.staff_id)
       on conflict on constraint uq_reminder_cause do update
         set state = 'sent', reason = null, staff_id = excluded.staff_id, role = excluded.role, changed_at = excluded.changed_at
         where reminder.state = 'cancelled'
       returning id`,
      [
        programmeId,
        now,
        today,
        ...columns,
        notices.map(() => newId()),
        notices.map(({ dueAt }) => dueAt),
        notices.map(({ staffId }) => staffId),
        notices.map(({ role }) => role),
      ],
    ),
  ]);
  return { told: told.length, ended: ended.length };
}

export interface ToldNotice {
  readonly id: string;
  readonly patientId: string;
  readonly key: string;
}

/** What this member of staff is told: their own, and what goes to one of their roles and to nobody by name. The longest due first. */
export function loadDueNotices(tx: Tx, now: Date, limit: number): Promise<ToldNotice[]> {
  return tx.query<ToldNotice>(
    `select r.id, r.patient_id as "patientId", r.offset_key as key from reminder r
     where r.programme_id = $1 and r.kind = 'due-work' and r.audience = 'staff' and r.state in ('planned', 'sent') and r.created_at <= $4
       and (r.staff_id = $2 or r.staff_id is null and r.role = any ($3::text[]))
     order by r.due_at, r.id limit $5`,
    [tx.actor.programmeId, tx.actor.staffId, tx.actor.roles, now, limit],
  );
}
