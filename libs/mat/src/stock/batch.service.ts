import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  awaitsCheck,
  type CompoundingAttempt,
  checkCompounding,
  dispensers,
  refuseCompoundingCheck,
  yieldOf,
} from '@cairn/rules';
import { dayOf, insertRow, requireLicence } from '../outside/outside-scene';
import { batchMovements } from './batch-movements';
import { type CompoundingView, loadCompoundings } from './batch.queries';
import { move, whyNotMoved } from './ledger';
import { insertStock } from './open-container.queries';
import { stopAt } from './order-form.service';
import { lockContainers } from './overview.queries';
import { loadPlaces, loadProducts } from './product.queries';
import { lockNamed } from './receiving-lock';
import { insertStays, loadLots, lockIncoming, takeSerials } from './receiving.queries';

/** Liquids that are made here from powder: the batch record, its lot, and the check of a second person. */
@Injectable()
export class CompoundingService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<CompoundingView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_batch' }, (tx) => loadCompoundings(tx));
  }

  /** Records a batch: powder out, containers of a new lot in. The lot is blocked until somebody else has checked it. */
  prepare(actor: Actor, id: string, attempt: CompoundingAttempt): Promise<CompoundingView> {
    const act = 'stock.compound' as const;
    const explain = async (fault: Parameters<typeof whyNotMoved>[0]) => whyNotMoved(fault);
    return this.acts.perform(actor, { act, recordType: 'stock_batch', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        async () => {
          await lockIncoming(tx);
          return Promise.all([
            loadProgramme(tx),
            loadProducts(tx, [attempt.productId]),
            loadPlaces(tx),
            loadLots(tx, [attempt.productId]),
          ]);
        },
        async ([programme, [product], places, lots]) => {
          const { today, policy, now } = dayOf(programme, this.clock);
          if (product === undefined) refuse('not-found', 'There is no such product in this program: set it up first.');
          await requireLicence(tx, dispensers, today, 'Making a batch');
          const ids = attempt.powder.map(({ containerId }) => containerId);
          const powder = await lockContainers(tx, today, ids);
          const evaluations = checkCompounding({
            attempt,
            product,
            powder: powder.map((one) => ({ ...one, containerId: one.id })),
            places: new Map(places.filter(({ retired }) => !retired).map((one) => [one.id, one.kind])),
            lotKnown: lots.some(({ lot }) => lot.toLowerCase() === attempt.lot.toLowerCase()),
            today,
            policy,
          });
          stopAt(evaluations, 'The batch cannot be recorded like this.');
          const { theoreticalMcg, actualMcg } = yieldOf(attempt, product.mcgPerMl ?? 0);
          const lotId = await this.fill(tx, id, attempt, product.mcgPerMl ?? 0, now);
          await insertRow(tx, 'stock_batch', {
            id,
            product_id: product.id,
            lot_id: lotId,
            diluent: attempt.diluent,
            final_ul: attempt.finalUl,
            mcg_per_ml: product.mcgPerMl,
            theoretical_mcg: theoreticalMcg,
            actual_mcg: actualMcg,
            made_on: today,
            explanation: attempt.explanation ?? null,
            evaluations: JSON.stringify(evaluations),
            prepared_by: actor.staffId,
            recorded_at: now,
          });
          for (const { containerId, quantity } of attempt.powder)
            await insertRow(tx, 'stock_batch_powder', { batch_id: id, container_id: containerId, quantity });
          return this.changed(tx, id);
        },
      ),
    );
  }

  /** The second person, signed in as themself. What passes may be used; what does not stays blocked. */
  check(
    actor: Actor,
    id: string,
    given: { readonly outcome: 'passed' | 'refused'; readonly note?: string },
  ): Promise<CompoundingView> {
    const what = { act: 'stock.compound' as const, recordType: 'stock_batch', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      await lockNamed(tx, 'batch', [id]);
      const [[batch], programme] = await Promise.all([loadCompoundings(tx, id), loadProgramme(tx)]);
      if (batch === undefined) refuse('not-found', 'There is no such batch in this program.');
      const { today, now } = dayOf(programme, this.clock);
      await requireLicence(tx, dispensers, today, 'Checking a batch');
      const refusal = refuseCompoundingCheck(
        { preparedBy: batch.preparedById, checked: batch.check !== null },
        actor.staffId,
      );
      if (refusal !== null) throw new Refused(refusal);
      const { outcome, note = null } = given;
      if (outcome === 'refused' && note === null)
        refuse('stock.invalid', 'Say what is wrong with the batch: it stays blocked until it is destroyed (R-217).');
      await insertRow(tx, 'stock_batch_check', {
        batch_id: id,
        outcome,
        note,
        checked_by: actor.staffId,
        checked_at: now,
      });
      await insertRow(tx, 'stock_lot_block', {
        id: newId(),
        lot_id: batch.lotId,
        blocks: outcome === 'refused',
        reason: outcome === 'refused' ? 'quality' : 'released',
        says: note ?? 'Checked by a second person',
        recorded_by: actor.staffId,
        recorded_at: now,
      });
      return this.changed(tx, id);
    });
  }

  private async fill(tx: Tx, id: string, attempt: CompoundingAttempt, mcgPerMl: number, at: Date): Promise<string> {
    const { productId, lot, expiresOn } = attempt;
    const lotId = newId();
    const serials = await takeSerials(tx, attempt.containers.length);
    const containers = attempt.containers.map(({ ul, placeId }, index) => ({
      id: newId(),
      serial: serials[index] ?? '',
      quantity: Math.round((ul * mcgPerMl) / 1000),
      placeId,
    }));
    await insertStock(tx, { productId, lotId, lot, expiresOn, containers });
    await insertRow(tx, 'stock_lot_block', {
      id: newId(),
      lot_id: lotId,
      blocks: true,
      reason: 'quality',
      says: awaitsCheck,
      recorded_by: tx.actor.staffId,
      recorded_at: at,
    });
    const filled = containers.map((one) => ({ containerId: one.id, quantity: one.quantity }));
    const stays = containers.map((one) => ({ id: newId(), containerId: one.id, placeId: one.placeId }));
    await move(tx, batchMovements({ id, at, powder: attempt.powder, filled }));
    await insertStays(tx, stays, { reason: null, at });
    return lotId;
  }

  private async changed(tx: Tx, id: string): Promise<CompoundingView> {
    const [written] = await loadCompoundings(tx, id);
    if (written === undefined) throw new Error('What was just written is not there.');
    tx.notify('stock', id);
    return written;
  }
}
