import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { type Answer, emptyAbout, type EnquiryFacts, enquiryLimits, type OverdoseAnswer } from './enquiry';

/** The words and switches of the form that a clinic puts on its site. Every word that a visitor reads is the clinic's own. */
export interface PublicForm {
  readonly slug: string;
  readonly open: boolean;
  readonly title: string;
  readonly intro: string;
  readonly thanks: string;
  /** Whom to call when it cannot wait. */
  readonly urgentNote: string;
  readonly askPregnant: string | null;
  readonly askOverdose: string | null;
  readonly frameOrigin: string | null;
}

/** Neutral: it would not tell whoever looks over a shoulder what kind of clinic it is. */
export const standardForm: Omit<PublicForm, 'slug'> = {
  open: false,
  title: 'Contact us',
  intro: 'Leave your number and we will call you back.',
  thanks: 'Thank you. We will get in touch.',
  urgentNote: 'If this is an emergency, call 911.',
  askPregnant: null,
  askOverdose: null,
  frameOrigin: null,
};

export function refuseForm(form: PublicForm): Refusal | null {
  const no = (field: string, says: string): Refusal => ({ code: 'settings.invalid', says, facts: { field } });
  if (!/^[a-z0-9][a-z0-9-]{2,39}$/.test(form.slug))
    return no('slug', 'Use 3 to 40 small letters, digits and hyphens, such as oak-street.');
  if (form.title.trim() === '') return no('title', 'The form needs a heading, such as “Contact us”.');
  if (form.thanks.trim() === '') return no('thanks', 'Write what someone reads after sending the form.');
  if (form.frameOrigin !== null && !isOrigin(form.frameOrigin))
    return no('frameOrigin', 'Enter the start of your site’s address, such as https://www.example.org.');
  return null;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https:\/\/[a-z0-9.-]+(:\d+)?$/i.test(text);
}

/** What a visitor typed, as the browser sent it. `website` is the trap: people do not see it, programs fill it in. */
export interface SentForm {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly bestTime: string;
  readonly message: string;
  readonly leaveMessage: string;
  readonly pregnant: string;
  readonly overdose: string;
  readonly website: string;
}

export type FormField = 'name' | 'phone' | 'email' | 'bestTime' | 'message';

/** Faults by field, for the form to show beside each; the text stays as it was typed. */
export function formFaults(sent: SentForm): Readonly<Partial<Record<FormField, string>>> {
  const { name, phone, email, message, bestTime } = enquiryFormLimits;
  const long = (text: string, limit: number) =>
    [...text].length > limit ? `At most ${limit.toLocaleString('en-US')} characters: please shorten it.` : undefined;
  const faults: Record<FormField, string | undefined> = {
    name: long(sent.name, name),
    phone:
      long(sent.phone, phone) ??
      (sent.phone.trim() === '' && sent.email.trim() === ''
        ? 'Please leave a telephone number or an email address.'
        : sent.phone.trim() !== '' && !/\p{Nd}.*\p{Nd}.*\p{Nd}/u.test(sent.phone)
          ? 'A telephone number has digits.'
          : undefined),
    email:
      long(sent.email, email) ??
      (sent.email.trim() !== '' && !/^\S+@\S+$/.test(sent.email.trim()) ? 'An email address has an @.' : undefined),
    bestTime: long(sent.bestTime, bestTime),
    message: long(sent.message, message),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, says]) => says !== undefined)) as Partial<
    Record<FormField, string>
  >;
}

export const enquiryFormLimits = {
  name: enquiryLimits.name * 2,
  phone: enquiryLimits.phone,
  email: enquiryLimits.email,
  bestTime: enquiryLimits.short,
  message: enquiryLimits.said,
} as const;

/** What a sent form says as an enquiry. What was not asked stays unknown: nothing is guessed from words. */
export function enquiryOfForm(sent: SentForm, form: Pick<PublicForm, 'askPregnant' | 'askOverdose'>): EnquiryFacts {
  const text = (value: string) => (value.trim() === '' ? null : value.trim());
  const [given, ...rest] = sent.name.trim().split(/\s+/);
  return {
    about: {
      ...emptyAbout,
      given: text(given ?? ''),
      family: text(rest.join(' ')),
      phone: text(sent.phone),
      email: text(sent.email),
      bestTime: text(sent.bestTime),
    },
    said: sent.message.trim(),
    pregnant: form.askPregnant === null ? 'unknown' : answerOf(sent.pregnant),
    recentOverdose: form.askOverdose === null ? 'unknown' : overdoseOf(sent.overdose),
    injects: 'unknown',
    // They asked to be called back; a message only where they said that it is safe.
    safeToCall: 'yes',
    safeToLeaveMessage: answerOf(sent.leaveMessage),
  };
}

const answerOf = (text: string): Answer => (text === 'yes' || text === 'no' ? text : 'unknown');
const overdoseOf = (text: string): OverdoseAnswer => (text === 'yes' ? 'month' : text === 'no' ? 'no' : 'unknown');

export interface FormHits {
  /** Sendings within the last hour. */
  readonly ofAddress: number;
  readonly ofProgramme: number;
  /** The oldest that still counts, of whichever limit is reached. */
  readonly oldestAt: Date | null;
}

/** May one more be taken? Answers null, or the seconds after which to try again. */
export function formWait(hits: FormHits, now: Date, policy: Policy): number | null {
  const full =
    hits.ofAddress >= policy.enquiry_form_per_address_hour || hits.ofProgramme >= policy.enquiry_form_per_program_hour;
  if (!full) return null;
  const until = (hits.oldestAt ?? now).getTime() + 3_600_000;
  return Math.max(1, Math.ceil((until - now.getTime()) / 1000));
}
