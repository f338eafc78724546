import type { Reading } from '@cairn/database';
import { type Day, orderLastDay, orderFormState, type OrderFormState, type OrderKind, type Policy } from '@cairn/rules';
import { lockNamed } from './receiving-lock';

export interface OrderLineView {
  readonly id: string;
  readonly productId: string;
  readonly productName: string;
  readonly containers: number;
  readonly containerQuantity: number;
  readonly received: number;
  /** Each shipment under this line: R-228 asks for day and containers. */
  readonly shipments: readonly { readonly receiptId: string; readonly on: Day; readonly containers: number }[];
}

export interface OrderFormView {
  readonly id: string;
  readonly kind: OrderKind;
  readonly number: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierRegistration: string | null;
  readonly executedOn: Day;
  readonly lastDay: Day;
  readonly state: OrderFormState;
  readonly signedBy: string;
  readonly signedAs: 'registrant' | 'attorney';
  readonly lines: readonly OrderLineView[];
  readonly voided: { readonly reason: string; readonly by: string | null; readonly at: string } | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

/** Order forms with what arrived under them, the newest first. */
export async function loadOrderForms(
  tx: Reading,
  today: Day,
  policy: Policy,
  id: string | null = null,
): Promise<OrderFormView[]> {
  const rows = await tx.query<{ form: Omit<OrderFormView, 'state' | 'lastDay'> }>(
    `select jsonb_build_object('id', f.id, 'kind', f.kind, 'number', f.number, 'supplierId', f.supplier_id,
       'supplierName', f.supplier_name, 'supplierRegistration', f.supplier_registration, 'executedOn', f.executed_on,
       'signedBy', s.display_name, 'signedAs', d.kind, 'recordedBy', r.display_name, 'recordedAt', f.recorded_at,
       'voided', case when v.order_form_id is not null then
         jsonb_build_object('reason', v.reason, 'by', vb.display_name, 'at', v.voided_at) end,
       'lines', (select jsonb_agg(jsonb_build_object('id', l.id, 'productId', l.product_id, 'productName', p.name,
           'containers', l.containers, 'containerQuantity', l.container_quantity, 'received', x.received, 'shipments', x.shipments)
           order by l.line_no)
         from stock_order_line l join stock_product p on p.id = l.product_id
         cross join lateral (select coalesce(sum(i.counted), 0)::int as received, coalesce(jsonb_agg(jsonb_build_object(
             'receiptId', t.id, 'on', t.received_on, 'containers', i.counted) order by t.received_on, t.id), '[]') as shipments
           from stock_receipt_line i join stock_receipt t on t.id = i.receipt_id where i.order_line_id = l.id) x
         where l.order_form_id = f.id)) as form
     from stock_order_form f join staff s on s.id = f.signed_by join stock_designation d on d.id = f.designation_id
       left join staff r on r.id = f.recorded_by left join stock_order_void v on v.order_form_id = f.id
       left join staff vb on vb.id = v.voided_by
     where f.programme_id = $1 and ($2::uuid is null or f.id = $2)
     order by f.executed_on desc, f.recorded_at desc limit 500`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ form }) => ({
    ...form,
    lastDay: orderLastDay(form, policy),
    state: orderFormState({ ...form, voided: form.voided !== null }, today, policy),
  }));
}

/** Two deliveries under one form wait for each other, so that together they are not more than was ordered. */
export function lockOrderForm(tx: Reading, id: string): Promise<unknown> {
  return lockNamed(tx, 'order form', [id]);
}
