import type { Reading } from '@cairn/database';
import type { Day } from '@cairn/rules';

export interface CompoundingView {
  readonly id: string;
  readonly productId: string;
  readonly productName: string;
  readonly lotId: string;
  readonly lot: string;
  readonly expiresOn: Day;
  readonly diluent: string;
  readonly finalUl: number;
  readonly mcgPerMl: number;
  readonly theoreticalMcg: number;
  readonly actualMcg: number;
  readonly madeOn: Day;
  readonly explanation: string | null;
  readonly powder: readonly {
    readonly containerId: string;
    readonly serial: string;
    readonly lot: string;
    readonly quantity: number;
  }[];
  readonly containers: readonly { readonly id: string; readonly serial: string; readonly full: number }[];
  readonly preparedById: string | null;
  readonly preparedBy: string | null;
  readonly preparedAt: string;
  readonly check: {
    readonly outcome: 'passed' | 'refused';
    readonly note: string | null;
    readonly by: string;
    readonly at: string;
  } | null;
}

/** Batch records, the newest first. */
export async function loadCompoundings(tx: Reading, id: string | null = null): Promise<CompoundingView[]> {
  const rows = await tx.query<{ batch: CompoundingView }>(
    `select jsonb_build_object('id', b.id, 'productId', b.product_id, 'productName', p.name, 'lotId', l.id, 'lot', l.lot,
       'expiresOn', l.expires_on, 'diluent', b.diluent, 'finalUl', b.final_ul, 'mcgPerMl', b.mcg_per_ml,
       'theoreticalMcg', b.theoretical_mcg, 'actualMcg', b.actual_mcg, 'madeOn', b.made_on, 'explanation', b.explanation,
       'preparedById', b.prepared_by, 'preparedBy', s.display_name, 'preparedAt', b.recorded_at,
       'check', case when c.batch_id is not null then
         jsonb_build_object('outcome', c.outcome, 'note', c.note, 'by', cb.display_name, 'at', c.checked_at) end,
       'powder', (select jsonb_agg(jsonb_build_object('containerId', o.id, 'serial', o.serial, 'lot', ol.lot, 'quantity', w.quantity)
           order by o.serial) from stock_batch_powder w join stock_container o on o.id = w.container_id
           join stock_lot ol on ol.id = o.lot_id where w.batch_id = b.id),
       'containers', (select jsonb_agg(jsonb_build_object('id', o.id, 'serial', o.serial, 'full', o.full_quantity) order by o.serial)
         from stock_movement m join stock_container o on o.id = m.to_container_id
         where m.source_id = b.id and m.source_type = 'compounding' and m.kind = 'batch'
           and o.id = any (select n.id from stock_container n where n.lot_id = b.lot_id))) as batch
     from stock_batch b join stock_product p on p.id = b.product_id join stock_lot l on l.id = b.lot_id
       left join staff s on s.id = b.prepared_by left join stock_batch_check c on c.batch_id = b.id
       left join staff cb on cb.id = c.checked_by
     where b.programme_id = $1 and ($2::uuid is null or b.id = $2) order by b.made_on desc, b.recorded_at desc limit 200`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ batch }) => ({ ...batch, containers: distinct(batch.containers) }));
}

/** A container that was filled from two powders has two movements. */
function distinct<One extends { readonly id: string }>(rows: readonly One[]): readonly One[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
