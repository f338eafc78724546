import type { Reading, Tx } from '@cairn/database';
import type { PolicyValue } from '@cairn/rules';

/** A dated row as people read it. */
export interface PolicyRowView {
  readonly id: string;
  readonly key: string;
  readonly value: PolicyValue;
  readonly effectiveFrom: string;
  readonly citation: string;
  readonly reason: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string;
  readonly withdrawn: { readonly by: string | null; readonly at: string; readonly reason: string | null } | null;
}

const rows = `
  select y.id, y.key, y.value, y.effective_from as "effectiveFrom", y.citation, y.reason, s.display_name as "approvedBy",
    to_jsonb(y.approved_at) #>> '{}' as "approvedAt",
    case when y.withdrawn_at is null then null else jsonb_build_object('by', w.display_name,
      'at', to_jsonb(y.withdrawn_at) #>> '{}', 'reason', y.withdrawn_reason) end as withdrawn
  from programme_policy y left join staff s on s.id = y.approved_by left join staff w on w.id = y.withdrawn_by
  where y.programme_id = $1`;

/** The rows of one key or of all, the newest first; those that were withdrawn too. */
export function loadPolicyRows(tx: Reading, key: string | null = null): Promise<PolicyRowView[]> {
  return tx.query<PolicyRowView>(
    `${rows} and ($2::text is null or y.key = $2) order by y.key, y.effective_from desc, y.approved_at desc`,
    [tx.actor.programmeId, key],
  );
}

/** One row, held until the end of the act; nothing when it is not here. */
export async function lockPolicyRow(tx: Tx, key: string, id: string): Promise<PolicyRowView | undefined> {
  const [row] = await tx.query<PolicyRowView>(`${rows} and y.key = $2 and y.id = $3 for update of y`, [
    tx.actor.programmeId,
    key,
    id,
  ]);
  return row;
}

export interface NewPolicyRow {
  readonly id: string;
  readonly key: string;
  readonly value: PolicyValue;
  readonly effectiveFrom: string;
  readonly citation: string;
  readonly reason: string;
  readonly approvedAt: Date;
}

export function insertPolicyRow(tx: Tx, row: NewPolicyRow): Promise<unknown> {
  return tx.query(
    `insert into programme_policy (id, programme_id, key, value, effective_from, approved_by, approved_at, citation, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      tx.actor.programmeId,
      row.key,
      JSON.stringify(row.value),
      row.effectiveFrom,
      tx.actor.staffId,
      row.approvedAt,
      row.citation,
      row.reason,
    ],
  );
}

/** Withdraws what has not begun by `today`; the last guard against the one that began while somebody hesitated. */
export function markWithdrawn(tx: Tx, id: string, reason: string, at: Date, today: string): Promise<unknown[]> {
  return tx.query(
    `update programme_policy set withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5
     where programme_id = $1 and id = $2 and withdrawn_at is null and effective_from > $6::date returning id`,
    [tx.actor.programmeId, id, at, tx.actor.staffId, reason, today],
  );
}
