import type { Refusal } from '../../refusal';
import { daysBetween, isDay, localDay, type Day } from '../../time';

/** TEDS PSOURCE (clinical reference 2.6): who referred the person. Legacy codes keep their numbers; the words are ours. */
export const referralSources: readonly { readonly code: number; readonly label: string }[] = [
  { code: 1, label: 'Self, family or friend' },
  { code: 2, label: 'Substance use care provider' },
  { code: 3, label: 'Other health care provider' },
  { code: 4, label: 'School' },
  { code: 5, label: 'Employer or EAP' },
  { code: 6, label: 'Other community referral' },
  { code: 7, label: 'Court or criminal justice' },
];

export function referralSourceLabel(code: number): string {
  return referralSources.find((one) => one.code === code)?.label ?? `Source ${code}`;
}

export interface Referrer {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly phone: string | null;
}

/** Clinical reference 2.4, "Referral". */
export interface ReferralFacts {
  readonly source: number;
  readonly referrer: Referrer | null;
  /** Null while nobody asked. */
  readonly mandated: boolean | null;
  readonly referredOn: Day;
  readonly firstContactAt: Date | null;
}

export interface NewReferral extends ReferralFacts {
  readonly supersedesId: string | null;
  /** Why what stands is corrected. */
  readonly reason: string;
}

/** A correction names the row that it corrects and says why; nothing is overwritten. */
export function refuseReferral(
  attempt: NewReferral,
  standingId: string | null,
  now: Date,
  zone: string,
): Refusal | null {
  const { source, referrer, mandated, referredOn, firstContactAt, supersedesId, reason } = attempt;
  const no = (field: string, says: string): Refusal => ({ code: 'referral.invalid', says, facts: { field } });
  const today = localDay(now, zone);
  if (!referralSources.some(({ code }) => code === source)) return no('source', 'Choose where the referral came from.');
  if (!isDay(referredOn) || referredOn > today || referredOn < '1990-01-01')
    return no('referredOn', 'Enter the day of the referral, today or before.');
  if (firstContactAt !== null && firstContactAt.getTime() > now.getTime() + 60_000)
    return no('firstContactAt', 'The first contact lies ahead. Enter when it was, or leave it empty.');
  if (firstContactAt !== null && localDay(firstContactAt, zone) < referredOn)
    return no('firstContactAt', 'The first contact is before the referral. One of the two days is wrong.');
  if (source === 7 && mandated === null) return no('mandated', 'Say whether care was ordered by the court: yes or no.');
  if (source > 1 && [referrer?.name, referrer?.organisation].every((text) => (text ?? '').trim() === ''))
    return no('referrer', 'Write who referred the person: a name or an organization.');
  if (supersedesId === null && standingId !== null)
    return {
      code: 'referral.taken',
      says: 'The referral is recorded already. Load it again, and correct it with a reason.',
    };
  if (supersedesId !== null && supersedesId !== standingId)
    return { code: 'referral.taken', says: 'Someone corrected the referral since you opened it. Load it again.' };
  if (supersedesId !== null && reason.trim() === '') return no('reason', 'Write why it is corrected.');
  return null;
}

/** Days from the referral to admission; to today while the person is not admitted. Nothing is stored. */
export function waitDaysOf(referredOn: Day, admittedOn: Day | null, today: Day): number {
  return Math.max(0, daysBetween(referredOn, admittedOn ?? today));
}

/** From referral to first contact, in whole hours. */
export function contactHours(receivedAt: Date, reachedAt: Date | null): number | null {
  return reachedAt === null ? null : Math.max(0, Math.floor((reachedAt.getTime() - receivedAt.getTime()) / 3_600_000));
}
