import type { Reading, Tx } from '@cairn/database';
import type { CountedAccount, InventoryKind, InventoryMoment, Schedule, Scheduling } from '@cairn/rules';

/** One container as a form shows it: name, strength, units or volume, containers. */
export interface FormLine {
  readonly containerId: string;
  readonly account: CountedAccount;
  readonly productId: string;
  readonly productName: string;
  readonly product: string | null;
  readonly form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
  readonly unit: 'mcg' | 'piece';
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
  readonly schedule: Schedule;
  readonly ndc: string | null;
  readonly lotId: string;
  readonly lot: string;
  readonly expiresOn: string;
  readonly serial: string;
  readonly placeId: string | null;
  readonly placeName: string | null;
  readonly fullQuantity: number;
  readonly opened: boolean;
  readonly ledger: number;
}

export interface CountedLine extends FormLine {
  readonly counted: number;
  readonly estimated: boolean;
  readonly settle: 'variance' | 'loss' | null;
  readonly reason: string | null;
}

export interface InventoryRow {
  readonly id: string;
  readonly kind: InventoryKind;
  readonly moment: InventoryMoment;
  readonly takenOn: string;
  readonly note: string | null;
  readonly countedBy: { readonly id: string; readonly name: string | null };
  readonly countedAt: string;
  readonly signed: { readonly by: string | null; readonly at: string; readonly inPlace: boolean } | null;
  readonly containers: number;
  readonly differences: number;
}

/** Everything that the ledger holds in the house, as an inventory counts it: the sheet to count by. */
export async function loadSheet(tx: Reading): Promise<FormLine[]> {
  const rows = await tx.query<{ line: FormLine }>(
    `select jsonb_build_object('containerId', c.id, 'account', q.account, 'productId', p.id, 'productName', p.name,
       'product', p.product, 'form', p.form, 'unit', p.unit, 'mcgPerMl', p.mcg_per_ml, 'mcgPerUnit', p.mcg_per_unit,
       'schedule', p.schedule, 'ndc', p.ndc, 'lotId', l.id, 'lot', l.lot, 'expiresOn', l.expires_on, 'serial', c.serial,
       'placeId', w.id, 'placeName', coalesce(t.name, w.name), 'fullQuantity', c.full_quantity,
       'opened', o.stock_container_id is not null or (q.account = 'stock' and q.quantity < c.full_quantity), 'ledger', q.quantity) as line
     from stock_balance q join stock_container c on c.id = q.container_id join stock_lot l on l.id = c.lot_id
       join stock_product p on p.id = l.product_id
       left join open_container_slot o on o.stock_container_id = c.id left join dosing_station t on t.id = o.station_id
       left join lateral (select s.place_id from stock_container_stay s where s.container_id = c.id
         order by s.moved_at desc, s.id desc limit 1) y on true
       left join stock_place w on w.id = y.place_id
     where q.programme_id = $1 and q.account in ('stock', 'prepared', 'quarantine') and q.quantity > 0
     order by p.schedule, lower(p.name), l.expires_on, c.serial, q.account desc`,
    [tx.actor.programmeId],
  );
  return rows.map(({ line }) => line);
}

/** The sheet's line of containers that hold nothing any more, by their ids: an empty one may be counted too. */
export async function loadEmpty(tx: Reading, containerIds: readonly string[]): Promise<FormLine[]> {
  const rows = await tx.query<{ line: FormLine }>(
    `select jsonb_build_object('containerId', c.id, 'account', 'stock', 'productId', p.id, 'productName', p.name,
       'product', p.product, 'form', p.form, 'unit', p.unit, 'mcgPerMl', p.mcg_per_ml, 'mcgPerUnit', p.mcg_per_unit,
       'schedule', p.schedule, 'ndc', p.ndc, 'lotId', l.id, 'lot', l.lot, 'expiresOn', l.expires_on, 'serial', c.serial,
       'placeId', null, 'placeName', null, 'fullQuantity', c.full_quantity, 'opened', true, 'ledger', 0) as line
     from stock_container c join stock_lot l on l.id = c.lot_id join stock_product p on p.id = l.product_id
     where c.programme_id = $1 and c.id = any ($2)`,
    [tx.actor.programmeId, containerIds],
  );
  return rows.map(({ line }) => line);
}

