import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { Evaluation, OrderAttempt, OrderOverride, Pathway, Practitioner, ProductClass } from '@cairn/rules';
import { orderState } from '@cairn/rules';
import type { Named, OrderView, VerbalView } from './order-view';

type Row = Omit<OrderView, 'state' | 'signedAt' | 'verbal' | 'cosignDueAt'> & {
  readonly signedAt: Date;
  readonly receivedBy: Named | null;
  readonly receivedAt: Date | null;
  readonly verbalReason: string | null;
  readonly bridge: boolean;
  readonly cosignedBy: Named | null;
  readonly cosignedAt: Date | null;
};

const named = (id: string, alias: string): string =>
  `case when ${id} is null then null else jsonb_build_object('id', ${id}, 'displayName', coalesce(${alias}.display_name, '')) end`;

const rows = `select o.id, o.patient_id as "patientId", o.product, o.product_class as "productClass", o.route,
  o.dose_mcg as "doseMcg", o.frequency, o.portions, o.steps, o.portion_plan as "portionPlan", o.weekdays,
  o.starts_on as "startsOn", o.expires_on as "expiresOn", o.ends_on as "endsOn", o.end_reason as "endReason",
  ${named('o.signed_by', 's')} as "signedBy", o.signed_at as "signedAt", o.origin, o.taper, o.indication, o.rationale,
  case when p.id is null then null else jsonb_build_object('id', p.id, 'name', p.name) end as protocol, o.pathway, o.setting,
  ${named('o.verbal_received_by', 'r')} as "receivedBy", o.verbal_received_at as "receivedAt",
  o.verbal_reason as "verbalReason", o.verbal_bridge as bridge, ${named('o.cosigned_by', 'c')} as "cosignedBy",
  o.cosigned_at as "cosignedAt"
  from medication_order o left join staff s on s.id = o.signed_by left join staff r on r.id = o.verbal_received_by
  left join staff c on c.id = o.cosigned_by left join protocol p on p.id = o.protocol_id`;

/** All orders of a person, newest first, each in the state that its days say. */
export async function loadOrders(tx: Reading, patientId: string, day: string): Promise<OrderView[]> {
  const found = await tx.query<Row>(
    `${rows} where o.programme_id = $1 and o.patient_id = $2 order by o.starts_on desc, o.id desc`,
    [tx.actor.programmeId, patientId],
  );
  return found.map((row) => viewOf(row, day));
}

/** One order; refuses with 'not-found'. */
export async function loadOrder(tx: Tx, id: string, day: string): Promise<OrderView> {
  const [row] = await tx.query<Row>(`${rows} where o.programme_id = $1 and o.id = $2`, [tx.actor.programmeId, id]);
  if (row === undefined) refuse('not-found', 'There is no such order in this program.');
  return viewOf(row, day);
}

function viewOf(row: Row, day: string): OrderView {
  const { signedAt, receivedBy, receivedAt, verbalReason, bridge, cosignedBy, cosignedAt, ...view } = row;
  const verbal: VerbalView | null =
    receivedBy === null || receivedAt === null
      ? null
      : {
          receivedBy,
          receivedAt: receivedAt.toISOString(),
          reason: verbalReason ?? '',
          bridge,
          cosignedBy,
          cosignedAt: cosignedAt?.toISOString() ?? null,
        };
  return { ...view, state: orderState(row, day), signedAt: signedAt.toISOString(), verbal, cosignDueAt: null };
}

/**
 * Prescribers of one person decide one after the other. Answers the orders that stand once it is this one's turn: an order
 * among them that the chart did not show was signed a moment ago by somebody else.
 */
export async function lockOrders(tx: Tx, patientId: string, today: string): Promise<Set<string>> {
  void tx.query(`select pg_advisory_xact_lock(hashtextextended('orders of ' || $1, 0))`, [patientId]);
  const standing = await tx.query<{ id: string }>(
    `select id from medication_order where programme_id = $1 and patient_id = $2 and expires_on >= $3::date
       and (ends_on is null or ends_on > starts_on) for update`,
    [tx.actor.programmeId, patientId, today],
  );
  return new Set(standing.map(({ id }) => id));
}

