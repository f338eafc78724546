import { failed, passed, type Rule } from '../../rule';
import { addDays, type Day, daysBetween } from '../../time';
import { measureOf, type QuotaPolicy, type Spell } from './strata';

/**
 * how many random tests were asked for so far, and how many there were, in the last 365 days. One that is still to come in the
 * part of the year that runs is not lacking yet; two are.
 */
export interface TestQuota {
  readonly from: Day;
  readonly activeDays: number;
  readonly required: number;
  readonly done: number;
  readonly state: 'met' | 'under-way' | 'behind';
}

const year = 365;

export function requiredTests(
  spells: readonly Spell[],
  today: Day,
  policy: QuotaPolicy,
): Omit<TestQuota, 'done' | 'state'> {
  const first = addDays(today, 1 - year);
  let activeDays = 0;
  let [over, under] = [0, 1];
  let from = today;
  for (const spell of spells) {
    const begins = spell.from < first ? first : spell.from;
    const ends = spell.to === null || spell.to > today ? today : spell.to;
    if (ends < begins) continue;
    const { tests, days } = measureOf(spell, policy);
    const active = daysBetween(begins, ends) + 1;
    activeDays += active;
    // Kept as a fraction of whole numbers: 8 x 365 / 365 is 8, and never a hair more.
    [over, under] = [over * days + tests * active * under, under * days];
    if (begins < from) from = begins;
  }
  return { from, activeDays, required: Math.ceil(over / under) };
}

export function quotaOf(
  spells: readonly Spell[],
  testDays: readonly Day[],
  today: Day,
  policy: QuotaPolicy,
): TestQuota {
  const asked = requiredTests(spells, today, policy);
  const done = testDays.filter((day) => day >= asked.from && day <= today).length;
  const lacking = asked.required - done;
  return { ...asked, done, state: lacking <= 0 ? 'met' : lacking === 1 ? 'under-way' : 'behind' };
}

/** R-400, for the decision on take-homes: is this person two or more random tests behind? Null while nobody counted. */
export function randomTestsBehind(quota: TestQuota | null): boolean | null {
  return quota === null ? null : quota.state === 'behind';
}

export interface QuotaFacts {
  readonly randomTests?: TestQuota | null;
}

/** Asked where take-homes are decided. It speaks and never stops: no test may keep medication from anybody. */
export const quotaRules: readonly Rule<QuotaFacts>[] = [
  {
    id: 'R-400',
    version: 1,
    severity: 'WARN',
    citation: '42 CFR 8.12(f)(6), (j)(4)',
    verified: 'secondary',
    appliesTo: ({ randomTests = null }) => randomTests !== null,
    asks: ({ randomTests = null }) => {
      if (randomTests === null) return passed('Random tests are not counted here');
      const { required, done, activeDays, state } = randomTests;
      const inputs = { required, done, activeDays };
      return state === 'behind'
        ? failed(
            `${done} of ${required} random drug tests in the last year: the schedule makes them up by itself`,
            inputs,
          )
        : passed(`${done} of ${required} random drug tests in the last year`, inputs);
    },
  },
];
