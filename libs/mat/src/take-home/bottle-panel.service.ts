import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  addDays,
  checkBottles,
  type Day,
  dueBack,
  type Evaluation,
  inHand,
  orderState,
  type PourProposal,
  pourProposals,
  preparationFacts,
  productFacts,
  releaseFacts,
  serviceDay,
} from '@cairn/rules';
import { loadChartOfPatient } from '../chart/medication-chart.queries';
import { type BottleBatchView, loadWaiting } from './batch.queries';
import { bottleScene, type DesigneeView, papersOf } from './bottle-scene';
import { type CallBackView, loadCallBacks } from './call-back.queries';
import { bottlesOf } from './pick-up.service';
import {
  type BottleOfPerson,
  loadBottles,
  loadLosses,
  loadReturns,
  type LossView,
  type ReturnView,
} from './return.queries';

/** Everything about one person's bottles, for the window and for the chart. */
export interface BottlesOfPerson {
  readonly day: Day;
  /** Of the last 60 days and those ahead, the last one first. */
  readonly bottles: readonly BottleOfPerson[];
  readonly dueBack: readonly string[];
  readonly inHand: readonly string[];
  /** Filled and not handed out, with what stands in the way of it now. */
  readonly waiting: readonly (BottleBatchView & { readonly checks: readonly Evaluation[] })[];
  /** What could be filled for today, with what stands in the way. */
  readonly proposals: readonly (PourProposal & { readonly orderId: string; readonly checks: readonly Evaluation[] })[];
  /** When safe storage was last talked through. */
  readonly educatedOn: Day | null;
  readonly lockboxRequired: boolean;
  readonly designees: readonly DesigneeView[];
  readonly returns: readonly ReturnView[];
  readonly losses: readonly LossView[];
  readonly callBacks: readonly CallBackView[];
}

/** What of a person's bottles waits, is at home, is due back, and was asked and found. */
@Injectable()
export class BottlePanelService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<BottlesOfPerson> {
    const what = { act: 'bottle.read' as const, patientId, recordType: 'take_home_batch' };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      const now = this.clock.now();
      const day = serviceDay(now, programme.zone, programme.dayBoundary);
      const [row, papers, bottles, waiting, returns, losses, callBacks] = await Promise.all([
        loadChartOfPatient(tx, patientId, day),
        papersOf(tx, { patientId }, day),
        loadBottles(tx, patientId, addDays(day, -60)),
        loadWaiting(tx, patientId),
        loadReturns(tx, patientId),
        loadLosses(tx, patientId),
        loadCallBacks(tx, now, { patientId }),
      ]);
      const { chart, scene, policy } = bottleScene(tx, row, papers, day);
      const { takeHomes, orders, findings } = chart;
      const proposals = orders
        .filter((order) => orderState(order, day) === 'active' && !productFacts(order.product).extendedRelease)
        .flatMap((order) => {
          const { productClass } = productFacts(order.product);
          const facts = { order, decision: scene.decision, productClass, takeHomes, doses: chart.doses };
          return pourProposals({ ...facts, closedDays: scene.closedDays }, day).map((proposal) => {
            const batch = { ...proposal, orderId: order.id, pickUpOn: day, childResistant: true };
            const checks = checkBottles(preparationFacts(batch, chart, scene, policy, now));
            return { ...proposal, orderId: order.id, checks };
          });
        });
      return {
        day,
        bottles,
        dueBack: dueBack(takeHomes, day).map(({ id }) => id),
        inHand: inHand(takeHomes, day).map(({ id }) => id),
        waiting: waiting.map((batch) => {
          const made = bottlesOf(batch, chart);
          const scans = made.map(({ serial }) => ({ text: serial, how: 'scanned' as const }));
          const receiver = { kind: 'patient' as const, identifiers: ['photo', 'date_of_birth'] };
          const pickUp = { scans, lockboxSeen: true, educated: false, receiver };
          const facts = releaseFacts({ ...batch, bottles: made }, { pickUp }, chart, scene, policy, now);
          return { ...batch, checks: checkBottles(facts) };
        }),
        proposals,
        educatedOn:
          findings.advice?.find(({ on, details }) => details.topic === 'take-home-storage' && on <= day)?.on ?? null,
        lockboxRequired: policy.th_lockbox_required,
        designees: papers.designees,
        returns,
        losses,
        callBacks,
      };
    });
  }
}
