import type { Reading } from '@cairn/database';
import { testDue } from '@cairn/mat';
import { displayNameOf, firstOn, unlessHidden } from '@cairn/patient';
import type { PolicyRow, Purpose } from '@cairn/rules';

/** One visit of the day as the database knows it: expected, arrived, or over without a check-in. */
export interface VisitRow {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  /** Null where the chart is closed to whoever asks. */
  readonly dateOfBirth: string | null;
  readonly purpose: Purpose;
  readonly appointmentId: string | null;
  readonly expectedAt: Date | null;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly arrivalId: string | null;
  readonly arrivedAt: Date | null;
  readonly words: string | null;
  readonly calledAt: Date | null;
  readonly calledBy: string | null;
  readonly calledByName: string | null;
  readonly calledTo: string | null;
  readonly seenAt: Date | null;
  readonly leftAt: Date | null;
  readonly leftByName: string | null;
  readonly servedAt: Date | null;
  readonly first: boolean;
  /** a drawn drug test is due on this day. */
  readonly testDue: boolean;
  readonly version: number | null;
}

export interface DayRows {
  readonly day: string;
  readonly zone: string;
  /** The name of the closure in force, and whether doses are given in spite of it. */
  readonly closure: { readonly name: string; readonly dosing: boolean } | null;
  readonly policyRows: readonly PolicyRow[];
  readonly visits: readonly VisitRow[];
}

/**
 * $1 programme, $2 the service day or null for the one of $3, now. A service day begins at the programme's boundary in its
 * zone, for doses and for sessions alike. A dose makes a visit since which it was recorded "served".
 */
const board = `
with clock as materialized (
  select g.time_zone as zone, g.day_boundary as boundary,
    coalesce($2::date, (($3::timestamptz at time zone g.time_zone) - g.day_boundary)::date) as day
  from programme g where g.id = $1
), head as (
  select clock.day::text as day, clock.zone,
    (select jsonb_build_object('name', c.name, 'dosing', c.dosing) from closure c
     where c.programme_id = $1 and c.from_day <= clock.day and c.to_day >= clock.day and c.cancelled_at is null limit 1) as closure,
    (select jsonb_agg(jsonb_build_object('key', y.key, 'value', y.value, 'effectiveFrom', y.effective_from))
     from programme_policy y where y.programme_id = $1 and y.key like 'desk\\_%' and y.withdrawn_at is null) as "policyRows"
  from clock
), given as materialized (
  select d.patient_id, max(d.occurred_at) as at, count(*) as portions
  from clock, dose d
  where d.programme_id = $1 and d.service_day = clock.day and not exists (select 1 from dose_void v where v.dose_id = d.id)
  group by d.patient_id
), came as materialized (
  select r.* from clock, arrival r where r.programme_id = $1 and r.service_day = clock.day and r.undone_at is null
), booked as (
  select a.id, a.patient_id, a.staff_id, a.starts_at, a.ends_at, a.state from clock, appointment a
  where a.programme_id = $1 and a.state in ('booked', 'attended')
    and a.starts_at >= (clock.day + clock.boundary) at time zone clock.zone
    and a.starts_at < (clock.day + 1 + clock.boundary) at time zone clock.zone
), due as (
  select distinct o.patient_id from clock, medication_order o
  join episode e on e.id = o.episode_id and e.closed_on is null
  left join given g on g.patient_id = o.patient_id
  where o.programme_id = $1 and o.frequency in ('daily', 'split') and o.starts_on <= clock.day and o.expires_on >= clock.day
    and (o.ends_on is null or o.ends_on > clock.day) and coalesce(g.portions, 0) < o.portions
), visit as (
  select c.patient_id, c.purpose, c.appointment_id, a.starts_at as expected_at, coalesce(c.staff_id, a.staff_id) as staff_id,
    c.id as arrival_id, c.arrived_at, c.words, c.called_at, c.called_by, c.called_to, c.seen_at, c.left_at, c.left_by, c.version,
    case when c.purpose = 'dose' then g.at when a.state = 'attended' then coalesce(c.seen_at, c.called_at, c.arrived_at) end as served_at
  from came c
  left join appointment a on a.id = c.appointment_id
  left join given g on c.purpose = 'dose' and g.patient_id = c.patient_id and g.at >= c.arrived_at
  union all
  select b.patient_id, 'session', b.id, b.starts_at, b.staff_id, null, null, null, null, null, null, null, null, null, null,
    case when b.state = 'attended' then b.starts_at end
  from booked b where not exists (select 1 from came c where c.appointment_id = b.id)
  union all
  select u.patient_id, 'dose', null, null, null, null, null, null, null, null, null, null, null, null, null, null
  from due u left join given g on g.patient_id = u.patient_id
  where not exists (select 1 from came c where c.patient_id = u.patient_id and c.purpose = 'dose'
    and (g.at is null or g.at < c.arrived_at))
  union all
  select g.patient_id, 'dose', null, null, null, null, null, null, null, null, null, null, null, null, null, g.at
  from given g where not exists (select 1 from came c where c.patient_id = g.patient_id and c.purpose = 'dose')
)
select head.day, head.zone, head.closure, head."policyRows", item.* from head left join lateral (
  select p.id as "patientId", p.number, ${displayNameOf} as "displayName",
    ${unlessHidden('p.date_of_birth::text')} as "dateOfBirth", v.purpose, v.appointment_id as "appointmentId",
    v.expected_at as "expectedAt", v.staff_id as "staffId", s.display_name as "staffName", v.arrival_id as "arrivalId",
    v.arrived_at as "arrivedAt", v.words, v.called_at as "calledAt", v.called_by as "calledBy",
    caller.display_name as "calledByName", v.called_to as "calledTo", v.seen_at as "seenAt", v.left_at as "leftAt",
    leaver.display_name as "leftByName", v.served_at as "servedAt", f.patient_id is not null as first,
    ${testDue('v.patient_id', 'clock.day')} as "testDue", v.version
  from visit v cross join clock
  join patient p on p.programme_id = $1 and p.id = v.patient_id
  left join (select f.patient_id from clock, lateral (${firstOn('clock.day')}) f) f on f.patient_id = v.patient_id
  left join staff s on s.id = v.staff_id
  left join staff caller on caller.id = v.called_by
  left join staff leaver on leaver.id = v.left_by) item on true`;

type Row = VisitRow & Pick<DayRows, 'day' | 'zone' | 'closure'> & { readonly policyRows: PolicyRow[] | null };

/** The whole day in one statement. `day` null is the service day of `now`. */
export async function loadDay(tx: Reading, day: string | null, now: Date): Promise<DayRows> {
  const rows = await tx.query<Row>(board, [tx.actor.programmeId, day, now]);
  const head = rows[0];
  if (head === undefined) throw new Error('The programme of this actor is not there.');
  return {
    day: head.day,
    zone: head.zone,
    closure: head.closure,
    policyRows: head.policyRows ?? [],
    visits: rows.filter(({ patientId }) => patientId !== null),
  };
}