/** R-203: the colleague whom a telephone order names, with roles and licences here; null for nobody of ours. */
export async function loadNamedPrescriber(tx: Reading, staffId: string): Promise<Practitioner | null> {
  const [found] = await tx.query<Practitioner>(
    `select $2::text as "staffId", array_agg(r.role) as roles, coalesce((select jsonb_agg(jsonb_build_object('type', l.type,
         'number', l.number, 'state', l.state, 'expiresOn', l.expires_on))
       from licence l where l.programme_id = $1 and l.staff_id = $2::uuid and l.ended_at is null), '[]') as licences
     from staff_role r where r.programme_id = $1 and r.staff_id = $2::uuid and r.ended_at is null having count(*) > 0`,
    [tx.actor.programmeId, staffId],
  );
  return found ?? null;
}

export interface NewOrder extends OrderAttempt {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly productClass: ProductClass;
  readonly route: string;
  readonly agreedPathway: Pathway | null;
  /** The prescriber: of a telephone order the one who was named. */
  readonly signedBy: string | null;
  readonly signedAt: Date;
  readonly origin: string;
  readonly evaluations: readonly Evaluation[];
  readonly granted: readonly OrderOverride[];
  readonly seen: readonly string[];
  readonly policyVersion: string;
}

export function insertOrder(tx: Tx, order: NewOrder): Promise<unknown> {
  const { verbal } = order;
  const values: Readonly<Record<string, unknown>> = {
    id: order.id,
    programme_id: tx.actor.programmeId,
    patient_id: order.patientId,
    episode_id: order.episodeId,
    product: order.product,
    product_class: order.productClass,
    route: order.route,
    dose_mcg: order.doseMcg,
    frequency: order.frequency,
    portions: order.portions,
    starts_on: order.startsOn,
    expires_on: order.expiresOn,
    signed_by: order.signedBy,
    signed_at: order.signedAt,
    origin: order.origin,
    steps: JSON.stringify(order.steps ?? []),
    portion_plan: order.portionPlan === undefined ? null : JSON.stringify(order.portionPlan),
    weekdays: order.weekdays ?? null,
    taper: order.taper ?? null,
    indication: order.indication ?? null,
    rationale: order.rationale ?? null,
    protocol_id: order.protocolId ?? null,
    pathway: order.agreedPathway,
    setting: order.setting ?? null,
    verbal_received_by: verbal === undefined ? null : tx.actor.staffId,
    verbal_received_at: verbal === undefined ? null : order.signedAt,
    verbal_reason: verbal?.reason ?? null,
    verbal_bridge: verbal?.bridge ?? false,
    evaluations: JSON.stringify(order.evaluations),
    overrides: JSON.stringify(order.granted),
    acknowledged: order.seen,
    policy_version: order.policyVersion,
  };
  const columns = Object.keys(values);
  return tx.query(
    `insert into medication_order (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(values),
  );
}

/** What the rules answered when it was signed. */
export async function loadOrderEvaluations(tx: Reading, id: string): Promise<readonly Evaluation[]> {
  const [row] = await tx.query<{ evaluations: readonly Evaluation[] | null }>(
    'select evaluations from medication_order where programme_id = $1 and id = $2',
    [tx.actor.programmeId, id],
  );
  return row?.evaluations ?? [];
}

/** R-203. Nothing else of an order is ever written to; whoever was first stays. */
export function cosignOrder(tx: Tx, orderId: string, at: Date): Promise<unknown> {
  return tx.query(
    `update medication_order set cosigned_by = $3, cosigned_at = $4
     where programme_id = $1 and id = $2 and cosigned_at is null and verbal_received_at is not null`,
    [tx.actor.programmeId, orderId, tx.actor.staffId, at],
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
