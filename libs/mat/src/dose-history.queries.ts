import type { Reading } from '@cairn/database';
import type { Day, DoseRecords } from '@cairn/rules';
import { orderJson } from './chart/core-part';
import { bottleTaken } from './covered-days.queries';

export interface HistoryRows extends Pick<DoseRecords, 'doses' | 'takeHomes' | 'externalDoses' | 'orders'> {
  readonly cows: readonly { readonly day: Day; readonly at: string; readonly total: number | null }[];
}

/** Everything that the history of somebody's doses is drawn of, between two days, in one statement. */
export async function loadHistory(tx: Reading, patientId: string, from: Day, to: Day): Promise<HistoryRows> {
  const [row] = await tx.query<{ history: HistoryRows }>(
    `select jsonb_build_object(
       'doses', coalesce((select jsonb_agg(jsonb_build_object('day', d.service_day, 'doseMcg', d.dose_mcg, 'product',
           coalesce(d.product, o.product), 'observation', d.observation, 'orderId', d.order_id) order by d.service_day, d.occurred_at)
         from dose d left join medication_order o on o.id = d.order_id
         where d.programme_id = $1 and d.patient_id = $2 and d.service_day between $3::date and $4::date
           and not exists (select 1 from dose_void v where v.dose_id = d.id)), '[]'),
       'externalDoses', coalesce((select jsonb_agg(jsonb_build_object('day', x.given_on, 'doseMcg', x.dose_mcg) order by x.given_on)
         from external_dose x where x.programme_id = $1 and x.patient_id = $2 and x.given_on between $3::date and $4::date
           and (select c.outcome from external_dose_decision c where c.report_id = x.report_id
             order by c.decided_at desc, c.id desc limit 1) = 'verified'), '[]'),
       'takeHomes', coalesce((select jsonb_agg(jsonb_build_object('day', b.on_day, 'doseMcg', b.dose_mcg, 'product', h.product)
           order by b.on_day, b.portion)
         from take_home_bottle b join take_home_batch h on h.id = b.batch_id
         where b.programme_id = $1 and b.patient_id = $2 and b.on_day between $3::date and $4::date and ${bottleTaken('b')}), '[]'),
       'orders', coalesce((select jsonb_agg(${orderJson} order by o.starts_on desc, o.signed_at desc) from medication_order o
         where o.programme_id = $1 and o.patient_id = $2 and o.expires_on >= $3::date and o.starts_on <= $4::date), '[]'),
       'cows', coalesce((select jsonb_agg(jsonb_build_object('day', c.on_day, 'at', c.at, 'total', c.total) order by c.at)
         from cows_assessment c where c.programme_id = $1 and c.patient_id = $2 and c.on_day between $3::date and $4::date
           and not exists (select 1 from cows_assessment r where r.replaces_id = c.id)), '[]')) as history`,
    [tx.actor.programmeId, patientId, from, to],
  );
  return row?.history ?? { doses: [], takeHomes: [], externalDoses: [], orders: [], cows: [] };
}
