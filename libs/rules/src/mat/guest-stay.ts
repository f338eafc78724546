import type { Policy } from '../policy';
import type { Refusal } from '../refusal';
import { type Day, daysBetween } from '../time';
import type { GuestStay, MedicationChart } from './medication-chart';

/** how a guest stay stands on a day. */
export type GuestState = GuestStay['state'];

/**
 * A stay of ours elsewhere is active on its days once the other program has confirmed it; a stay here once it is approved
 * and the home program was called. It is over with its last day, or when it was closed before.
 */
export function guestState({ direction, state, from, to, verifiedOn }: GuestStay, day: Day): GuestState {
  if (state === 'closed') return 'closed';
  const agreed =
    direction === 'out' ? state === 'confirmed' || state === 'active' : state !== 'requested' && verifiedOn !== null;
  if (agreed && day >= from && day <= to) return 'active';
  return day > to ? 'closed' : state;
}

/** The stay that takes this person elsewhere on a day: active, or with its letter sent and no answer yet. */
export function guestAway({ guestStays }: MedicationChart, day: Day): GuestStay | null {
  for (const stay of guestStays)
    if (stay.direction === 'out' && day >= stay.from && day <= stay.to) {
      const state = guestState(stay, day);
      if (state === 'active' || state === 'sent') return stay;
    }
  return null;
}

/**
 * The stay under which another program's person is dosed here: the one of this day, else the last that nobody closed. A guest
 * brings the admission papers of the home program and is not asked for ours.
 */
export function guestHere({ guestStays }: MedicationChart, day: Day): GuestStay | null {
  let last: GuestStay | null = null;
  for (const stay of guestStays) {
    if (stay.direction !== 'in' || stay.state === 'closed') continue;
    if (day >= stay.from && day <= stay.to) return stay;
    last ??= stay;
  }
  return last;
}

export function isTooLong({ from, to }: Pick<GuestStay, 'from' | 'to'>, policy: Policy): boolean {
  return daysBetween(from, to) + 1 > policy.guest_max_days;
}

/** The steps that may follow the last one. A stay here is neither sent nor confirmed: its call to the home program counts. */
export function nextGuestSteps({ direction, state }: Pick<GuestStay, 'direction' | 'state'>): readonly GuestState[] {
  const next: Readonly<Record<GuestState, readonly GuestState[]>> =
    direction === 'out'
      ? {
          requested: ['approved', 'closed'],
          approved: ['sent', 'closed'],
          sent: ['confirmed', 'closed'],
          confirmed: ['closed'],
          active: ['closed'],
          closed: [],
        }
      : {
          requested: ['approved', 'closed'],
          approved: ['closed'],
          sent: [],
          confirmed: [],
          active: ['closed'],
          closed: [],
        };
  return next[state];
}

export const guestStepWords: Readonly<Record<GuestState, string>> = {
  requested: 'requested',
  approved: 'approved',
  sent: 'sent',
  confirmed: 'confirmed',
  active: 'active',
  closed: 'closed',
};

/** the reasons for which home cannot dose. */
export const guestReasons = {
  travel: 'Travel',
  work: 'Work',
  family: 'Family event',
  relocation: 'Living elsewhere for a time',
  closure: 'The home program is closed',
  other: 'Another reason',
} as const satisfies Record<string, string>;
export type GuestReason = keyof typeof guestReasons;

/** May a stay be asked for? R-080: only with its reason, in words where it is none of the usual ones; R-082: not for longer. */
export function refuseGuestStay(
  stay: Pick<GuestStay, 'from' | 'to'> & { readonly reason: GuestReason; readonly reasonText?: string },
  policy: Policy,
): Refusal | null {
  if (stay.to < stay.from) return invalid('The last day lies before the first: correct the days.');
  if (isTooLong(stay, policy))
    return invalid(`A guest stays at most ${policy.guest_max_days} days (R-082): shorten it, or ask for a transfer.`);
  if (stay.reason === 'other' && stay.reasonText === undefined)
    return invalid('Say in words why home cannot dose (R-080): both charts keep it.');
  return null;
}

const invalid = (says: string): Refusal => ({ code: 'guest-stay.invalid', says });
