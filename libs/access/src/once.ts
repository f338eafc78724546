import { createHash } from 'node:crypto';
import type { Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';

export interface Once {
  /** Made by the client: the id of what the act creates. */
  readonly id: string;
  readonly act: string;
  readonly body: unknown;
}

/**
 * Does an act under an id once. The same id with the same body gets the first answer again, however late; with another
 * body it is refused. `load` is sent together with the look-up, so that a first time costs no extra round trip.
 */
export async function once<Loaded, Answer extends object>(
  tx: Tx,
  { id, act, body }: Once,
  load: () => Promise<Loaded>,
  run: (loaded: Loaded) => Promise<Answer>,
): Promise<Answer> {
  const bodyHash = createHash('sha256').update(canonical(body)).digest();
  // Two of the same at the same moment: the second waits here, and then finds the receipt of the first.
  void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  const [receipts, loaded] = await Promise.all([
    tx.query<{ body_hash: Buffer; answer: Answer }>(
      'select body_hash, answer from receipt where programme_id = $1 and id = $2 and act = $3',
      [tx.actor.programmeId, id, act],
    ),
    load().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    ),
  ]);
  const receipt = receipts[0];
  if (receipt !== undefined) {
    if (receipt.body_hash.equals(bodyHash)) return receipt.answer;
    refuse('idempotency.body-differs', 'This id was already used for something else. Start again from a fresh form.', {
      id,
    });
  }
  if ('error' in loaded) throw loaded.error;
  const answer = await run(loaded.value);
  void tx.query('insert into receipt (programme_id, id, act, body_hash, answer) values ($1, $2, $3, $4, $5)', [
    tx.actor.programmeId,
    id,
    act,
    bodyHash,
    JSON.stringify(answer),
  ]);
  return answer;
}

/** JSON with sorted keys: two bodies that say the same have the same text. */
export function canonical(value: unknown): string {
  // A date has no entries of its own: without this, two bodies that differ only in a time would have one text.
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(',')}}`;
}
