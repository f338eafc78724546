import type { Tx } from '@cairn/database';
import { type Asked, inCare, openPatients, type Run, stateOn, valuesOf } from './active-patient.queries';

/** One counselor's people on the day, or, with `staffId` null, the people whom nobody has. */
export interface CaseloadCount extends Run {
  readonly staffId: string | null;
  readonly counselor: string | null;
  readonly active: number;
  readonly openInactive: number;
  readonly weighted: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly patients: readonly string[];
}

const countsByState = inCare.map((state) => `'${state}', count(*) filter (where p.state = '${state}')`).join(', ');

/**
 * R-370 in one statement. The one responsible for a person on D is the primary counselor whose assignment started last;
 * cover takes the person over only where it is flagged to count. A counselor without anyone is listed with zeros.
 * Weight: a person in induction weighs `acuity_induction`, everyone else `acuity_stable`. Pregnancy and phase have no record
 * yet, so their weights are not in force.
 */
const caseload = `with ${openPatients},
  responsible as materialized (
    select distinct on (a.patient_id) a.patient_id, a.staff_id
    from assignment a cross join day
    where a.programme_id = $1 and a.from_day <= day.day and (a.to_day is null or a.to_day >= day.day)
      and (a.kind = 'primary' or a.counts)
    order by a.patient_id, (a.kind = 'cover') desc, a.from_day desc, a.created_at desc, a.id desc
  ),
  person as (
    select o.patient_id, o.state, o.active, r.staff_id,
           (day.policy ->> case ${stateOn('moud', 'o.patient_id')}
              when 'induction' then 'acuity_induction' else 'acuity_stable' end)::numeric as weight
    from open_patient o cross join day left join responsible r on r.patient_id = o.patient_id
  ),
  counselor as (
    select distinct r.staff_id from staff_role r cross join day
    where r.programme_id = $1 and r.role = 'counselor'
      and r.from_day <= day.day and (r.to_day is null or r.to_day >= day.day)
    union select staff_id from person where staff_id is not null
    union select null
  )
  select day.day::text as "asOf", day.policy, c.staff_id as "staffId", s.display_name as counselor,
         count(*) filter (where p.active)::int as active,
         count(*) filter (where not p.active)::int as "openInactive",
         coalesce(sum(p.weight) filter (where p.active), 0)::float8 as weighted,
         jsonb_build_object(${countsByState}) as "byState",
         case when c.staff_id is null then coalesce(array_agg(p.patient_id) filter (where p.patient_id is not null), '{}')
              else '{}' end as patients
  from day cross join counselor c
  left join person p on p.staff_id is not distinct from c.staff_id
  left join staff s on s.id = c.staff_id
  group by day.day, day.policy, c.staff_id, s.display_name
  order by c.staff_id is null, s.display_name, c.staff_id`;

export function countCaseload(tx: Tx, asked: Asked): Promise<CaseloadCount[]> {
  return tx.query<CaseloadCount>(caseload, valuesOf(tx, asked));
}
