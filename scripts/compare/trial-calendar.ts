import { addDays, type Day, type UseCalendar, useWeekOf } from '@cairn/rules';

export type TrialPhase = 'Baseline' | 'Phase_1' | 'Phase_2';
export const trialPhases: readonly TrialPhase[] = ['Baseline', 'Phase_1', 'Phase_2'];

/** An assignment to an arm, with the medicine of the arm where it has one. */
export interface Assignment {
  readonly day: Day;
  readonly medicine: string | null;
}

/** On which study days somebody came and did not come, as the authors of the set worked it out afterwards. */
export interface Attendance {
  readonly present: readonly Day[];
  readonly missing: readonly Day[];
}

export interface TrialPerson {
  readonly project: string;
  /** The calendar day of consent. */
  readonly dayZero: Day;
  /** By day. */
  readonly assignments: readonly Assignment[];
  readonly attendance: Attendance;
}

const daysBeforeConsent = 30;
const daysAfterConsent = 168;

/** The one trial that assigned people a second time. Its days run from the assignments: `create_weeklyOpioidPattern` of the set. */
const twoPhaseTrial = '30';
const firstPhaseDays = 98;
const secondPhaseDays = 168;

/** What the urine tests of every trial of the set were asked about. */
const trialOpioids = ['Opioid', 'Methadone', 'Buprenorphine'] as const;

/** The opioids that are findings in somebody: not the medicine that the trial itself gave. */
export function panelOf({ assignments: [first] }: TrialPerson): readonly string[] {
  return trialOpioids.filter((one) => one.toLowerCase() !== first?.medicine);
}

/**
 * The weeks of a trial. Somebody who was assigned begins week 1 the day after; the days on which nobody came are known. Who never
 * was begins it on the day of consent: no negatives are told, and nothing is missing before it.
 */
export function trialCalendar(person: TrialPerson): UseCalendar<TrialPhase> {
  const { dayZero, attendance } = person;
  const [first, second] = person.project === twoPhaseTrial ? person.assignments : person.assignments.slice(0, 1);
  const weekOneOn = first ? addDays(first.day, 1) : dayZero;
  const phases: { phase: TrialPhase; fromWeek: number }[] = [
    { phase: 'Baseline', fromWeek: Number.NEGATIVE_INFINITY },
    { phase: 'Phase_1', fromWeek: 1 },
    { phase: 'Phase_2', fromWeek: second ? useWeekOf(weekOneOn, second.day) : Number.POSITIVE_INFINITY },
  ];
  return {
    firstDay: addDays(dayZero, -daysBeforeConsent),
    lastDay: lastDayOf(person, first, second),
    weekOneOn,
    phases,
    missingFromWeek: 1,
    attendance: first ? attendance : { present: [], missing: [] },
  };
}

function lastDayOf(
  { project, dayZero }: TrialPerson,
  first: Assignment | undefined,
  second: Assignment | undefined,
): Day {
  if (project !== twoPhaseTrial) return addDays(dayZero, daysAfterConsent);
  return second ? addDays(second.day, secondPhaseDays) : addDays(first?.day ?? dayZero, firstPhaseDays);
}
