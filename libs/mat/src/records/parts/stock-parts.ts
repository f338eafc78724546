import type { Reading } from '@cairn/database';
import { strengthWords } from '@cairn/rules';
import type { PackCell, PackPart, PackScene } from '../pack-part';
import { loadSummary } from '../summary.queries';
import { shown, summaryCells, summaryTable } from '../summary.service';

interface Amount {
  readonly unit: 'mcg' | 'piece';
  readonly quantity: number;
}

const rowsOf = <Row>(tx: Reading, { from, to }: PackScene, sql: string) =>
  tx.query<Row>(sql, [tx.actor.programmeId, from, to]);
const inUnits = ({ unit, quantity }: Amount) => `${shown(quantity, unit)} ${unit === 'mcg' ? 'mg' : 'pieces'}`;
const left = (share: number, head: string) => ({ head, share });
const right = (share: number, head: string) => ({ head, share, align: 'right' as const });

export const summaryPart: PackPart = {
  key: 'summary',
  async load(tx, { from, to, zone, dayBoundary }) {
    const items = await loadSummary(tx, { from, to, zone, dayBoundary, all: false });
    return {
      says: 'Amounts in mg, from the perpetual ledger of each container. Nobody is named.',
      tables: [{ title: 'By day, product and strength', columns: summaryTable, rows: items.map(summaryCells) }],
    };
  },
};

/** every count of the span and the last one before it. */
export const inventoriesPart: PackPart = {
  key: 'inventories',
  async load(tx, scene) {
    const lines = await rowsOf<
      Amount & {
        readonly head: string;
        readonly cells: PackCell[];
        readonly mcgPerMl: number | null;
        readonly mcgPerUnit: number | null;
      }
    >(
      tx,
      scene,
      `select i.taken_on::text || ', ' || i.kind || ', at ' || case i.moment when 'opening' then 'opening' else 'close' end
           || ' of business, counted by ' || coalesce(c.display_name, '') || ', signed by ' || coalesce(b.display_name, 'nobody yet') as head,
         jsonb_build_array(l.product_name, l.form, l.lot, l.serial, case when l.opened then 'opened' else 'sealed' end,
           case when l.estimated then 'estimated' else 'exact' end) as cells,
         l.unit, l.counted::float8 as quantity, l.mcg_per_ml as "mcgPerMl", l.mcg_per_unit as "mcgPerUnit"
       from stock_inventory i join stock_inventory_line l on l.inventory_id = i.id
         left join stock_inventory_signature g on g.inventory_id = i.id
         left join staff c on c.id = i.counted_by left join staff b on b.id = g.signed_by
       where i.programme_id = $1 and i.taken_on <= $3::date and i.taken_on >= coalesce(
         (select max(o.taken_on) from stock_inventory o where o.programme_id = $1 and o.taken_on < $2::date), $2::date)
       order by i.taken_on, i.id, l.product_name, l.serial`,
    );
    const columns = [
      left(5, 'Product'),
      left(3, 'Form'),
      left(3, 'Lot'),
      left(4, 'Container'),
      left(2, 'State'),
      left(2, 'Count'),
      left(3, 'Strength'),
      right(3, 'Amount'),
    ];
    const heads = [...new Set(lines.map(({ head }) => head))];
    return {
      says:
        heads.length === 0
          ? 'No inventory was taken up to the end of these days.'
          : 'Each form names the count, who took it and who signed it.',
      tables: heads.map((title) => ({
        title,
        columns,
        rows: lines
          .filter(({ head }) => head === title)
          .map((line) => [...line.cells, strengthWords(line) ?? 'pieces', inUnits(line)]),
      })),
    };
  },
};

