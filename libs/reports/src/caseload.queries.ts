import type { Tx } from '@cairn/database';
import { openPatients, type ReportDay, stateOn, statesInCare, valuesOf } from './in-care.queries';

/** One counselor's people on D, or, with `staffId` null, the people whom nobody has. */
export interface CaseloadCount {
  readonly staffId: string | null;
  readonly counselor: string | null;
  readonly active: number;
  readonly openInactive: number;
  /** How many of the active stand in which state of MOUD; '' for none. */
  readonly activeByMoud: Readonly<Record<string, number>>;
  readonly byState: Readonly<Record<string, number>>;
  /** Only of the people whom nobody has. */
  readonly patients: readonly string[];
}

const byState = statesInCare
  .map((state) => `'${state}', coalesce(sum(n) filter (where state = '${state}'), 0)`)
  .join(', ');

/**
 * R-370 in one statement. The one responsible for a person on D is the primary counselor whose assignment began last;
 * cover takes the person over only where it is marked to count. A counselor without anyone is listed with zeros.
 */
const caseload = `with ${openPatients},
  responsible as materialized (
    select distinct on (a.patient_id) a.patient_id, a.staff_id from assignment a
    where a.programme_id = $1 and a.from_day <= $2::date and (a.to_day is null or a.to_day >= $2::date)
      and (a.kind = 'primary' or a.counts)
    order by a.patient_id, (a.kind = 'cover') desc, a.from_day desc, a.created_at desc, a.id desc
  ),
  counted as (
    select r.staff_id, o.state, o.active, coalesce(${stateOn('moud')}, '') as moud, count(*)::int as n,
           array_agg(o.patient_id) filter (where r.staff_id is null) as patients
    from open_patient o left join responsible r on r.patient_id = o.patient_id
    group by 1, 2, 3, 4
  ),
  moud as (
    select staff_id, jsonb_object_agg(moud, n) as states from (
      select staff_id, moud, sum(n)::int as n from counted where active group by 1, 2) m
    group by 1
  ),
  line as (
    select r.staff_id from staff_role r
    where r.programme_id = $1 and r.role = 'counselor' and r.from_day <= $2::date
      and (r.to_day is null or r.to_day >= $2::date)
    union select staff_id from counted
    union select null
  )
  select l.staff_id as "staffId", s.display_name as counselor,
         coalesce(sum(c.n) filter (where c.active), 0)::int as active,
         coalesce(sum(c.n) filter (where not c.active), 0)::int as "openInactive",
         coalesce((select m.states from moud m where m.staff_id is not distinct from l.staff_id), '{}') as "activeByMoud",
         jsonb_build_object(${byState}) as "byState",
         coalesce((select array_agg(u) from counted n, unnest(n.patients) u where l.staff_id is null), '{}') as patients
  from line l
  left join counted c on c.staff_id is not distinct from l.staff_id
  left join staff s on s.id = l.staff_id
  group by l.staff_id, s.display_name
  order by l.staff_id is null, s.display_name, l.staff_id`;

export function countCaseload(tx: Tx, day: ReportDay): Promise<CaseloadCount[]> {
  return tx.query<CaseloadCount>(caseload, valuesOf(tx, day));
}
