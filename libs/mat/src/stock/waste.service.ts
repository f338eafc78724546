import { Injectable } from '@nestjs/common';
import { Acts, once, type OwnCredentials, SecondSignature } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { type Day, decideWaste, decideWasteSignature, stockVolume, type WasteAttempt, wasteSignBy } from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { move } from './ledger';
import { loadUnsignedSpills, type SpillView } from './spill.queries';
import {
  lastUnsigned,
  loadRemainders,
  loadUnsignedDirect,
  loadWaste,
  loadWastes,
  type RemainderView,
  type WasteView,
} from './waste.queries';
import { endRemainder, lockTakenFrom } from './waste-container.queries';
import { loadSigner, orRefused, stopped, whyNotSigned, witnessScene } from './witness';

/** Something to be wasted, with a remainder or a container. */
export type NewWaste = WasteAttempt & { readonly containerId?: string };

export interface Waiting {
  readonly minutes: number;
  readonly remainders: readonly RemainderView[];
  /** Straight from containers. */
  readonly wastes: readonly WasteView[];
  readonly spills: readonly SpillView[];
}

export interface WasteLog {
  readonly from: Day;
  readonly to: Day;
  readonly items: readonly WasteView[];
}

/** Waste with two persons: one enters it, the other signs as themself, and only then it has left the ledger. */
@Injectable()
export class WasteService {
  constructor(
    private readonly acts: Acts,
    private readonly second: SecondSignature,
    private readonly clock: Clock,
  ) {}

  /** Everything that waits for a second person, worked out now. */
  waiting(actor: Actor): Promise<Waiting> {
    return this.acts.perform(actor, { act: 'waste.read', recordType: 'stock_remainder' }, async (tx) => {
      const { policy, now, today, span } = await this.scene(tx);
      const [since] = span(today, today);
      const [remainders, wastes, spills] = await Promise.all([
        loadRemainders(tx, policy, now),
        loadUnsignedDirect(tx, policy, now, since),
        loadUnsignedSpills(tx),
      ]);
      return { minutes: policy.witness_minutes, remainders, wastes, spills };
    });
  }

  /** The log of these days, both included; of today where none are named. */
  log(actor: Actor, asked: { readonly from?: Day; readonly to?: Day }): Promise<WasteLog> {
    return this.acts.perform(actor, { act: 'waste.read', recordType: 'stock_waste' }, async (tx) => {
      const { policy, now, today, span } = await this.scene(tx);
      const [from, to] = [asked.from ?? asked.to ?? today, asked.to ?? today];
      return { from, to, items: await loadWastes(tx, policy, now, ...span(from, to)) };
    });
  }

  /** Enters a waste under the client's id. Nothing has left the ledger before the witness has signed. */
  record(actor: Actor, id: string, { containerId, ...attempt }: NewWaste): Promise<WasteView> {
    const act = 'waste.record' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_waste', recordId: id, explain: whyNotSigned }, (tx) =>
      once(
        tx,
        { id, act, body: { containerId, ...attempt } },
        () => this.scene(tx),
        async ({ policy, now }) => {
          const { remainderId } = attempt;
          if ((remainderId === undefined) === (containerId === undefined))
            refuse('waste.invalid', 'Choose what is wasted: what was taken out, or a container.');
          const from = await lockTakenFrom(
            tx,
            remainderId === undefined ? { containerId: containerId ?? '' } : { remainderId },
          );
          if (from === undefined) refuse('not-found', 'There is nothing like this in the stock of this program.');
          const before = await lastUnsigned(tx, {
            ...(remainderId ? { remainderId } : {}),
            containerId: from.containerId,
          });
          const until = before === null ? null : wasteSignBy(before, policy);
          const waitingUntil = until !== null && until >= now ? until : null;
          stopped(decideWaste(attempt, { there: from.there, ended: from.ended, waitingUntil }));
          await insertRow(tx, 'stock_waste', {
            id,
            remainder_id: remainderId ?? null,
            container_id: from.containerId,
            account: remainderId === undefined ? 'stock' : 'prepared',
            quantity: attempt.quantity,
            volume_ul: stockVolume(attempt.quantity, from.product),
            reason: attempt.reason,
            method: attempt.method,
            says: attempt.says ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          return this.changed(tx, id);
        },
      ),
    );
  }

  /** The witness signs: from their own session, or on this screen by their own e-mail and password. */
  witness(actor: Actor, id: string, credentials?: OwnCredentials): Promise<WasteView> {
    const what = { act: 'waste.witness' as const, recordType: 'stock_waste', recordId: id, explain: whyNotSigned };
    return this.second.perform(actor, credentials, what, async (tx, { inPlace }) => {
      void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [id]);
      const { policy, now } = await this.scene(tx);
      const [waste, signer] = await Promise.all([this.find(tx, id), loadSigner(tx)]);
      const { enteredBy, container, quantity, remainderId } = waste;
      const entered = { enteredBy: enteredBy.id, enteredAt: new Date(waste.enteredAt), signed: waste.signed !== null };
      const decided = orRefused(decideWasteSignature({ waste: entered, signer, policy, now }));
      await insertRow(tx, 'stock_waste_signature', {
        waste_id: id,
        recorded_by: enteredBy.id,
        signed_by: signer.staffId,
        signed_at: now,
        in_place: inPlace,
        evaluations: JSON.stringify([decided]),
      });
      if (remainderId !== null) await endRemainder(tx, remainderId, 'wasted', id, now);
      await move(tx, [
        {
          kind: 'waste',
          from: { containerId: container.id, account: remainderId === null ? 'stock' : 'prepared' },
          to: { containerId: container.id, account: 'wasted' },
          quantity,
          occurredAt: now,
          recordedBy: enteredBy.id,
          witnessId: signer.staffId,
          reason: waste.reason,
          source: { type: 'waste', id },
        },
      ]);
      return this.changed(tx, id);
    });
  }

  private async changed(tx: Tx, id: string): Promise<WasteView> {
    tx.notify('waste', id);
    return this.find(tx, id);
  }

  private async find(tx: Tx, id: string): Promise<WasteView> {
    const { policy, now } = await this.scene(tx);
    const waste = await loadWaste(tx, id, policy, now);
    if (waste === undefined) refuse('not-found', 'There is no such waste in this program.');
    return waste;
  }

  private scene(tx: Tx) {
    return witnessScene(tx, this.clock);
  }
}
