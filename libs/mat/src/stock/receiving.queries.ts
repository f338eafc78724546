import type { Reading, Tx } from '@cairn/database';
import { containerSerial, type Day } from '@cairn/rules';
import { lockNamed } from './receiving-lock';

export interface ReceiptLineView {
  readonly productId: string;
  readonly productName: string;
  readonly lotId: string;
  readonly lot: string;
  readonly expiresOn: Day;
  readonly invoiced: number;
  readonly counted: number;
  readonly containerQuantity: number;
  readonly discrepancy: string | null;
}

export interface TransitLossView {
  readonly id: string;
  readonly supplierName: string;
  readonly productId: string;
  readonly productName: string;
  readonly quantity: number;
  readonly noticedOn: Day;
  readonly reportedOn: Day | null;
  readonly reference: string | null;
  readonly says: string;
  readonly receiptId: string | null;
  readonly orderNumber: string | null;
  readonly by: string | null;
}

export interface ReceiptView {
  readonly id: string;
  readonly supplierKind: 'supplier' | 'site';
  readonly supplierName: string;
  readonly supplierAddress: string;
  readonly supplierRegistration: string | null;
  readonly orderFormId: string | null;
  readonly orderNumber: string | null;
  readonly invoiceNumber: string | null;
  readonly invoiceOn: Day | null;
  readonly receivedOn: Day;
  readonly lateReason: string | null;
  readonly title: string;
  readonly authority: 'pharmacist' | 'designated' | 'not-controlled';
  readonly note: string | null;
  readonly lines: readonly ReceiptLineView[];
  readonly containers: readonly { readonly id: string; readonly serial: string }[];
  readonly receivedBy: string | null;
  readonly recordedAt: string;
}

/** Deliveries with their lines and the labels they got, the newest first. */
export async function loadReceipts(tx: Reading, id: string | null = null): Promise<ReceiptView[]> {
  const rows = await tx.query<{ receipt: ReceiptView }>(
    `select jsonb_build_object('id', t.id, 'supplierKind', t.supplier_kind, 'supplierName', t.supplier_name,
       'supplierAddress', t.supplier_address, 'supplierRegistration', t.supplier_registration, 'orderFormId', t.order_form_id,
       'orderNumber', f.number, 'invoiceNumber', t.invoice_number, 'invoiceOn', t.invoice_on, 'receivedOn', t.received_on,
       'lateReason', t.late_reason, 'title', t.title, 'authority', t.authority, 'note', t.note, 'receivedBy', s.display_name,
       'recordedAt', t.recorded_at,
       'lines', (select jsonb_agg(jsonb_build_object('productId', i.product_id, 'productName', p.name, 'lotId', l.id, 'lot', l.lot,
           'expiresOn', l.expires_on, 'invoiced', i.invoiced, 'counted', i.counted, 'containerQuantity', i.container_quantity,
           'discrepancy', i.discrepancy) order by i.line_no)
         from stock_receipt_line i join stock_product p on p.id = i.product_id join stock_lot l on l.id = i.lot_id
         where i.receipt_id = t.id),
       'containers', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'serial', c.serial) order by c.serial)
         from stock_movement m join stock_container c on c.id = m.to_container_id
         where m.source_id = t.id and m.source_type = 'receipt'), '[]')) as receipt
     from stock_receipt t left join stock_order_form f on f.id = t.order_form_id left join staff s on s.id = t.received_by
     where t.programme_id = $1 and ($2::uuid is null or t.id = $2) order by t.received_on desc, t.recorded_at desc limit 200`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ receipt }) => receipt);
}

/** Losses on the way here, with the supplier's report. */
export function loadTransitLosses(tx: Reading, id: string | null = null): Promise<TransitLossView[]> {
  return tx.query(
    `select x.id, s.name as "supplierName", x.product_id as "productId", p.name as "productName", x.quantity::float8 as quantity,
       x.noticed_on as "noticedOn", x.reported_on as "reportedOn", x.reference, x.says, x.receipt_id as "receiptId",
       f.number as "orderNumber", b.display_name as by
     from stock_transit_loss x join stock_supplier s on s.id = x.supplier_id join stock_product p on p.id = x.product_id
       left join stock_order_form f on f.id = x.order_form_id left join staff b on b.id = x.recorded_by
     where x.programme_id = $1 and ($2::uuid is null or x.id = $2) order by x.noticed_on desc, x.recorded_at desc limit 200`,
    [tx.actor.programmeId, id],
  );
}

export interface KnownLot {
  readonly id: string;
  readonly productId: string;
  readonly lot: string;
  readonly expiresOn: Day;
}

/** Lots of these products that are on file. */
export function loadLots(tx: Reading, productIds: readonly string[]): Promise<KnownLot[]> {
  return tx.query(
    `select id, product_id as "productId", lot, expires_on as "expiresOn" from stock_lot
     where programme_id = $1 and product_id = any ($2)`,
    [tx.actor.programmeId, [...productIds]],
  );
}

/** One delivery or batch of a programme after the other: the second sees the lots, and what of a form arrived, of the first. */
export function lockIncoming(tx: Tx): Promise<unknown> {
  return lockNamed(tx, 'incoming', [tx.actor.programmeId]);
}

/** The next numbers for labels, each given once. */
export async function takeSerials(tx: Tx, count: number): Promise<string[]> {
  if (count === 0) return [];
  const [row] = await tx.query<{ last: number }>(
    `insert into stock_serial as s (programme_id, last) values ($1, $2)
     on conflict (programme_id) do update set last = s.last + $2 returning last::float8 as last`,
    [tx.actor.programmeId, count],
  );
  const first = (row?.last ?? count) - count + 1;
  return Array.from({ length: count }, (_, index) => containerSerial(first + index));
}

/** Where containers stand from now on. */
export function insertStays(
  tx: Tx,
  stays: readonly { readonly id: string; readonly containerId: string; readonly placeId: string }[],
  { reason, at }: { readonly reason: string | null; readonly at: Date },
): Promise<unknown> {
  return tx.query(
    `insert into stock_container_stay (id, programme_id, container_id, place_id, reason, moved_by, moved_at)
     select s.id, $1, s.container, s.place, $2, $3, $4
     from jsonb_to_recordset($5::jsonb) as s (id uuid, container uuid, place uuid)`,
    [
      tx.actor.programmeId,
      reason,
      tx.actor.staffId,
      at,
      JSON.stringify(stays.map(({ id, containerId, placeId }) => ({ id, container: containerId, place: placeId }))),
    ],
  );
}
