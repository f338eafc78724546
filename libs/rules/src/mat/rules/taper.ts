import { failed, type Finding, passed, type Rule } from '../../rule';
import { type Day, daysBetween } from '../../time';
import type { OrderFacts } from '../order/order-facts';
import { plannedLevels } from '../order/planned-levels';
import { prescribers } from './hands';
import { isMethadone, mg } from './methadone-start-orders';

/** lowering methadone step by step. The person may pause at any time, so nothing ever asks for the next step. */
export const taperOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-088',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Taper steps of the program',
    verified: 'no',
    policy: ['md_taper_step_percent', 'md_taper_step_days'],
    overridableBy: prescribers,
    appliesTo: (facts) => isMethadone(facts) && (facts.attempt.taper !== undefined || dropsOf(facts).length > 1),
    asks: taper,
  },
];

interface Drop {
  readonly on: Day;
  readonly fromMcg: number;
  readonly toMcg: number;
  readonly days: number | null;
}

/** Each time that the order goes down, with the days since the dose last changed. */
function dropsOf({ attempt, history }: OrderFacts): readonly Drop[] {
  const levels = plannedLevels(attempt);
  let level: number | null = history.levelMcg;
  let { changedOn } = history;
  const drops: Drop[] = [];
  for (const { from, doseMcg } of levels) {
    if (level !== null && doseMcg < level) {
      const days = changedOn === null ? null : changedOn <= from ? daysBetween(changedOn, from) : 0;
      drops.push({ on: from, fromMcg: level, toMcg: doseMcg, days });
    }
    if (doseMcg !== level) changedOn = from;
    level = doseMcg;
  }
  return drops;
}

function taper(facts: OrderFacts): Finding {
  const { attempt, policy, signer } = facts;
  const { md_taper_step_percent: percent, md_taper_step_days: leastDays } = policy;
  const kind = attempt.taper ?? null;
  const reasoned = (attempt.reason ?? attempt.indication ?? '').trim() !== '';
  const inputs = { kind, percent, leastDays, reasoned };
  if (kind === null)
    return failed('The dose goes down in steps: say whether the taper is voluntary', inputs, 'HARD_STOP');
  if (kind === 'administrative')
    return signer.roles.includes('medical_director')
      ? failed('An administrative taper: name the written notice and the day of appeal', inputs)
      : failed('Only the medical director orders an administrative taper', inputs, 'HARD_STOP');
  const drop = dropsOf(facts).find(
    ({ fromMcg, toMcg, days }) => (fromMcg - toMcg) * 100 > fromMcg * percent || (days !== null && days < leastDays),
  );
  if (drop !== undefined) {
    const { on, fromMcg, toMcg, days } = drop;
    return failed(`From ${mg(fromMcg)} to ${mg(toMcg)} on ${on}: at most ${percent} percent every ${leastDays} days`, {
      ...inputs,
      on,
      fromMcg,
      toMcg,
      days,
    });
  }
  return reasoned
    ? passed(`Steps of at most ${percent} percent every ${leastDays} days`, inputs)
    : failed('Write that the person asked for the taper, or why it is indicated', inputs);
}
