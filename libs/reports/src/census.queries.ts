import type { Tx } from '@cairn/database';
import type { CensusFlow } from '@cairn/rules';
import { openPatients, type ReportDay, stateOn, staysFrom, valuesOf } from './in-care.queries';

export interface CensusCount extends CensusFlow {
  /** Null on the one row of a day without anybody. */
  readonly level: string | null;
  readonly active: number;
  readonly openInactive: number;
  /** The day before the window, on which `start` was counted. */
  readonly from: string;
}

/**
 * R-372 in one statement: people by level of care on D, and how their number came about since the day before the window.
 * `start` and `end` are counted on their days; `in` and `out` come from each person's unbroken runs of days in care, so
 * the four can be held against each other. Who is discharged and comes back without a day between never left.
 * $7: the zone of the programme.
 */
const census = `with ${openPatients},
  level as (
    select coalesce(${stateOn('placement')}, 'none') as level,
           count(*) filter (where o.active)::int as active, count(*) filter (where not o.active)::int as open_inactive
    from open_patient o group by 1
  ),
  stay as (
    select s.patient_id, range_agg(daterange(
             (s.started_at at time zone $7)::date,
             case when s.ended_at is null then null else ((s.ended_at - interval '1 microsecond') at time zone $7)::date end,
             '[]')) as days
    from episode_span s
    where ${staysFrom('($5::date - 1)::timestamp at time zone $7')}
    group by s.patient_id
  ),
  flow as (
    select count(distinct stay.patient_id) filter (where stay.days @> $5::date - 1)::int as start,
           count(*) filter (where lower(run) between $5::date and $2::date)::int as came,
           count(*) filter (where upper(run) between $5::date and $2::date)::int as went
    from stay cross join lateral unnest(stay.days) run
  )
  select level.level, coalesce(level.active, 0) as active, coalesce(level.open_inactive, 0) as "openInactive",
         ($5::date - 1)::text as "from", flow.start, flow.came as "in", flow.went as "out",
         (select count(*)::int from open_patient) as "end"
  from flow left join level on true`;

export function countCensus(tx: Tx, day: ReportDay): Promise<CensusCount[]> {
  return tx.query<CensusCount>(census, [...valuesOf(tx, day), day.zone]);
}
