import { type Known, latest } from '../../assessment/finding-kinds';
import { cannotTell, failed, type Finding, passed, type Rule } from '../../rule';
import { addDays } from '../../time';
import { micrograms, milligrams } from '../../units';
import type { DoseFacts } from '../dose/dose-facts';
import { inductionDay } from '../induction';
import { productFacts } from '../product';
import { verifiedTransferDose } from '../transfer';
import { prescribers } from './hands';

export { methadoneStartOrders } from './methadone-start-orders';

/**
 * methadone at the window on a first day and in the induction. A first day is the first of the
 * episode, and the one after a gap that lost the tolerance. Nothing is asked of a dose that is declined.
 */
export const methadoneStartAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-041',
    version: 1,
    severity: 'OVERRIDE',
    citation: '42 CFR 8.12(h)(3)(ii); R-084',
    verified: 'secondary',
    policy: ['md_day1_total_max_mg', 'transfer_last_dose_max_days'],
    overridableBy: prescribers,
    appliesTo: isFirstDay,
    asks: firstDayTotal,
  },
  {
    id: 'R-044',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product label: 2 to 4 hours after the dose before, 5 to 10 mg',
    verified: 'secondary',
    policy: ['md_day1_redose_min_minutes', 'md_day1_redose_warn_mg', 'sedation_block_score'],
    appliesTo: (facts) => isFirstDay(facts) && facts.course.givenThisDayMcg > 0 && !isNextPortion(facts),
    asks: furtherDose,
  },
  {
    id: 'R-045',
    version: 1,
    severity: 'WARN',
    citation: 'Product label',
    verified: 'secondary',
    policy: ['md_day1_soft_max_mg', 'transfer_last_dose_max_days'],
    appliesTo: (facts) =>
      isFirstDay(facts) && verifiedTransferDose(facts.chart, facts.policy, facts.attempt.serviceDay) === null,
    asks: ({ attempt, course, policy }) => {
      const totalMcg = attempt.doseMcg + course.givenThisDayMcg;
      const softMg = policy.md_day1_soft_max_mg;
      const inputs = { totalMcg, softMg };
      return totalMcg > softMg * 1000
        ? failed(`${mg(totalMcg)} on the first day is more than the usual ${softMg} mg`, inputs)
        : passed(`Not more than the usual ${softMg} mg on the first day`, inputs);
    },
  },
  {
    id: 'R-046',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product label: withdrawal or established dependence, and no sedation',
    verified: 'secondary',
    policy: ['sedation_block_score', 'transfer_last_dose_max_days'],
    appliesTo: (facts) => isFirstDay(facts) && facts.course.givenThisDayMcg === 0,
    asks: readyForFirst,
  },
  {
    id: 'R-048',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'TIP 43: assessed at least daily in the induction',
    verified: 'secondary',
    policy: ['md_induction_days', 'md_missed_reinduction_days', 'sedation_block_score'],
    appliesTo: (facts) => isGiven(facts) && isMethadone(facts) && inInduction(facts),
    asks: assessedToday,
  },
];

type Assessment = Known<'dose-assessment'>;

function isMethadone({ order }: DoseFacts): boolean {
  return order !== undefined && productFacts(order.product).productClass === 'methadone';
}

function isGiven({ attempt: { observation } }: DoseFacts): boolean {
  return observation !== 'declined';
}

function isFirstDay(facts: DoseFacts): boolean {
  return facts.isStart && isGiven(facts) && isMethadone(facts);
}

/** The later portions of a split order are planned and counted with it; they are no further dose. */
function isNextPortion({ attempt, course }: DoseFacts): boolean {
  return course.givenThisDay.every(
    ({ orderId, portion }) => orderId === attempt.orderId && portion !== attempt.portion,
  );
}

/** Every milligram of the first day counts, under whichever order it was given. */
function firstDayTotal({ attempt, chart, course, order, policy }: DoseFacts): Finding {
  const limitMg = policy.md_day1_total_max_mg;
  const totalMcg = attempt.doseMcg + course.givenThisDayMcg;
  const rationale = order?.rationale ?? null;
  const inputs = { totalMcg, limitMg, rationale };
  if (totalMcg <= limitMg * 1000) return passed(`Not more than ${limitMg} mg on the first day`, inputs);
  const says = `${mg(totalMcg)} on the first day is more than ${limitMg} mg`;
  if (rationale === null) return failed(`${says}, and the order does not say why`, inputs);
  if (rationale !== 'verified_transfer_dose') return passed('The prescriber stated why it is indicated', inputs);
  const last = verifiedTransferDose(chart, policy, attempt.serviceDay);
  if (last === null || last.productClass !== 'methadone')
    return failed(`${says}, and no verified dose of the last day is on file: verify it first`, inputs, 'HARD_STOP');
  const verified = { ...inputs, verifiedMcg: last.doseMcg, verifiedOn: last.on };
  return totalMcg > last.doseMcg
    ? failed(`The verified dose was ${milligrams(last.doseMcg)}: call the prescriber`, verified, 'HARD_STOP')
    : passed(`As verified with ${last.facility}`, verified);
}

