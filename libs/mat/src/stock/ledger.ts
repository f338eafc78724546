import type { ConstraintFault } from '@cairn/access';
import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { isMovement, type MovementKind, type Refusal, type StockAccount } from '@cairn/rules';

/** One account of one container. */
export interface AccountOf {
  readonly containerId: string;
  readonly account: StockAccount;
}

/** What a movement was made for: the dose, the bottle, the count. */
export interface MovementSource {
  readonly type:
    | 'dose'
    | 'dose-void'
    | 'preparation'
    | 'batch'
    | 'bottle'
    | 'waste'
    | 'spill'
    | 'quarantine'
    | 'return'
    | 'destruction'
    | 'incident'
    | 'count'
    | 'inventory'
    | 'receipt'
    | 'transfer'
    | 'decant'
    | 'hand-out'
    | 'compounding';
  readonly id: string;
}

export interface NewMovement {
  readonly id?: string;
  readonly kind: MovementKind;
  readonly from: AccountOf;
  readonly to: AccountOf;
  /** Micrograms, or pieces of what has no strength. */
  readonly quantity: number;
  readonly occurredAt: Date;
  /** Who did it, where somebody else's act writes it down: of two people, the first. */
  readonly recordedBy?: string;
  readonly witnessId?: string | null;
  readonly reason?: string | null;
  readonly source: MovementSource;
  /** The movement that this one takes back. */
  readonly reverses?: string;
}

/**
 * Writes movements into the ledger, all of them or none, in the caller's transaction. Balances follow by a trigger; one
 * that would fall below nothing refuses the whole act, which `whyNotMoved` puts into words. A path that a kind does not have is a
 * programming fault.
 */
export async function move(tx: Tx, movements: readonly NewMovement[]): Promise<void> {
  if (movements.length === 0) return;
  for (const { kind, from, to } of movements)
    if (!isMovement(kind, from.account, to.account))
      throw new Error(`No movement '${kind}' goes from ${from.account} to ${to.account}`);
  await tx.query(
    `insert into stock_movement (id, programme_id, kind, from_container_id, from_account, to_container_id, to_account, quantity,
       occurred_at, recorded_by, witness_id, reason, source_type, source_id, reverses_id)
     select m.id, $1, m.kind, m.from_container, m.from_account, m.to_container, m.to_account, m.quantity, m.at, coalesce(m.recorded_by, $2), m.witness,
       m.reason, m.source_type, m.source_id, m.reverses
     from jsonb_to_recordset($3::jsonb) as m (id uuid, kind text, from_container uuid, from_account text, to_container uuid,
       to_account text, quantity bigint, at timestamptz, recorded_by uuid, witness uuid, reason text, source_type text, source_id uuid, reverses uuid)`,
    [
      tx.actor.programmeId,
      tx.actor.staffId,
      JSON.stringify(
        movements.map((one) => ({
          id: one.id ?? newId(),
          kind: one.kind,
          from_container: one.from.containerId,
          from_account: one.from.account,
          to_container: one.to.containerId,
          to_account: one.to.account,
          quantity: one.quantity,
          at: one.occurredAt,
          recorded_by: one.recordedBy ?? null,
          witness: one.witnessId ?? null,
          reason: one.reason ?? null,
          source_type: one.source.type,
          source_id: one.source.id,
          reverses: one.reverses ?? null,
        })),
      ),
    ],
  );
}

/** For `explain`: somebody else drew on the same container between our look and our write. */
export function whyNotMoved({ constraint }: ConstraintFault): Refusal | undefined {
  if (constraint === 'ck_stock_balance_not_negative')
    return { code: 'stock.short', says: 'There is less in the container than this would take: look again (R-223).' };
  if (constraint === 'uq_stock_movement_reverses_id')
    return { code: 'stock.invalid', says: 'This movement was taken back before. Look at the ledger again.' };
  if (constraint === 'ck_stock_movement_witness')
    return { code: 'stock.invalid', says: 'The witness has to be somebody else (R-231).' };
  return undefined;
}

/** Takes back every movement of a source that was not taken back yet, back to where it came from. Nothing drawn, nothing done. */
export async function reverseAll(
  tx: Tx,
  of: {
    readonly sourceType: MovementSource['type'];
    readonly sourceId: string;
    readonly kinds: readonly MovementKind[];
  },
  by: { readonly at: Date; readonly reason: string; readonly source: MovementSource },
): Promise<void> {
  const rows = await tx.query<{
    id: string;
    from_container_id: string;
    from_account: StockAccount;
    to_container_id: string;
    to_account: StockAccount;
    quantity: number;
  }>(
    `select m.id, m.from_container_id, m.from_account, m.to_container_id, m.to_account, m.quantity::float8 as quantity
     from stock_movement m where m.programme_id = $1 and m.source_type = $2 and m.source_id = $3 and m.kind = any ($4)
       and not exists (select 1 from stock_movement r where r.reverses_id = m.id) order by m.id`,
    [tx.actor.programmeId, of.sourceType, of.sourceId, of.kinds],
  );
  await move(
    tx,
    rows.map((row) => ({
      kind: 'reversal',
      from: { containerId: row.to_container_id, account: row.to_account },
      to: { containerId: row.from_container_id, account: row.from_account },
      quantity: row.quantity,
      occurredAt: by.at,
      reason: by.reason,
      source: by.source,
      reverses: row.id,
    })),
  );
  // What goes back to where it was poured is in nobody's hand: it waits for its witness.
  for (const row of rows)
    if (row.from_account === 'prepared')
      await leaveOver(tx, { containerId: row.from_container_id, quantity: row.quantity, source: by.source, at: by.at });
}

/** Something was taken out and is not needed: it is in 'prepared', and waits to be wasted before a witness. */
export function leaveOver(
  tx: Tx,
  rest: { readonly containerId: string; readonly quantity: number; readonly source: MovementSource; readonly at: Date },
): Promise<unknown> {
  return tx.query(
    `insert into stock_remainder (id, programme_id, container_id, quantity, source_type, source_id, left_by, left_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      tx.actor.programmeId,
      rest.containerId,
      rest.quantity,
      rest.source.type,
      rest.source.id,
      tx.actor.staffId,
      rest.at,
    ],
  );
}
