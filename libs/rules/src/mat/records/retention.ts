import type { Policy } from '../../policy';
import { type Evaluation } from '../../refusal';
import { evaluate, failed, passed, type Rule } from '../../rule';
import type { Day } from '../../time';

/** What someone would remove: the youngest date in it counts. */
export interface PurgeFacts {
  readonly record:
    'dose' | 'take-home' | 'stock' | 'order-form' | 'inventory' | 'dispensing-log' | 'snapshot' | 'incident';
  readonly lastOn: Day;
  readonly today: Day;
  readonly policy: Policy;
}

/** no purge may take a record of controlled medication before its years are over. There is no purge; whoever builds one asks here first. */
export const retentionRule: Rule<PurgeFacts> = {
  id: 'R-219',
  version: 1,
  severity: 'HARD_STOP',
  citation: '21 CFR 1304.04(a) asks for two years; the longer of state rule and policy counts',
  verified: 'secondary',
  policy: ['retention_years_controlled'],
  asks: ({ record, lastOn, today, policy }) => {
    const keepUntil = yearsAfter(lastOn, policy.retention_years_controlled);
    const inputs = { record, lastOn, keepUntil };
    return today > keepUntil
      ? passed('Its years are over', inputs)
      : failed(`Kept until ${keepUntil}: remove nothing before that day`, inputs);
  },
};

export function checkPurge(facts: PurgeFacts): Evaluation {
  return evaluate(retentionRule, facts);
}

/** Of 29 February the day before March, so that nothing is kept shorter than a whole year by a slip: it ends on 1 March. */
function yearsAfter(day: Day, years: number): Day {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(5)];
  const then = Number(year) + years;
  const leap = then % 4 === 0 && (then % 100 !== 0 || then % 400 === 0);
  return `${String(then).padStart(4, '0')}-${rest === '02-29' && !leap ? '03-01' : rest}`;
}
