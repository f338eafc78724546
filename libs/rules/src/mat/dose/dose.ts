import type { Practitioner } from '../../access/licences';
import { grantedOverrides, withoutOverride, type GrantedOverride } from '../../override';
import type { Policy } from '../../policy';
import type { Evaluation, Refusal, RefusalCode } from '../../refusal';
import { evaluateAll, stops, warns } from '../../rule';
import { micrograms, type Micrograms } from '../../units';
import { courseOf } from '../course';
import type { KnownDose, MedicationChart } from '../medication-chart';
import { orderState } from '../order-state';
import { startsAnew } from '../order/dose-history';
import { portionOn } from '../order/order-plan';
import { productFacts } from '../product';
import type { DoseAttempt, DoseFacts } from './dose-facts';
import { doseRules } from './dose-rules';

/**
 * What the clinic promises: a dose is given by a licensed hand, to the right person, under an order that
 * is in force and in exactly the ordered amount, once, and not to someone who shows signs of
 * intoxication. All rules are asked and shown every time; the order of section 11 only says which is named first.
 *
 * Rules whose facts the clinic does not record yet answer 'not in force', so that nobody takes them for passed.
 * Return to use, missed counselling or an unfinished assessment are no reason to withhold a dose, so no rule asks (R1, R6).
 */
export interface Dose {
  readonly doseMcg: Micrograms;
  readonly occurredAt: Date;
  /** A declined dose leaves the day's slot free: the person may still come back. */
  readonly fillsSlot: boolean;
  readonly flags: readonly string[];
  readonly evaluations: readonly Evaluation[];
  readonly overrides: readonly GrantedOverride[];
  /** The warnings that stood against it and were on the screen (section 0.1). */
  readonly acknowledged: readonly string[];
}

/** The facts of one decision, with all that several rules would otherwise each work out for themselves. */
export function doseFacts(
  attempt: DoseAttempt,
  chart: MedicationChart,
  giver: Practitioner,
  policy: Policy,
  now: Date,
): DoseFacts {
  const order = chart.orders.find(({ id }) => id === attempt.orderId);
  const { portion, serviceDay } = attempt;
  const hasPortion = order !== undefined && Number.isInteger(portion) && portion >= 1 && portion <= order.portions;
  const productClass = order === undefined ? 'methadone' : productFacts(order.product).productClass;
  const course = courseOf(chart, productClass, serviceDay, policy.treatment_day_anchor);
  return {
    attempt,
    chart,
    giver,
    policy,
    now,
    order,
    orderedMcg: hasPortion ? portionOn(order, serviceDay, portion) : null,
    course,
    isStart: startsAnew(chart, course, policy),
  };
}

/**
 * May this dose be recorded? Refuses with 'dose.already-given' (who and when in `facts`), 'dose.licence',
 * 'order.not-active', 'dose.wrong-amount', or 'dose.guard-failed' for every other stop and for a missing override.
 */
export function decideDose(
  attempt: DoseAttempt,
  chart: MedicationChart,
  giver: Practitioner,
  policy: Policy,
  now: Date,
): Dose | Refusal {
  const evaluations = checkDose(attempt, chart, giver, policy, now);
  const given = doseInSlot(attempt, chart);
  if (given) {
    const facts = { by: given.by, at: given.occurredAt };
    return { code: 'dose.already-given', says: 'This dose has been given already', facts, evaluations };
  }
  // Most doses have nothing against them: one look at the answers says so.
  const failing = evaluations.filter(({ result }) => result === 'failed');
  const stop = failing.find(stops);
  if (stop) return { code: codeOf(stop, attempt, chart), says: stop.message, evaluations };
  const overrides = failing.length === 0 ? [] : grantedOverrides(failing, attempt.overrides ?? [], giver);
  const [open] = withoutOverride(failing, overrides);
  if (open) return { code: 'dose.guard-failed', says: `${open.message}. This needs a reason`, evaluations };
  const seen = attempt.acknowledged ?? [];
  return {
    doseMcg: micrograms(attempt.doseMcg),
    occurredAt: attempt.occurredAt ?? now,
    fillsSlot: attempt.observation !== 'declined',
    flags: overrides.some(({ ruleId }) => ruleId === 'R-011') ? ['late-entry'] : [],
    evaluations,
    overrides,
    acknowledged: failing.filter((one) => warns(one) && seen.includes(one.ruleId)).map(({ ruleId }) => ruleId),
  };
}

/** The same rules before anything is poured, for the screen: as if the ordered amount were about to be given now. */
export function checkDose(
  attempt: DoseAttempt,
  chart: MedicationChart,
  giver: Practitioner,
  policy: Policy,
  now: Date,
): readonly Evaluation[] {
  return evaluateAll(doseRules, doseFacts(attempt, chart, giver, policy, now));
}

function doseInSlot({ orderId, serviceDay, portion }: DoseAttempt, { doses }: MedicationChart): KnownDose | undefined {
  return doses.find((dose) => dose.orderId === orderId && dose.serviceDay === serviceDay && dose.portion === portion);
}

function codeOf(
  { ruleId }: Evaluation,
  { orderId, serviceDay }: DoseAttempt,
  { orders }: MedicationChart,
): RefusalCode {
  if (ruleId === 'R-201' || ruleId === 'R-087') return 'dose.licence';
  if (ruleId !== 'R-200') return 'dose.guard-failed';
  const order = orders.find(({ id }) => id === orderId);
  return order && orderState(order, serviceDay) === 'active' ? 'dose.wrong-amount' : 'order.not-active';
}
