import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import type { Attempt } from './contact-attempt';
import { type EnquiryAbout, invalid } from './enquiry';

/** How an enquiry ends. The first three are said by what becomes of it, not chosen. */
export const enquiryOutcomes = {
  registered: 'Registered as a patient',
  readmitted: 'Came back into care',
  'in-care': 'Is in care here',
  joined: 'Joined with another enquiry',
  'referred-elsewhere': 'Referred elsewhere',
  declined: 'Declined',
  'no-contact': 'No contact',
} as const satisfies Record<string, string>;
export type EnquiryOutcome = keyof typeof enquiryOutcomes;

/** Why it ends, where a reason is chosen. */
export const endReasons = {
  'referred-elsewhere': {
    level: 'Another level of care fits better',
    nearer: 'Nearer to where they live',
    coverage: 'Their coverage is taken there',
    full: 'No place here in time',
    other: 'Another reason',
  },
  declined: {
    'not-now': 'Not now',
    'found-care': 'Found care elsewhere',
    'cost-or-distance': 'Cost, distance or hours',
    'not-about-care': 'It was not about care',
    other: 'Another reason',
  },
  'no-contact': {
    attempts: 'Attempts were made, nobody was reached',
    'no-way-back': 'There is no number or address that works',
  },
} as const satisfies Record<string, Record<string, string>>;
export type ChosenOutcome = keyof typeof endReasons;

export interface NewEnding {
  readonly outcome: ChosenOutcome;
  readonly reason: string;
  /** Where to, of someone referred elsewhere; else what there is to say. */
  readonly note: string;
}

/** May it end so? Nobody is let go because calling them is work: what was tried is counted (6.1 NO_CONTACT_CLOSED). */
export function refuseEnding(
  ending: NewEnding,
  about: EnquiryAbout,
  attempts: readonly Attempt[],
  now: Date,
  policy: Policy,
): Refusal | null {
  if (!Object.hasOwn(endReasons[ending.outcome], ending.reason)) return invalid('reason', 'Choose a reason.');
  if (ending.outcome === 'referred-elsewhere' && ending.note.trim() === '')
    return invalid('note', 'Write where they were referred to, and to whom.');
  if (ending.reason === 'other' && ending.note.trim() === '') return invalid('note', 'Write the reason in a sentence.');
  if (ending.outcome !== 'no-contact') return null;
  return ending.reason === 'no-way-back' ? refuseNoWayBack(about, attempts) : refuseNoContact(attempts, now, policy);
}

/** Enough attempts, and not all of them in one afternoon. Counted since the person was last reached. */
export function refuseNoContact(attempts: readonly Attempt[], now: Date, policy: Policy): Refusal | null {
  const { enquiry_no_contact_attempts: wanted, enquiry_no_contact_days: days } = policy;
  const reached = Math.max(0, ...attempts.filter(({ outcome }) => outcome === 'reached').map(({ at }) => at.getTime()));
  const since = attempts.map(({ at }) => at.getTime()).filter((at) => at > reached);
  const says = `It ends without contact after ${wanted} attempts over ${days} days`;
  if (since.length < wanted)
    return { code: 'enquiry.too-early', says: `${says}: ${since.length} so far. Try again, and log it.` };
  const opens = Math.min(...since) + days * 86_400_000;
  if (now.getTime() < opens)
    return {
      code: 'enquiry.too-early',
      says: `${says}: the first was less than ${days} days ago. Try at another time of day.`,
      facts: { opensAt: new Date(opens).toISOString() },
    };
  return null;
}

/** No number and no address at all, or the last call went to a wrong number. */
function refuseNoWayBack(about: EnquiryAbout, attempts: readonly Attempt[]): Refusal | null {
  const ways = [about.phone, about.email, about.referrerPhone].filter((way) => way !== null && way.trim() !== '');
  const calls = attempts.filter(({ channel }) => channel === 'phone' || channel === 'text');
  const last = calls.reduce<Attempt | null>((one, other) => (one === null || other.at > one.at ? other : one), null);
  const onlyPhone = about.email === null && about.referrerPhone === null;
  if (ways.length === 0 || (onlyPhone && last?.outcome === 'wrong-number')) return null;
  return {
    code: 'enquiry.too-early',
    says: 'There is a way to reach them: try it, and log what came of it. A wrong number counts.',
  };
}

/** Lost the race, or the page was old: said with who ended it, when and how. */
export function endedAlready(ended: {
  readonly outcome: EnquiryOutcome;
  readonly by: string | null;
  readonly at: string;
  readonly moment: string;
}): Refusal {
  const { outcome, by, at, moment } = ended;
  return {
    code: 'enquiry.ended',
    says: `${by ?? 'Someone'} ended this enquiry at ${moment}: ${enquiryOutcomes[outcome].toLowerCase()}. Load it again.`,
    facts: { outcome, by, at },
  };
}

/** What may be opened again: an ending that somebody chose, not a registration. */
export function refuseReopening(outcome: EnquiryOutcome | null, reason: string): Refusal | null {
  if (outcome === null) return { code: 'enquiry.ended', says: 'This enquiry is open already.' };
  if (outcome === 'registered' || outcome === 'readmitted' || outcome === 'in-care')
    return {
      code: 'enquiry.step',
      says: 'This enquiry became a person’s record. Go on in that record; a registration in error is put right in Corrections.',
    };
  if (reason.trim() === '') return invalid('reason', 'Write why it is opened again.');
  return null;
}