const inventoryJson = `jsonb_build_object('id', v.id, 'kind', v.kind, 'moment', v.moment, 'takenOn', v.taken_on, 'note', v.note,
  'countedBy', jsonb_build_object('id', v.counted_by, 'name', s.display_name), 'countedAt', v.counted_at,
  'signed', (select jsonb_build_object('by', u.display_name, 'at', g.signed_at, 'inPlace', g.in_place)
    from stock_inventory_signature g left join staff u on u.id = g.signed_by where g.inventory_id = v.id),
  'containers', (select count(*) from stock_inventory_line n where n.inventory_id = v.id),
  'differences', (select count(*) from stock_inventory_line n where n.inventory_id = v.id and n.counted <> n.ledger
    and (v.kind <> 'initial' or n.ledger > 0))) as inventory
  from stock_inventory v left join staff s on s.id = v.counted_by`;

export async function loadInventories(tx: Reading, id: string | null = null): Promise<InventoryRow[]> {
  const rows = await tx.query<{ inventory: InventoryRow }>(
    `select ${inventoryJson} where v.programme_id = $1 and ($2::uuid is null or v.id = $2)
     order by v.taken_on desc, v.counted_at desc, v.id desc limit 100`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ inventory }) => inventory);
}

export async function loadInventoryLines(tx: Reading, id: string): Promise<CountedLine[]> {
  const rows = await tx.query<{ line: CountedLine }>(
    `select jsonb_build_object('containerId', n.container_id, 'account', n.account, 'productId', n.product_id,
       'productName', n.product_name, 'product', n.product, 'form', n.form, 'unit', n.unit, 'mcgPerMl', n.mcg_per_ml,
       'mcgPerUnit', n.mcg_per_unit, 'schedule', n.schedule, 'ndc', n.ndc, 'lotId', n.lot_id, 'lot', n.lot,
       'expiresOn', n.expires_on, 'serial', n.serial, 'placeId', n.place_id, 'placeName', n.place_name,
       'fullQuantity', n.full_quantity, 'opened', n.opened, 'ledger', n.ledger, 'counted', n.counted, 'estimated', n.estimated,
       'settle', n.settle, 'reason', n.reason) as line
     from stock_inventory_line n where n.programme_id = $1 and n.inventory_id = $2
     order by n.schedule, lower(n.product_name), n.expires_on, n.serial, n.account desc`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ line }) => line);
}

export async function insertLines(tx: Tx, inventoryId: string, lines: readonly CountedLine[]): Promise<void> {
  await tx.query(
    `insert into stock_inventory_line (id, programme_id, inventory_id, container_id, account, product_id, product_name, product, form,
       unit, mcg_per_ml, mcg_per_unit, schedule, ndc, lot_id, lot, expires_on, serial, place_id, place_name, full_quantity, opened,
       ledger, counted, estimated, settle, reason)
     select gen_random_uuid(), $1, $2, "containerId", account, "productId", "productName", product, form, unit, "mcgPerMl",
       "mcgPerUnit", schedule, ndc, "lotId", lot, "expiresOn", serial, "placeId", "placeName", "fullQuantity", opened, ledger, counted,
       estimated, settle, reason
     from jsonb_to_recordset($3::jsonb) as n ("containerId" uuid, account text, "productId" uuid, "productName" text, product text,
       form text, unit text, "mcgPerMl" int, "mcgPerUnit" int, schedule text, ndc text, "lotId" uuid, lot text, "expiresOn" date,
       serial text, "placeId" uuid, "placeName" text, "fullQuantity" bigint, opened boolean, ledger bigint, counted bigint,
       estimated boolean, settle text, reason text)`,
    [tx.actor.programmeId, inventoryId, JSON.stringify(lines)],
  );
}

/** The day of the last inventory that two have signed. */
export async function loadLastInventory(tx: Reading): Promise<string | null> {
  const [row] = await tx.query<{ on: string | null }>(
    `select max(v.taken_on)::text as on from stock_inventory v join stock_inventory_signature g on g.inventory_id = v.id
     where v.programme_id = $1`,
    [tx.actor.programmeId],
  );
  return row?.on ?? null;
}

/** what was put under a schedule, the newest first. */
export async function loadSchedulings(tx: Reading): Promise<(Scheduling & { readonly productId: string })[]> {
  const rows = await tx.query<{ scheduling: Scheduling & { readonly productId: string } }>(
    `select jsonb_build_object('id', h.id, 'productId', p.id, 'productName', p.name, 'schedule', h.schedule,
       'effectiveOn', h.effective_on) as scheduling
     from stock_scheduling h join stock_product p on p.id = h.product_id
     where h.programme_id = $1 order by h.effective_on desc, h.id desc limit 50`,
    [tx.actor.programmeId],
  );
  return rows.map(({ scheduling }) => scheduling);
}
