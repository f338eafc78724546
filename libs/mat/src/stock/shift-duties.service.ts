import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  type Day,
  type InventoryDue,
  inventoryDue,
  may,
  openReviews,
  type Schedule,
  type SchedulingDue,
  schedulingsDue,
  type TrendLine,
  varianceTrend,
} from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { loadLastInventory, loadSchedulings } from './inventory.queries';
import { loadProducts } from './product.queries';
import { isStillEmpty } from './shift-paper';
import { loadOpenShift } from './shift.queries';
import { loadVarianceCounts, loadVarianceReviews } from './variance.queries';

/** What is to be done about counts: worked out when it is read, so that no job can forget it. */
export interface CountDuties {
  readonly day: Day;
  /** Is a ledger kept? Without one the first inventory is the first thing to do. */
  readonly kept: boolean;
  readonly inventory: InventoryDue | null;
  readonly schedulings: readonly SchedulingDue[];
  readonly shift: {
    readonly id: string;
    readonly forDay: Day;
    readonly openedAt: string;
    readonly ofToday: boolean;
  } | null;
  /** for who may look into them. */
  readonly reviews: readonly Pick<TrendLine, 'by' | 'id' | 'name' | 'product' | 'variance' | 'tolerance' | 'counts'>[];
}

@Injectable()
export class CountDutyService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<CountDuties> {
    return this.acts.perform(actor, { act: 'shift.read', recordType: 'stock_shift' }, async (tx) => {
      const { today, policy } = dayOf(await loadProgramme(tx), this.clock);
      const mayReview = may(actor.roles, 'variance.review');
      const [lastOn, schedulings, shift, empty, counts, reviewed] = await Promise.all([
        loadLastInventory(tx),
        loadSchedulings(tx),
        loadOpenShift(tx),
        isStillEmpty(tx),
        mayReview ? loadVarianceCounts(tx, today, 30) : [],
        mayReview ? loadVarianceReviews(tx) : [],
      ]);
      const lines = varianceTrend(counts, { today, days: 30, policy });
      return {
        day: today,
        kept: !empty,
        inventory: inventoryDue(lastOn, today, policy),
        schedulings: schedulingsDue(schedulings, lastOn, today, policy).map(
          ({ id, productName, schedule, effectiveOn, state }) => ({ id, productName, schedule, effectiveOn, state }),
        ),
        shift:
          shift === undefined
            ? null
            : {
                ...{ id: shift.id, forDay: shift.forDay, ofToday: shift.forDay === today },
                openedAt: new Date(shift.openedAt).toISOString(),
              },
        reviews: openReviews(lines, counts, reviewed).map(
          ({ by, id, name, product, variance, tolerance, counts: n }) => ({
            ...{ by, id, name, product, variance, tolerance, counts: n },
          }),
        ),
      };
    });
  }

  /** a drug is put under a schedule from a day on. On that day an inventory is asked; today or before it counts at once. */
  schedule(
    actor: Actor,
    id: string,
    given: {
      readonly productId: string;
      readonly schedule: Schedule;
      readonly effectiveOn: Day;
      readonly citation?: string;
    },
  ): Promise<SchedulingDue & { readonly productId: string }> {
    const act = 'inventory.schedule' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_scheduling', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: given },
        () => Promise.all([loadProgramme(tx), loadProducts(tx, [given.productId])]),
        async ([programme, [product]]) => {
          if (product === undefined) refuse('not-found', 'There is no such product on the list.');
          if (product.schedule === given.schedule)
            refuse('inventory.refused', 'It is under this schedule already: nothing is new (R-222).');
          const { today, now } = dayOf(programme, this.clock);
          const { productId, schedule, effectiveOn, citation } = given;
          await insertRow(tx, 'stock_scheduling', {
            ...{ id, product_id: productId, schedule, effective_on: effectiveOn, citation: citation ?? null },
            ...{ recorded_by: actor.staffId, recorded_at: now },
          });
          if (effectiveOn <= today)
            await tx.query('update stock_product set schedule = $3 where programme_id = $1 and id = $2', [
              tx.actor.programmeId,
              productId,
              schedule,
            ]);
          tx.notify('stock', id);
          const state = effectiveOn > today ? 'soon' : effectiveOn === today ? 'now' : 'overdue';
          return { id, productId, productName: product.name, schedule, effectiveOn, state };
        },
      ),
    );
  }
}
