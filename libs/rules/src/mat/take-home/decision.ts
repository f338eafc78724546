import type { Practitioner } from '../../access/licences';
import { grantedOverrides, withoutOverride, type GrantedOverride } from '../../override';
import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluateAll, stops, warns } from '../../rule';
import { addDays, type Day } from '../../time';
import { courseOf } from '../course';
import type { MedicationChart } from '../medication-chart';
import type { TestQuota } from '../random-test/quota';
import { isStable } from './criteria';
import { type DecisionAttempt, type DecisionFacts, kindOf } from './decision-facts';
import { decisionRules } from './decision-rules';
import { exceptionFor } from './exception';
import type { TakeHomeDecision, TakeHomeException } from './take-home-facts';
import { ceilingOn, type VersionId } from './versions';

/** A decision that may be kept. */
export interface Decided {
  readonly decision: TakeHomeDecision['decision'];
  readonly days: number;
  readonly role: TakeHomeDecision['role'];
  readonly expiresOn: Day;
  readonly ruleVersion: VersionId;
  readonly tierFrom: number | null;
  readonly deaRelevant: boolean;
  readonly evaluations: readonly Evaluation[];
  readonly overrides: readonly GrantedOverride[];
  readonly acknowledged: readonly string[];
}

export function decisionFacts(
  attempt: DecisionAttempt,
  chart: MedicationChart,
  {
    signer,
    exceptions,
    randomTests = null,
  }: {
    readonly signer: Practitioner;
    readonly exceptions: readonly TakeHomeException[];
    readonly randomTests?: TestQuota | null;
  },
  policy: Policy,
): DecisionFacts {
  const { today } = chart;
  const course = courseOf(chart, attempt.productClass, today, policy.treatment_day_anchor);
  const ceiling = ceilingOn(today, course.treatmentDay, isStable(attempt), policy);
  const exception = exceptionFor(exceptions, policy, today);
  const mostDays =
    attempt.productClass === 'methadone' ? Math.max(ceiling.days, exception?.days ?? 0) : policy.bup_th_max_days;
  return { attempt, chart, course, policy, today, signer, ceiling, mostDays, exception, randomTests };
}

export function checkTakeHomeDecision(facts: DecisionFacts): readonly Evaluation[] {
  return evaluateAll(decisionRules, facts);
}

/**
 * May this be decided? Refuses with 'take-home.licence' for the wrong hands, else with 'take-home.refused'. Declining and
 * giving fewer days than could be given are never refused for what they are, only for want of a reason.
 */
export function decideTakeHomeDecision(facts: DecisionFacts): Decided | Refusal {
  const { attempt, ceiling, policy, today, signer } = facts;
  const evaluations = checkTakeHomeDecision(facts);
  const stop = evaluations.find(stops);
  if (stop) {
    const code = stop.ruleId === 'R-201' ? 'take-home.licence' : 'take-home.refused';
    return { code, says: stop.message, evaluations };
  }
  const overrides = grantedOverrides(evaluations, attempt.overrides ?? [], signer);
  const [open] = withoutOverride(evaluations, overrides);
  if (open) return { code: 'take-home.refused', says: `${open.message}. This needs a reason`, evaluations };
  const seen = attempt.acknowledged ?? [];
  const tiered = attempt.productClass === 'methadone';
  return {
    decision: kindOf(facts),
    days: attempt.days,
    role: signer.roles.includes('medical_director') ? 'medical_director' : 'prescriber',
    expiresOn: addDays(today, policy.th_review_days),
    ruleVersion: ceiling.version,
    tierFrom: tiered ? ceiling.from : null,
    deaRelevant: evaluations.some(({ ruleId }) => ruleId === 'R-237'),
    evaluations,
    overrides,
    acknowledged: evaluations.filter((one) => warns(one) && seen.includes(one.ruleId)).map(({ ruleId }) => ruleId),
  };
}
