import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  checkOrder,
  cosignDueAt,
  courseOf,
  decideOrder,
  type Evaluation,
  isDay,
  isRefusal,
  type KnownOrder,
  lastDayOf,
  may,
  type MedicationChart,
  type OrderAttempt,
  type OrderScene,
  orderStanding,
  type Policy,
  policyVersion,
  productFacts,
  proposalAfterGap,
  refuseCosign,
  refuseStop,
  serviceDay,
} from '@cairn/rules';
import { type ChartRow, loadChartOfPatient, medicationChart } from './chart/medication-chart.queries';
import {
  cosignOrder,
  endOrder,
  insertOrder,
  loadNamedPrescriber,
  loadOrder,
  loadOrderEvaluations,
  loadOrders,
  lockOrders,
} from './order.queries';
import type { OrderView } from './order-view';
import { loadProtocol } from './protocol.queries';

export type SignedOrder = OrderView & { readonly evaluations: readonly Evaluation[] };

/** An order that is still being written: without a last day it is judged with the longest that policy allows. */
export type WrittenOrder = Omit<OrderAttempt, 'expiresOn'> & { readonly expiresOn?: string };

/** What every rule would say to an order that is being written; nothing is saved. */
export interface CheckedOrder {
  readonly evaluations: readonly Evaluation[];
  /** text for the prescriber. Only a signed order is a dose. */
  readonly proposal: string | null;
  readonly proposedMcg: number | null;
  /** the longest that policy allows from this first day. */
  readonly lastDay: string | null;
}

