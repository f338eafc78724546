import type { Tx } from '@cairn/database';
import { repeatOf, rruleOf } from '@cairn/rules';

/** Series go along when the programme moves to another zone: the clock on the wall stays, and so does the last day. */
export async function moveSeriesTo(tx: Tx, from: string, zone: string): Promise<void> {
  const open = await tx.query<{ id: string; rrule: string }>(
    'select id, rrule from appointment_series where programme_id = $1 and zone = $2 and ended_at is null for update',
    [tx.actor.programmeId, from],
  );
  for (const { id, rrule } of open) {
    const repeat = repeatOf(rrule, from);
    if (repeat === null) continue;
    await tx.query('update appointment_series set zone = $3, rrule = $4 where programme_id = $1 and id = $2', [
      tx.actor.programmeId,
      id,
      zone,
      rruleOf(repeat, zone),
    ]);
  }
}
