import { addDays, type Day, weekday } from '../../time';
import type { KnownBottle, KnownDose, KnownOrder } from '../medication-chart';
import { orderState } from '../order-state';
import { portionOn } from '../order/order-plan';
import type { ProductClass } from '../product';
import { bottleStands } from './bottle';
import { closureDays } from './supply';
import type { BatchReason, BottleAttempt, ClosedDay, TakeHomeDecision } from './take-home-facts';

/** Bottles that somebody takes along on a day: what the pour list proposes, and a nurse prepares or leaves. */
export interface PourProposal {
  readonly reason: BatchReason;
  readonly bottles: readonly BottleAttempt[];
}

export interface PourFacts {
  readonly order: KnownOrder;
  readonly decision: Pick<TakeHomeDecision, 'decision' | 'days' | 'productClass'> | null;
  readonly productClass: ProductClass;
  readonly takeHomes: readonly KnownBottle[];
  readonly doses: readonly Pick<KnownDose, 'serviceDay' | 'portion' | 'doseMcg'>[];
  readonly closedDays: readonly ClosedDay[];
}

/** How far ahead anything is proposed. */
const furthest = 45;

/**
 * Does this person come on this day? Not on a day on which the clinic gives nothing, not for a day whose bottles are at home, and
 * not under an order that is not in force.
 */
export function comesOn({ order, takeHomes, closedDays }: PourFacts, day: Day): boolean {
  if (orderState(order, day) !== 'active' || !asksFor(order, day)) return false;
  if (closedDays.some(({ on }) => on === day)) return false;
  const home = takeHomes.filter((bottle) => bottle.on === day && isHome(bottle));
  return home.length < order.portions;
}

/**
 * What goes home on this day: the portions of today that nobody watches, and the days until the next visit. As many days as were
 * approved, what is in hand counting with them; days on which the clinic is closed come on top. Without a decision only those.
 */
export function pourProposals(facts: PourFacts, day: Day): readonly PourProposal[] {
  if (!comesOn(facts, day)) return [];
  const { order, decision, productClass } = facts;
  const approved = decision !== null && decision.decision !== 'declined' && decision.productClass === productClass;
  const split = bottlesOf(facts, day, (portion) => order.portionPlan?.[portion - 1]?.observed === false);
  const { bottles, counted } = ahead(facts, day, approved ? decision.days : 0);
  if (counted) return [{ reason: 'take-home', bottles: [...split, ...bottles] }];
  const some: PourProposal[] = [
    { reason: 'split', bottles: split },
    { reason: 'closure', bottles },
  ];
  return some.filter((one) => one.bottles.length > 0);
}

/** Day after day until the approved ones are used up and the next day is one on which the clinic is open. */
function ahead(facts: PourFacts, day: Day, days: number) {
  const candidates = Array.from({ length: furthest }, (_, index) => addDays(day, index + 1));
  const closure = closureDays(candidates, facts.closedDays);
  const bottles: BottleAttempt[] = [];
  let left = days;
  let counted = false;
  for (const on of candidates) {
    if (orderState(facts.order, on) !== 'active') break;
    if (!asksFor(facts.order, on)) continue;
    if (!closure.has(on)) {
      if (left === 0) break;
      left -= 1;
    }
    const fresh = bottlesOf(facts, on, () => true);
    if (fresh.length > 0 && !closure.has(on)) counted = true;
    bottles.push(...fresh);
  }
  return { bottles, counted };
}

function bottlesOf({ order, takeHomes, doses }: PourFacts, on: Day, wanted: (portion: number) => boolean) {
  const bottles: BottleAttempt[] = [];
  for (let portion = 1; portion <= order.portions; portion += 1) {
    if (!wanted(portion)) continue;
    if (takeHomes.some((bottle) => bottle.on === on && bottle.portion === portion && bottleStands(bottle))) continue;
    if (doses.some((dose) => dose.serviceDay === on && dose.portion === portion && dose.doseMcg > 0)) continue;
    const doseMcg = portionOn(order, on, portion);
    if (doseMcg > 0) bottles.push({ on, portion, doseMcg });
  }
  return bottles;
}

function isHome({ state }: KnownBottle): boolean {
  return state === 'released' || state === 'returned_empty';
}

function asksFor({ weekdays, frequency }: KnownOrder, day: Day): boolean {
  if (frequency === 'weekly' || frequency === 'monthly') return false;
  return weekdays === null || weekdays.includes(weekday(day));
}
