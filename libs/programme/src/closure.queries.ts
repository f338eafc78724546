import type { Reading } from '@cairn/database';
import type { StandingClosure } from '@cairn/rules';

const columns = `c.id, c.from_day as "fromDay", c.to_day as "toDay", c.kind, c.name, c.dosing`;

/** The closures that stand on any day from `from` to `to`, the next one first. */
export function closuresBetween(tx: Reading, from: string, to: string): Promise<StandingClosure[]> {
  return tx.query<StandingClosure>(
    `select ${columns} from closure c
     where c.programme_id = $1 and c.cancelled_at is null and c.to_day >= $2::date and c.from_day <= $3::date
     order by c.from_day`,
    [tx.actor.programmeId, from, to],
  );
}

/** The closure of a day; at most one stands. */
export async function closureOn(tx: Reading, day: string): Promise<StandingClosure | null> {
  const [found] = await closuresBetween(tx, day, day);
  return found ?? null;
}
