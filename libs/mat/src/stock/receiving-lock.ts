import type { Reading } from '@cairn/database';

/**
 * Acts on the same thing, one after the other until the transaction ends. What keeps history may not be updated by the application
 * and so not be locked as a row: its name is locked instead, always in one order.
 */
export function lockNamed(
  tx: Reading,
  what: 'container' | 'lot' | 'order form' | 'batch' | 'incoming',
  ids: readonly string[],
) {
  return tx.query(
    `select pg_advisory_xact_lock(hashtextextended('stock ' || $1 || ' ' || named.id, 0))
     from (select distinct id from unnest($2::text[]) id order by id) named`,
    [what, [...ids]],
  );
}
