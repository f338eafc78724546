import type { Refusal } from '../refusal';
import { isRefusal } from '../refusal';
import { type ConsentTerms, type ConsentTermsAttempt, consentWording, decideConsentTerms } from './consent-terms';
import type { Channel } from './template';
import type { ContentLevel } from './templates';

export interface ConsentAttempt extends ConsentTermsAttempt {
  readonly channel: Channel;
  readonly address: string;
  readonly level: number;
  /** In which the person is written to; their own where nothing is said. */
  readonly language?: string | null | undefined;
  /** What the person was shown; nothing where they agreed on paper or elsewhere. */
  readonly wording?: string | null | undefined;
}

export interface DecidedConsent extends ConsentTerms {
  readonly channel: Channel;
  readonly address: string;
  readonly level: ContentLevel;
  readonly language: string;
  readonly wording: string | null;
}

/** Whom the person agrees with, and what they speak. */
export interface ConsentScene {
  readonly language: string;
  readonly senderName: string;
}

/** Where a channel writes to: a mailbox or a telephone number, as the patient gave it. */
const fits: Readonly<Record<Channel, RegExp>> = {
  sms: /^\+?[\d ().-]{7,20}$/,
  voice: /^\+?[\d ().-]{7,20}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
};

/**
 * Consent to be contacted: for one channel, to one address, up to one level of content, on the person's terms. Refuses with
 * 'consent.invalid', also where the words that were shown are not those that hold now.
 */
export function decideConsent(attempt: ConsentAttempt, scene: ConsentScene): DecidedConsent | Refusal {
  const { channel, level, wording = null } = attempt;
  const address = attempt.address.trim();
  const language = attempt.language?.trim() || scene.language;
  if (level !== 0 && level !== 1 && level !== 2) return invalid('The content level is 0, 1 or 2.');
  if (!fits[channel].test(address)) {
    const what = channel === 'email' ? 'an e-mail address' : 'a telephone number';
    return invalid(`Consent for this channel needs ${what}.`);
  }
  if (wording !== null && wording !== consentWording(language, scene.senderName))
    return invalid('The wording has changed since it was shown. Show it to the person again.');
  const terms = decideConsentTerms(attempt);
  return isRefusal(terms) ? terms : { channel, address, level, language, wording, ...terms };
}

const invalid = (says: string): Refusal => ({ code: 'consent.invalid', says });
