import type { Reading } from '@cairn/database';
import type { BedLevel, Day } from '@cairn/rules';

/** The beds of one level at the end of a day; of today, as they are now. */
export interface CensusDay {
  readonly day: string;
  readonly level: BedLevel;
  readonly beds: number;
  readonly occupied: number;
  /** Of the occupied ones: the person was away for the night. */
  readonly away: number;
  readonly outOfService: number;
  readonly available: number;
}

/**
 * Counted at the midnight that ends each day, in the zone of the programme: a night when clocks change has one midnight like any
 * other. Who came before midnight counts for that day. $4 zone, $5 now.
 */
export function loadCensus(
  tx: Reading,
  { from, to, zone, now }: { readonly from: Day; readonly to: Day; readonly zone: string; readonly now: Date },
): Promise<CensusDay[]> {
  return tx.query(
    `with night as (select d.day::date as day, least(((d.day::date + 1)::timestamp at time zone $4), $5::timestamptz) as at
       from generate_series($2::date, least($3::date, ($5::timestamptz at time zone $4)::date), interval '1 day') d(day)),
     counted as (select n.day, b.level, s.id is not null as occupied,
         l.id is not null as away, c.id is not null as closed
       from night n join bed b on b.programme_id = $1 and b.recorded_at < n.at and (b.retired_on is null or b.retired_on > n.day)
         left join lateral (select s.id from bed_stay s where s.programme_id = $1 and s.bed_id = b.id
           and s.end_reason is distinct from 'error' and s.during && tstzrange(n.at - interval '1 microsecond', n.at) limit 1) s on true
         left join lateral (select l.id from bed_leave l left join bed_leave_end e on e.leave_id = l.id
           where l.programme_id = $1 and l.bed_stay_id = s.id and l.left_at < n.at and (e.at is null or e.at >= n.at) limit 1) l on true
         left join lateral (select c.id from bed_closure c where c.programme_id = $1 and c.bed_id = b.id
           and c.during && tstzrange(n.at - interval '1 microsecond', n.at) limit 1) c on true)
     select day::text as day, level, count(*)::int as beds, count(*) filter (where occupied)::int as occupied,
       count(*) filter (where away)::int as away, count(*) filter (where closed and not occupied)::int as "outOfService",
       count(*) filter (where not occupied and not closed)::int as available
     from counted group by day, level order by day, level`,
    [tx.actor.programmeId, from, to, zone, now],
  );
}
