import type { Refusal } from '../../refusal';
import { addDays, type Day } from '../../time';
import type { groupFormats, SupportGroup } from '../plan/content';

/**
 * Recovery support groups (clinical reference 5.2): which ones meet nearby, and to which meetings somebody says that they went. Going is
 * voluntary and never a condition of anything; some groups do not welcome people on medication, so that is asked.
 */
export const weekdayLabels = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
} as const;
export const welcomesMedication = {
  yes: 'Welcomes people on medication',
  no: 'Does not welcome people on medication',
  unknown: 'Not known whether it welcomes people on medication',
} as const;

export interface SupportGroupFacts {
  readonly code: SupportGroup;
  readonly name: string;
  /** 1 is Monday; null where it meets on several days. */
  readonly weekday: number | null;
  /** On the clinic's clock. */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly format: keyof typeof groupFormats;
  readonly welcomes: keyof typeof welcomesMedication;
  /** It meets no more: it stays readable, and nobody picks it. */
  readonly ended: boolean;
}

export interface SupportMeeting {
  readonly on: Day;
  readonly code: SupportGroup;
  readonly format: keyof typeof groupFormats;
  /** Null: not asked. */
  readonly sponsor: boolean | null;
}

/** Further back nobody remembers days. */
const backDays = 366;

/** Refuses with 'support-meeting.invalid', which names the field. */
export function refuseMeeting({ on }: SupportMeeting, today: Day): Refusal | null {
  const no = (says: string): Refusal => ({ code: 'support-meeting.invalid', says, facts: { field: 'on' } });
  if (on > today) return no('A meeting that is still to come is a plan, not a record.');
  if (on < addDays(today, -backDays)) return no(`Meetings of more than ${backDays} days ago are not recorded by day.`);
  return null;
}

/** TEDS FREQ_ATND_SELF_HELP: how often in the 30 days that end today; null where no meeting was ever told of. */
export function groupVisitsCode(days: readonly Day[], today: Day): string | null {
  if (days.length === 0) return null;
  const count = days.filter((day) => day > addDays(today, -30) && day <= today).length;
  if (count === 0) return '1';
  if (count <= 3) return '2';
  return count <= 7 ? '3' : '4';
}
