import type { Reading } from '@cairn/database';
import { containerOf, type NamedContainer, nameOf } from './waste-container.queries';

/** How something came into quarantine. */
export interface QuarantineEntry {
  readonly movementId: string;
  readonly kind: 'return' | 'quarantine' | 'found';
  readonly quantity: number;
  /** Of a bottle that was brought back: what should have been in it. */
  readonly expected: number | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string;
}

/** A container of which something lies in quarantine, and how it came there. */
export interface QuarantinedContainer {
  readonly container: NamedContainer;
  readonly quantity: number;
  readonly entries: readonly QuarantineEntry[];
}

/** What lies in quarantine now, the oldest first. It leaves only to be destroyed. */
export async function loadQuarantined(tx: Reading): Promise<QuarantinedContainer[]> {
  return tx.query(
    `select ${containerOf('b.container_id')} as container, b.quantity::float8 as quantity, e.entries
     from stock_balance b cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('movementId', m.id, 'kind', m.kind, 'quantity', m.quantity,
           'expected', (select sum((x->>'mcg')::bigint) from take_home_bottle t cross join jsonb_array_elements(t.contents) x
             where m.kind = 'return' and t.id = m.source_id and x->>'stockContainerId' = b.container_id::text),
           'reason', m.reason, 'by', ${nameOf('m.recorded_by')}, 'at', m.occurred_at) order by m.occurred_at desc, m.id desc), '[]') as entries,
         min(m.occurred_at) as since
       from stock_movement m where m.to_container_id = b.container_id and m.to_account = 'quarantine' and m.kind <> 'reversal') e
     where b.programme_id = $1 and b.account = 'quarantine' and b.quantity > 0 order by e.since, b.container_id limit 500`,
    [tx.actor.programmeId],
  );
}

/** How much of each container lies in quarantine. What is not of this programme is not among them. */
export async function quarantineOf(tx: Reading, containerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; quantity: number }>(
    `select c.id, coalesce(b.quantity, 0)::float8 as quantity from stock_container c
       left join stock_balance b on b.container_id = c.id and b.account = 'quarantine'
     where c.programme_id = $1 and c.id = any ($2)`,
    [tx.actor.programmeId, [...containerIds]],
  );
  return new Map(rows.map(({ id, quantity }) => [id, quantity]));
}

/** Stock that may not be used any more and still stands there: past its date, or of a blocked lot. It goes into quarantine first. */
export interface UnusableStock {
  readonly container: NamedContainer;
  readonly quantity: number;
  readonly why: 'expired' | 'blocked';
  readonly says: string | null;
}

export async function loadUnusable(tx: Reading, today: string): Promise<UnusableStock[]> {
  return tx.query(
    `select ${containerOf('b.container_id')} as container, b.quantity::float8 as quantity,
       case when l.expires_on < $2::date then 'expired' else 'blocked' end as why, k.says
     from stock_balance b join stock_container c on c.id = b.container_id join stock_lot l on l.id = c.lot_id
       left join lateral (select x.blocks, x.says from stock_lot_block x where x.lot_id = l.id
         order by x.recorded_at desc, x.id desc limit 1) k on true
     where b.programme_id = $1 and b.account = 'stock' and b.quantity > 0 and (l.expires_on < $2::date or k.blocks)
     order by l.expires_on, c.serial limit 200`,
    [tx.actor.programmeId, today],
  );
}
