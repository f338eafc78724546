import type { Reading } from '@cairn/database';
import { addDays, type Day, type TrendBy, type VarianceCount, type VarianceReviewed } from '@cairn/rules';

/**
 * Counts that stand and are signed, of so many days, with who took how much out in their shift up to then: of an opening count
 * nobody did, and what is short there went missing while nobody worked.
 */
export async function loadVarianceCounts(tx: Reading, today: Day, days: number): Promise<VarianceCount[]> {
  const rows = await tx.query<{ count: VarianceCount }>(
    `select jsonb_build_object('id', n.id, 'on', f.for_day, 'at', n.counted_at,
       'product', jsonb_build_object('id', p.id, 'name', p.name, 'unit', p.unit, 'form', p.form, 'mcgPerMl', p.mcg_per_ml,
         'mcgPerUnit', p.mcg_per_unit),
       'container', jsonb_build_object('id', c.id, 'serial', c.serial),
       'station', case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end,
       'variance', n.counted - n.ledger, 'tolerance', n.tolerance, 'dispensed', n.dispensed,
       'by', coalesce((select jsonb_agg(jsonb_build_object('staffId', d.staff_id, 'name', s.display_name, 'quantity', d.quantity))
         from (select m.recorded_by as staff_id, sum(m.quantity) as quantity from stock_movement m
           where m.from_container_id = c.id and m.from_account = 'stock' and m.kind in ('prepare', 'administer')
             and m.occurred_at >= f.opened_at and m.occurred_at <= n.counted_at and m.recorded_by is not null group by 1) d
           left join staff s on s.id = d.staff_id), '[]')) as count
     from stock_shift f join stock_count_slot k on k.shift_id = f.id join stock_count n on n.id = k.count_id
       join stock_count_signature g on g.count_id = n.id join stock_container c on c.id = n.container_id
       join stock_lot l on l.id = c.lot_id join stock_product p on p.id = l.product_id
       left join dosing_station t on t.id = n.station_id
     where f.programme_id = $1 and f.for_day > $2 and f.for_day <= $3
     order by n.counted_at, n.id`,
    [tx.actor.programmeId, addDays(today, -days), today],
  );
  return rows.map(({ count }) => ({ ...count, at: new Date(count.at).toISOString() }));
}

export interface VarianceReviewView extends VarianceReviewed {
  readonly reviewId: string;
  readonly outcome: 'explained' | 'measuring' | 'watch' | 'investigate';
  readonly says: string;
  readonly reviewedBy: string | null;
}

/** What was looked into, the newest first. */
export async function loadVarianceReviews(tx: Reading): Promise<VarianceReviewView[]> {
  const rows = await tx.query<{ review: VarianceReviewView & { readonly by: TrendBy } }>(
    `select jsonb_build_object('reviewId', r.id, 'by', r.kind, 'id', r.about_id, 'productId', r.product_id, 'at', r.reviewed_at,
       'outcome', r.outcome, 'says', r.says, 'reviewedBy', s.display_name) as review
     from stock_variance_review r left join staff s on s.id = r.reviewed_by
     where r.programme_id = $1 order by r.reviewed_at desc, r.id desc limit 200`,
    [tx.actor.programmeId],
  );
  return rows.map(({ review }) => ({ ...review, at: new Date(review.at).toISOString() }));
}
