import type { Refusal } from '../refusal';
import type { Channel } from './template';
import type { ContentLevel } from './templates';

export interface ConsentAttempt {
  readonly channel: Channel;
  readonly address: string;
  readonly level: number;
}

export interface ContactConsent {
  readonly channel: Channel;
  readonly address: string;
  readonly level: ContentLevel;
}

/** Where a channel writes to: a mailbox or a telephone number, as the patient gave it. */
const fits: Readonly<Record<Channel, RegExp>> = {
  sms: /^\+?[\d ().-]{7,20}$/,
  voice: /^\+?[\d ().-]{7,20}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
};

/** Consent to be contacted: for one channel, to one address, up to one level of content. Refuses with 'consent.invalid'. */
export function decideConsent({ channel, address, level }: ConsentAttempt): ContactConsent | Refusal {
  const given = address.trim();
  if (level !== 0 && level !== 1 && level !== 2)
    return { code: 'consent.invalid', says: 'The content level is 0, 1 or 2' };
  if (!fits[channel].test(given)) {
    const what = channel === 'email' ? 'an e-mail address' : 'a telephone number';
    return { code: 'consent.invalid', says: `Consent for this channel needs ${what}` };
  }
  return { channel, address: given, level };
}
