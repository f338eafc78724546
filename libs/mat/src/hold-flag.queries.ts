import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { Evaluation, HoldKind, HoldReason } from '@cairn/rules';

/** A flag as the chart shows it. Whether it still holds on a day follows from its days; `cleared` says who ended it. */
export interface FlagView {
  readonly id: string;
  readonly patientId: string;
  readonly kind: HoldKind;
  readonly blocks: boolean;
  readonly orderId: string | null;
  readonly says: string;
  readonly reasonCode: HoldReason;
  readonly placedOn: string;
  readonly expiresOn: string | null;
  readonly placedBy: { readonly id: string; readonly displayName: string } | null;
  readonly placedAt: string;
  readonly cleared: { readonly by: string | null; readonly at: string; readonly reason: string } | null;
}

const view = `jsonb_build_object('id', f.id, 'patientId', f.patient_id, 'kind', f.kind, 'blocks', f.blocks, 'orderId', f.order_id,
    'says', f.says, 'reasonCode', f.reason_code, 'placedOn', f.placed_on, 'expiresOn', f.expires_on,
    'placedBy', case when p.id is null then null else jsonb_build_object('id', p.id, 'displayName', p.display_name) end,
    'placedAt', f.placed_at, 'cleared', case when c.flag_id is null then null
      else jsonb_build_object('by', w.display_name, 'at', c.cleared_at, 'reason', c.reason) end) as view
  from hold_flag f left join staff p on p.id = f.placed_by left join hold_flag_clear c on c.flag_id = f.id
  left join staff w on w.id = c.cleared_by`;

/** The flags of a person: those that stand, and those of the last half year; newest first. */
export async function loadFlags(tx: Reading, patientId: string, today: string): Promise<FlagView[]> {
  const rows = await tx.query<{ view: FlagView }>(
    `select ${view} where f.programme_id = $1 and f.patient_id = $2
       and (f.placed_on > $3::date - 183 or (c.flag_id is null and (f.expires_on is null or f.expires_on >= $3::date)))
     order by f.placed_at desc, f.id desc limit 200`,
    [tx.actor.programmeId, patientId, today],
  );
  return rows.map((row) => row.view);
}

/** One flag of a person. Refuses with 'not-found'. */
export async function loadFlag(tx: Tx, patientId: string, id: string): Promise<FlagView> {
  const [row] = await tx.query<{ view: FlagView }>(
    `select ${view} where f.programme_id = $1 and f.patient_id = $2 and f.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  if (row === undefined) refuse('not-found', 'There is no such flag on this chart.');
  return row.view;
}

export interface NewFlag {
  readonly id: string;
  readonly patientId: string;
  readonly kind: HoldKind;
  readonly blocks: boolean;
  readonly orderId: string | null;
  readonly says: string;
  readonly reasonCode: HoldReason;
  readonly placedOn: string;
  readonly expiresOn: string | null;
  readonly placedAt: Date;
  readonly evaluations: readonly Evaluation[];
}

/** The hold of an order waits for a dose that is being given under it, and the other way round. */
export async function lockOrderOf(tx: Tx, patientId: string, orderId: string): Promise<void> {
  const [order] = await tx.query(
    'select 1 from medication_order where programme_id = $1 and patient_id = $2 and id = $3 for no key update',
    [tx.actor.programmeId, patientId, orderId],
  );
  if (order === undefined) refuse('not-found', 'There is no such order of this person.');
}

export function insertFlag(tx: Tx, flag: NewFlag): Promise<unknown> {
  return tx.query(
    `insert into hold_flag (id, programme_id, patient_id, kind, blocks, order_id, says, reason_code, placed_on, expires_on,
       placed_by, placed_at, evaluations) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      flag.id,
      tx.actor.programmeId,
      flag.patientId,
      flag.kind,
      flag.blocks,
      flag.orderId,
      flag.says,
      flag.reasonCode,
      flag.placedOn,
      flag.expiresOn,
      tx.actor.staffId,
      flag.placedAt,
      JSON.stringify(flag.evaluations),
    ],
  );
}

/** Refused by 'pk_hold_flag_clear' when it was cleared before. */
export function insertClear(tx: Tx, patientId: string, id: string, reason: string, at: Date): Promise<unknown> {
  return tx.query(
    `insert into hold_flag_clear (flag_id, programme_id, patient_id, reason, cleared_by, cleared_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, tx.actor.programmeId, patientId, reason, tx.actor.staffId, at],
  );
}
