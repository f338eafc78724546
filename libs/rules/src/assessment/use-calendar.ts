import { whyNotLicensed } from './finding-recorders';
import type { Practitioner } from '../access/licences';
import type { Role } from '../access/roles';
import type { Refusal } from '../refusal';
import { addDays, type Day, daysBetween } from '../time';

/**
 * A calendar of use, as people tell it themselves (timeline follow-back): they go back day by day with somebody who asks. It is
 * told in trust and used for the conversation and the plan; no act follows from it by itself.
 */
export const toldSubstances = {
  Heroin: 'Heroin or fentanyl',
  Opioid: 'Other opioids',
  Methadone: 'Methadone, not prescribed',
  Buprenorphine: 'Buprenorphine, not prescribed',
  Cocaine: 'Cocaine',
  Amphetamine: 'Methamphetamine or amphetamine',
  Benzodiazepine: 'Benzodiazepines',
  Sedatives: 'Other sedatives',
  Alcohol: 'Alcohol',
  THC: 'Cannabis',
  Unknown: 'Something else',
} as const satisfies Record<string, string>;

export type ToldSubstance = keyof typeof toldSubstances;

const opioids: readonly string[] = ['Heroin', 'Opioid', 'Methadone', 'Buprenorphine'] satisfies ToldSubstance[];

/** Imported calendars know more substances than are offered here. */
export const toldWords = (substance: string): string =>
  (toldSubstances as Readonly<Record<string, string>>)[substance] ?? substance;

export interface ToldUse {
  readonly day: Day;
  readonly substance: string;
}

/** The days that somebody went through with the person, from the first to the last, and what was told of them. */
export interface UseInterviewAttempt {
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly uses: readonly ToldUse[];
}

export interface UseInterviewScene {
  /** Null where Cairn itself brings in history. */
  readonly recorder: Practitioner | null;
  readonly today: Day;
  readonly dateOfBirth: Day;
}

/** Nobody remembers more days one by one. */
export const mostDaysAtOnce = 92;

const askedBy: readonly Role[] = ['counselor', 'counselor_supervisor', 'nurse', 'prescriber', 'medical_director'];

/** Refuses 'finding.licence' and 'finding.invalid'; repeated words of one day are one. */
export function decideUseInterview(
  { fromDay, toDay, uses }: UseInterviewAttempt,
  { recorder, today, dateOfBirth }: UseInterviewScene,
): UseInterviewAttempt | Refusal {
  const notLicensed = recorder && whyNotLicensed(recorder, askedBy, today);
  if (notLicensed) return { code: 'finding.licence', says: `Calendar of use: ${notLicensed}.` };
  const invalid = (says: string): Refusal => ({ code: 'finding.invalid', says });
  if (toDay < fromDay) return invalid('The last day is before the first one. Look at both again.');
  if (toDay > today) return invalid('A calendar of use ends today or earlier.');
  if (fromDay < dateOfBirth) return invalid('This is before the person was born. Look at the first day again.');
  if (daysBetween(fromDay, toDay) >= mostDaysAtOnce)
    return invalid(`Go through ${mostDaysAtOnce} days at most, and record the days before them by themselves.`);
  const outside = uses.find(({ day }) => day < fromDay || day > toDay);
  if (outside) return invalid(`${outside.day} is not among the days that were gone through.`);
  const unknown = uses.find(({ substance }) => !Object.hasOwn(toldSubstances, substance));
  if (unknown) return invalid('A substance is not in the list. Choose “Something else”.');
  return { fromDay, toDay, uses: [...new Map(uses.map((use) => [`${use.day} ${use.substance}`, use])).values()] };
}

/** `not-asked` is no answer, and never drawn as one. */
export type ToldDay = 'opioid' | 'other' | 'no-use' | 'not-asked';

export interface CalendarDay {
  readonly day: Day;
  readonly told: ToldDay;
  readonly substances: readonly string[];
}

export interface UseInterview {
  readonly id: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly at: Date;
}

export interface UseReported extends ToldUse {
  /** Null for imported days, whose interview is not known. */
  readonly interviewId: string | null;
}

/** Day by day from `from` to `to`: of a day that was asked about more than once the last interview counts. */
export function useCalendar(
  interviews: readonly UseInterview[],
  reports: readonly UseReported[],
  from: Day,
  to: Day,
): CalendarDay[] {
  const newest = [...interviews].sort(
    (one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1),
  );
  const byDay = new Map<Day, UseReported[]>();
  for (const report of reports) byDay.set(report.day, [...(byDay.get(report.day) ?? []), report]);
  const days: CalendarDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const asked = newest.find((one) => one.fromDay <= day && one.toDay >= day);
    const told = (byDay.get(day) ?? []).filter(({ interviewId }) => interviewId === (asked?.id ?? null));
    const substances = [...new Set(told.map(({ substance }) => substance))].sort();
    days.push({ day, told: wordOf(substances, asked !== undefined), substances });
  }
  return days;
}

function wordOf(substances: readonly string[], asked: boolean): ToldDay {
  if (substances.some((one) => opioids.includes(one))) return 'opioid';
  if (substances.length > 0) return 'other';
  return asked ? 'no-use' : 'not-asked';
}
