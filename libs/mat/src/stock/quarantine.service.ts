import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { decideQuarantine, type QuarantineAttempt, type QuarantineReason } from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { move } from './ledger';
import { loadQuarantined, loadUnusable, type QuarantinedContainer, type UnusableStock } from './quarantine.queries';
import { closeIfEmpty } from './spill.service';
import { endRemainder, lockTakenFrom } from './waste-container.queries';
import { stopped, whyNotSigned, witnessScene } from './witness';

export type NewQuarantine = QuarantineAttempt & { readonly containerId?: string };

export interface Quarantined {
  readonly id: string;
  readonly containerId: string;
  readonly quantity: number;
  readonly reason: QuarantineReason;
  readonly at: string;
}

export interface Quarantine {
  readonly items: readonly QuarantinedContainer[];
  /** Still among the stock, though it may not be used. */
  readonly unusable: readonly UnusableStock[];
}

/** What was brought back, is past its date, blocked or damaged. One way in, and out only to be destroyed. */
@Injectable()
export class QuarantineService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<Quarantine> {
    return this.acts.perform(actor, { act: 'waste.read', recordType: 'stock_quarantine' }, async (tx) => {
      const { today } = await witnessScene(tx, this.clock);
      const [items, unusable] = await Promise.all([loadQuarantined(tx), loadUnusable(tx, today)]);
      return { items, unusable };
    });
  }

  put(actor: Actor, id: string, { containerId, ...attempt }: NewQuarantine): Promise<Quarantined> {
    const act = 'quarantine.write' as const;
    return this.acts.perform(
      actor,
      { act, recordType: 'stock_quarantine', recordId: id, explain: whyNotSigned },
      (tx) =>
        once(
          tx,
          { id, act, body: { containerId, ...attempt } },
          () => witnessScene(tx, this.clock),
          async ({ now }) => {
            const { remainderId, quantity, reason, says } = attempt;
            if ((remainderId === undefined) === (containerId === undefined))
              refuse('quarantine.invalid', 'Choose what goes into quarantine: what was taken out, or a container.');
            const from = await lockTakenFrom(
              tx,
              remainderId === undefined ? { containerId: containerId ?? '' } : { remainderId },
            );
            if (from === undefined) refuse('not-found', 'There is nothing like this in the stock of this program.');
            stopped(decideQuarantine(attempt, { there: from.there, ended: from.ended }));
            const account = remainderId === undefined ? 'stock' : 'prepared';
            await insertRow(tx, 'stock_quarantine', {
              id,
              remainder_id: remainderId ?? null,
              container_id: from.containerId,
              account,
              quantity,
              reason,
              says: says ?? null,
              recorded_by: actor.staffId,
              recorded_at: now,
            });
            if (remainderId !== undefined) await endRemainder(tx, remainderId, 'quarantined', id, now);
            await move(tx, [
              {
                kind: 'quarantine',
                from: { containerId: from.containerId, account },
                to: { containerId: from.containerId, account: 'quarantine' },
                quantity,
                occurredAt: now,
                reason,
                source: { type: 'quarantine', id },
              },
            ]);
            if (remainderId === undefined) await closeIfEmpty(tx, from.containerId, now);
            tx.notify('waste', id);
            return { id, containerId: from.containerId, quantity, reason, at: now.toISOString() };
          },
        ),
    );
  }
}
