import type { Policy } from '../../policy';
import type { Day } from '../../time';
import { courseOf } from '../course';
import type { MedicationChart, TakeHomeStanding } from '../medication-chart';
import { orderState } from '../order-state';
import { productFacts, type ProductClass } from '../product';
import { isStable, unanswered } from './criteria';
import { exceptionFor } from './exception';
import { explainAll, type Explanation, type Rung, rungsOf } from './explain';
import { reviewDue, type ReviewTrigger, triggersFrom } from './review';
import { reviewTriggers } from './review-triggers';
import { bottlesInHand, supplyOf } from './supply';
import { type ClosedDay, criteria, type Criterion, type CriterionAnswer } from './take-home-facts';
import { type Ceiling, ceilingOn, criterionWords, versionOn } from './versions';

/** Where a person stands on the ladder of take-home doses: what could be given, what was decided, who decides, and by when. */
export interface Ladder {
  readonly productClass: ProductClass;
  readonly treatmentDay: number;
  readonly carryOverDays: number;
  /** The first dose of the episode; null before it. */
  readonly firstDoseOn: Day | null;
  /** null of buprenorphine, which has no tiers. */
  readonly ceiling: Ceiling | null;
  readonly rungs: readonly Rung[];
  /** What may be given at a time today: nothing without a decision. */
  readonly allowedDays: number;
  /** The most that a prescriber could decide on today. */
  readonly mostDays: number;
  readonly criteria: readonly {
    readonly id: Criterion;
    readonly says: string;
    readonly answer: CriterionAnswer['answer'] | null;
    readonly comment: string | null;
  }[];
  readonly supply: { readonly days: number; readonly inHand: readonly Day[]; readonly bottles: number };
  readonly review: { readonly why: 'tier' | 'time'; readonly due: Day } | null;
  readonly triggers: readonly Omit<ReviewTrigger, 'at'>[];
  readonly under: readonly Explanation[];
}

export function ladderOf(
  chart: MedicationChart,
  standing: TakeHomeStanding,
  closedDays: readonly ClosedDay[],
  policy: Policy,
): Ladder {
  const { today } = chart;
  const { decision, exceptions } = standing;
  const productClass = takeHomeClass(chart);
  const { treatmentDay } = courseOf(chart, productClass, today, policy.treatment_day_anchor);
  const tiered = productClass === 'methadone';
  const ceiling = tiered ? ceilingOn(today, treatmentDay, isStable(decision), policy) : null;
  const exception = tiered ? exceptionFor(exceptions, policy, today) : null;
  const mostDays = ceiling === null ? policy.bup_th_max_days : Math.max(ceiling.days, exception?.days ?? 0);
  const supply = supplyOf(chart, today, productClass, [], closedDays);
  const held = decision !== null && decision.productClass === productClass ? decision : null;
  return {
    productClass,
    treatmentDay,
    carryOverDays: chart.carryOverDays,
    firstDoseOn: chart.firstDoseOn,
    ceiling,
    rungs: ceiling === null ? [] : rungsOf(ceiling.tiers, treatmentDay, today, versionOn(today).counts),
    allowedDays:
      held === null || held.expiresOn < today || unanswered(held.criteria).length > 0
        ? 0
        : ceiling === null
          ? held.days
          : Math.min(held.days, mostDays),
    mostDays,
    criteria: criteria.map((id) => ({
      id,
      says: criterionWords[id],
      answer: held?.criteria[id]?.answer ?? null,
      comment: held?.criteria[id]?.comment ?? null,
    })),
    supply: {
      days: supply.inHand.length,
      inHand: supply.inHand,
      bottles: bottlesInHand(chart, today, productClass).length,
    },
    review: held === null ? null : reviewDue(held, ceiling && { from: ceiling.from, treatmentDay }, today),
    triggers:
      held === null
        ? []
        : triggersFrom(reviewTriggers, { chart, policy, decision: held }).map(({ kind, on, says, about, due }) => ({
            ...{ kind, on, says, about, due },
          })),
    under: explainAll({ today, treatmentDay, productClass, decision: held, policy }),
  };
}

/** The medication that is taken home: the daily agonist that is ordered today, else the last that was. */
export function takeHomeClass({ orders, doses, today }: MedicationChart): ProductClass {
  const daily = orders.filter(({ product }) => {
    const { agonist, extendedRelease } = productFacts(product);
    return agonist && !extendedRelease;
  });
  const standing = daily.find((order) => orderState(order, today) === 'active') ?? daily[0];
  if (standing !== undefined) return productFacts(standing.product).productClass;
  const last = doses.find(({ productClass }) => productClass !== 'naltrexone');
  return last?.productClass ?? 'methadone';
}
