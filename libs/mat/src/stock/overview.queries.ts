import type { Reading } from '@cairn/database';
import { type Day, lotFault, type StockPlaceKind, type StockProductFacts } from '@cairn/rules';
import { productJson } from './product.queries';
import { lockNamed } from './receiving-lock';

/** A container with what is in its accounts in the house. */
export interface StockContainerView {
  readonly id: string;
  readonly serial: string;
  readonly product: StockProductFacts & { readonly product: string | null };
  readonly lotId: string;
  readonly lot: string;
  readonly expiresOn: Day;
  /** Why its lot is blocked. */
  readonly blocked: string | null;
  /** Why it may not be used today; null when it may. */
  readonly fault: string | null;
  readonly full: number;
  readonly stock: number;
  readonly prepared: number;
  readonly quarantine: number;
  readonly place: { readonly id: string; readonly name: string; readonly kind: StockPlaceKind } | null;
  /** The window at which it is open. */
  readonly openAt: string | null;
}

/** SQL: the word that blocks a lot, if its last word does. */
export const blockOf = (lotId: string) => `(select case when k.blocks then k.says end from stock_lot_block k
  where k.lot_id = ${lotId} order by k.recorded_at desc, k.id desc limit 1)`;

const columns = `c.id, c.serial, c.full_quantity::float8 as full, ${productJson('p')} as product, l.id as "lotId", l.lot,
  l.expires_on as "expiresOn", ${blockOf('l.id')} as blocked, coalesce(b.stock, 0)::float8 as stock,
  coalesce(b.prepared, 0)::float8 as prepared, coalesce(b.quarantine, 0)::float8 as quarantine,
  (select jsonb_build_object('id', t.id, 'name', t.name, 'kind', t.kind) from stock_container_stay s join stock_place t on t.id = s.place_id
    where s.container_id = c.id order by s.moved_at desc, s.id desc limit 1) as place,
  (select w.name from open_container_slot o join dosing_station w on w.id = o.station_id where o.stock_container_id = c.id) as "openAt"`;

const sums = `max(quantity) filter (where account = 'stock') as stock, max(quantity) filter (where account = 'prepared') as prepared,
  max(quantity) filter (where account = 'quarantine') as quarantine`;

const from = `join stock_lot l on l.id = c.lot_id join stock_product p on p.id = l.product_id`;
/** First to expire, first out; within a lot the container that was begun goes before a full one. */
const order = `lower(p.name), l.expires_on, (coalesce(b.stock, 0) = c.full_quantity), c.serial`;

type Row = Omit<StockContainerView, 'fault'>;
const withFault = (rows: readonly Row[], today: Day): StockContainerView[] =>
  rows.map((row) => ({ ...row, fault: lotFault(row, today) }));

/** Every container that something is in. What was emptied long ago costs nothing: it has no row in the index of the house. */
export async function loadInTheHouse(tx: Reading, today: Day): Promise<StockContainerView[]> {
  const rows = await tx.query<Row>(
    `with b as (select container_id, ${sums} from stock_balance where programme_id = $1 and quantity > 0
         and account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text]) group by container_id)
     select ${columns} from b join stock_container c on c.id = b.container_id ${from} order by ${order}`,
    [tx.actor.programmeId],
  );
  return withFault(rows, today);
}

export interface ContainerFilter {
  readonly ids?: readonly string[];
  readonly serial?: string;
  readonly productId?: string;
}

/** Containers by what is asked for, empty ones too; the newest when there are many. */
export async function loadContainers(tx: Reading, today: Day, filter: ContainerFilter): Promise<StockContainerView[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from stock_container c ${from}
       left join lateral (select ${sums} from stock_balance where container_id = c.id) b on true
     where c.programme_id = $1 and ($2::uuid[] is null or c.id = any ($2)) and ($3::text is null or upper(c.serial) = upper($3))
       and ($4::uuid is null or l.product_id = $4) order by c.recorded_at desc, c.serial limit 500`,
    [tx.actor.programmeId, filter.ids ?? null, filter.serial ?? null, filter.productId ?? null],
  );
  return withFault(rows, today);
}

/** Locks containers in one order, so that two acts on the same ones wait for each other. */
export async function lockContainers(tx: Reading, today: Day, ids: readonly string[]): Promise<StockContainerView[]> {
  await lockNamed(tx, 'container', ids);
  return loadContainers(tx, today, { ids });
}

export async function loadOpenedOn(tx: Reading): Promise<Day | null> {
  const [row] = await tx.query<{ on: Day }>('select opened_on as "on" from stock_opening where programme_id = $1', [
    tx.actor.programmeId,
  ]);
  return row?.on ?? null;
}
