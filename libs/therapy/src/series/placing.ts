import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import {
  addMinutes,
  type Day,
  instantOf,
  localDay,
  localTime,
  type LocalTime,
  type Policy,
  type SkipReason,
} from '@cairn/rules';
import { readInTheWay } from '../appointment.queries';
import { replanReminders } from '../session-reminders';
import { occurrencesBetween } from './occurrences';
import { knownDates, notePlaced, type Series, type SeriesTerms } from './series.queries';

/** A date of a series as it will really be: a time that the clocks skip begins at the next minute that exists. */
export interface Dated {
  readonly occursLocal: LocalTime;
  readonly startsLocal: LocalTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export function datedIn(occursLocal: LocalTime, zone: string, minutes: number): Dated {
  const startsAt = instantOf(occursLocal, zone);
  return { occursLocal, startsLocal: localTime(startsAt, zone), startsAt, endsAt: addMinutes(startsAt, minutes) };
}

/** Days are those of the programme's clock, as closures and the days of staff are. */
const obstacles = `
  select d.n, case
    when exists (select 1 from closure c where c.programme_id = $1 and c.cancelled_at is null and d.day between c.from_day and c.to_day)
      then 'closed'
    when not exists (select 1 from staff_role w join staff s on s.id = w.staff_id and s.deactivated_at is null
      where w.programme_id = $1 and w.staff_id = $6 and w.ended_at is null and w.from_day <= d.day
        and (w.to_day is null or w.to_day >= d.day)) then 'staff-away'
    when $7::uuid is not null and not exists (select 1 from room r where r.programme_id = $1 and r.id = $7 and r.retired_on is null)
      then 'room-retired'
    when exists (select 1 from appointment a where a.programme_id = $1 and a.staff_id = $6 and a.state in ('booked', 'attended')
      and a.origin <> 'imported' and tstzrange(a.starts_at, a.ends_at) && tstzrange(d.starts_at, d.ends_at)) then 'staff-booked'
    when exists (select 1 from appointment a where a.programme_id = $1 and a.room_id = $7 and a.staff_id is not null
      and a.state in ('booked', 'attended') and a.origin <> 'imported'
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(d.starts_at, d.ends_at)) then 'room-booked'
  end as reason
  from unnest($2::int[], $3::date[], $4::timestamptz[], $5::timestamptz[]) as d (n, day, starts_at, ends_at)`;

/** What stands in the way of each date, as far as the wall lets us see; null where it seems to be free. */
export async function obstaclesOf(
  tx: Tx,
  { staffId, roomId }: Pick<SeriesTerms, 'staffId' | 'roomId'>,
  dates: readonly Dated[],
  programmeZone: string,
): Promise<readonly (SkipReason | null)[]> {
  if (dates.length === 0) return [];
  const rows = await tx.query<{ n: number; reason: SkipReason | null }>(obstacles, [
    tx.actor.programmeId,
    dates.map((_, n) => n),
    dates.map(({ startsAt }) => localDay(startsAt, programmeZone)),
    dates.map(({ startsAt }) => startsAt),
    dates.map(({ endsAt }) => endsAt),
    staffId,
    roomId,
  ]);
  const found = new Map(rows.map(({ n, reason }) => [n, reason]));
  return dates.map((_, n) => found.get(n) ?? null);
}

export interface PlacingScene {
  readonly programmeZone: string;
  readonly policy: Policy;
  readonly now: Date;
}

export interface Placed {
  readonly placed: number;
  readonly skipped: number;
}

/**
 * Makes sessions of the dates of a series that have none yet, up to a day. A date that is not free is written down with its reason:
 * somebody is to see it. Doing it again changes nothing. The series is locked by the caller.
 */
export async function placeSeries(tx: Tx, series: Series, until: Day, scene: PlacingScene): Promise<Placed> {
  const known = await knownDates(tx, series.id);
  const dates = occurrencesBetween(series, series.startsLocal.slice(0, 10), until)
    .filter((local) => (series.endedFrom === null || local < series.endedFrom) && !known.has(local))
    .map((local) => datedIn(local, series.zone, series.minutes));
  const reasons = await obstaclesOf(tx, series, dates, scene.programmeZone);
  const free = dates.filter((_, n) => reasons[n] === null).map((date) => ({ ...date, id: newId() }));
  const made = await insertSessions(tx, series, free, scene.now);
  const lost = await Promise.all(
    free
      .filter(({ id }) => !made.has(id))
      .map(async (date) => {
        const other = await readInTheWay(tx, { ...date, staffId: series.staffId, roomId: series.roomId });
        const isRoom = other !== undefined && other.staffId !== series.staffId;
        return { date, reason: isRoom ? ('room-booked' as const) : ('staff-booked' as const) };
      }),
  );
  const skipped = [...dates.flatMap((date, n) => ({ date, reason: reasons[n] ?? null })), ...lost].filter(hasReason);
  await insertSkips(tx, series, skipped, scene.now);
  const { patientId, zone } = series;
  for (const { id, startsAt } of free.filter((one) => made.has(one.id) && one.startsAt > scene.now))
    await replanReminders(
      tx,
      { id, patientId, startsAtInstant: startsAt.toISOString(), zone },
      scene.policy,
      scene.now,
    );
  await notePlaced(tx, series.id, until);
  return { placed: made.size, skipped: skipped.length };
}

const hasReason = (one: { date: Dated; reason: SkipReason | null }): one is { date: Dated; reason: SkipReason } =>
  one.reason !== null;

type NewSession = Dated & { readonly id: string };

/** `on conflict` lets two who race wait for each other; whom a constraint keeps out is not among the answered ids. */
async function insertSessions(tx: Tx, series: Series, dates: readonly NewSession[], at: Date) {
  if (dates.length === 0) return new Set<string>();
  const rows = await tx.query<{ id: string }>(
    `insert into appointment (id, programme_id, patient_id, staff_id, starts_local, zone, starts_at, ends_at, minutes, modality,
       state, booked_by, recorded_at, origin, room_id, contact_type, format, series_id, occurs_local)
     select n.id, $1, $2, $3, n.starts_local, $4, n.starts_at, n.ends_at, $5, $6, 'booked', $7, $8, $9, $10, $11, $12, $13, n.occurs_local
     from unnest($14::uuid[], $15::timestamp[], $16::timestamptz[], $17::timestamptz[], $18::timestamp[])
       as n (id, starts_local, starts_at, ends_at, occurs_local) order by n.starts_at
     on conflict do nothing returning id`,
    [
      ...[tx.actor.programmeId, series.patientId, series.staffId, series.zone, series.minutes, series.modality],
      ...[tx.actor.staffId, at, series.origin, series.roomId, series.contactType, series.format, series.id],
      dates.map(({ id }) => id),
      dates.map(({ startsLocal }) => startsLocal),
      dates.map(({ startsAt }) => startsAt),
      dates.map(({ endsAt }) => endsAt),
      dates.map(({ occursLocal }) => occursLocal),
    ],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function insertSkips(
  tx: Tx,
  { id, patientId }: Pick<Series, 'id' | 'patientId'>,
  skips: readonly { readonly date: Dated; readonly reason: SkipReason }[],
  at: Date,
): Promise<void> {
  if (skips.length === 0) return;
  await tx.query(
    `insert into series_skip (id, programme_id, patient_id, series_id, occurs_local, starts_at, reason, recorded_at)
     select n.id, $1, $2, $3, n.occurs_local, n.starts_at, n.reason, $4
     from unnest($5::uuid[], $6::timestamp[], $7::timestamptz[], $8::text[]) as n (id, occurs_local, starts_at, reason)
     on conflict do nothing`,
    [
      ...[tx.actor.programmeId, patientId, id, at],
      skips.map(() => newId()),
      skips.map(({ date }) => date.occursLocal),
      skips.map(({ date }) => date.startsAt),
      skips.map(({ reason }) => reason),
    ],
  );
}
