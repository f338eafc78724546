import { addDays, type Day } from '../../time';
import type { Policy } from '../../policy';
import type { ContingencyTerms } from './terms';

/** Something that was earned on a day, here or in another program; below nothing where it was corrected. */
export interface Paid {
  readonly day: Day;
  readonly cents: number;
}

export interface Caps {
  readonly annualCents: number;
  readonly totalCents: number | null;
}

export type ContingencyPolicy = Pick<Policy, 'cm_annual_cap_dollars'>;

/**
 * Any year: as many days as the longest calendar year has, wherever it begins. So the cap holds whether somebody counts by the calendar, by
 * the year of a grant or back from today.
 */
export const capYearDays = 366;

/** The stricter of the version's cap and the policy's (clinical reference 4.3, yearly cap). */
export function capsOf({ annualCapCents, totalCapCents }: ContingencyTerms, policy: ContingencyPolicy): Caps {
  const ofPolicy = policy.cm_annual_cap_dollars * 100;
  return {
    annualCents: Math.min(annualCapCents ?? ofPolicy, ofPolicy),
    totalCents: totalCapCents,
  };
}

/**
 * How much may still be paid for a day. `here` is what this enrollment paid, `elsewhere` what the person was paid in other ones: the
 * year's cap is for the person. A day may be recorded late, so every year that holds the day is looked at.
 */
export function roomOn(day: Day, here: readonly Paid[], elsewhere: readonly Paid[], caps: Caps): number {
  const all = [...here, ...elsewhere];
  const ends = [day, ...all.map((paid) => paid.day).filter((end) => end > day && end < addDays(day, capYearDays))];
  const fullest = Math.max(
    ...ends.map((end) => sumOf(all.filter((paid) => paid.day > addDays(end, -capYearDays) && paid.day <= end))),
  );
  const annual = caps.annualCents - fullest;
  const total = caps.totalCents === null ? annual : caps.totalCents - sumOf(here);
  return Math.max(0, Math.min(annual, total));
}

export function sumOf(paid: readonly Paid[]): number {
  return paid.reduce((sum, { cents }) => sum + cents, 0);
}
