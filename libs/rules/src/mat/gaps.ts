import { addDays, type Day, daysBetween } from '../time';
import type { Micrograms } from '../units';

/** A day on which somebody was dosed, and how much in all. */
export interface DosedDay {
  readonly day: Day;
  readonly doseMcg: Micrograms;
}

/** A run of days without a dose between two dose days. */
export interface Gap {
  readonly from: Day;
  readonly days: number;
  readonly before: DosedDay;
  readonly after: DosedDay;
}

/** The bands in which gaps are counted. act on the first five; the rest is for reports. */
export const gapBands = ['1', '2', '3', '4', '5-7', '8-14', '15-30', '>30'] as const;
export type GapBand = (typeof gapBands)[number];

export function gapBand(days: number): GapBand {
  if (days <= 4) return String(Math.max(1, days)) as GapBand;
  if (days <= 7) return '5-7';
  if (days <= 14) return '8-14';
  return days <= 30 ? '15-30' : '>30';
}

/**
 * The gaps between dose days that no other dose covers. `doseDays` in order of days, each day once. A gap that is still
 * running after the last dose is not one of these.
 */
export function gapsBetween(doseDays: readonly DosedDay[], covered: (day: Day) => boolean): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const [n, after] of doseDays.entries()) {
    const before = doseDays[n - 1];
    if (before === undefined) continue;
    const between = daysBetween(before.day, after.day) - 1;
    let days = 0;
    for (let ago = 1; ago <= between; ago += 1) if (!covered(addDays(before.day, ago))) days += 1;
    if (days > 0) gaps.push({ from: addDays(before.day, 1), days, before, after });
  }
  return gaps;
}
