import { grantedOverrides, withoutOverride, type GrantedOverride } from '../../override';
import type { Practitioner } from '../../access/licences';
import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluateAll, stops, warns } from '../../rule';
import { courseOf } from '../course';
import type { MedicationChart } from '../medication-chart';
import { productFacts } from '../product';
import type { BatchAttempt, ClosedDay, TakeHomeDecision, TakeHomeException, TakeHomeFacts } from './take-home-facts';
import { supplyIn, takeHomeRules } from './take-home-rules';
import { versionOn, type VersionId } from './versions';

/** bottles that may be handed out. Every rule is asked and kept, also where it passed. */
export interface Dispense {
  /** Days of supply that are new, as R-066 counts them. */
  readonly days: number;
  readonly evaluations: readonly Evaluation[];
  readonly overrides: readonly GrantedOverride[];
  /** The warnings that stood against it and were on the screen (section 0.1). */
  readonly acknowledged: readonly string[];
  /** beyond a tier, so the DEA may ask. */
  readonly deaRelevant: boolean;
  readonly version: VersionId;
}

/** What was loaded for a decision, beside the chart. */
export interface TakeHomeScene {
  readonly giver: Practitioner;
  readonly decision: TakeHomeDecision | null;
  readonly exceptions: readonly TakeHomeException[];
  readonly closedDays: readonly ClosedDay[];
}

export function takeHomeFacts(
  batch: BatchAttempt,
  chart: MedicationChart,
  scene: TakeHomeScene,
  policy: Policy,
  now: Date,
): TakeHomeFacts {
  const order = chart.orders.find(({ id }) => id === batch.orderId);
  const productClass = order === undefined ? 'methadone' : productFacts(order.product).productClass;
  const { today } = chart;
  const course = courseOf(chart, productClass, today, policy.treatment_day_anchor);
  return { ...scene, chart, policy, now, today, order, course, batch };
}

/** Every rule that concerns these bottles, on the screen before anything is filled and again when it is decided. */
export function checkTakeHome(facts: TakeHomeFacts): readonly Evaluation[] {
  return evaluateAll(dispenseRules, facts);
}

const dispenseRules = takeHomeRules;

/** May these bottles be dispensed? Refuses with 'take-home.licence' for the wrong hands, else with 'take-home.refused'. */
export function decideDispense(facts: TakeHomeFacts): Dispense | Refusal {
  return decideFrom(checkTakeHome(facts), facts);
}

/** The same of answers that were gathered with those of other rules. */
export function decideFrom(evaluations: readonly Evaluation[], facts: TakeHomeFacts): Dispense | Refusal {
  const stop = evaluations.find(stops);
  if (stop) {
    const code = stop.ruleId === 'R-201' ? 'take-home.licence' : 'take-home.refused';
    return { code, says: stop.message, evaluations };
  }
  const { overrides: given = [], acknowledged: seen = [] } = facts.batch;
  const overrides = grantedOverrides(evaluations, given, facts.giver);
  const [open] = withoutOverride(evaluations, overrides);
  if (open) return { code: 'take-home.refused', says: `${open.message}. This needs a reason`, evaluations };
  return {
    days: supplyIn(facts).fresh.length,
    evaluations,
    overrides,
    acknowledged: evaluations.filter((one) => warns(one) && seen.includes(one.ruleId)).map(({ ruleId }) => ruleId),
    deaRelevant: evaluations.some(({ ruleId }) => ruleId === 'R-237'),
    version: versionOn(facts.today).id,
  };
}