/** only after somebody looked at the person again, late enough to see what the dose before did. */
function furtherDose({ attempt, chart: { findings }, course, policy }: DoseFacts): Finding {
  const before = course.givenThisDay.filter(({ doseMcg }) => doseMcg > 0).at(-1);
  if (before === undefined) return cannotTell('the dose before');
  const minutes = policy.md_day1_redose_min_minutes;
  const earliest = new Date(before.occurredAt.getTime() + minutes * 60_000);
  const assessed = latest(findings, 'dose-assessment', attempt.serviceDay);
  const inputs = {
    givenAt: before.occurredAt.toISOString(),
    minutes,
    assessedAt: assessed?.at.toISOString() ?? null,
    doseMcg: attempt.doseMcg,
  };
  if (assessed === undefined || assessed.at < earliest)
    return failed(`Assess again at least ${minutes} minutes after the dose before`, inputs);
  const unfit = sedated(assessed, policy.sedation_block_score);
  if (unfit !== null) return failed(unfit, inputs);
  if (assessed.details.withdrawal === 'none')
    return failed('No withdrawal was seen: a further dose today is not indicated', inputs);
  return attempt.doseMcg > policy.md_day1_redose_warn_mg * 1000
    ? failed(`A further dose is usually 5 to ${policy.md_day1_redose_warn_mg} mg`, inputs, 'WARN')
    : passed('Assessed again after the dose before', inputs);
}

/** what a practitioner found of dependence, and of sedation today. A verified dose elsewhere shows both. */
function readyForFirst({ attempt: { serviceDay: day }, chart, policy }: DoseFacts): Finding {
  const { findings, cows } = chart;
  const assessed = latest(findings, 'dose-assessment', day);
  if (assessed?.on !== day) return cannotTell('the assessment before the first dose (sedation and withdrawal, today)');
  const { withdrawal } = assessed.details;
  const dependence =
    withdrawal !== 'none'
      ? 'withdrawal'
      : (cows[0]?.total ?? 0) >= mildWithdrawal
        ? 'COWS'
        : latest(findings, 'opioid-use-disorder', day)?.details.basis === 'active'
          ? 'opioid use disorder, active'
          : verifiedTransferDose(chart, policy, day) !== null
            ? 'verified dose elsewhere'
            : null;
  const inputs = { withdrawal, dependence, sedation: assessed.details.sedation };
  const unfit = sedated(assessed, policy.sedation_block_score);
  if (unfit !== null) return failed(unfit, inputs);
  return dependence === null
    ? failed('Neither withdrawal nor dependence is recorded: the practitioner assesses the person first', inputs)
    : passed('Dependence is recorded, and no sedation', inputs);
}

/** COWS of 5 and more is mild withdrawal (clinical pathway 1.1). */
const mildWithdrawal = 5;

/** until day 14, or until two assessments in a row found the person stable. Stable before a gap says nothing after it. */
function inInduction({ chart, course, policy }: DoseFacts): boolean {
  const day = inductionDay(chart, course, policy);
  if (day > policy.md_induction_days) return false;
  const began = addDays(course.day, 1 - day);
  const [last, before] = (chart.findings['dose-assessment'] ?? []).filter(({ on }) => on >= began && on <= course.day);
  return !(last?.details.stable === true && before?.details.stable === true);
}

function assessedToday({ attempt: { serviceDay: day }, chart, policy }: DoseFacts): Finding {
  const assessed = latest(chart.findings, 'dose-assessment', day);
  if (assessed?.on !== day)
    return cannotTell('the assessment of today (last use, sedation, withdrawal, other sedatives)');
  const inputs = {
    at: assessed.at.toISOString(),
    sedation: assessed.details.sedation,
    withdrawal: assessed.details.withdrawal,
  };
  const unfit = sedated(assessed, policy.sedation_block_score);
  return unfit === null ? passed('Assessed today, as in every induction', inputs) : failed(unfit, inputs);
}

function sedated({ details }: Assessment, blockScore: number): string | null {
  if (details.sedation >= blockScore) return 'Sedation was found: no dose, call the prescriber';
  return details.intoxicated ? 'Intoxication was found: no dose, call the prescriber' : null;
}

function mg(mcg: number): string {
  return Number.isSafeInteger(mcg) && mcg >= 0 ? milligrams(micrograms(mcg)) : `${mcg / 1000} mg`;
}
