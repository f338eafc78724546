import {
  addDays,
  type Caps,
  contingencyStart,
  type ContingencyStanding,
  type ContingencyTerms,
  countsOn,
  type Day,
  nextIfMet,
  replayContingency,
  type Slip,
  slipsIn,
  standingAfter,
  sumOfPaid,
} from '@cairn/rules';

export interface PreviewWeek {
  readonly week: number;
  readonly results: number;
  readonly draws: number;
  readonly cents: number;
  readonly totalCents: number;
}

export interface Preview {
  readonly weeks: readonly PreviewWeek[];
  readonly totalCents: number;
  /** The cap of a year was reached before the twelve weeks were over. */
  readonly capped: boolean;
}

/** A Monday: which one it is changes nothing. */
const monday = '2026-03-02';
const weeksShown = 12;
/** Where every day counts: as often as a usual week has results. */
const usual = [1, 3, 5];

/**
 * What somebody earns in twelve weeks who meets the target each time, by the engine that pays. Slips are drawn only when a day has come,
 * so prizes are what a draw is worth on average.
 */
export function previewOf(terms: ContingencyTerms, caps: Caps): Preview {
  const days = previewDays(terms);
  const results = days.map((day) => ({ day, judgement: 'met' as const }));
  const earned =
    terms.pay.kind === 'voucher'
      ? replayContingency(
          { terms, enrolmentId: '', caps, elsewhere: [], bytesOf: () => new Uint8Array() },
          results,
        ).awards.map(({ paidCents, capped }) => ({ cents: paidCents, draws: 0, capped }))
      : drawsOf(terms, caps, days);
  let totalCents = 0;
  const weeks = Array.from({ length: weeksShown }, (_, index) => {
    const here = earned.filter((_one, at) => weekOf(days[at] ?? monday) === index);
    const cents = here.reduce((sum, one) => sum + one.cents, 0);
    totalCents += cents;
    const draws = here.reduce((sum, one) => sum + one.draws, 0);
    return { week: index + 1, results: here.length, draws, cents, totalCents };
  });
  return { weeks, totalCents, capped: earned.some(({ capped }) => capped) };
}

function previewDays({ schedule }: ContingencyTerms): readonly Day[] {
  const all = Array.from({ length: weeksShown * 7 }, (_, index) => addDays(monday, index));
  const phases = schedule.length === 0 ? [{ weeks: weeksShown, weekdays: usual }] : schedule;
  return all.filter((day) => countsOn(phases, monday, day));
}

function drawsOf(terms: ContingencyTerms, caps: Caps, days: readonly Day[]) {
  const each = terms.pay.kind === 'prize' ? averageSlip(terms.pay.bowl) : 0;
  const most = Math.min(caps.annualCents, caps.totalCents ?? caps.annualCents);
  let standing: ContingencyStanding = contingencyStart(terms);
  let paid = 0;
  return days.map((_day, index) => {
    const { draws } = nextIfMet(terms, standing);
    standing = standingAfter(
      terms,
      days.slice(0, index + 1).map((day) => ({ day, judgement: 'met' })),
    );
    const due = Math.round(draws * each);
    const cents = Math.min(due, most - paid);
    paid += cents;
    return { cents, draws, capped: cents < due };
  });
}

/** What one slip is worth on average, in cents. */
export function averageSlip(bowl: readonly Slip[]): number {
  const all = slipsIn(bowl);
  return all === 0
    ? 0
    : sumOfPaid(bowl.map(({ count, valueCents }) => ({ day: monday, cents: count * valueCents }))) / all;
}

const weekOf = (day: Day): number => Math.floor((Date.parse(day) - Date.parse(monday)) / (7 * 86_400_000));
