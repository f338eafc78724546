import { latest } from '../../assessment/finding-kinds';
import { failed, type Finding, passed, type Rule } from '../../rule';
import { micrograms, milligrams } from '../../units';
import type { OrderAttempt, OrderFacts } from '../order/order-facts';
import { firstDayDose } from '../order/planned-levels';
import { productFacts } from '../product';
import { verifiedTransferDose } from '../transfer';
import { prescribers } from './hands';
import { lowToleranceOf } from './low-tolerance';

/**
 * what may be ordered for a first day on methadone, which is also the first day after a gap
 * that lost the tolerance. Alert A08 of clinical pathway 6.7 is: where that table asks for a
 * reason and the regulation reference warns, the reference holds.
 */
export const methadoneStartOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-040',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(h)(3)(i)',
    verified: 'yes',
    appliesTo: isMethadone,
    asks: ({ attempt: { product } }) => {
      const { route } = productFacts(product);
      return route === 'oral'
        ? passed('Methadone by mouth', { product, route })
        : failed('Methadone for opioid use disorder is taken by mouth: choose an oral form', { product, route });
    },
  },
  {
    id: 'R-041',
    version: 1,
    severity: 'OVERRIDE',
    citation: '42 CFR 8.12(h)(3)(ii); R-084; alert A08',
    verified: 'secondary',
    policy: ['md_day1_total_max_mg', 'transfer_last_dose_max_days'],
    overridableBy: prescribers,
    appliesTo: isFirstDayOrder,
    asks: firstDayTotal,
  },
  {
    id: 'R-042',
    version: 1,
    severity: 'WARN',
    citation: 'ASAM 2020; alert A08',
    verified: 'secondary',
    policy: ['md_first_dose_warn_mg', 'transfer_last_dose_max_days'],
    appliesTo: isFirstDose,
    asks: ({ attempt, policy }) => {
      const singleMcg = singleDose(attempt);
      const usualMg = policy.md_first_dose_warn_mg;
      const inputs = { singleMcg, usualMg };
      return singleMcg > usualMg * 1000
        ? failed(`A first dose is usually 10 to ${usualMg} mg: this one is ${mg(singleMcg)}`, {
            ...inputs,
            alert: 'A08',
          })
        : passed('A usual first dose', inputs);
    },
  },
  {
    id: 'R-043',
    version: 1,
    severity: 'WARN',
    citation: 'ASAM 2020; R-191, R-192',
    verified: 'no',
    policy: ['md_first_dose_lowtol_warn_mg', 'older_age', 'transfer_last_dose_max_days'],
    appliesTo: (facts) => isFirstDose(facts) && lowToleranceOf(facts).length > 0,
    asks: (facts) => {
      const singleMcg = singleDose(facts.attempt);
      const suggestedMg = facts.policy.md_first_dose_lowtol_warn_mg;
      const because = lowToleranceOf(facts).join(', ');
      const inputs = { singleMcg, suggestedMg, because };
      return singleMcg > suggestedMg * 1000
        ? failed(`Tolerance may be low (${because}): consider 2.5 to ${suggestedMg} mg`, inputs)
        : passed('A low first dose for a low tolerance', inputs);
    },
  },
  {
    id: 'R-045',
    version: 1,
    severity: 'WARN',
    citation: 'Product label',
    verified: 'secondary',
    policy: ['md_day1_soft_max_mg', 'transfer_last_dose_max_days'],
    appliesTo: (facts) => isNaiveStart(facts) && !isPregnant(facts),
    asks: softTotal,
  },
  {
    id: 'R-182',
    version: 1,
    severity: 'WARN',
    citation: 'ASAM 2020, pregnancy',
    verified: 'secondary',
    policy: ['md_day1_soft_max_mg', 'transfer_last_dose_max_days'],
    appliesTo: (facts) => isNaiveStart(facts) && isPregnant(facts),
    asks: softTotal,
  },
];

export function isMethadone({ attempt: { product } }: OrderFacts): boolean {
  return productFacts(product).productClass === 'methadone';
}

function isFirstDayOrder(facts: OrderFacts): boolean {
  return isMethadone(facts) && facts.isStart;
}

/** A person who comes from another programme with a verified dose of yesterday has a tolerance that is known. */
function isNaiveStart(facts: OrderFacts): boolean {
  return isFirstDayOrder(facts) && verifiedTransferDose(facts.chart, facts.policy, facts.judgedOn) === null;
}

/** The further dose of a first day is no first dose. */
function isFirstDose(facts: OrderFacts): boolean {
  return isNaiveStart(facts) && facts.course.givenThisDayMcg === 0;
}

/** Every milligram of the first day counts, also what was given before this order. */
function firstDayMcg({ attempt, course }: OrderFacts): { readonly orderedMcg: number; readonly totalMcg: number } {
  const orderedMcg = firstDayDose(attempt);
  return { orderedMcg, totalMcg: orderedMcg + course.givenThisDayMcg };
}

function singleDose({ doseMcg, portions, portionPlan }: OrderAttempt): number {
  if (portionPlan !== undefined && portionPlan.length > 0) return Math.max(...portionPlan.map((one) => one.doseMcg));
  return portions > 1 ? Math.ceil(doseMcg / portions) : doseMcg;
}

function firstDayTotal(facts: OrderFacts): Finding {
  const { attempt, chart, policy, judgedOn } = facts;
  const limitMg = policy.md_day1_total_max_mg;
  const { orderedMcg, totalMcg } = firstDayMcg(facts);
  const rationale = attempt.rationale ?? null;
  const inputs = { orderedMcg, totalMcg, limitMg, rationale };
  if (totalMcg <= limitMg * 1000) return passed(`Not more than ${limitMg} mg on the first day`, inputs);
  const over = { ...inputs, alert: 'A08' };
  const says = `${mg(totalMcg)} on the first day is more than ${limitMg} mg`;
  if (rationale === null) return failed(`${says}: the prescriber states why it is indicated`, over, 'HARD_STOP');
  if (rationale !== 'verified_transfer_dose') return failed(says, over);
  const last = verifiedTransferDose(chart, policy, judgedOn);
  if (last?.productClass !== 'methadone')
    return failed(`${says}, and no verified dose of the last day is on file: verify it first`, over, 'HARD_STOP');
  const verified = { ...over, verifiedMcg: last.doseMcg, verifiedOn: last.on, facility: last.facility };
  return totalMcg > last.doseMcg
    ? failed(
        `The verified dose was ${milligrams(last.doseMcg)}: order that, or give another rationale`,
        verified,
        'HARD_STOP',
      )
    : failed(`${says}, as verified with ${last.facility}`, verified);
}

function softTotal(facts: OrderFacts): Finding {
  const softMg = facts.policy.md_day1_soft_max_mg;
  const { totalMcg } = firstDayMcg(facts);
  const inputs = { totalMcg, softMg };
  return totalMcg > softMg * 1000
    ? failed(`${mg(totalMcg)} on the first day is more than the usual ${softMg} mg`, inputs)
    : passed(`Not more than the usual ${softMg} mg on the first day`, inputs);
}

function isPregnant({ chart, judgedOn }: OrderFacts): boolean {
  return latest(chart.findings, 'pregnancy', judgedOn)?.details.status === 'pregnant';
}

/** What was typed may not be an amount yet; that is said by another rule. */
export function mg(mcg: number): string {
  return Number.isSafeInteger(mcg) && mcg >= 0 ? milligrams(micrograms(mcg)) : `${mcg / 1000} mg`;
}
