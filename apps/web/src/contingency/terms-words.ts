import { analyteLabel, type ContingencyTerms, contingencyTargets, slipsIn } from '@cairn/rules';
import { count } from '../kit/format';
import { wordFor } from '../kit/words';
import { usd } from './money';

const days = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const weekdayWords: Readonly<Record<number, string>> = Object.fromEntries(
  days.flatMap((word, number) => (number === 0 ? [] : [[number, word]])),
);

/** What is earned for. */
export function targetWords({ target: { behavior, analytes, modalities } }: ContingencyTerms): string {
  const what =
    behavior === 'negative-test' ? analytes.map(analyteLabel) : modalities.map((one) => wordFor('modality', one));
  return what.length === 0 ? contingencyTargets[behavior] : `${contingencyTargets[behavior]}: ${what.join(', ')}`;
}

export function scheduleWords({ schedule }: ContingencyTerms): string {
  if (schedule.length === 0) return 'Every day that the chart says something of';
  let from = 1;
  return schedule
    .map(({ weeks, weekdays }) => {
      const span = `Weeks ${from} to ${from + weeks - 1}`;
      from += weeks;
      return `${span}: ${weekdays.map((day) => days[day]).join(', ')}`;
    })
    .join('. ');
}

/** How it pays, in a sentence or two. */
export function payWords({ pay }: ContingencyTerms): string {
  if (pay.kind === 'prize') {
    const prizes = slipsIn(pay.bowl.filter(({ kind }) => kind !== 'message'));
    return `${count(pay.startDraws, 'draw')} first, ${pay.stepDraws} more with each in a row, up to ${pay.maxDraws}. The bowl holds ${slipsIn(pay.bowl)} slips, ${prizes} of them prizes`;
  }
  const most = pay.ceilingCents === null ? '' : `, up to ${usd(pay.ceilingCents)}`;
  const bonus = pay.bonusCents === 0 ? '' : `. ${usd(pay.bonusCents)} more for every ${pay.bonusEvery} in a row`;
  return `${usd(pay.startCents)} first, ${usd(pay.stepCents)} more with each in a row${most}${bonus}. After a setback ${pay.restoreAfter} in a row bring the highest value back`;
}

export function capWords(
  { annualCapCents, totalCapCents, expiresAfterDays }: ContingencyTerms,
  ofPolicy: number,
): string {
  const year = usd(Math.min(annualCapCents ?? ofPolicy, ofPolicy));
  const total = totalCapCents === null ? '' : `, ${usd(totalCapCents)} altogether`;
  const lapse =
    expiresAfterDays === null ? 'Nothing lapses' : `What is left may lapse ${expiresAfterDays} days after the end`;
  return `At most ${year} a person and year${total}. ${lapse}`;
}
