import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import { type Frequency, micrograms, type OrderState, orderState, type Product, type ProductClass } from '@cairn/rules';

/** An order as the screens show it. `state` is worked out for the day that was asked about. */
export interface OrderView {
  readonly id: string;
  readonly patientId: string;
  readonly product: Product;
  readonly productClass: ProductClass;
  readonly route: string;
  readonly doseMcg: number;
  readonly frequency: Frequency;
  readonly portions: number;
  readonly startsOn: string;
  readonly expiresOn: string;
  readonly endsOn: string | null;
  readonly endReason: string | null;
  readonly state: OrderState;
  readonly signedBy: { readonly id: string; readonly displayName: string } | null;
  readonly signedAt: string;
  readonly origin: string;
}

type Row = Omit<OrderView, 'state' | 'signedBy' | 'signedAt'> & {
  signedById: string | null;
  signerName: string | null;
  signedAt: Date;
};

const columns = `o.id, o.patient_id as "patientId", o.product, o.product_class as "productClass", o.route,
  o.dose_mcg as "doseMcg", o.frequency, o.portions, o.starts_on as "startsOn", o.expires_on as "expiresOn",
  o.ends_on as "endsOn", o.end_reason as "endReason", o.signed_by as "signedById", s.display_name as "signerName",
  o.signed_at as "signedAt", o.origin`;

/** All orders of a person, newest first. */
export async function loadOrders(tx: Reading, patientId: string, day: string): Promise<OrderView[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from medication_order o left join staff s on s.id = o.signed_by
     where o.programme_id = $1 and o.patient_id = $2 order by o.starts_on desc, o.id desc`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map((row) => viewOf(row, day));
}

/** One order; refuses with 'not-found'. */
export async function loadOrder(tx: Tx, id: string, day: string): Promise<OrderView> {
  const [row] = await tx.query<Row>(
    `select ${columns} from medication_order o left join staff s on s.id = o.signed_by where o.programme_id = $1 and o.id = $2`,
    [tx.actor.programmeId, id],
  );
  if (row === undefined) refuse('not-found', 'There is no such order in this program.');
  return viewOf(row, day);
}

function viewOf({ signedById, signerName, signedAt, ...row }: Row, day: string): OrderView {
  return {
    ...row,
    state: orderState(row, day),
    signedBy: signedById === null ? null : { id: signedById, displayName: signerName ?? '' },
    signedAt: signedAt.toISOString(),
  };
}

/** The person's orders are locked, so that two prescribers decide one after the other. */
export function lockOrders(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query(
    `select 1 from medication_order where programme_id = $1 and patient_id = $2 and (ends_on is null or ends_on > starts_on)
     for update`,
    [tx.actor.programmeId, patientId],
  );
}

export interface NewOrder {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly product: Product;
  readonly productClass: ProductClass;
  readonly route: string;
  readonly doseMcg: number;
  readonly frequency: Frequency;
  readonly portions: number;
  readonly startsOn: string;
  readonly expiresOn: string;
  readonly signedAt: Date;
  readonly origin: string;
}

export function insertOrder(tx: Tx, order: NewOrder): Promise<unknown> {
  return tx.query(
    `insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg,
       frequency, portions, starts_on, expires_on, signed_by, signed_at, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      order.id,
      tx.actor.programmeId,
      order.patientId,
      order.episodeId,
      order.product,
      order.productClass,
      order.route,
      micrograms(order.doseMcg),
      order.frequency,
      order.portions,
      order.startsOn,
      order.expiresOn,
      tx.actor.staffId,
      order.signedAt,
      order.origin,
    ],
  );
}

/** From `endsOn` on the order no longer stands. An earlier end stays. */
export function endOrder(tx: Tx, orderId: string, endsOn: string, reason: string): Promise<unknown> {
  return tx.query(
    `update medication_order set ends_on = greatest(starts_on, $3::date), end_reason = $4
     where programme_id = $1 and id = $2 and (ends_on is null or ends_on > greatest(starts_on, $3::date))`,
    [tx.actor.programmeId, orderId, endsOn, reason],
  );
}
