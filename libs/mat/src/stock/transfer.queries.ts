import type { Reading } from '@cairn/database';
import type { BlockReason, Day, OrderKind } from '@cairn/rules';

export interface TransferView {
  readonly id: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly toRegistration: string | null;
  readonly orderKind: OrderKind | null;
  readonly orderNumber: string | null;
  readonly executedOn: Day | null;
  readonly document: string | null;
  readonly sentOn: Day;
  readonly title: string;
  readonly note: string | null;
  readonly items: readonly {
    readonly containerId: string;
    readonly serial: string;
    readonly productName: string;
    readonly unit: 'mcg' | 'piece';
    readonly lot: string;
    readonly quantity: number;
  }[];
  readonly by: string | null;
  readonly recordedAt: string;
}

/** What left for other sites, the newest first. */
export async function loadTransfers(tx: Reading, id: string | null = null): Promise<TransferView[]> {
  const rows = await tx.query<{ transfer: TransferView }>(
    `select jsonb_build_object('id', t.id, 'toName', t.to_name, 'toAddress', t.to_address, 'toRegistration', t.to_registration,
       'orderKind', t.order_kind, 'orderNumber', t.order_number, 'executedOn', t.executed_on, 'document', t.document,
       'sentOn', t.sent_on, 'title', t.title, 'note', t.note, 'by', s.display_name, 'recordedAt', t.recorded_at,
       'items', coalesce((select jsonb_agg(jsonb_build_object('containerId', c.id, 'serial', c.serial, 'productName', p.name,
           'unit', p.unit, 'lot', l.lot, 'quantity', m.quantity) order by c.serial)
         from stock_movement m join stock_container c on c.id = m.from_container_id join stock_lot l on l.id = c.lot_id
           join stock_product p on p.id = l.product_id
         where m.source_id = t.id and m.source_type = 'transfer' and m.kind = 'transfer_out'), '[]')) as transfer
     from stock_transfer t left join staff s on s.id = t.sent_by
     where t.programme_id = $1 and ($2::uuid is null or t.id = $2) order by t.sent_on desc, t.recorded_at desc limit 200`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ transfer }) => transfer);
}

export interface LotBlockView {
  readonly id: string;
  readonly lotId: string;
  readonly lot: string;
  readonly productName: string;
  readonly blocks: boolean;
  readonly reason: BlockReason;
  readonly says: string;
  readonly by: string | null;
  readonly at: string;
}

/** Every word about lots, the newest first; the last of a lot counts. */
export function loadLotBlocks(tx: Reading, id: string | null = null): Promise<LotBlockView[]> {
  return tx.query(
    `select k.id, k.lot_id as "lotId", l.lot, p.name as "productName", k.blocks, k.reason, k.says, s.display_name as by,
       to_jsonb(k.recorded_at) as at
     from stock_lot_block k join stock_lot l on l.id = k.lot_id join stock_product p on p.id = l.product_id
       left join staff s on s.id = k.recorded_by
     where k.programme_id = $1 and ($2::uuid is null or k.id = $2) order by k.recorded_at desc, k.id desc limit 200`,
    [tx.actor.programmeId, id],
  );
}
