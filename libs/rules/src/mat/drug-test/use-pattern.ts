import { type Day, dayNumber, dayOf } from '../../time';
import { analyteKey, analyteOf, analytes, opioidGroups } from './analytes';

/** What each letter of a use pattern says; a week is one letter. */
export const useLetters = {
  '+': 'positive',
  '-': 'negative',
  '*': 'mixed',
  o: 'not collected',
  _: 'none due or result awaited',
} as const;
export type UseLetter = keyof typeof useLetters;

/** A specimen as it reads: what was looked for in it and what was found. One that waits for its result names nothing. */
export interface StripSpecimen {
  readonly day: Day;
  readonly tested: readonly string[];
  readonly positives: readonly string[];
}

/** Which days count, where weeks begin, how they are divided, and what is taken to be missing. */
export interface UseCalendar<Phase extends string> {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The first day of week 1. Weeks before it count down: 0, -1 and so on. */
  readonly weekOneOn: Day;
  /** In order; a week belongs to the last one that has begun, and weeks before all of them to the first. */
  readonly phases: readonly { readonly phase: Phase; readonly fromWeek: number }[];
  /** From this week on a week without a result is missing, whether or not a day was expected; null: only expected days are. */
  readonly missingFromWeek: number | null;
  /**
   * A study that says afterwards on which days people came and on which they did not. Its word then decides which days
   * without a finding are negative and which are missing; specimens show only what was found. Null: they speak for themselves.
   */
  readonly attendance: { readonly present: readonly Day[]; readonly missing: readonly Day[] } | null;
}

interface Week {
  positive: boolean;
  negative: boolean;
  missing: boolean;
}

/**
 * A person's drug tests as words of one letter a week, a word for each phase: `+` days with a finding of the panel and none
 * without, `-` the other way round, `*` both, `o` a specimen was expected and none was collected, `_` neither. A day counts once,
 * however many specimens it has. It informs a conversation; it never ranks or penalizes anybody.
 */
export function usePattern<Phase extends string>(
  specimens: readonly StripSpecimen[],
  expected: readonly Day[],
  panel: readonly string[],
  calendar: UseCalendar<Phase>,
): Readonly<Record<Phase, string>> {
  const { phases, missingFromWeek, attendance } = calendar;
  const [first, last] = [dayNumber(calendar.firstDay), dayNumber(calendar.lastDay)];
  const weekOf = (day: number): number => weekFrom(dayNumber(calendar.weekOneOn), day);
  const counted = (days: readonly Day[]): number[] => days.map(dayNumber).filter((day) => day >= first && day <= last);

  const findings = new Set(panel.map(analyteKey));
  const names = (substances: readonly string[]): boolean => substances.some((one) => findings.has(analyteKey(one)));
  const collected = new Set(counted(specimens.map(({ day }) => day)));
  const positive = new Set(counted(specimens.filter(({ positives }) => names(positives)).map(({ day }) => day)));
  const negative = counted(
    attendance ? attendance.present : specimens.filter(({ tested }) => names(tested)).map(({ day }) => day),
  ).filter((day) => !positive.has(day));
  const missing = attendance ? counted(attendance.missing) : counted(expected).filter((day) => !collected.has(day));

  const weeks = new Map<number, Week>();
  for (let week = weekOf(first); week <= weekOf(last); week += 1)
    weeks.set(week, {
      positive: false,
      negative: false,
      missing: missingFromWeek !== null && week >= missingFromWeek,
    });
  const mark = (days: Iterable<number>, as: keyof Week): void => {
    for (const day of days) {
      const week = weeks.get(weekOf(day));
      if (week) week[as] = true;
    }
  };
  mark(positive, 'positive');
  mark(negative, 'negative');
  mark(missing, 'missing');

  const words = Object.fromEntries(phases.map(({ phase }) => [phase, ''])) as Record<Phase, string>;
  for (const [number, week] of weeks) {
    const begun = phases.findLast(({ fromWeek }) => fromWeek <= number) ?? phases[0];
    if (begun) words[begun.phase] += letterOf(week);
  }
  return words;
}

/** Which week a day is in, by the first day of week 1. */
export function useWeekOf(weekOneOn: Day, day: Day): number {
  return weekFrom(dayNumber(weekOneOn), dayNumber(day));
}

const weekFrom = (weekOne: number, day: number): number => Math.floor((day - weekOne) / 7) + 1;

function letterOf({ positive, negative, missing }: Week): UseLetter {
  if (positive) return negative ? '*' : '+';
  if (negative) return '-';
  return missing ? 'o' : '_';
}

/** The clinic's own weeks: as many whole weeks as asked for, the last of which ends today. */
export function weeksToToday(weeks: number, today: Day): UseCalendar<'weeks'> {
  const firstDay = dayOf(dayNumber(today) - 7 * weeks + 1);
  return {
    firstDay,
    lastDay: today,
    weekOneOn: firstDay,
    phases: [{ phase: 'weeks', fromWeek: 1 }],
    missingFromWeek: null,
    attendance: null,
  };
}

/** Every opioid that a panel can name. */
export const opioidPanel: readonly string[] = analytes
  .filter(({ group }) => opioidGroups.includes(group))
  .map(({ key }) => key);

/** Without what an ordered medicine puts there, itself or what the body makes of it: that is no finding and no test for use. */
export function withoutOrdered(specimen: StripSpecimen, ordered: readonly string[]): StripSpecimen {
  const others = (substances: readonly string[]): string[] =>
    substances.filter((one) => !ordered.includes(analyteOf(one)?.group ?? ''));
  return { day: specimen.day, tested: others(specimen.tested), positives: others(specimen.positives) };
}
