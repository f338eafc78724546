import type { Reading, Tx } from '@cairn/database';

/** A key as anybody may know it: which one, since when, and why. */
export interface KeyView {
  readonly id: string;
  readonly reason: string | null;
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** The newest first: it is the one that days are drawn with. */
export function loadKeys(tx: Reading): Promise<KeyView[]> {
  return tx.query<KeyView>(
    `select k.id, k.reason, s.display_name as "madeBy", k.made_at as "madeAt"
     from random_test_key k left join staff s on s.id = k.made_by where k.programme_id = $1 order by k.made_at desc, k.id desc`,
    [tx.actor.programmeId],
  );
}

/** Makes a key inside the database. It is not in this statement, nor in its answer, nor in any log of either. */
export function makeKey(tx: Tx, id: string, reason: string | null, at: Date): Promise<unknown> {
  return tx.query('select random_test_key_make($1, $2, $3)', [id, reason, at]);
}

/** HMAC-SHA256 of each message under a key, in one go. */
export async function bytesUnder(
  tx: Reading,
  keyId: string,
  messages: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (messages.length === 0) return new Map();
  const rows = await tx.query<{ message: string; bytes: Buffer }>(
    'select message, bytes from random_test_bytes($1, $2::text[])',
    [keyId, messages],
  );
  return new Map(rows.map(({ message, bytes }) => [message, bytes]));
}
