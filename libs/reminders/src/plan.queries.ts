import type { Tx } from '@cairn/database';
import { type Offset, type PatientReminderKind, reminderKinds } from '@cairn/rules';
import type { StandingCause } from './cause';

/** From when and how far ahead reminders are planned. */
export interface Stretch {
  readonly now: Date;
  readonly until: Date;
}

const longestDayMs = 25 * 3_600_000;

/**
 * Plans all reminders of a kind that fall due in a stretch of time, in one statement whatever their number: the same moments as the rule
 * `planReminderTimes` finds for one cause. One that is there already is left, or moved where policy speaks at another hour now; what was
 * tried, postponed or ended stays as it is. When a clock on the wall shows an hour is looked up once for all whom it concerns. `$2` now,
 * `$3` the last moment, `$4` the last moment of a cause. What rules found is handed over as rows.
 */
export function planKind(
  tx: Tx,
  kind: PatientReminderKind,
  standing: string | readonly StandingCause[],
  offsets: readonly Offset[],
  { now, until }: Stretch,
): Promise<unknown> {
  const daysAhead = Math.max(0, ...offsets.map((offset) => (offset.unit === 'days' ? offset.days + 1 : 1)));
  return tx.query(
    `with causes as (${typeof standing === 'string' ? standing.replaceAll('$3', '$4') : foundByRule}),
     spoken as (
       select c.*, o.key, o.unit, o.amount,
         case o.unit when 'days' then ((c.at at time zone c.zone)::date - o.amount) + o.at_time end as local
       from causes c cross join unnest($5::text[], $6::text[], $7::int[], $8::time[]) as o (key, unit, amount, at_time)),
     walls as materialized (
       select w.local, w.zone, instant_of(w.local, w.zone) as instant
       from (select distinct local, zone from spoken where local is not null) w),
     moments as (
       select s.*, case s.unit when 'now' then s.since when 'minutes' then s.at - make_interval(mins => s.amount) else w.instant end as due_at
       from spoken s left join walls w on w.local = s.local and w.zone = s.zone),
     spans as (
       select *, least(coalesce(lead(due_at) over (partition by cause_id, patient_id order by due_at), until), until) as useful_until
       from moments)
     insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until,
       created_at, changed_at)
     select new_id(), $1, patient_id, $9, $10, cause_id, key, (due_at at time zone zone)::date, due_at, useful_until, $2, $2
     from spans where useful_until > due_at and useful_until > $2 and (due_at > $2 or key = 'now') and due_at <= $3
     on conflict on constraint uq_reminder_cause do update
       set due_at = excluded.due_at, useful_until = excluded.useful_until, changed_at = excluded.changed_at
       where reminder.state = 'planned' and reminder.attempts = 0 and reminder.reason is null
         and (reminder.due_at, reminder.useful_until) is distinct from (excluded.due_at, excluded.useful_until)`,
    [
      tx.actor.programmeId,
      now,
      until,
      new Date(until.getTime() + daysAhead * longestDayMs),
      offsets.map(({ key }) => key),
      offsets.map(({ unit }) => unit),
      offsets.map((offset) => (offset.unit === 'days' ? offset.days : offset.unit === 'minutes' ? offset.minutes : 0)),
      offsets.map((offset) => (offset.unit === 'days' ? offset.at : null)),
      kind,
      reminderKinds[kind].causeType,
      ...(typeof standing === 'string' ? [] : [JSON.stringify(standing)]),
    ],
  );
}

const foundByRule = `
  select "causeId" as cause_id, "patientId" as patient_id, since, at, zone, until
  from jsonb_to_recordset($11::jsonb)
    as f ("causeId" uuid, "patientId" uuid, since timestamptz, at timestamptz, zone text, until timestamptz)
  where at <= $4`;

/** Ends what is planned at moments that policy does not name any more. */
export function endOtherOffsets(
  tx: Tx,
  kind: PatientReminderKind,
  keys: readonly string[],
  now: Date,
): Promise<unknown> {
  return tx.query(
    `update reminder set state = 'cancelled', reason = 'policy', changed_at = $4
     where programme_id = $1 and kind = $2 and state = 'planned' and attempts = 0 and offset_key <> all ($3::text[])`,
    [tx.actor.programmeId, kind, keys, now],
  );
}
