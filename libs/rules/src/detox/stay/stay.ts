import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { type Day, daysBetween, localDay } from '../../time';
import { refuseMoment } from '../beds/bed';

/** The levels at which withdrawal is managed (section 2.3). */
export const stayLevels = {
  wm_amb: 'Ambulatory withdrawal management',
  wm_res: 'Residential withdrawal management',
  wm_hosp: 'Hospital withdrawal management',
} as const;
export type StayLevel = keyof typeof stayLevels;

/**
 * How withdrawal is managed (clinical reference 1.5, 1.6). Only methods that there are reasons for: ultra-rapid withdrawal under
 * anesthesia is not recommended, and is no value here.
 */
export const stayMethods = {
  buprenorphine: 'Buprenorphine',
  methadone: 'Methadone',
  'alpha-2': 'Clonidine or lofexidine',
  symptoms: 'Comfort medication by symptom',
  support: 'Monitoring and support without medication',
} as const;
export type StayMethod = keyof typeof stayMethods;

/** How a stay ended; what the completion record says, and three ways without one. */
export const stayEndReasons = {
  completed: 'Withdrawal management completed',
  'left-before-completion': 'Left before completion',
  'left-earlier-than-advised': 'Left earlier than the team advised',
  transferred: 'Transferred',
  medical: 'Moved to medical care',
  'level-changed': 'Continued at another level',
  error: 'Recorded in error',
  /** Of imported stays. */
  'not-recorded': 'Not recorded',
} as const;
export type StayEndReason = keyof typeof stayEndReasons;

export interface StayAttempt {
  readonly level: StayLevel;
  readonly method: StayMethod;
  readonly at: Date;
  /** The stay that goes on at another level. */
  readonly follows: string | null;
}

export interface StayFacts {
  readonly open: { readonly id: string; readonly level: StayLevel; readonly startedAt: Date } | null;
  readonly programmeIsOtp: boolean;
  readonly now: Date;
  readonly policy: Policy;
}

export function refuseStay({ level, method, at, follows }: StayAttempt, facts: StayFacts): Refusal | null {
  const { open, now, policy } = facts;
  const late = refuseMoment(at, now, policy, 'stay.invalid');
  if (late !== null) return late;
  if (open !== null && open.id !== follows)
    return {
      code: 'stay.open',
      says: `${stayLevels[open.level]} goes on for this person. Complete it, or continue it at another level.`,
      facts: { since: open.startedAt.toISOString() },
    };
  if (open === null && follows !== null)
    return {
      code: 'stay.invalid',
      says: 'The stay that this one continues has ended. Look again and begin a new one.',
    };
  if (open !== null && at <= open.startedAt)
    return { code: 'stay.invalid', says: 'The next level begins after the one before it began. Check the time.' };
  if (open?.level === level)
    return { code: 'stay.invalid', says: `This person is at this level already. Change the method there instead.` };
  return refuseMethod(method, level, facts.programmeIsOtp);
}

/** 1.6: methadone for withdrawal is given in an inpatient setting or by an opioid treatment program. */
export function refuseMethod(method: StayMethod, level: StayLevel, programmeIsOtp: boolean): Refusal | null {
  if (method !== 'methadone' || level !== 'wm_amb' || programmeIsOtp) return null;
  return {
    code: 'stay.invalid',
    says: 'Outside an opioid treatment program methadone for withdrawal needs an inpatient level. Choose another method or level.',
  };
}

/** 7.1: in pregnancy withdrawal is not managed without MOUD as the usual way. Said, and stops nobody. */
export function stayWarnings(method: StayMethod | null, pregnant: boolean): readonly string[] {
  if (!pregnant || method === null || method === 'buprenorphine' || method === 'methadone') return [];
  return ['In pregnancy MOUD is the usual care, not withdrawal alone: ask the prescriber before going on (7.1)'];
}

/** The day of a stay, the first one being 1, by the calendar of the programme: a night when clocks change is one night. */
export function dayOfStay(startedAt: Date, at: Date, zone: string): number {
  return Math.max(1, daysBetween(localDay(startedAt, zone), localDay(at, zone)) + 1);
}

/** 2.3: longer than the usual stay is said on the board, and changes nothing. */
export function isLongStay(day: number, policy: Policy): boolean {
  return day > policy.wm_usual_max_days;
}

export type { Day };
