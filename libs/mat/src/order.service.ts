import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { decideOrder, type Evaluation, isRefusal, type OrderAttempt, productFacts, serviceDay } from '@cairn/rules';
import { loadChartOfPatient, medicationChart } from './chart/medication-chart.queries';
import { endOrder, insertOrder, loadOrder, loadOrders, lockOrders, type OrderView } from './order.queries';

export type SignedOrder = OrderView & { readonly evaluations: readonly Evaluation[] };

/** What a prescriber orders, and stopping it. Cairn itself never writes, raises or resumes an order. */
@Injectable()
export class OrderService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<OrderView[]> {
    return this.acts.perform(actor, { act: 'order.read', patientId, recordType: 'medication_order' }, async (tx) => {
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      return loadOrders(tx, patientId, serviceDay(this.clock.now(), programme.zone, programme.dayBoundary));
    });
  }

  /** Signs an order under the client's id. What stood before of the same kind ends where this one begins. */
  sign(
    actor: Actor,
    id: string,
    patientId: string,
    attempt: OrderAttempt,
    origin: Origin = 'registered',
  ): Promise<SignedOrder> {
    const act = 'order.write' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'medication_order',
        recordId: id,
        explain: async ({ constraint }) =>
          constraint === 'ex_medication_order_agonist'
            ? {
                code: 'order.already-active',
                says: 'Another order was signed for these days a moment ago. Look at it first.',
              }
            : undefined,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...attempt } },
          async () => {
            const programme = await loadProgramme(tx);
            const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
            const [row] = await Promise.all([
              loadChartOfPatient(tx, patientId, today),
              loadPatient(tx, patientId),
              lockOrders(tx, patientId),
            ]);
            return { programme, today, row };
          },
          async ({ programme, today, row }) => {
            const now = this.clock.now();
            const chart = medicationChart(row, programme, today);
            const signer = { staffId: actor.staffId ?? '', roles: actor.roles, licences: row.licences };
            const order = decideOrder(attempt, chart, { signer }, policyOf(programme, today), now);
            if (isRefusal(order)) throw new Refused(order);
            if (chart.episode === null) refuse('order.invalid', 'There is no open episode to order for.');
            const { productClass, route } = productFacts(attempt.product);
            for (const { orderId, endsOn } of order.discontinues)
              void endOrder(tx, orderId, endsOn, 'replaced by a new order');
            await insertOrder(tx, {
              ...attempt,
              id,
              patientId,
              episodeId: chart.episode.id,
              productClass,
              route,
              doseMcg: order.doseMcg,
              portions: order.portions,
              signedAt: now,
              origin,
            });
            tx.notify('order', patientId);
            return { ...(await loadOrder(tx, id, today)), evaluations: order.evaluations };
          },
        ),
    );
  }

  /** Stops an order from today on. A dose that was given today stays as it is. Stopping twice is stopping once. */
  stop(actor: Actor, id: string, reason: string): Promise<OrderView> {
    return this.acts.perform(
      actor,
      {
        act: 'order.stop',
        recordType: 'medication_order',
        recordId: id,
        describe: ({ patientId }) => ({ patientId }),
      },
      async (tx) => {
        const programme = await loadProgramme(tx);
        const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
        const order = await loadOrder(tx, id, today);
        await endOrder(tx, id, today, reason);
        tx.notify('order', order.patientId);
        return loadOrder(tx, id, today);
      },
    );
  }
}
