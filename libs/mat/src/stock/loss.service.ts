import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import {
  decideLossClosing,
  decideFound,
  decideLoss,
  decideLossStep,
  decideSignificance,
  isReportable,
  lastOf,
  type LossStepKind,
  type Significance,
} from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { move } from './ledger';
import { known, loadLosses, type LossView, type NewLoss, writeLoss } from './loss.queries';
import { closeIfEmpty } from './spill.service';
import { lockTakenFrom } from './waste-container.queries';
import { orRefused, stopped, whyNotSigned, witnessScene } from './witness';

export interface NewLossStep {
  readonly step: LossStepKind;
  readonly doneAt: Date;
  readonly reference?: string;
  readonly says?: string;
}

export interface NewFound {
  readonly containerId: string;
  readonly quantity: number;
  readonly says: string;
}

/** Theft and loss: what is missing, what was done about it, whether it is significant, and its clocks. */
@Injectable()
export class LossService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, open: boolean): Promise<LossView[]> {
    return this.acts.perform(actor, { act: 'loss.read', recordType: 'stock_loss' }, async (tx) =>
      loadLosses(tx, await this.scene(tx), { open }),
    );
  }

  /** Records a theft or loss: what is missing leaves the ledger, and the clocks run from the discovery on. */
  record(actor: Actor, id: string, attempt: NewLoss): Promise<LossView> {
    const act = 'loss.record' as const;
    const what = { act, recordType: 'stock_loss', recordId: id, explain: whyNotSigned };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => this.scene(tx),
        async ({ now }) => {
          stopped(decideLoss(attempt, now));
          for (const line of attempt.lines) await checkLine(tx, line);
          await writeLoss(tx, id, attempt, now);
          for (const { containerId, account } of attempt.lines)
            if (account === 'stock') await closeIfEmpty(tx, containerId, now);
          return this.find(tx, id);
        },
      ),
    );
  }

  /** What was done: the notice, Form 106, the state, the police, a note. */
  step(actor: Actor, lossId: string, id: string, step: NewLossStep): Promise<LossView> {
    return this.change(actor, lossId, id, step, async (tx, loss, now) => {
      const reference = step.reference ?? null;
      stopped(decideLossStep(known(loss), step.step, step.doneAt, reference, now));
      await insertRow(tx, 'stock_loss_step', {
        id,
        loss_id: lossId,
        step: step.step,
        done_at: step.doneAt,
        reference,
        says: step.says ?? null,
        recorded_by: actor.staffId,
        recorded_at: now,
      });
    });
  }

  /** The six factors in words, and whether the loss is significant by them. The last word counts. */
  decide(actor: Actor, lossId: string, id: string, given: Significance): Promise<LossView> {
    return this.change(actor, lossId, id, given, async (tx, loss, now) => {
      stopped(decideSignificance(known(loss), given));
      await insertRow(tx, 'stock_loss_decision', {
        id,
        loss_id: lossId,
        significant: given.significant,
        factors: JSON.stringify(given.factors),
        decided_by: actor.staffId,
        decided_at: now,
      });
    });
  }

  /** Found again: into quarantine, never back among the stock. */
  found(actor: Actor, lossId: string, id: string, { containerId, quantity, says }: NewFound): Promise<LossView> {
    return this.change(actor, lossId, id, { containerId, quantity, says }, async (tx, loss, now) => {
      const lines = loss.lines.filter(({ container }) => container.id === containerId);
      const lost = lines.reduce((sum, line) => sum + line.quantity, 0) - (lines[0]?.found ?? 0);
      stopped(decideFound(quantity, lost));
      await move(tx, [
        {
          id,
          kind: 'found',
          from: { containerId, account: 'lost' },
          to: { containerId, account: 'quarantine' },
          quantity,
          occurredAt: now,
          reason: says,
          source: { type: 'incident', id: lossId },
        },
      ]);
    });
  }

  /** Closes it. Refused before both dates are there. */
  close(actor: Actor, lossId: string): Promise<LossView> {
    const act = 'loss.decide' as const;
    const what = { act, recordType: 'stock_loss', recordId: lossId, explain: whyNotSigned };
    return this.acts.perform(actor, what, async (tx) => {
      const { policy, now } = await this.locked(tx, lossId);
      const facts = known(await this.find(tx, lossId));
      const decided = orRefused(decideLossClosing({ loss: facts, policy }));
      await insertRow(tx, 'stock_loss_close', {
        loss_id: lossId,
        reportable: isReportable(facts),
        notice_at: lastOf(facts, 'dea-notice'),
        form_106_at: lastOf(facts, 'form-106'),
        evaluations: JSON.stringify([decided]),
        closed_by: actor.staffId,
        closed_at: now,
      });
      tx.notify('loss', lossId);
      return this.find(tx, lossId);
    });
  }

  private change(
    actor: Actor,
    lossId: string,
    id: string,
    body: object,
    write: (tx: Tx, loss: LossView, now: Date) => Promise<void>,
  ): Promise<LossView> {
    const act = 'loss.decide' as const;
    const what = { act, recordType: 'stock_loss', recordId: lossId, explain: whyNotSigned };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { lossId, ...body } },
        () => this.locked(tx, lossId),
        async ({ now }) => {
          await write(tx, await this.find(tx, lossId), now);
          tx.notify('loss', lossId);
          return this.find(tx, lossId);
        },
      ),
    );
  }

  /** Two people who write about the same loss come one after the other. */
  private locked(tx: Tx, lossId: string) {
    void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [lossId]);
    return this.scene(tx);
  }

  private async find(tx: Tx, id: string): Promise<LossView> {
    const [loss] = await loadLosses(tx, await this.scene(tx), { id });
    if (loss === undefined) refuse('not-found', 'There is no such loss in this program.');
    return loss;
  }

  private async scene(tx: Tx) {
    const { policy, now, programme } = await witnessScene(tx, this.clock);
    return { policy, now, zone: programme.zone };
  }
}

/** What is missing was there; what was taken out and is missing is missing whole. */
async function checkLine(
  tx: Tx,
  { containerId, account, quantity, remainderId }: NewLoss['lines'][number],
): Promise<void> {
  const from = await lockTakenFrom(tx, remainderId === undefined ? { containerId, account } : { remainderId });
  if (from === undefined || from.containerId !== containerId)
    refuse('not-found', 'There is nothing like this in the stock of this program.');
  if ((account === 'prepared') !== (remainderId !== undefined))
    refuse('loss.invalid', 'Of what was taken out, choose which remainder is missing.');
  if (from.ended) refuse('waste.done', 'This was wasted or put away before: look at the list again.');
  if (remainderId !== undefined && quantity !== from.there)
    refuse('loss.invalid', 'What was taken out is missing whole, or the rest of it is wasted first.');
  if (quantity > from.there)
    refuse('stock.short', 'There is less in the container than this: look again (R-223).', { there: from.there });
}
