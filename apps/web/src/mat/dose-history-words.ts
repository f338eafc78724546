import { productWord } from '../kit/dose-amount';
import { count, milligrams, shortDay } from '../kit/format';
import type { DayState, DoseHistory, HistoryDay, HistoryTest, Run, Tally, TestResult } from './dose-history';

const stateWords: Record<DayState, string> = {
  given: 'taken',
  partial: 'partly taken',
  declined: 'declined',
  missed: 'no dose: missed',
  covered: 'covered by an injection',
  'take-home': 'from a bottle at home',
  external: 'given elsewhere, verified',
  none: 'no dose ordered',
  closed: 'closed',
};

export const testWords: Record<TestResult, string> = {
  awaiting: 'drug test collected, awaiting result',
  negative: 'drug test negative',
  positive: 'drug test positive',
  not_collected: 'drug test not collected',
};

/** A test as it is read out: its state, and what is not as expected. */
export function tickWords({ result, unexpected = false, says = '' }: HistoryTest): string {
  if (!unexpected) return testWords[result];
  return `${testWords[result]}, not as expected${says === '' ? '' : `: ${says}`}`;
}

export function runWords({
  state,
  doseMcg,
  product,
  waits = false,
}: Pick<Run, 'state' | 'doseMcg' | 'product'> & { waits?: boolean }): string {
  if (waits) return 'no dose yet';
  const amount = doseMcg === null || doseMcg === 0 ? '' : `${milligrams(doseMcg)} mg `;
  const name = product === null || product === '' ? '' : ` (${productWord(product)})`;
  return `${amount}${stateWords[state]}${amount === '' ? '' : name}`;
}

/** All that is known of one day, for the line that is read out while moving along the chart. */
export function dayWords(day: HistoryDay, { cows, specimens }: Pick<DoseHistory, 'cows' | 'specimens'>): string {
  const tests = specimens.filter((one) => one.day === day.day).map(tickWords);
  if (day.state === 'none' && day.orderedMcg !== null)
    return [`${shortDay(day.day)}: ${milligrams(day.orderedMcg)} mg ordered, no dose yet`, ...tests].join(', ');
  const ordered =
    day.orderedMcg !== null && day.orderedMcg !== day.doseMcg && day.state !== 'covered'
      ? [`${milligrams(day.orderedMcg)} mg ordered`]
      : [];
  return [
    `${shortDay(day.day)}: ${runWords(day)}`,
    ...ordered,
    ...cows.filter((one) => one.day === day.day).map(({ total }) => `COWS ${total ?? 'incomplete'}`),
    ...tests,
  ].join(', ');
}

/** What the drawing shows, in one sentence. */
export function summary(
  days: number,
  { taken, atHome, covered, missed, declined, highestMcg, latestMcg }: Tally,
): string {
  if (taken + atHome + covered === 0) return `No dose in the last ${days} days.`;
  return [
    `${count(taken, 'day')} with a dose`,
    ...(atHome > 0 ? [`${count(atHome, 'day')} with a bottle at home`] : []),
    ...(covered > 0 ? [`${count(covered, 'day')} covered by an injection`] : []),
    missed === 0 ? 'none missed' : `${count(missed, 'day')} missed`,
    ...(declined > 0 ? [`${count(declined, 'day')} declined`] : []),
    ...(latestMcg === null ? [] : [`now ${milligrams(latestMcg)} mg, highest ${milligrams(highestMcg)} mg`]),
  ].join(', ');
}
