import { Injectable } from '@nestjs/common';
import { Acts, once, type OwnCredentials, SecondSignature } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import {
  addDays,
  type Day,
  decideSpill,
  decideSpillSignature,
  type SpillAttempt,
  type SpillKind,
  type SpillPattern,
  spillPatterns,
} from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { move, type NewMovement } from './ledger';
import { closeContainer } from './open-container.queries';
import { loadSpills, seen, type SpillView } from './spill.queries';
import { endRemainder, lockTakenFrom } from './waste-container.queries';
import { loadSigner, orRefused, stopped, whyNotSigned, witnessScene } from './witness';

export type NewSpill = SpillAttempt & { readonly kind: SpillKind; readonly containerId?: string };

export interface Spills {
  readonly from: Day;
  readonly to: Day;
  readonly items: readonly SpillView[];
  /** What came up more than once in the days of the monthly review. */
  readonly patterns: readonly SpillPattern[];
  readonly reviewDays: number;
}

/** Spills and breakage: entered by whoever saw it, signed by a supervisor, and then out of the ledger. */
@Injectable()
export class SpillService {
  constructor(
    private readonly acts: Acts,
    private readonly second: SecondSignature,
    private readonly clock: Clock,
  ) {}

  /** The spills of these days, and the patterns of the last month. */
  list(actor: Actor, asked: { readonly from?: Day; readonly to?: Day }): Promise<Spills> {
    return this.acts.perform(actor, { act: 'waste.read', recordType: 'stock_spill' }, async (tx) => {
      const { policy, now, today, span } = await witnessScene(tx, this.clock);
      const to = asked.to ?? today;
      const from = asked.from ?? addDays(to, -policy.spill_review_days);
      const [first, end] = span(from, to);
      const [items, month] = await Promise.all([
        loadSpills(tx, { from: first, to: end }),
        loadSpills(tx, { from: span(addDays(today, -policy.spill_review_days), today)[0] }),
      ]);
      const patterns = spillPatterns(seen(month), policy, now);
      return { from, to, items, patterns, reviewDays: policy.spill_review_days };
    });
  }

  record(actor: Actor, id: string, { containerId, kind, ...attempt }: NewSpill): Promise<SpillView> {
    const act = 'spill.record' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_spill', recordId: id, explain: whyNotSigned }, (tx) =>
      once(
        tx,
        { id, act, body: { containerId, kind, ...attempt } },
        () => witnessScene(tx, this.clock),
        async ({ now }) => {
          const { remainderId } = attempt;
          if ((remainderId === undefined) === (containerId === undefined))
            refuse('spill.invalid', 'Choose what was spilled: what was taken out, or a container.');
          const from = await lockTakenFrom(
            tx,
            remainderId === undefined ? { containerId: containerId ?? '' } : { remainderId },
          );
          if (from === undefined) refuse('not-found', 'There is nothing like this in the stock of this program.');
          stopped(decideSpill(attempt, { there: from.there, ended: from.ended, now }));
          await insertRow(tx, 'stock_spill', {
            id,
            kind,
            remainder_id: remainderId ?? null,
            container_id: from.containerId,
            account: remainderId === undefined ? 'stock' : 'prepared',
            spilled: attempt.spilled,
            recovered: attempt.recovered,
            circumstances: attempt.circumstances,
            occurred_at: attempt.occurredAt,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          return this.changed(tx, id);
        },
      ),
    );
  }

  /** The supervisor signs; what could be gathered goes into quarantine. */
  sign(actor: Actor, id: string, credentials?: OwnCredentials): Promise<SpillView> {
    const what = { act: 'spill.sign' as const, recordType: 'stock_spill', recordId: id, explain: whyNotSigned };
    return this.second.perform(actor, credentials, what, async (tx, { inPlace }) => {
      void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [id]);
      const { now } = await witnessScene(tx, this.clock);
      const [spill, signer] = await Promise.all([this.find(tx, id), loadSigner(tx)]);
      const { enteredBy, remainderId, container } = spill;
      const decided = orRefused(
        decideSpillSignature({ enteredBy: enteredBy.id, signed: spill.signed !== null, signer }),
      );
      await insertRow(tx, 'stock_spill_signature', {
        spill_id: id,
        recorded_by: enteredBy.id,
        signed_by: signer.staffId,
        signed_at: now,
        in_place: inPlace,
        evaluations: JSON.stringify([decided]),
      });
      if (remainderId !== null) await endRemainder(tx, remainderId, 'spilled', id, now);
      await move(tx, movementsOf(spill, signer.staffId, now));
      if (remainderId === null) await closeIfEmpty(tx, container.id, now);
      return this.changed(tx, id);
    });
  }

  private async changed(tx: Tx, id: string): Promise<SpillView> {
    tx.notify('waste', id);
    return this.find(tx, id);
  }

  private async find(tx: Tx, id: string): Promise<SpillView> {
    const [spill] = await loadSpills(tx, { id });
    if (spill === undefined) refuse('not-found', 'There is no such spill in this program.');
    return spill;
  }
}

function movementsOf(spill: SpillView, witnessId: string | null, now: Date): NewMovement[] {
  const { id, container, remainderId, spilled, recovered, enteredBy, kind } = spill;
  const from = { containerId: container.id, account: remainderId === null ? 'stock' : 'prepared' } as const;
  const common = { from, occurredAt: now, recordedBy: enteredBy.id, witnessId, source: { type: 'spill', id } as const };
  return [
    ...(spilled === 0
      ? []
      : [
          {
            ...common,
            kind: 'spill' as const,
            to: { containerId: container.id, account: 'spilled' as const },
            quantity: spilled,
            reason: kind,
          },
        ]),
    ...(recovered === 0
      ? []
      : [
          {
            ...common,
            kind: 'quarantine' as const,
            to: { containerId: container.id, account: 'quarantine' as const },
            quantity: recovered,
            reason: 'Gathered after a spill',
          },
        ]),
  ];
}

/** An open bottle out of which everything has gone is not poured from any more. */
export async function closeIfEmpty(tx: Tx, containerId: string, now: Date): Promise<void> {
  const [left] = await tx.query<{ there: boolean }>(
    `select exists (select 1 from stock_balance where container_id = $1 and account = 'stock' and quantity > 0) as there`,
    [containerId],
  );
  if (left?.there !== true) await closeContainer(tx, containerId, 'taken-out', now);
}
