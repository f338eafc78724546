import type { Tx } from '@cairn/database';
import type { Day, StockProductFacts } from '@cairn/rules';
import { productJson } from './product.queries';

/** A container as the lists of waste, quarantine and loss name it. */
export interface NamedContainer {
  readonly id: string;
  readonly serial: string;
  readonly lot: string;
  readonly expiresOn: Day;
  readonly product: StockProductFacts & { readonly product: string | null };
}

/** SQL: the container of a row, by its id, as JSON. */
export const containerOf = (id: string) => `(select jsonb_build_object('id', bc.id, 'serial', bc.serial, 'lot', bl.lot,
    'expiresOn', bl.expires_on, 'product', ${productJson('bp')})
  from stock_container bc join stock_lot bl on bl.id = bc.lot_id join stock_product bp on bp.id = bl.product_id where bc.id = ${id})`;

/** SQL: the name of a colleague. */
export const nameOf = (id: string) => `(select ns.display_name from staff ns where ns.id = ${id})`;

/** What an act takes something out of: what a remainder holds, or what the container has in an account. */
export interface TakenFrom {
  readonly containerId: string;
  readonly there: number;
  /** The remainder was accounted for before. */
  readonly ended: boolean;
  readonly product: StockProductFacts;
}

/**
 * Locks what is to be taken from, so that two acts on the same come one after the other. Answers undefined when it is not of this
 * programme.
 */
export async function lockTakenFrom(
  tx: Tx,
  of: { readonly remainderId?: string; readonly containerId?: string; readonly account?: string },
): Promise<TakenFrom | undefined> {
  void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [of.remainderId ?? of.containerId]);
  const [found] =
    of.remainderId === undefined
      ? await tx.query<TakenFrom>(
          `select c.id as "containerId", coalesce((select b.quantity from stock_balance b where b.container_id = c.id
               and b.account = $3), 0)::float8 as there, false as ended, ${productJson('p')} as product
           from stock_container c join stock_lot l on l.id = c.lot_id join stock_product p on p.id = l.product_id
           where c.programme_id = $1 and c.id = $2`,
          [tx.actor.programmeId, of.containerId, of.account ?? 'stock'],
        )
      : await tx.query<TakenFrom>(
          `select r.container_id as "containerId", r.quantity::float8 as there, e.remainder_id is not null as ended,
             ${productJson('p')} as product
           from stock_remainder r join stock_container c on c.id = r.container_id join stock_lot l on l.id = c.lot_id
             join stock_product p on p.id = l.product_id left join stock_remainder_end e on e.remainder_id = r.id
           where r.programme_id = $1 and r.id = $2`,
          [tx.actor.programmeId, of.remainderId],
        );
  return found;
}

/** A remainder is accounted for, once: 'pk_stock_remainder_end' refuses the second. */
export function endRemainder(
  tx: Tx,
  remainderId: string,
  how: 'wasted' | 'spilled' | 'quarantined' | 'lost',
  sourceId: string,
  at: Date,
): Promise<unknown> {
  return tx.query(
    `insert into stock_remainder_end (remainder_id, programme_id, how, source_id, ended_at) values ($1, $2, $3, $4, $5)`,
    [remainderId, tx.actor.programmeId, how, sourceId, at],
  );
}
