import type { Reading, Tx } from '@cairn/database';
import type { OpeningAttempt, OpeningSpan } from '@cairn/rules';

/** A week of hours and from when it holds. */
export interface HoursView {
  readonly id: string;
  readonly fromDay: string;
  readonly hours: readonly OpeningSpan[];
  readonly reason: string;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
}

const columns = `h.id, h.from_day as "fromDay", h.hours, h.reason, s.display_name as "recordedBy",
  to_jsonb(h.recorded_at) #>> '{}' as "recordedAt", to_jsonb(h.withdrawn_at) #>> '{}' as "withdrawnAt"
  from opening_hours h left join staff s on s.id = h.recorded_by`;

/** The newest first. */
export function loadHours(tx: Reading): Promise<HoursView[]> {
  return tx.query<HoursView>(
    `select ${columns} where h.programme_id = $1 order by h.from_day desc, h.recorded_at desc`,
    [tx.actor.programmeId],
  );
}

export async function lockHours(tx: Tx, id: string): Promise<HoursView | undefined> {
  const [found] = await tx.query<HoursView>(
    `select ${columns} where h.programme_id = $1 and h.id = $2 for update of h`,
    [tx.actor.programmeId, id],
  );
  return found;
}

export function insertHours(
  tx: Tx,
  id: string,
  { fromDay, hours, reason }: OpeningAttempt,
  at: Date,
): Promise<unknown> {
  return tx.query(
    `insert into opening_hours (id, programme_id, from_day, hours, reason, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, tx.actor.programmeId, fromDay, JSON.stringify(hours), reason, tx.actor.staffId, at],
  );
}

export function withdrawHours(tx: Tx, id: string, at: Date): Promise<unknown> {
  return tx.query(
    `update opening_hours set withdrawn_at = $3, withdrawn_by = $4 where programme_id = $1 and id = $2 and withdrawn_at is null`,
    [tx.actor.programmeId, id, at, tx.actor.staffId],
  );
}
