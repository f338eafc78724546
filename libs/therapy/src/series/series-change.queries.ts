import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { LocalTime, SeriesShift } from '@cairn/rules';

/** A date goes by whole days and to another time of day: the same in SQL as `shifted` of the rules. */
const shiftedDate = (days: string, time: string) => `occurs_local::date + ${days}::int + ${time}::time`;

/**
 * The dates from `from` on belong to the series that follows, each under the date it has there: what was said of one date alone holds on.
 * Dates that were let go or booked anew stay settled; those nobody dealt with are tried again by the new series.
 */
export async function carryOver(
  tx: Tx,
  oldId: string,
  nextId: string,
  from: LocalTime,
  shift: SeriesShift,
): Promise<void> {
  const values = [tx.actor.programmeId, oldId, nextId, from, shift.days, shift.time];
  await tx.query(
    `update appointment set series_id = $3, occurs_local = ${shiftedDate('$5', '$6')}
     where programme_id = $1 and series_id = $2 and occurs_local >= $4`,
    values,
  );
  const settled = await tx.query<{ id: string }>(
    `select id from series_skip where programme_id = $1 and series_id = $2 and occurs_local >= $3
       and settled_as in ('rebooked', 'let-go')`,
    [tx.actor.programmeId, oldId, from],
  );
  await tx.query(
    `insert into series_skip (id, programme_id, patient_id, series_id, occurs_local, starts_at, reason, settled_as, settled_by,
       settled_at, appointment_id, recorded_at)
     select n.id, programme_id, patient_id, $2, ${shiftedDate('$3', '$4')}, starts_at, reason, settled_as, settled_by,
       settled_at, appointment_id, recorded_at
     from unnest($5::uuid[], $6::uuid[]) as n (id, was) join series_skip k on k.programme_id = $1 and k.id = n.was`,
    [
      ...[tx.actor.programmeId, nextId, shift.days, shift.time],
      settled.map(() => newId()),
      settled.map(({ id }) => id),
    ],
  );
}

/** Takes back what is booked from a date on and lies ahead, and the session that was chosen. */
export function cancelOccurrences(
  tx: Tx,
  seriesId: string,
  { from, pivotId, reason }: { from: LocalTime; pivotId: string; reason: string },
  now: Date,
): Promise<{ id: string; version: number }[]> {
  return tx.query(
    `update appointment set state = 'cancelled', reason = $4, version = version + 1
     where programme_id = $1 and series_id = $2 and occurs_local >= $3 and state = 'booked' and (starts_at >= $6 or id = $5)
     returning id, version`,
    [tx.actor.programmeId, seriesId, from, reason, pivotId, now],
  );
}
