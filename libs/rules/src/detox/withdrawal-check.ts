import type { FindingDetails } from '../assessment/finding-kinds';
import type { CowsReason, CowsScores } from './cows-items';
import type { Refusal } from '../refusal';

/** One look at somebody in withdrawal: scale, vital signs and sedation in one go, the pulse asked once. */
export interface CheckAttempt {
  readonly at?: Date;
  /** Beats a minute: the first item of the scale, and a vital sign. */
  readonly pulse: number | null;
  readonly cows?: { readonly items: CowsScores; readonly reason: CowsReason };
  readonly vitals?: Omit<FindingDetails['vitals'], 'pulse' | 'unarousable'>;
  /** 0 alert to 3 cannot be woken. */
  readonly sedation?: number;
  /** Why there is no scale: somebody looked all the same. */
  readonly notTaken?: 'asleep' | 'declined' | 'away';
  readonly note?: string;
  readonly replaces?: { readonly id: string; readonly reason: string };
}

export const notTakenWords = {
  asleep: 'Asleep',
  declined: 'Declined',
  away: 'Not on the unit',
} as const satisfies Record<NonNullable<CheckAttempt['notTaken']>, string>;

/** What of a look goes where: a scale if one was taken, vital signs if any were measured, and what neither holds. */
export interface CheckParts {
  readonly vitals: FindingDetails['vitals'] | null;
  readonly hasCows: boolean;
}

/** Refuses with 'withdrawal.refused'. What is wrong inside a scale or a sign, their own rules say. */
export function partsOfCheck(attempt: CheckAttempt, now: Date): CheckParts | Refusal {
  const { at = now, cows, vitals, pulse, sedation, notTaken, replaces } = attempt;
  const wrong = (says: string): Refusal => ({ code: 'withdrawal.refused', says });
  if (at > now) return wrong('This has not happened yet. Enter when it was, or leave the time out.');
  if (now.getTime() - at.getTime() > 7 * 24 * 3_600_000)
    return wrong('This lies more than a week back. Enter it in the clinical record instead.');
  if (sedation !== undefined && ![0, 1, 2, 3].includes(sedation)) return wrong('Sedation is 0, 1, 2 or 3.');
  if (cows !== undefined && notTaken !== undefined)
    return wrong('A scale was scored: leave out why there is none, or clear the scores.');
  if (replaces && replaces.reason.trim() === '') return wrong('Say why the check is corrected.');
  const measured = pulse !== null || Object.values(vitals ?? {}).some((value) => value !== null);
  const isNothing = !measured && cows === undefined && sedation === undefined && notTaken === undefined;
  if (isNothing) return wrong('Enter a scale, a vital sign or sedation, or say why there is none.');
  const hasVitals = measured || sedation === 3;
  return {
    hasCows: cows !== undefined,
    vitals: hasVitals
      ? {
          pulse,
          systolic: vitals?.systolic ?? null,
          diastolic: vitals?.diastolic ?? null,
          respiratoryRate: vitals?.respiratoryRate ?? null,
          oxygenSaturation: vitals?.oxygenSaturation ?? null,
          temperatureTenths: vitals?.temperatureTenths ?? null,
          unarousable: sedation === 3,
        }
      : null,
  };
}
