import { failed, type Finding, passed, type Rule } from '../../rule';
import { milligrams } from '../../units';
import { missedBand } from '../missed-band';
import type { OrderFacts } from '../order/order-facts';
import { firstDayDose } from '../order/planned-levels';
import { afterGapMcg } from '../order/proposal';
import { productFacts, slEquivalentMcg } from '../product';
import { prescribers } from './hands';
import { isMethadone, mg } from './methadone-start-orders';

/**
 * an order that is signed after missed days. The dose of before is not simply ordered again: more than
 * what the sources propose is the prescriber's own decision, with a reason. Only what is left of a tolerance counts, so these
 * are asked within one episode; who begins anew is judged as on a first day.
 */
export const missedDaysOfOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-052',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: ['md_missed_ok_days', 'md_missed_reinduction_days', 'md_missed_3_factor'],
    overridableBy: prescribers,
    appliesTo: (facts) => band(facts) === 'new-order',
    asks: (facts) => afterGap(facts, false),
  },
  {
    id: 'R-053',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: ['md_missed_ok_days', 'md_missed_reinduction_days', 'md_missed_3_factor', 'md_missed_4_cap_mg'],
    overridableBy: prescribers,
    appliesTo: (facts) => band(facts) === 'visit',
    asks: afterVisit,
  },
  {
    id: 'R-054',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: ['md_missed_ok_days', 'md_missed_reinduction_days', 'md_missed_3_factor', 'md_missed_4_cap_mg'],
    overridableBy: prescribers,
    appliesTo: (facts) => band(facts) === 'new-start',
    asks: afterVisit,
  },
  {
    id: 'R-110',
    version: 1,
    severity: 'WARN',
    citation: 'Design default for missed buprenorphine',
    verified: 'no',
    policy: ['bup_missed_ok_days', 'bup_first_dose_warn_mg'],
    appliesTo: ({ attempt: { product }, course, policy }) => {
      const { productClass, extendedRelease } = productFacts(product);
      if (productClass !== 'buprenorphine' || extendedRelease || course.isFirstDay) return false;
      return missedBand(productClass, course.missed, policy) !== null;
    },
    asks: ({ attempt, course: { missed }, policy }) => {
      const lowMg = policy.bup_first_dose_warn_mg;
      const equivalentMcg = slEquivalentMcg(attempt.product, attempt.doseMcg) ?? attempt.doseMcg;
      const inputs = { missed, equivalentMcg, lowMg };
      return equivalentMcg > lowMg * 1000
        ? failed(`${missed} days were missed: restart low and step up over 1 to 3 days`, inputs)
        : passed('A low dose after missed days', inputs);
    },
  },
];

function band(facts: OrderFacts) {
  const { course, policy } = facts;
  return isMethadone(facts) && !course.isFirstDay && course.lastDose !== null
    ? missedBand('methadone', course.missed, policy)
    : null;
}

/** from the fourth missed day on the prescriber sees the person first, and says so in a review. */
function afterVisit(facts: OrderFacts): Finding {
  const { chart, course } = facts;
  const seen = chart.findings.review?.find(
    ({ on, details: { about } }) => about === 'missed-days' && on > (course.lastDose?.on ?? ''),
  );
  if (seen !== undefined) return afterGap(facts, true);
  const inputs = { missed: course.missed, lastOn: course.lastDose?.on ?? null, reviewedOn: null };
  return failed(
    `${course.missed} days were missed: the prescriber sees the person and records it`,
    inputs,
    'HARD_STOP',
  );
}

function afterGap({ attempt, course, policy }: OrderFacts, capped: boolean): Finding {
  const { missed, lastDose } = course;
  if (lastDose === null) return failed('Cannot be checked: the last dose is missing', { missed }, 'HARD_STOP');
  const orderedMcg = firstDayDose(attempt);
  const proposedMcg = afterGapMcg(lastDose.doseMcg, capped, policy);
  const inputs = { missed, lastOn: lastDose.on, lastMcg: lastDose.doseMcg, orderedMcg, proposedMcg };
  return orderedMcg > proposedMcg
    ? failed(
        `${mg(orderedMcg)} after ${missed} missed days: ${milligrams(proposedMcg)} is proposed, or say why`,
        inputs,
      )
    : passed(`Not more than what is proposed after ${missed} missed days`, inputs);
}
