import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import {
  checkTestOrder,
  type Day,
  type Evaluation,
  grantedOverrides,
  isPregnant,
  needsOverride,
  type Override,
  type PregnancyTestConsent,
  stops,
  type TestOutcomeKind,
  type TestReason,
  withoutOverride,
} from '@cairn/rules';
import { loadPractitioner } from '@cairn/access';
import { loadChartOfPatient, medicationChart } from '../chart/medication-chart.queries';
import { insertRow, type OutsideScene, sceneOf } from '../outside/outside-scene';
import { loadSpecimen, lockTestOrder, type TestOrderRow } from './drug-test.queries';
import { loadPanel, loadRoutinePanel } from './panel.queries';
import { cancelTestOrder, orderTest } from './test-order.queries';
import { orderViewOf, type TestOrderView } from './test-view';

export interface TestOrderAttempt {
  readonly reason: Exclude<TestReason, 'random'>;
  /** Null: the routine panel. */
  readonly panelId: string | null;
  readonly dueOn: Day;
  readonly rationale?: string | undefined;
  readonly observedReason?: string | undefined;
  readonly specimenId?: string | undefined;
  readonly consent?: PregnancyTestConsent | undefined;
  readonly overrides?: readonly Override[] | undefined;
}

export interface NewTestOutcome {
  readonly outcome: TestOutcomeKind;
  readonly oralFluidOffered: boolean;
  readonly note?: string | undefined;
}

/** Who is to be tested, and what there is instead of a specimen. A random test is drawn, never ordered. */
@Injectable()
export class TestOrderService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  order(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: TestOrderAttempt,
  ): Promise<TestOrderView & { readonly evaluations: readonly Evaluation[] }> {
    const act = 'drug-test.order' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'test_order', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        () => sceneOf(tx, patientId, this.clock),
        async (scene) => {
          const { today, now, policy } = scene;
          if (attempt.dueOn < today) refuse('test-order.refused', 'A test is due today or later: correct the day.');
          const evaluations = await this.check(tx, patientId, attempt, scene);
          await orderTest(tx, {
            id,
            patientId,
            panelId: attempt.panelId,
            reason: attempt.reason,
            orderedOn: today,
            dueOn: attempt.dueOn,
            rationale: attempt.rationale ?? null,
            observedReason: attempt.observedReason ?? null,
            specimenId: attempt.specimenId ?? null,
            consent: attempt.consent ?? null,
            evaluations,
            at: now,
          });
          const row = await lockTestOrder(tx, patientId, id, today);
          return { ...orderViewOf(row, today, now, policy), evaluations };
        },
      ),
    );
  }

  private async check(
    tx: Tx,
    patientId: string,
    attempt: TestOrderAttempt,
    { programme, today }: OutsideScene,
  ): Promise<readonly Evaluation[]> {
    const { panelId, reason, rationale = null, observedReason = null, consent = null, specimenId = null } = attempt;
    const [panel, row, person] = await Promise.all([
      panelId === null ? loadRoutinePanel(tx, today) : loadPanel(tx, panelId),
      loadChartOfPatient(tx, patientId, today),
      loadPractitioner(tx),
    ]);
    if (specimenId !== null) await loadSpecimen(tx, patientId, specimenId);
    const { findings } = medicationChart(row, programme, today);
    const pregnant = isPregnant(findings, today);
    const facts = { today, panel, reason, rationale, observedReason, pregnant, consent, specimenId };
    const evaluations = checkTestOrder(facts);
    const granted = grantedOverrides(evaluations, attempt.overrides ?? [], person);
    const [stop] = evaluations.filter(stops);
    const [open] = withoutOverride(evaluations, granted);
    const refused = stop ?? open;
    if (refused !== undefined)
      throw new Refused({
        code: 'test-order.refused',
        says: `${refused.message} (${refused.ruleId}).`,
        evaluations: evaluations.filter((one) => stops(one) || needsOverride(one)),
      });
    return evaluations;
  }

  /** Calls a test off, with the reason. Done once: who comes second hears what was recorded. */
  cancel(actor: Actor, patientId: string, orderId: string, reason: string): Promise<TestOrderView> {
    return this.change(actor, 'drug-test.order', patientId, orderId, async (tx, row, { now }) => {
      if (row.collected) refuse('test-order.closed', 'The specimen is here already: take it back if it is in error.');
      if (row.reason === 'random')
        refuse(
          'test-order.refused',
          'A drawn test is taken out under Random tests, where another day is drawn (R-410).',
        );
      if (!(await cancelTestOrder(tx, { orderId, patientId, reason, at: now })))
        refuse('test-order.closed', 'This test was called off before.');
    });
  }

  /** declined, missed, unable, excused. None of them is a result, and nothing follows by itself. */
  recordOutcome(
    actor: Actor,
    patientId: string,
    orderId: string,
    id: string,
    given: NewTestOutcome,
  ): Promise<TestOrderView> {
    const act = 'specimen.collect' as const;
    const what = { act, patientId, recordType: 'test_order', recordId: orderId };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, orderId, ...given } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now, policy }) => {
          const row = await lockTestOrder(tx, patientId, orderId, today);
          if (row.collected || row.cancelled !== null)
            refuse('test-order.closed', 'This test is closed: a specimen was collected, or it was called off.');
          if (given.outcome === 'unable' && !given.oralFluidOffered)
            refuse('test-order.refused', 'Offer oral fluid first, and say that it was offered (R-409).');
          await insertRow(tx, 'test_outcome', {
            id,
            patient_id: patientId,
            order_id: orderId,
            outcome: given.outcome,
            on_day: today,
            at: now,
            oral_fluid_offered: given.oralFluidOffered,
            note: given.note ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          tx.notify('specimen', patientId);
          return orderViewOf(await lockTestOrder(tx, patientId, orderId, today), today, now, policy);
        },
      ),
    );
  }

  private change(
    actor: Actor,
    act: 'drug-test.order',
    patientId: string,
    orderId: string,
    run: (tx: Tx, row: TestOrderRow, scene: OutsideScene) => Promise<void>,
  ): Promise<TestOrderView> {
    const what = { act, patientId, recordType: 'test_order', recordId: orderId };
    return this.acts.perform(actor, what, async (tx) => {
      const scene = await sceneOf(tx, patientId, this.clock);
      const { today, now, policy } = scene;
      await run(tx, await lockTestOrder(tx, patientId, orderId, today), scene);
      return orderViewOf(await lockTestOrder(tx, patientId, orderId, today), today, now, policy);
    });
  }
}
