import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';

/** A reminder that waits, and whose it is. */
export interface ReminderAhead {
  readonly person: {
    readonly id: string;
    readonly number: string;
    readonly displayName: string;
    readonly hidden: boolean;
  };
  readonly dueAt: Date;
}

/** Every reminder that is planned from now on: quiet hours are asked when it goes out. */
export function loadRemindersAhead(tx: Tx, now: Date): Promise<ReminderAhead[]> {
  return tx.query<ReminderAhead>(
    `select jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}, 'hidden', ${isHidden}) as person,
       r.due_at as "dueAt"
     from reminder r join patient p on p.programme_id = r.programme_id and p.id = r.patient_id
     where r.programme_id = $1 and r.state = 'planned' and r.due_at >= $2 order by r.due_at`,
    [tx.actor.programmeId, now],
  );
}
