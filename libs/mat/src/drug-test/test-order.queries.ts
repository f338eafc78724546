import type { Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import { type Day, type Evaluation, panelState, type PregnancyTestConsent, type TestReason } from '@cairn/rules';
import { loadPanel, loadRoutinePanel, type PanelView } from './panel.queries';

export interface NewTestOrder {
  /** Made by the client, or by whoever draws. */
  readonly id: string;
  readonly patientId: string;
  /** Null: the programme's routine panel. */
  readonly panelId: string | null;
  readonly reason: TestReason;
  readonly orderedOn: Day;
  readonly dueOn: Day;
  readonly rationale: string | null;
  /** why it is watched directly; null as usual, when it is not. */
  readonly observedReason?: string | null;
  /** Of a repeat or a definitive test: the specimen that it is about. */
  readonly specimenId?: string | null;
  readonly consent?: PregnancyTestConsent | null;
  readonly evaluations?: readonly Evaluation[];
  readonly at: Date;
}

/**
 * Writes a test order, in the caller's transaction. Who orders is the actor; nobody for one that a job drew. Refuses a panel that
 * is not in use on the day of the order: nobody can push through.
 */
export async function orderTest(
  tx: Tx,
  order: NewTestOrder,
): Promise<{ readonly id: string; readonly panel: PanelView }> {
  const { id, patientId, panelId, reason, orderedOn, dueOn, rationale, at } = order;
  const panel = panelId === null ? await loadRoutinePanel(tx, orderedOn) : await loadPanel(tx, panelId);
  if (panelState(panel, orderedOn) !== 'active')
    refuse(
      'test-order.refused',
      `${panel.name}, version ${panel.version}, is not in use (R-401): order another panel.`,
    );
  await tx.query(
    `insert into test_order (id, programme_id, patient_id, panel_id, reason, ordered_on, due_on, rationale, observed_reason,
       specimen_id, consent, evaluations, ordered_by, ordered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      tx.actor.programmeId,
      patientId,
      panel.id,
      reason,
      orderedOn,
      dueOn,
      rationale,
      order.observedReason ?? null,
      order.specimenId ?? null,
      order.consent ? JSON.stringify(order.consent) : null,
      JSON.stringify(order.evaluations ?? []),
      tx.actor.staffId,
      at,
    ],
  );
  tx.notify('specimen', patientId);
  return { id, panel };
}

/** Calls a test off. The reason is kept; a drawn day is never removed without one. Answers false when it was before. */
export async function cancelTestOrder(
  tx: Tx,
  { orderId, patientId, reason, at }: { orderId: string; patientId: string; reason: string; at: Date },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into test_order_cancel (order_id, programme_id, patient_id, reason, cancelled_by, cancelled_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
    [orderId, tx.actor.programmeId, patientId, reason, tx.actor.staffId, at],
  );
  if (rows.length > 0) tx.notify('specimen', patientId);
  return rows.length > 0;
}

/** A test as the yearly count sees it: random, not called off, with a specimen that stands. */
export interface CountedTest {
  readonly orderId: string;
  readonly patientId: string;
  readonly dueOn: Day;
  /** The day of the specimen; null while there is none, and for one that was declined, missed or not possible. */
  readonly collectedOn: Day | null;
  /** The last word of an order without a specimen. */
  readonly outcome: 'refused' | 'missed' | 'unable' | 'excused' | null;
}

/** random tests of these people that were due in these days. Tests for cause, repeats and the like do not count. */
export function loadCountedTests(
  tx: { readonly actor: Tx['actor']; readonly query: Tx['query'] },
  patientIds: readonly string[],
  from: Day,
  to: Day,
): Promise<CountedTest[]> {
  return tx.query<CountedTest>(
    `select o.id as "orderId", o.patient_id as "patientId", o.due_on as "dueOn", t.collected_on as "collectedOn",
       case when t.id is null then (select u.outcome from test_outcome u where u.order_id = o.id
         order by u.at desc, u.id desc limit 1) end as outcome
     from test_order o
     left join lateral (select s.id, s.collected_on from specimen_collection c join specimen s on s.id = c.specimen_id
       where c.order_id = o.id and not exists (select 1 from specimen_void v where v.specimen_id = s.id)
       order by s.collected_on limit 1) t on true
     where o.programme_id = $1 and o.patient_id = any ($2::uuid[]) and o.reason = 'random' and o.due_on between $3 and $4
       and not exists (select 1 from test_order_cancel x where x.order_id = o.id)
     order by o.patient_id, o.due_on`,
    [tx.actor.programmeId, patientIds, from, to],
  );
}
