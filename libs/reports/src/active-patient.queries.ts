import type { Tx } from '@cairn/database';

/** Admitted and not discharged: who waits for the receiving programme is still ours. */
export const inCare = ['admitted', 'suspended', 'discharge_planned', 'transferred'] as const;
export const inCareList = inCare.map((state) => `'${state}'`).join(', ');

/**
 * Who is in care on a day D, once, so that every report counts the same people (definitions: `reports` in rules).
 *
 * Parameters: $1 programme, $2 the day asked for or null, $3 now, $4 the standard values of the
 * policy keys that the report uses, as JSON: the programme's own values of that day go before them.
 * Common tables that follow: `day` (one row: D, its first and its last instant, the first day of the window) and
 * `open_patient` (one row a person with an episode open on D: main state on D, active or not).
 * A person who is discharged on D is still counted on D. Each look-up names the programme, since every index begins with it.
 */
export const openPatients = `
  day as materialized (
    select p.id as programme_id, p.time_zone, given.day, rule.policy,
           given.day::timestamp at time zone p.time_zone as begins,
           (given.day + 1)::timestamp at time zone p.time_zone as ends,
           given.day - (rule.active_days - 1) as window_day,
           (given.day - (rule.active_days - 1))::timestamp at time zone p.time_zone as window_begins
    from programme p
    cross join lateral (select coalesce($2::date, ($3::timestamptz at time zone p.time_zone)::date) as day) given
    cross join lateral (
      select $4::jsonb || coalesce(jsonb_object_agg(v.key, v.value), '{}') as policy from (
        select distinct on (v.key) v.key, v.value from programme_policy v
        where v.programme_id = p.id and v.effective_from <= given.day and $4::jsonb ? v.key
        order by v.key, v.effective_from desc) v) chosen
    cross join lateral (select chosen.policy, (chosen.policy ->> 'active_days')::int as active_days) rule
    where p.id = $1
  ),
  in_care as materialized (
    select distinct on (s.patient_id) s.patient_id, s.state
    from episode_span s cross join day
    where s.programme_id = $1 and s.track = 'main' and s.state in (${inCareList})
      and s.voided_at is null and s.ended_at is distinct from s.started_at
      and s.started_at < day.ends and (s.ended_at is null or s.ended_at > day.begins)
    order by s.patient_id, s.started_at desc
  ),
  open_patient as materialized (
    select i.patient_id, i.state,
      exists (
        select 1 from appointment a
        where a.programme_id = $1 and a.patient_id = i.patient_id and a.state = 'attended'
          and a.starts_at >= day.window_begins and a.starts_at < day.ends)
      or exists (
        select 1 from dose d left join medication_order o on o.programme_id = $1 and o.id = d.order_id
        where d.programme_id = $1 and d.patient_id = i.patient_id
          and d.service_day between day.window_day - 30 and day.day
          and d.service_day + case o.frequency when 'weekly' then 6 when 'monthly' then 30 else 0 end >= day.window_day
          and d.dose_mcg > 0 and d.observation is distinct from 'declined'
          and not exists (select 1 from dose_void v where v.dose_id = d.id)) as active
    from in_care i cross join day
  )`;

/** A subquery: the state of a person's `track` on D. `of` is the column that names the person. */
export const stateOn = (track: 'placement' | 'moud', of: string): string => `
  (select s.state from episode_span s
   where s.programme_id = $1 and s.patient_id = ${of} and s.track = '${track}' and s.voided_at is null
     and s.started_at < day.ends and (s.ended_at is null or s.ended_at > day.begins)
   order by s.started_at desc limit 1)`;

export interface Asked {
  /** The day D, or null for the programme's today. */
  readonly asOf: string | null;
  readonly now: Date;
  /** Standard values of the policy keys that the report uses. */
  readonly standard: Readonly<Record<string, number>>;
}

/** What every report row says about its run. */
export interface Run {
  readonly asOf: string;
  readonly policy: Readonly<Record<string, number>>;
}

export const valuesOf = (tx: Tx, { asOf, now, standard }: Asked): unknown[] => [
  tx.actor.programmeId,
  asOf,
  now,
  JSON.stringify(standard),
];
