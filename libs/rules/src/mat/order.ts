import type { Policy } from '../policy';
import type { Evaluation, Refusal, RefusalCode } from '../refusal';
import { evaluateAll, needsOverride, stops } from '../rule';
import type { Day } from '../time';
import { micrograms, type Micrograms } from '../units';
import type { OrderAttempt, OrderChart } from './order-chart';
import { orderRules, replaced } from './order-rules';

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
  readonly evaluations: readonly Evaluation[];
}

/**
 * May this order be signed? Answers the order with what it ends, or refuses: 'order.licence' for the wrong hands,
 * 'order.already-active' when an opposite medication stands, 'order.invalid' for anything else.
 */
export function decideOrder(attempt: OrderAttempt, chart: OrderChart, policy: Policy): Order | Refusal {
  const evaluations = evaluateAll(orderRules, { attempt, chart, policy });
  const stop = evaluations.find(stops) ?? evaluations.find(needsOverride);
  if (stop) return { code: codes[stop.ruleId] ?? 'order.invalid', says: stop.message, evaluations };
  return {
    doseMcg: micrograms(attempt.doseMcg),
    portions: attempt.portions,
    discontinues: replaced(attempt, chart).map(({ id, startsOn }) => ({
      orderId: id,
      endsOn: startsOn > attempt.startsOn ? startsOn : attempt.startsOn,
    })),
    evaluations,
  };
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
  const chart: OrderChart = {
    prescriber: { staffId: '', roles: [], licences: [] },
    today: order.startsOn,
    programmeIsOtp: true,
    main: 'admitted',
    orders: [],
  };
  const asked = orderRules.filter(({ id }) => policyRules.has(id));
  return evaluateAll(asked, { attempt: order, chart, policy }).filter(stops);
}
