import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  batchCode,
  bottleSerial,
  bottleStates,
  decideBottles,
  exceptionFor,
  fillBottles,
  isRefusal,
  isStockKept,
  mayBecome,
  type NewBottleBatch,
  policyVersion,
  preparationFacts,
  productFacts,
  serviceDay,
} from '@cairn/rules';
import { loadChartOfOrder } from '../chart/medication-chart.queries';
import { insertRow } from '../outside/outside-scene';
import { type BottleBatchView, insertBatch, loadBatch, loadContents, lockBatch } from './batch.queries';
import { bottleScene, papersOf } from './bottle-scene';
import { drawBottles, freeSlots, insertEvents, unfillBottles, whyNotBottles } from './bottle.queries';

export interface VoidedBottles {
  readonly reason: string;
  /** Where what was in them goes: back into its container only if no bottle was opened. */
  readonly into: 'stock' | 'quarantine';
  /** Only these; without it every bottle of the batch that stands. */
  readonly bottleIds?: readonly string[];
}

/** Bottles for home until they are handed out: filled, labelled, or voided. */
@Injectable()
export class BottleBatchService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, id: string): Promise<BottleBatchView> {
    const describe = ({ patientId }: BottleBatchView) => ({ patientId });
    const what = { act: 'bottle.read' as const, recordType: 'take_home_batch', recordId: id, describe };
    return this.acts.perform(actor, what, (tx) => standing(tx, id));
  }

  /**
   * Fills the bottles of one person under the client's id: all of them or none. Refuses as the rules do, with 'stock.short' and
   * what is missing, and with 'bottle.taken' when another window filled one of the days a moment ago.
   */
  prepare(actor: Actor, id: string, batch: NewBottleBatch, origin: Origin = 'registered'): Promise<BottleBatchView> {
    const act = 'bottle.prepare' as const;
    const { orderId, pickUpOn } = batch;
    return this.acts.perform(
      actor,
      {
        act,
        recordType: 'take_home_batch',
        recordId: id,
        through: { recordType: 'medication_order', recordId: orderId },
        describe: ({ patientId, bottles }) => ({ patientId, facts: { bottles: bottles.length } }),
        explain: whyNotBottles,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: batch },
          () => Promise.all([loadChartOfOrder(tx, orderId, pickUpOn), papersOf(tx, { orderId }, pickUpOn)]),
          async ([row, papers]) => {
            const { programme } = papers;
            const now = this.clock.now();
            const today = serviceDay(now, programme.zone, programme.dayBoundary);
            if (pickUpOn < today) refuse('take-home.invalid', `The day of pick-up is today or later: it is ${today}.`);
            const { chart, scene, policy } = bottleScene(tx, row, papers, today);
            const facts = preparationFacts(batch, chart, scene, policy, now);
            const dispensed = decideBottles(facts);
            if (isRefusal(dispensed)) throw new Refused(dispensed);
            const { order } = facts;
            if (order === undefined || chart.episode === null) refuse('not-found', 'There is no such order here.');
            const filled = fillBottles(batch.bottles, chart.programme.containers, {
              product: order.product,
              stationId: batch.stationId,
              kept: isStockKept(chart, today),
            });
            if (isRefusal(filled)) throw new Refused({ ...filled, evaluations: dispensed.evaluations });
            const code = batchCode(randomBytes(8));
            const bottles = filled.map((bottle, index) => ({
              ...bottle,
              id: newId(),
              number: index + 1,
              serial: bottleSerial(code, index + 1),
            }));
            const last = batch.bottles.reduce((latest, { on }) => (on > latest ? on : latest), pickUpOn);
            await Promise.all([
              insertBatch(tx, {
                id,
                patientId: row.patientId,
                episodeId: chart.episode.id,
                orderId,
                reason: batch.reason,
                product: order.product,
                productClass: productFacts(order.product).productClass,
                portions: order.portions,
                today,
                pickUpOn,
                decisionId: scene.decision?.id ?? null,
                exceptionId: exceptionFor(scene.exceptions, policy, pickUpOn, last)?.id ?? null,
                stationId: batch.stationId ?? null,
                childResistant: batch.childResistant,
                evaluations: dispensed.evaluations,
                overrides: dispensed.overrides,
                acknowledged: dispensed.acknowledged,
                policyVersion: policyVersion(programme.policyRows, pickUpOn),
                origin,
                at: now,
                bottles,
              }),
              drawBottles(tx, new Map(bottles.map((bottle) => [bottle.id, bottle.contents])), now),
            ]);
            tx.notify('take-home', row.patientId);
            return standing(tx, id);
          },
        ),
    );
  }

  /** A print of the labels, as a version of its own: the first one labels the bottles, a later one says why it was needed. */
  label(actor: Actor, id: string, { labelId, reason }: { labelId: string; reason?: string }): Promise<BottleBatchView> {
    const act = 'bottle.label' as const;
    return this.acts.perform(actor, about(act, id), (tx) =>
      once(
        tx,
        { id: labelId, act, body: { id, reason } },
        () => locked(tx, id),
        async (batch) => {
          const made = batch.bottles.filter(({ state }) => state === 'prepared' || state === 'labelled');
          if (made.length === 0)
            refuse('take-home.step', 'These bottles were handed out or voided: their labels are not printed again.');
          const version = (batch.labelVersion ?? 0) + 1;
          if (version > 1 && (reason ?? '').trim() === '')
            refuse('take-home.invalid', 'Say why the labels are printed again, so that an old one is not looked for.');
          const now = this.clock.now();
          const { zone, dayBoundary } = await loadProgramme(tx);
          const fresh = made.filter(({ state }) => state === 'prepared').map((bottle) => bottle.id);
          await Promise.all([
            insertRow(tx, 'take_home_label', {
              id: labelId,
              patient_id: batch.patientId,
              batch_id: id,
              version,
              reason: reason ?? null,
              printed_by: actor.staffId,
              printed_at: now,
            }),
            insertEvents(tx, {
              patientId: batch.patientId,
              bottleIds: fresh,
              state: 'labelled',
              day: serviceDay(now, zone, dayBoundary),
              at: now,
              sourceId: labelId,
            }),
          ]);
          tx.notify('take-home', batch.patientId);
          return standing(tx, id);
        },
      ),
    );
  }

  /** Bottles that never leave: their days are free again, and what was in them goes back or into quarantine. */
  void(actor: Actor, id: string, { reason, into, bottleIds }: VoidedBottles): Promise<BottleBatchView> {
    return this.acts.perform(actor, about('bottle.void', id), async (tx) => {
      const [batch, programme] = await Promise.all([locked(tx, id), loadProgramme(tx)]);
      const wanted = batch.bottles.filter((bottle) => bottleIds === undefined || bottleIds.includes(bottle.id));
      const open = bottleIds === undefined ? wanted.filter(({ state }) => mayBecome(state, 'voided')) : wanted;
      if (open.length === 0) refuse('take-home.step', 'No bottle of this batch waits here any more: nothing to void.');
      for (const { state, number } of open)
        if (!mayBecome(state, 'voided'))
          refuse(
            'take-home.step',
            `Bottle ${number} is ${bottleStates[state].label.toLowerCase()}: it cannot be voided. Take it back instead.`,
          );
      const now = this.clock.now();
      const ids = open.map((bottle) => bottle.id);
      const contents = await loadContents(tx, ids);
      await Promise.all([
        insertEvents(tx, {
          patientId: batch.patientId,
          bottleIds: ids,
          state: 'voided',
          day: serviceDay(now, programme.zone, programme.dayBoundary),
          at: now,
          reason,
        }),
        freeSlots(tx, ids),
        unfillBottles(tx, contents, { at: now, reason, into }),
      ]);
      tx.notify('take-home', batch.patientId);
      return standing(tx, id);
    });
  }
}

function about(act: 'bottle.label' | 'bottle.void', id: string) {
  return {
    act,
    recordType: 'take_home_batch',
    recordId: id,
    describe: ({ patientId }: BottleBatchView) => ({ patientId }),
    explain: whyNotBottles,
  };
}

/** The batch, with nobody else at it. */
export async function locked(tx: Tx, id: string): Promise<BottleBatchView> {
  const [, batch] = await Promise.all([lockBatch(tx, id), loadBatch(tx, id)]);
  return batch ?? refuse('not-found', 'There is no such batch of bottles in this program.');
}

async function standing(tx: Tx, id: string): Promise<BottleBatchView> {
  return (await loadBatch(tx, id)) ?? refuse('not-found', 'There is no such batch of bottles in this program.');
}
