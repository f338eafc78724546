import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden, unlessHidden } from '@cairn/patient';
import { type Day, type InjectionChart, isProduct } from '@cairn/rules';

/** Someone in care who is ordered or was given injections, with what says when the next one is due. */
export interface Injected {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  /** Null where the chart is restricted and closed to whoever looks at the list. */
  readonly dateOfBirth: string | null;
  readonly chart: InjectionChart;
}

/** For how long someone who comes no more is still looked for. */
const followedUpDays = 120;

/** Everyone in care with an injection ordered, or given in the last months. One statement. */
export async function loadInjected(tx: Tx, day: Day): Promise<Injected[]> {
  const rows = await tx.query<{ row: Injected }>(
    `with injected as (
       select o.patient_id from medication_order o where o.programme_id = $1 and o.product like '%-xr%'
         and o.expires_on >= $2::date and (o.ends_on is null or o.ends_on > $2::date)
       union
       select d.patient_id from dose d where d.programme_id = $1 and d.product like '%-xr%'
         and d.service_day between $2::date - ${followedUpDays} and $2::date)
     select jsonb_build_object('patientId', p.id, 'number', p.number, 'displayName', ${displayNameOf},
       'dateOfBirth', ${unlessHidden('p.date_of_birth')}, 'chart', jsonb_build_object(
         'orders', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'product', o.product, 'doseMcg', o.dose_mcg,
             'steps', o.steps, 'startsOn', o.starts_on, 'expiresOn', o.expires_on, 'endsOn', o.ends_on,
             'indication', o.indication) order by o.starts_on desc, o.id desc)
           from medication_order o where o.programme_id = $1 and o.patient_id = p.id and o.expires_on >= $2::date - 200), '[]'),
         'doses', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'orderId', d.order_id, 'product', d.product,
             'serviceDay', d.service_day, 'doseMcg', d.dose_mcg, 'occurredAt', d.occurred_at,
             'lateEntry', 'late-entry' = any (d.flags), 'site', d.injection ->> 'site') order by d.service_day desc)
           from (select * from dose d where d.programme_id = $1 and d.patient_id = p.id and d.product like '%-xr%'
               and d.service_day <= $2::date and d.dose_mcg > 0
               and not exists (select 1 from dose_void v where v.dose_id = d.id)
             order by d.service_day desc limit 6) d), '[]'),
         'externalDoses', coalesce((select jsonb_agg(jsonb_build_object('on', x.given_on, 'productClass', r.product_class,
             'doseMcg', x.dose_mcg, 'state', 'verified') order by x.given_on desc)
           from external_dose x join external_report r on r.id = x.report_id
           where x.programme_id = $1 and x.patient_id = p.id and x.given_on between $2::date - ${followedUpDays} and $2::date
             and (select c.outcome from external_dose_decision c where c.report_id = r.id
               order by c.decided_at desc, c.id desc limit 1) = 'verified'), '[]'))) as row
     from injected i join patient p on p.programme_id = $1 and p.id = i.patient_id
     where exists (select 1 from episode e where e.programme_id = $1 and e.patient_id = p.id and e.closed_on is null)
     order by ${isHidden}, p.family, p.given, p.id`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ row: { chart, ...person } }) => ({
    ...person,
    chart: {
      ...chart,
      orders: chart.orders.filter(({ product }) => isProduct(product)),
      doses: chart.doses.map((dose) => ({ ...dose, occurredAt: new Date(dose.occurredAt) })),
    },
  }));
}