/** orders of schedule II and what arrived on them, and everything else that arrived. */
export const orderFormsPart: PackPart = {
  key: 'order-forms',
  async load(tx, scene) {
    const [orders, receipts] = await Promise.all([
      rowsOf<Amount & { readonly cells: PackCell[]; readonly containers: number; readonly voided: string | null }>(
        tx,
        scene,
        `select jsonb_build_array(f.executed_on::text, case f.kind when 'csos' then 'CSOS' else 'Form 222' end, f.number, f.supplier_name,
             f.supplier_registration, s.display_name, p.name) as cells, l.containers, p.unit, l.container_quantity::float8 as quantity,
           v.reason as voided
         from stock_order_form f join stock_order_line l on l.order_form_id = f.id join stock_product p on p.id = l.product_id
           left join staff s on s.id = f.signed_by left join stock_order_void v on v.order_form_id = f.id
         where f.programme_id = $1 and f.executed_on between $2::date and $3::date order by f.executed_on, f.number, l.line_no`,
      ),
      rowsOf<
        Amount & {
          readonly cells: PackCell[];
          readonly invoiced: number;
          readonly counted: number;
          readonly discrepancy: string | null;
        }
      >(
        tx,
        scene,
        `select jsonb_build_array(r.received_on::text, r.supplier_name || ', ' || r.supplier_address, r.supplier_registration,
             coalesce(f.number, r.invoice_number), p.name, t.lot, s.display_name || ', ' || r.title) as cells,
           l.invoiced, l.counted, p.unit, l.container_quantity::float8 as quantity, l.discrepancy
         from stock_receipt r join stock_receipt_line l on l.receipt_id = r.id join stock_product p on p.id = l.product_id
           join stock_lot t on t.id = l.lot_id left join stock_order_form f on f.id = r.order_form_id
           left join staff s on s.id = r.received_by
         where r.programme_id = $1 and r.received_on between $2::date and $3::date order by r.received_on, r.id, l.line_no`,
      ),
    ]);
    return {
      tables: [
        {
          title: 'Orders of schedule II',
          columns: [
            left(2, 'Executed'),
            left(2, 'Form'),
            left(3, 'Number'),
            left(4, 'Supplier'),
            left(3, 'Registration'),
            left(3, 'Signed by'),
            left(4, 'Product'),
            right(2, 'Containers'),
            right(3, 'Each'),
            left(3, 'Voided'),
          ],
          rows: orders.map(({ cells, containers, voided, ...each }) => [...cells, containers, inUnits(each), voided]),
        },
        {
          title: 'What arrived',
          columns: [
            left(2, 'Received'),
            left(5, 'Supplier'),
            left(3, 'Registration'),
            left(3, 'Order or invoice'),
            left(4, 'Product'),
            left(2, 'Lot'),
            left(3, 'Received by'),
            right(2, 'Invoiced'),
            right(2, 'Counted'),
            right(2, 'Each'),
            left(3, 'Discrepancy'),
          ],
          rows: receipts.map(({ cells, invoiced, counted, discrepancy, ...each }) => [
            ...cells,
            invoiced,
            counted,
            inUnits(each),
            discrepancy,
          ]),
        },
      ],
    };
  },
};

/** */
export const batchesPart: PackPart = {
  key: 'batch-records',
  async load(tx, scene) {
    const rows = await rowsOf<{
      readonly cells: PackCell[];
      readonly ul: number;
      readonly theoretical: number;
      readonly actual: number;
      readonly tail: PackCell[];
    }>(
      tx,
      scene,
      `select jsonb_build_array(b.made_on::text, p.name, t.lot, (select string_agg(pl.lot || ' ' || pc.serial, ', ')
             from stock_batch_powder w join stock_container pc on pc.id = w.container_id join stock_lot pl on pl.id = pc.lot_id
             where w.batch_id = b.id), b.diluent) as cells,
         b.final_ul::float8 as ul, b.theoretical_mcg::float8 as theoretical, b.actual_mcg::float8 as actual,
         jsonb_build_array(s.display_name, c.display_name, k.outcome, t.expires_on::text, b.explanation) as tail
       from stock_batch b join stock_product p on p.id = b.product_id join stock_lot t on t.id = b.lot_id
         left join stock_batch_check k on k.batch_id = b.id left join staff s on s.id = b.prepared_by left join staff c on c.id = k.checked_by
       where b.programme_id = $1 and b.made_on between $2::date and $3::date order by b.made_on, b.id`,
    );
    const mg = (mcg: number) => shown(mcg, 'mcg');
    return {
      tables: [
        {
          title: 'Liquid made from powder',
          columns: [
            left(2, 'Made'),
            left(4, 'Product'),
            left(2, 'Lot'),
            left(3, 'Powder'),
            left(3, 'Diluent'),
            right(2, 'Volume, mL'),
            right(3, 'Expected, mg'),
            right(3, 'Made, mg'),
            right(2, 'Variance, mg'),
            left(3, 'Prepared by'),
            left(3, 'Checked by'),
            left(2, 'Check'),
            left(2, 'Expires'),
            left(3, 'Explanation'),
          ],
          rows: rows.map(({ cells, ul, theoretical, actual, tail }) => [
            ...cells,
            mg(ul),
            mg(theoretical),
            mg(actual),
            mg(actual - theoretical),
            ...tail,
          ]),
        },
      ],
    };
  },
};