/** What a prescriber orders, and stopping it. Cairn itself never writes, raises or resumes an order. */
@Injectable()
export class OrderService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** All orders of a person, each as it stands now. */
  list(actor: Actor, patientId: string): Promise<OrderView[]> {
    return this.acts.perform(actor, { act: 'order.read', patientId, recordType: 'medication_order' }, async (tx) => {
      const programme = await loadProgramme(tx);
      const today = this.today(programme);
      const [row, orders] = await Promise.all([
        loadChartOfPatient(tx, patientId, today),
        loadOrders(tx, patientId, today),
        loadPatient(tx, patientId),
      ]);
      const chart = medicationChart(row, programme, today);
      return orders.map((order) => this.standing(order, chart, policyOf(programme, today)));
    });
  }

  /**
   * Signs an order under the client's id, or writes down what a prescriber said on the telephone. What stood before
   * of the same kind ends where this one begins.
   */
  sign(
    actor: Actor,
    id: string,
    patientId: string,
    attempt: OrderAttempt,
    origin: Origin = 'registered',
  ): Promise<SignedOrder> {
    // One way in: who may sign signs, everybody else takes down what was said, and R-201 looks at both.
    const takesDown = attempt.verbal !== undefined || (actor.staffId !== null && !may(actor.roles, 'order.write'));
    const act = takesDown ? ('order.verbal' as const) : ('order.write' as const);
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'medication_order',
        recordId: id,
        explain: async ({ constraint }) =>
          constraint === 'ex_medication_order_agonist' ? { code: 'order.already-active', says: aMomentAgo } : undefined,
      },
      async (tx) => {
        // The answers of the rules are kept with the order; the receipt does not keep them a second time.
        let answers: readonly Evaluation[] | undefined;
        const order = await once(
          tx,
          { id, act, body: { patientId, ...attempt } },
          async () => {
            const programme = await loadProgramme(tx);
            const today = this.today(programme);
            const [row, scene, standing] = await Promise.all([
              loadChartOfPatient(tx, patientId, today),
              this.scene(tx, attempt),
              lockOrders(tx, patientId, today),
              loadPatient(tx, patientId),
            ]);
            return { programme, today, row, scene, standing };
          },
          async ({ programme, today, row, scene, standing }) => {
            const now = this.clock.now();
            const chart = medicationChart(row, programme, today);
            for (const known of chart.orders) standing.delete(known.id);
            const decided = decideOrder(
              attempt,
              chart,
              this.signing(actor, row, scene),
              policyOf(programme, today),
              now,
            );
            if (isRefusal(decided)) throw new Refused(decided);
            if (chart.episode === null) refuse('order.invalid', 'There is no open episode to order for.');
            if (standing.size > 0) refuse('order.already-active', aMomentAgo);
            answers = decided.evaluations;
            const { productClass, route } = productFacts(attempt.product);
            for (const { orderId, endsOn } of decided.discontinues)
              void endOrder(tx, orderId, endsOn, 'replaced by a new order');
            await insertOrder(tx, {
              ...attempt,
              id,
              patientId,
              episodeId: chart.episode.id,
              productClass,
              route,
              agreedPathway: decided.pathway,
              signedBy: attempt.verbal?.prescriberId ?? actor.staffId,
              signedAt: now,
              origin,
              evaluations: decided.evaluations,
              granted: decided.overrides,
              seen: decided.acknowledged,
              policyVersion: policyVersion(programme.policyRows, today),
            });
            tx.notify('order', patientId);
            return this.one(tx, id, programme);
          },
        );
        return { ...order, evaluations: answers ?? (await loadOrderEvaluations(tx, id)) };
      },
    );
  }

  /** The same rules while the order is being written, with what the sources propose after missed days. */
  check(actor: Actor, patientId: string, written: WrittenOrder): Promise<CheckedOrder> {
    const what = { act: 'order.check' as const, patientId, recordType: 'patient', recordId: patientId };
    return this.acts.perform(actor, what, async (tx) => {
      const programme = await loadProgramme(tx);
      const today = this.today(programme);
      const [row, scene] = await Promise.all([
        loadChartOfPatient(tx, patientId, today),
        this.scene(tx, written),
        loadPatient(tx, patientId),
      ]);
      const chart = medicationChart(row, programme, today);
      const policy = policyOf(programme, today);
      const lastDay = isDay(written.startsOn) ? lastDayOf(written, policy) : null;
      const attempt = { ...written, expiresOn: written.expiresOn ?? lastDay ?? written.startsOn };
      const { productClass } = productFacts(attempt.product);
      const proposal = proposalAfterGap(courseOf(chart, productClass, today, policy.treatment_day_anchor), policy);
      return {
        evaluations: checkOrder(attempt, chart, this.signing(actor, row, scene), policy, this.clock.now()),
        proposal: proposal?.says ?? null,
        proposedMcg: proposal?.doseMcg ?? null,
        lastDay,
      };
    });
  }

  /** the prescriber stands behind what was said on the telephone. Co-signing twice is co-signing once. */
  cosign(actor: Actor, id: string): Promise<OrderView> {
    return this.acts.perform(
      actor,
      {
        act: 'order.cosign',
        recordType: 'medication_order',
        recordId: id,
        describe: ({ patientId }) => ({ patientId }),
      },
      async (tx) => {
        const [programme, signer] = await Promise.all([loadProgramme(tx), loadPractitioner(tx)]);
        const today = this.today(programme);
        const { verbal, signedBy, patientId } = await loadOrder(tx, id, today);
        const refusal = refuseCosign({ isVerbal: verbal !== null, prescriberId: signedBy?.id ?? null }, signer, today);
        if (refusal !== null) throw new Refused(refusal);
        await cosignOrder(tx, id, this.clock.now());
        tx.notify('order', patientId);
        return this.one(tx, id, programme);
      },
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
        const today = this.today(programme);
        const { patientId, product } = await loadOrder(tx, id, today);
        const chart = medicationChart(await loadChartOfPatient(tx, patientId, today), programme, today);
        const refusal = refuseStop(chart, { product }, { roles: actor.roles, reason });
        if (refusal !== null) throw new Refused(refusal);
        await endOrder(tx, id, today, reason);
        tx.notify('order', patientId);
        return this.one(tx, id, programme);
      },
    );
  }

  private async one(tx: Tx, id: string, programme: ProgrammeFacts): Promise<OrderView> {
    const today = this.today(programme);
    const order = await loadOrder(tx, id, today);
    const chart = medicationChart(await loadChartOfPatient(tx, order.patientId, today), programme, today);
    return this.standing(order, chart, policyOf(programme, today));
  }

  /** Orders of long ago are not in the chart: their days say all there is to say. */
  private standing(order: OrderView, chart: MedicationChart, policy: Policy): OrderView {
    const known: KnownOrder | undefined = chart.orders.find(({ id }) => id === order.id);
    if (known === undefined) return order;
    return {
      ...order,
      state: orderStanding(known, chart, policy, this.clock.now()),
      cosignDueAt: cosignDueAt(known, policy)?.toISOString() ?? null,
    };
  }

  private async scene(tx: Tx, { protocolId, verbal }: WrittenOrder): Promise<Omit<OrderScene, 'signer'>> {
    const [protocol, prescriber] = await Promise.all([
      protocolId === undefined ? undefined : loadProtocol(tx, protocolId),
      verbal === undefined ? undefined : loadNamedPrescriber(tx, verbal.prescriberId),
    ]);
    return { ...(protocol !== undefined && { protocol }), ...(prescriber !== undefined && { prescriber }) };
  }

  private signing(actor: Actor, { licences }: ChartRow, scene: Omit<OrderScene, 'signer'>): OrderScene {
    return { ...scene, signer: { staffId: actor.staffId ?? '', roles: actor.roles, licences } };
  }

  private today({ zone, dayBoundary }: ProgrammeFacts): string {
    return serviceDay(this.clock.now(), zone, dayBoundary);
  }
}

const aMomentAgo = 'Another order was signed for this person a moment ago. Look at it first.';
