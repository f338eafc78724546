import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { Transport } from './channel';

/** The moments up to `until` at which something falls due; what is due already is one moment, now. */
export async function momentsAhead(tx: Tx, now: Date, until: Date): Promise<readonly Date[]> {
  const rows = await tx.query<{ at: Date }>(
    `select distinct greatest(due_at, $2) as at from reminder
     where programme_id = $1 and state = 'planned' and audience = 'patient' and due_at <= $3`,
    [tx.actor.programmeId, now, until],
  );
  return rows.map(({ at }) => at);
}

export interface Dropped {
  readonly id: string;
  readonly patientId: string;
  readonly kind: string;
}

/** Ends reminders whose time is over, as after a long absence of the worker or of a provider. */
export function dropTooLate(tx: Tx, now: Date): Promise<Dropped[]> {
  return tx.query<Dropped>(
    `update reminder set state = 'suppressed', reason = 'too-late', changed_at = $2
     where programme_id = $1 and state = 'planned' and audience = 'patient' and due_at <= $2 and useful_until <= $2
     returning id, patient_id as "patientId", kind`,
    [tx.actor.programmeId, now],
  );
}

/** Ends what was under way on a channel before an instant and was never heard of again: `again` sends it anew, else it is unknown. */
export async function endLost(
  tx: Tx,
  lost: {
    readonly channel: string;
    readonly transport: Transport;
    readonly before: Date;
    readonly again: boolean;
    readonly now: Date;
  },
): Promise<{ readonly id: string; readonly patientId: string }[]> {
  const rows = await tx.query<{ id: string; patientId: string }>(
    `update reminder set state = $4, reason = $5, changed_at = $6
     where programme_id = $1 and state = 'sending' and channel = $2 and changed_at < $3
     returning id, patient_id as "patientId"`,
    [
      tx.actor.programmeId,
      lost.channel,
      lost.before,
      lost.again ? 'planned' : 'unknown',
      lost.again ? 'again' : 'no-answer',
      lost.now,
    ],
  );
  if (rows.length > 0)
    await tx.query(
      `insert into reminder_attempt (id, programme_id, reminder_id, at, transport, outcome, detail, message_id)
       select a.id, $1, a.reminder_id, $2, $3, 'unknown', 'no answer', (select m.id from outbox_message m
         where m.programme_id = $1 and m.reminder_id = a.reminder_id order by m.id desc limit 1)
       from unnest($4::uuid[], $5::uuid[]) as a (id, reminder_id)`,
      [tx.actor.programmeId, lost.now, lost.transport, rows.map(() => newId()), rows.map(({ id }) => id)],
    );
  return rows;
}

/** A provider is back: what waits for another attempt since before then goes now. What somebody else holds is seen to by them. */
export function pullForward(tx: Tx, channel: string, back: Date, now: Date): Promise<unknown> {
  return tx.query(
    `update reminder set due_at = $4 where id in (
       select id from reminder where programme_id = $1 and state = 'planned' and channel = $2 and due_at > $4
         and reason in ('again', 'provider-away') and changed_at < $3 for update skip locked)`,
    [tx.actor.programmeId, channel, back, now],
  );
}
