import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { KnownBottle, KnownOrder, PourFacts } from '@cairn/rules';
import { orderJson } from '../chart/core-part';
import { stateOfEvents } from '../chart/take-home-part';
import { type BottleBatchView, batchJson } from './batch.queries';

/** Of one order that is in force on the day: what decides which bottles go home, and what waits already. */
export interface PourRowFacts {
  readonly who: { readonly patientId: string; readonly number: string; readonly displayName: string };
  readonly order: Omit<KnownOrder, 'protocol'>;
  readonly decision: (NonNullable<PourFacts['decision']> & { readonly expiresOn: string }) | null;
  readonly takeHomes: readonly KnownBottle[];
  readonly doses: PourFacts['doses'];
  readonly batches: readonly BottleBatchView[];
  readonly held: boolean;
}

/**
 * Everybody with a daily order on a day, in one statement: decision, bottles from that day on, doses of it, and the batches that
 * wait for them or were for that day. $2 is the day. Somebody whose chart is closed to who looks comes last, without a name.
 */
export async function loadPourRows(tx: Tx, day: string): Promise<PourRowFacts[]> {
  const rows = await tx.query<{ row: PourRowFacts }>(
    `select jsonb_build_object('who', jsonb_build_object('patientId', p.id, 'number', p.number, 'displayName', ${displayNameOf}),
       'order', ${orderJson},
       'decision', (select jsonb_build_object('decision', t.decision, 'days', t.days, 'productClass', t.product_class,
           'expiresOn', t.expires_on) from take_home_decision t
         where t.programme_id = $1 and t.patient_id = p.id and t.episode_id = o.episode_id
         order by t.decided_at desc, t.id desc limit 1),
       'takeHomes', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'batchId', b.batch_id, 'orderId', b.order_id,
           'serial', b.serial, 'on', b.on_day, 'portion', b.portion, 'doseMcg', b.dose_mcg, 'productClass', h.product_class,
           'state', b.state, 'lostOn', b.lost_on))
         from (select b.id, b.batch_id, b.order_id, b.serial, b.on_day, b.portion, b.dose_mcg, ${stateOfEvents('v')} as state,
             max(v.lost_on) as lost_on
           from take_home_bottle b left join take_home_bottle_event v on v.bottle_id = b.id
           where b.programme_id = $1 and b.patient_id = p.id and b.on_day >= $2::date group by b.id) b
         join take_home_batch h on h.id = b.batch_id), '[]'),
       'doses', coalesce((select jsonb_agg(jsonb_build_object('serviceDay', d.service_day, 'portion', d.portion, 'doseMcg', d.dose_mcg))
         from dose d where d.programme_id = $1 and d.patient_id = p.id and d.service_day = $2::date
           and not exists (select 1 from dose_void v where v.dose_id = d.id)), '[]'),
       'batches', coalesce((select jsonb_agg(${batchJson} order by h.pick_up_on, h.prepared_at) from take_home_batch h
         where h.programme_id = $1 and h.patient_id = p.id and h.pick_up_on between $2::date - 14 and $2::date
           and (exists (select 1 from take_home_slot w join take_home_bottle b on b.id = w.bottle_id where b.batch_id = h.id
                and not exists (select 1 from take_home_release r where r.batch_id = h.id))
             or (h.pick_up_on = $2::date and exists (select 1 from take_home_release r where r.batch_id = h.id)))), '[]'),
       'held', exists (select 1 from hold_flag f where f.programme_id = $1 and f.patient_id = p.id and f.blocks
         and (f.expires_on is null or f.expires_on >= $2::date)
         and not exists (select 1 from hold_flag_clear c where c.flag_id = f.id))) as row
     from medication_order o
     join patient p on p.programme_id = o.programme_id and p.id = o.patient_id
     join episode e on e.id = o.episode_id and e.closed_on is null
     where o.programme_id = $1 and o.frequency in ('daily', 'split') and o.starts_on <= $2::date and o.expires_on >= $2::date
       and (o.ends_on is null or o.ends_on > $2::date)
     order by ${isHidden}, p.family, p.given, p.id`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ row }) => row);
}
