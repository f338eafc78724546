import { latest } from '../../assessment/finding-kinds';
import { precipitatedWithdrawal } from '../../detox/precipitated';
import type { Policy } from '../../policy';
import { failed, passed, type Finding, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { KnownProtocol } from '../medication-chart';
import { portionOn } from '../order/order-plan';
import type { OrderFacts } from '../order/order-facts';
import { isTransmucosal, slEquivalentMcg } from '../product';
import {
  hadBuprenorphine,
  mg,
  minutesBetween,
  slEquivalentSum,
  takenAt,
  takenUnderTongue,
} from './buprenorphine-facts';
import { prescribers } from './hands';

/** the first dose, the next one after another look, and what the first day adds up to. */
export const dayOneAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-102',
    version: 1,
    severity: 'WARN',
    citation: 'Product labels: 2 to 4 mg first, up to 8 mg; more after 60 to 90 minutes',
    verified: 'yes',
    policy: [
      'bup_first_dose_warn_mg',
      'bup_redose_min_minutes',
      'bup_precipitated_points',
      'bup_precipitated_minutes',
      'bup_start_after_days',
    ],
    appliesTo: isDayOne,
    asks: firstOrNext,
  },
  {
    id: 'R-103',
    version: 1,
    severity: 'WARN',
    citation: 'Label: 8 mg on day 1; CA Bridge: up to 32 mg with a high-dose start',
    verified: 'secondary',
    policy: ['bup_day1_soft_mg', 'bup_day1_mid_mg', 'bup_day1_max_mg', 'bup_start_after_days'],
    appliesTo: isDayOne,
    // A prescriber answered for the amount when it was ordered; here the sum is shown, and the highest one stops.
    asks: (facts) => {
      const finding = dayOneTotal(soFar(facts) + now(facts), facts.policy, facts.order?.protocol);
      return finding.severity === 'OVERRIDE' ? { ...finding, severity: 'WARN' } : finding;
    },
  },
];

export const dayOneOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-102',
    version: 1,
    severity: 'WARN',
    citation: 'Product labels: 2 to 4 mg first, up to 8 mg',
    verified: 'yes',
    policy: ['bup_first_dose_warn_mg', 'bup_start_after_days'],
    appliesTo: isStart,
    asks: ({ attempt, policy }) => {
      const first = attempt.portionPlan?.[0]?.doseMcg ?? Math.ceil(attempt.doseMcg / attempt.portions);
      return firstDose(slEquivalentMcg(attempt.product, first) ?? 0, policy);
    },
  },
  {
    id: 'R-103',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Label: 8 mg on day 1; CA Bridge: up to 32 mg with a high-dose start',
    verified: 'secondary',
    policy: ['bup_day1_soft_mg', 'bup_day1_mid_mg', 'bup_day1_max_mg', 'bup_start_after_days'],
    overridableBy: prescribers,
    appliesTo: isStart,
    asks: ({ attempt, chart, policy, protocol }) => {
      const before = slEquivalentSum(takenUnderTongue(chart.doses, attempt.startsOn));
      return dayOneTotal(before + (slEquivalentMcg(attempt.product, attempt.doseMcg) ?? 0), policy, protocol);
    },
  },
];

function isDayOne({ order, attempt, chart, policy }: DoseFacts): boolean {
  if (order === undefined || attempt.observation === 'declined' || !isTransmucosal(order.product)) return false;
  return !hadBuprenorphine(chart, attempt.serviceDay, policy);
}

function isStart({ attempt, chart, policy }: OrderFacts): boolean {
  return isTransmucosal(attempt.product) && !hadBuprenorphine(chart, attempt.startsOn, policy);
}

/** What the attempted dose amounts to, as tablets; of an unreadable amount what the order says. */
function now({ order, attempt }: DoseFacts): number {
  if (order === undefined) return 0;
  const mcg = Number.isSafeInteger(attempt.doseMcg)
    ? attempt.doseMcg
    : portionOn(order, attempt.serviceDay, attempt.portion);
  return slEquivalentMcg(order.product, mcg) ?? 0;
}

function soFar({ attempt, chart }: DoseFacts): number {
  return slEquivalentSum(takenUnderTongue(chart.doses, attempt.serviceDay));
}

function firstOrNext(facts: DoseFacts): Finding {
  const { attempt, chart, policy } = facts;
  const before = takenUnderTongue(chart.doses, attempt.serviceDay).at(-1);
  if (before === undefined) return firstDose(now(facts), policy);
  const at = takenAt(facts);
  const minutes = minutesBetween(before.occurredAt, at);
  const inputs = { minutesSinceFirst: minutes, leastMinutes: policy.bup_redose_min_minutes };
  if (minutes < policy.bup_redose_min_minutes)
    return failed(`Wait until ${policy.bup_redose_min_minutes} minutes after the dose before`, inputs, 'HARD_STOP');
  const cows = chart.cows.find((one) => one.total !== null && one.at > before.occurredAt && one.at <= at);
  const look = latest(chart.findings, 'dose-assessment', attempt.serviceDay);
  const looked = cows ?? (look !== undefined && look.at > before.occurredAt ? look : undefined);
  if (looked === undefined)
    return failed(
      'Look again before more is given: record a COWS or a dose assessment',
      { ...inputs, missing: 'cows' },
      'HARD_STOP',
    );
  return cows !== undefined && precipitatedWithdrawal(cows, chart.cows, [before.occurredAt], policy)
    ? failed('Withdrawal rose sharply after the dose: the prescriber decides what follows', inputs)
    : passed('Looked at again after the dose before', inputs);
}

function firstDose(mcg: number, policy: Policy): Finding {
  const inputs = { firstMg: mg(mcg), warnAboveMg: policy.bup_first_dose_warn_mg };
  return mcg > policy.bup_first_dose_warn_mg * 1000
    ? failed(`A first dose is usually 2 to 4 mg, at most ${policy.bup_first_dose_warn_mg} mg`, inputs)
    : passed('The first dose is within the usual range', inputs);
}

function dayOneTotal(mcg: number, policy: Policy, protocol: KnownProtocol | null | undefined): Finding {
  const highDose = protocol?.kind === 'high-dose-start';
  const inputs = { totalMg: mg(mcg), highDoseProtocol: highDose };
  if (mcg > policy.bup_day1_max_mg * 1000)
    return failed(
      `More than ${policy.bup_day1_max_mg} mg on the first day: order less`,
      { ...inputs, mostMg: policy.bup_day1_max_mg },
      'HARD_STOP',
    );
  if (mcg > policy.bup_day1_mid_mg * 1000)
    return failed(
      highDose
        ? `More than ${policy.bup_day1_mid_mg} mg on the first day, under the high-dose protocol`
        : `More than ${policy.bup_day1_mid_mg} mg on the first day asks for a high-dose protocol`,
      { ...inputs, mostMg: policy.bup_day1_mid_mg },
      highDose ? 'WARN' : 'OVERRIDE',
    );
  return mcg > policy.bup_day1_soft_mg * 1000
    ? failed(
        `More than ${policy.bup_day1_soft_mg} mg on the first day`,
        { ...inputs, mostMg: policy.bup_day1_soft_mg },
        'WARN',
      )
    : passed('The first day stays within the usual range', inputs);
}
