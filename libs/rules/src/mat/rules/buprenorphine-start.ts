import { cannotTell, failed, passed, type Finding, type Rule } from '../../rule';
import { addDays } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';
import { isTransmucosal } from '../product';
import { hadBuprenorphine, isLowDoseStart, mg, minutesBetween, takenAt, takenUnderTongue } from './buprenorphine-facts';
import { dayOneAtTheWindow, dayOneOrders } from './buprenorphine-day-one';
import { prescribers } from './hands';
import { hoursBetween, knownOpioids, nearest, type OpioidClass } from './opioid-interval';

/** starting buprenorphine under the tongue (product labels; CA Bridge; ASAM 2020). */
export const buprenorphineStartAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-100',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'CA Bridge Quick Start: COWS 8 with two objective signs; ASAM 2020 says 11 to 12',
    verified: 'secondary',
    policy: ['bup_cows_min', 'bup_objective_signs_min', 'bup_cows_minutes', 'bup_start_after_days'],
    overridableBy: prescribers,
    appliesTo: isStandardStart,
    asks: withdrawalBefore,
  },
  {
    id: 'R-101',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Labels: 4 hours after short-acting, 24 after long-acting opioids; 30 mg of methadone (EU label)',
    verified: 'secondary',
    policy: ['bup_hours_short', 'bup_hours_long', 'bup_hours_methadone', 'bup_methadone_mg', 'bup_start_after_days'],
    overridableBy: prescribers,
    appliesTo: isStandardStart,
    asks: longEnoughSince,
  },
  ...dayOneAtTheWindow,
];

export const buprenorphineStartOrders: readonly Rule<OrderFacts>[] = [
  ...dayOneOrders,
  {
    id: 'R-106',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'CA Bridge (January 2026); cross-titration here is a design default',
    verified: 'secondary',
    overridableBy: prescribers,
    appliesTo: ({ attempt, protocol }) => isTransmucosal(attempt.product) && isLowDoseStart(protocol),
    asks: besideAFullAgonist,
  },
];

/** The first buprenorphine in a while, and not by small steps. The second dose of that first day is R-102's. */
function isStandardStart({ order, attempt, chart, policy }: DoseFacts): boolean {
  if (order === undefined || attempt.observation === 'declined' || !isTransmucosal(order.product)) return false;
  if (isLowDoseStart(order.protocol) || hadBuprenorphine(chart, attempt.serviceDay, policy)) return false;
  return takenUnderTongue(chart.doses, attempt.serviceDay).length === 0;
}

function withdrawalBefore(facts: DoseFacts): Finding {
  const { chart, policy } = facts;
  const at = takenAt(facts);
  const cows = chart.cows.find((one) => one.total !== null && one.at.getTime() <= at.getTime());
  const minutes = cows === undefined ? null : minutesBetween(cows.at, at);
  const inputs = {
    cows: cows?.total ?? null,
    objectiveSigns: cows?.objectiveSigns ?? null,
    minutesAgo: minutes,
    leastCows: policy.bup_cows_min,
    leastSigns: policy.bup_objective_signs_min,
    withinMinutes: policy.bup_cows_minutes,
  };
  if (cows === undefined || minutes === null || minutes > policy.bup_cows_minutes)
    return failed(
      `Record a complete COWS first: it may be no older than ${policy.bup_cows_minutes} minutes`,
      { ...inputs, missing: 'cows' },
      'HARD_STOP',
    );
  if ((cows.total ?? 0) < policy.bup_cows_min)
    return failed(`COWS is ${cows.total}: a start waits for ${policy.bup_cows_min} or more, or a prescriber`, inputs);
  return cows.objectiveSigns >= policy.bup_objective_signs_min
    ? passed(`COWS ${cows.total} with ${cows.objectiveSigns} objective signs`, inputs)
    : failed(`Fewer than ${policy.bup_objective_signs_min} objective signs of withdrawal: ask the prescriber`, inputs);
}

function longEnoughSince(facts: DoseFacts): Finding {
  const { chart, attempt, policy } = facts;
  const since = addDays(attempt.serviceDay, -policy.bup_start_after_days);
  const known = knownOpioids(chart, attempt.serviceDay, since);
  const last = known && nearest(known, ({ at }) => hoursBetween(at, takenAt(facts)), leastHours(policy));
  if (known === null || last === null) return cannotTell('when and which opioid was last used, asked in these days');
  const methadone = chart.doses.find(
    ({ productClass, doseMcg, serviceDay }) => productClass === 'methadone' && doseMcg > 0 && serviceDay >= since,
  );
  const { opioidClass } = last.opioid;
  const hours = last.ago;
  const inputs = {
    opioidClass,
    hours,
    leastHours: last.least,
    lastMethadoneMg: methadone ? mg(methadone.doseMcg) : null,
  };
  if (last.short > 0)
    return failed(`Only ${hours} hours since the last opioid: wait for ${last.least}, or ask the prescriber`, inputs);
  if (methadone !== undefined && methadone.doseMcg > policy.bup_methadone_mg * 1000)
    return failed(
      `Methadone was above ${policy.bup_methadone_mg} mg: lower it first where possible, or ask the prescriber`,
      { ...inputs, leastMg: policy.bup_methadone_mg },
    );
  return known.some((one) => one.opioidClass === 'fentanyl')
    ? failed('After fentanyl a longer wait or a low-dose start is safer: ask the prescriber if unsure', inputs, 'WARN')
    : passed(`${hours} hours since the last opioid`, inputs);
}

const leastHours =
  (policy: DoseFacts['policy']) =>
  (opioidClass: OpioidClass): number =>
    ({
      short: policy.bup_hours_short,
      fentanyl: policy.bup_hours_long,
      long: policy.bup_hours_long,
      methadone: policy.bup_hours_methadone,
      buprenorphine: 0,
    })[opioidClass];

/** a full agonist goes on beside the small doses only for inpatients, or where we dose the methadone ourselves. */
function besideAFullAgonist({ attempt, chart, protocol }: OrderFacts): Finding {
  const full = chart.orders.find(
    ({ product, startsOn, expiresOn, endsOn }) =>
      product.startsWith('methadone') &&
      startsOn <= attempt.expiresOn &&
      expiresOn >= attempt.startsOn &&
      (endsOn === null || endsOn > attempt.startsOn),
  );
  const dosedHere = chart.doses.some(({ productClass, orderId }) => productClass === 'methadone' && orderId !== null);
  const crossTitration = protocol?.kind === 'cross-titration';
  const inputs = { setting: attempt.setting ?? null, fullAgonist: full?.product ?? null, dosedHere, crossTitration };
  if (full === undefined || attempt.setting === 'inpatient' || (crossTitration && dosedHere))
    return passed('The low-dose start fits where the person is treated', inputs);
  return failed('Outside a hospital a full agonist goes on only under a cross-titration protocol of ours', inputs);
}
