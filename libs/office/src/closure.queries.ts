import type { Reading, Tx } from '@cairn/database';
import type { ClosureAttempt, ClosureKind } from '@cairn/rules';

export interface ClosureView {
  readonly id: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly kind: ClosureKind;
  readonly name: string;
  readonly dosing: boolean;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly cancelled: { readonly by: string | null; readonly at: string; readonly reason: string | null } | null;
}

const columns = `c.id, c.from_day as "fromDay", c.to_day as "toDay", c.kind, c.name, c.dosing, s.display_name as "recordedBy",
  to_jsonb(c.recorded_at) #>> '{}' as "recordedAt",
  case when c.cancelled_at is null then null else jsonb_build_object('by', x.display_name,
    'at', to_jsonb(c.cancelled_at) #>> '{}', 'reason', c.cancelled_reason) end as cancelled
  from closure c left join staff s on s.id = c.recorded_by left join staff x on x.id = c.cancelled_by`;

/** Closures of any of these days, the next one first; cancelled ones only when asked for. */
export function loadClosures(tx: Reading, from: string, to: string, withCancelled: boolean): Promise<ClosureView[]> {
  return tx.query<ClosureView>(
    `select ${columns} where c.programme_id = $1 and c.to_day >= $2::date and c.from_day <= $3::date
       and ($4 or c.cancelled_at is null) order by c.from_day, c.recorded_at`,
    [tx.actor.programmeId, from, to, withCancelled],
  );
}

export async function lockClosure(tx: Tx, id: string): Promise<ClosureView | undefined> {
  const [found] = await tx.query<ClosureView>(
    `select ${columns} where c.programme_id = $1 and c.id = $2 for update of c`,
    [tx.actor.programmeId, id],
  );
  return found;
}

export function insertClosure(tx: Tx, id: string, closure: ClosureAttempt, at: Date): Promise<unknown> {
  return tx.query(
    `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      tx.actor.programmeId,
      closure.fromDay,
      closure.toDay,
      closure.kind,
      closure.name,
      closure.dosing,
      tx.actor.staffId,
      at,
    ],
  );
}

export function cancelClosure(tx: Tx, id: string, reason: string, at: Date): Promise<unknown> {
  return tx.query(
    `update closure set cancelled_at = $3, cancelled_by = $4, cancelled_reason = $5
     where programme_id = $1 and id = $2 and cancelled_at is null`,
    [tx.actor.programmeId, id, at, tx.actor.staffId, reason],
  );
}
