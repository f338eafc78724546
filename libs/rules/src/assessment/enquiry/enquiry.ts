import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { isDay, localDay, type Day } from '../../time';

/**
 * Clinical reference 6.1, state REFERRED: somebody asks for care. Whoever answers at three in the morning writes down what
 * there is; a name is not asked. An enquiry is open until it ends in one of a few ways; none is lost.
 */
export const enquiryChannels = {
  phone: 'Telephone',
  'walk-in': 'At the door',
  referrer: 'Referrer',
  web: 'Web form',
} as const satisfies Record<string, string>;
export type EnquiryChannel = keyof typeof enquiryChannels;

/** How staff take an enquiry down; the web form writes its own. */
export const takenChannels = ['phone', 'walk-in', 'referrer'] as const satisfies readonly EnquiryChannel[];

export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** The last overdose, as far as the caller says. */
export const overdoseAnswers = {
  day: 'In the last 24 hours',
  month: 'In the last 30 days',
  no: 'No',
  unknown: 'Not known',
} as const satisfies Record<string, string>;
export type OverdoseAnswer = keyof typeof overdoseAnswers;

/** Who it is about, who called, how to call back. Everything may be missing: a caller is not turned away for a form. */
export interface EnquiryAbout {
  readonly given: string | null;
  readonly family: string | null;
  readonly dateOfBirth: Day | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly bestTime: string | null;
  /** Someone else who called for the person, and who they are to them. */
  readonly callerName: string | null;
  readonly callerRelation: string | null;
  readonly referrerName: string | null;
  readonly referrerOrganisation: string | null;
  readonly referrerPhone: string | null;
  /** TEDS PSOURCE, 1 to 7. */
  readonly source: number | null;
  readonly mandated: boolean | null;
}

/** What an enquiry says, whoever wrote it down. */
export interface EnquiryFacts {
  readonly about: EnquiryAbout;
  readonly said: string;
  readonly recentOverdose: OverdoseAnswer;
  readonly pregnant: Answer;
  readonly injects: Answer;
  readonly safeToCall: Answer;
  readonly safeToLeaveMessage: Answer;
}

export interface EnquiryAttempt extends EnquiryFacts {
  readonly channel: EnquiryChannel;
  readonly receivedAt: Date;
}

/** The longest texts, for the form, the door and the public form alike. */
export const enquiryLimits = { name: 100, phone: 40, email: 254, short: 200, said: 10_000, note: 2000 } as const;

export const emptyAbout: EnquiryAbout = {
  given: null,
  family: null,
  dateOfBirth: null,
  phone: null,
  email: null,
  bestTime: null,
  callerName: null,
  callerRelation: null,
  referrerName: null,
  referrerOrganisation: null,
  referrerPhone: null,
  source: null,
  mandated: null,
};

/** What stands in the way of writing it down: the way back to somebody, and times that cannot be. Answers null when nothing does. */
export function refuseEnquiry(attempt: EnquiryAttempt, now: Date, zone: string, policy: Policy): Refusal | null {
  const { receivedAt } = attempt;
  if (receivedAt.getTime() > now.getTime() + 60_000)
    return invalid('receivedAt', 'This time lies ahead. Enter when the enquiry came in.');
  const back = policy.enquiry_backdate_days;
  if (now.getTime() - receivedAt.getTime() > back * 86_400_000)
    return invalid('receivedAt', `Enter an enquiry within ${back} days of when it came in, or ask an administrator.`);
  return refuseFacts(attempt, localDay(now, zone));
}

/** The same for what is said, also when it is amended. */
export function refuseFacts({ about, said }: EnquiryFacts, today: Day): Refusal | null {
  const { dateOfBirth, source } = about;
  if (dateOfBirth !== null && (!isDay(dateOfBirth) || dateOfBirth > today || dateOfBirth < '1900-01-01'))
    return invalid('dateOfBirth', 'Enter a date of birth between 1900 and today, or leave it empty.');
  if (source !== null && (!Number.isInteger(source) || source < 1 || source > 7))
    return invalid('source', 'Choose where the person was referred from.');
  if (about.phone !== null && !/\d.*\d.*\d/.test(about.phone))
    return invalid('phone', 'A telephone number has digits: enter it, or leave it empty.');
  if (about.email !== null && !/^\S+@\S+$/.test(about.email))
    return invalid('email', 'An email address has an @: enter it, or leave it empty.');
  const known = [about.given, about.family, about.phone, about.email, about.referrerPhone, about.referrerName];
  if (known.every((text) => (text ?? '').trim() === '') && said.trim() === '')
    return invalid('phone', 'Write down a number to call back, a name, or what was said. One of them is enough.');
  return null;
}

/** How the person is called on a list. */
export function enquiryName({ given, family, callerName }: EnquiryAbout): string | null {
  const name = [given, family].filter((part) => part !== null && part.trim() !== '').join(' ');
  if (name !== '') return name;
  return callerName === null || callerName.trim() === '' ? null : `Through ${callerName.trim()}`;
}

export function invalid(field: string, says: string): Refusal {
  return { code: 'enquiry.invalid', says, facts: { field } };
}
