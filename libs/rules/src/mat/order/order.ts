import type { Practitioner } from '../../access/licences';
import { grantedOverrides, withoutOverride, type GrantedOverride } from '../../override';
import type { Policy } from '../../policy';
import type { Evaluation, Refusal, RefusalCode } from '../../refusal';
import { evaluateAll, stops, warns } from '../../rule';
import { addDays, type Day, isDay } from '../../time';
import { micrograms, type Micrograms } from '../../units';
import { courseOf } from '../course';
import type { KnownProtocol, MedicationChart } from '../medication-chart';
import { productFacts } from '../product';
import { isDeviation } from '../rules/deviation';
import { orderTerms, replaced } from '../rules/order-terms';
import { type Pathway, pathwayOf } from '../rules/prescribing';
import { splitDoseOrders } from '../rules/split-dose';
import { doseHistory, startsAnew } from './dose-history';
import type { OrderAttempt, OrderFacts } from './order-facts';
import { orderRules } from './order-rules';

/**
 * What the clinic promises: medication is ordered only by a prescriber with a valid licence, for a limited time
 * and nobody has two agonist orders at once: a new one ends the one before it. No machine writes,
 * raises or resumes an order. A missing assessment or session never stands in the way.
 */
export interface Order {
  readonly doseMcg: Micrograms;
  readonly portions: number;
  /** The orders that this one ends, and the first day on which each is no longer in force. */
  readonly discontinues: readonly { readonly orderId: string; readonly endsOn: Day }[];
  /** named, or what this product is usually given under; null where no such choice exists. */
  readonly pathway: Pathway | null;
  readonly evaluations: readonly Evaluation[];
  readonly overrides: readonly OrderOverride[];
  /** The warnings that stood against it and were on the screen (section 0.1). */
  readonly acknowledged: readonly string[];
}

/** an override of a limit of methadone is a deviation, and its reason the note that the chart keeps of it. */
export interface OrderOverride extends GrantedOverride {
  readonly deviation: boolean;
}

/** Who signs, and the protocol that the order names: null when there is no such protocol. */
export interface OrderScene {
  readonly signer: Practitioner;
  readonly protocol?: KnownProtocol | null;
  /** whom a telephone order names; null when nobody of that name prescribes here. */
  readonly prescriber?: Practitioner | null;
}

export function orderFacts(
  attempt: OrderAttempt,
  chart: MedicationChart,
  { signer, protocol, prescriber }: OrderScene,
  policy: Policy,
  now: Date,
): OrderFacts {
  const { productClass } = productFacts(attempt.product);
  const judgedOn = judgedDay(attempt, chart);
  const course = courseOf(chart, productClass, judgedOn, policy.treatment_day_anchor);
  const history = doseHistory(chart, productClass, judgedOn);
  const isStart = startsAnew(chart, course, policy);
  return { attempt, chart, signer, protocol, prescriber, policy, now, judgedOn, course, history, isStart };
}

/** Days that lie ahead are not missed yet: an order for later is judged as if its first dose were the next one. */
function judgedDay({ startsOn }: OrderAttempt, { today, doses }: MedicationChart): Day {
  if (!isDay(startsOn)) return today;
  if (startsOn <= today) return startsOn;
  return doses.some(({ serviceDay }) => serviceDay === today) ? addDays(today, 1) : today;
}

/**
 * May this order be signed? Answers the order with what it ends, or refuses: 'order.licence' for the wrong hands,
 * 'order.already-active' when an opposite medication stands, 'order.invalid' for anything else.
 */
export function decideOrder(
  attempt: OrderAttempt,
  chart: MedicationChart,
  scene: OrderScene,
  policy: Policy,
  now: Date,
): Order | Refusal {
  const evaluations = checkOrder(attempt, chart, scene, policy, now);
  const stop = evaluations.find(stops);
  if (stop) return { code: codes[stop.ruleId] ?? 'order.invalid', says: stop.message, evaluations };
  const overrides = grantedOverrides(evaluations, attempt.overrides ?? [], scene.signer);
  const [open] = withoutOverride(evaluations, overrides);
  if (open) return { code: 'order.invalid', says: `${open.message}. This needs a reason`, evaluations };
  const seen = attempt.acknowledged ?? [];
  return {
    doseMcg: micrograms(attempt.doseMcg),
    portions: attempt.portions,
    discontinues: replaced({ attempt, chart }).map(({ id, startsOn }) => ({
      orderId: id,
      endsOn: startsOn > attempt.startsOn ? startsOn : attempt.startsOn,
    })),
    pathway: pathwayOf(attempt, chart.programme.isOtp),
    evaluations,
    overrides: overrides.map((override) => ({ ...override, deviation: isDeviation(override.ruleId) })),
    acknowledged: evaluations.filter((one) => warns(one) && seen.includes(one.ruleId)).map(({ ruleId }) => ruleId),
  };
}

/** The same rules while the order is being written, for the screen. */
export function checkOrder(
  attempt: OrderAttempt,
  chart: MedicationChart,
  scene: OrderScene,
  policy: Policy,
  now: Date,
): readonly Evaluation[] {
  return evaluateAll(orderRules, orderFacts(attempt, chart, scene, policy, now));
}

const codes: Readonly<Record<string, RefusalCode>> = { 'R-201': 'order.licence', 'R-079': 'order.already-active' };

/** What of a signed order depends on the programme's policy: the amount, the portions, the length. */
const policyRules: ReadonlySet<string> = new Set(['ORDER-AMOUNT-1', 'R-060', 'R-205']);

/**
 * What would stand in the way if this order were signed as it is under that policy. An order that stands is not ended by
 * a new policy; it is the next one that meets it.
 */
export function policyStops(
  order: Pick<OrderAttempt, 'product' | 'doseMcg' | 'frequency' | 'portions' | 'startsOn' | 'expiresOn'>,
  policy: Policy,
): readonly Evaluation[] {
  const { startsOn } = order;
  const facts = { attempt: order, chart: { today: startsOn, orders: [] }, policy } as unknown as OrderFacts;
  return evaluateAll(
    [...orderTerms, ...splitDoseOrders].filter(({ id }) => policyRules.has(id)),
    facts,
  ).filter(stops);
}
