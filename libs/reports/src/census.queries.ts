import type { Tx } from '@cairn/database';
import { type Asked, inCareList, openPatients, type Run, stateOn, valuesOf } from './active-patient.queries';

export interface CensusCount extends Run {
  /** Null on the one row of a day without anybody. */
  readonly level: string | null;
  readonly active: number;
  readonly openInactive: number;
  readonly from: string;
  readonly start: number;
  readonly in: number;
  readonly out: number;
  readonly end: number;
}

/**
 * R-372 in one statement: people by level of care on D, and how the number came about since the day before the window.
 * `start` and `end` are counted on their days; `in` and `out` from each person's unbroken runs of days in care, so that
 * the four can be checked against each other. Someone discharged and readmitted without a day between never left.
 */
const census = `with ${openPatients},
  level as (
    select coalesce(${stateOn('placement', 'o.patient_id')}, 'none') as level,
           count(*) filter (where o.active)::int as active, count(*) filter (where not o.active)::int as open_inactive
    from open_patient o cross join day group by 1
  ),
  stay as (
    select s.patient_id, range_agg(daterange(
             (s.started_at at time zone day.time_zone)::date,
             case when s.ended_at is null then null else ((s.ended_at - interval '1 microsecond') at time zone day.time_zone)::date end,
             '[]')) as days
    from episode_span s cross join day
    where s.programme_id = $1 and s.track = 'main' and s.state in (${inCareList})
      and s.voided_at is null and s.started_at < day.ends and s.ended_at is distinct from s.started_at
      and (s.ended_at is null or s.ended_at > (day.window_day - 1)::timestamp at time zone day.time_zone)
    group by s.patient_id
  ),
  flow as (
    select count(distinct stay.patient_id) filter (where stay.days @> day.window_day - 1)::int as start,
           count(*) filter (where lower(run) between day.window_day and day.day)::int as came,
           count(*) filter (where upper(run) between day.window_day and day.day)::int as went
    from day left join stay on true left join lateral unnest(stay.days) run on true
  )
  select day.day::text as "asOf", day.policy, level.level, coalesce(level.active, 0) as active,
         coalesce(level.open_inactive, 0) as "openInactive", (day.window_day - 1)::text as "from", flow.start,
         flow.came as "in", flow.went as "out", (select count(*)::int from open_patient) as "end"
  from day cross join flow left join level on true`;

export function countCensus(tx: Tx, asked: Asked): Promise<CensusCount[]> {
  return tx.query<CensusCount>(census, valuesOf(tx, asked));
}
