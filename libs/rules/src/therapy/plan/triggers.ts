import type { Policy } from '../../policy';
import { addDays, type Day, daysBetween } from '../../time';

/**
 * everything after which a plan is gone through again within `care_plan_event_days`, in the words in which it is told. What
 * each is worked out from stands in `planEvents` for the clocks and in the plan's own query for the chart; both take the words here.
 */
export const planTriggers = {
  use: 'Return to use',
  overdose: 'Overdose',
  pregnancy: 'Pregnancy',
  tests: 'Unexpected drug tests',
  missed: 'Missed doses',
  medicine: 'Change of medication',
  level: 'Change of level of care',
  hospital: 'Hospital stay',
  housing: 'Housing was lost',
  arrest: 'Arrest',
  asked: 'The person asked for it',
} as const;
export type PlanTrigger = keyof typeof planTriggers;

/** Of what nothing else has a record, somebody writes it down: a finding of this kind, one for each time. */
export const toldTriggers = ['asked', 'hospital', 'housing', 'arrest'] as const;
export type ToldTrigger = (typeof toldTriggers)[number];

export interface PlanEvent {
  readonly on: Day;
  readonly what: string;
}

/** How far back tests are looked at: longer than they are counted together and a plan goes without a review. */
export const unexpectedTestDays = 200;

/** The days on which a test made it too many unexpected ones within the days that a program counts together. */
export function unexpectedTestEvents(unexpectedOn: readonly Day[], policy: Policy): readonly PlanEvent[] {
  const days = [...unexpectedOn].sort();
  return days.flatMap((on, index) => {
    const within = days.slice(0, index + 1).filter((day) => daysBetween(day, on) < policy.care_plan_tests_days);
    return within.length >= policy.care_plan_tests ? [{ on, what: planTriggers.tests }] : [];
  });
}

/** The day on which the doses missed in a row, up to yesterday, became too many; it is told for as long as they go on. */
export function missedDosesEvent(missed: number, today: Day, policy: Policy): readonly PlanEvent[] {
  const over = missed - policy.care_plan_missed_doses;
  return over < 0 ? [] : [{ on: addDays(today, -1 - over), what: planTriggers.missed }];
}
