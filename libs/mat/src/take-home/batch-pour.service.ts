import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  type BottleAttempt,
  type Day,
  isProduct,
  type Product,
  productFacts,
  type PourFacts,
  pourProposals,
  type PourProposal,
  serviceDay,
} from '@cairn/rules';
import type { BottleBatchView } from './batch.queries';
import { loadPourRows, type PourRowFacts } from './batch-pour.queries';
import { loadClosedDays } from './decision-part';

export interface PourRow {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly orderId: string;
  readonly product: Product;
  /** What is still to be filled for this pick-up. */
  readonly proposals: readonly PourProposal[];
  /** What was filled, for this day or one before that nobody came for. */
  readonly batches: readonly BottleBatchView[];
  /** What somebody should look at before filling. */
  readonly notes: readonly string[];
}

export interface PourList {
  readonly day: Day;
  readonly today: Day;
  readonly closed: boolean;
  readonly rows: readonly PourRow[];
  /** What the open proposals take, by medication. */
  readonly toFill: readonly { readonly product: Product; readonly bottles: number; readonly mcg: number }[];
}

/** Who picks up bottles on a day, what is to be filled for them, and what is done: so that it is not the morning's bottleneck. */
@Injectable()
export class PourListService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, asked: Day | undefined): Promise<PourList> {
    return this.acts.perform(actor, { act: 'bottle.read', recordType: 'pour_list' }, async (tx) => {
      const programme = await loadProgramme(tx);
      const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
      const day = asked ?? today;
      const [facts, closedDays] = await Promise.all([loadPourRows(tx, day), loadClosedDays(tx, day)]);
      const rows = facts.flatMap((one) => rowOf(one, closedDays, day));
      return {
        day,
        today,
        closed: closedDays.some(({ on }) => on === day),
        rows,
        toFill: sums(rows),
      };
    });
  }
}

function rowOf(facts: PourRowFacts, closedDays: PourFacts['closedDays'], day: Day): readonly PourRow[] {
  const { who, batches, decision, held } = facts;
  if (!isProduct(facts.order.product)) return [];
  const order = { ...facts.order, protocol: null };
  const { productClass } = productFacts(order.product);
  const { takeHomes, doses } = facts;
  const proposals = pourProposals({ order, decision, productClass, takeHomes, doses, closedDays }, day);
  if (proposals.length === 0 && batches.length === 0) return [];
  const counted = proposals.some(({ reason }) => reason === 'take-home');
  const notes = [
    ...(held ? ['On hold: a prescriber releases the hold first'] : []),
    ...(counted && decision !== null && decision.expiresOn < day
      ? [`Review of the decision was due on ${decision.expiresOn}`]
      : []),
    ...batches.flatMap(({ pickUpOn, release }) =>
      release === null && pickUpOn < day ? [`Not picked up on ${pickUpOn}`] : [],
    ),
  ];
  return [{ ...who, orderId: order.id, product: order.product, proposals, batches, notes }];
}

function sums(rows: readonly PourRow[]): PourList['toFill'] {
  const by = new Map<Product, BottleAttempt[]>();
  for (const { product, proposals } of rows)
    for (const { bottles } of proposals) by.set(product, [...(by.get(product) ?? []), ...bottles]);
  return [...by].map(([product, bottles]) => ({
    product,
    bottles: bottles.length,
    mcg: bottles.reduce((sum, { doseMcg }) => sum + doseMcg, 0),
  }));
}
