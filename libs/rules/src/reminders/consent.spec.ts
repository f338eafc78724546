import { consentWording } from './consent-terms';
import { type ConsentAttempt, decideConsent } from './consent';

const scene = { language: 'es', senderName: 'Oak Street Office' };
const given: ConsentAttempt = { channel: 'sms', address: ' +1 555 0123 ', level: 1 };
const decide = (more: Partial<ConsentAttempt> = {}) => decideConsent({ ...given, ...more }, scene);

describe('consent to be contacted (R-430)', () => {
  it('is for one channel, one address and one level, in the language of the person; what is not said is not allowed', () => {
    expect(decide()).toEqual({
      channel: 'sms',
      address: '+1 555 0123',
      level: 1,
      language: 'es',
      wording: null,
      allowedFrom: null,
      allowedTo: null,
      zone: null,
      sharedWith: null,
      leaveMessage: false,
      dailyReminders: false,
      useFirstName: false,
    });
  });

  it('keeps the wording as it was shown, and refuses one that is out of date', () => {
    const wording = consentWording('es', scene.senderName);
    expect(decide({ wording })).toMatchObject({ wording });
    const old = consentWording('es', 'Elm Street Office');
    expect(decide({ wording: old })).toMatchObject({ code: 'consent.invalid', says: expect.stringMatching(/again/) });
    expect(decide({ wording, language: 'en' })).toMatchObject({ code: 'consent.invalid' });
  });

  it.each<[string, Partial<ConsentAttempt>]>([
    ['a text to a mailbox', { address: 'ada@example.org' }],
    ['an e-mail to a number', { channel: 'email' }],
    ['a level that there is not', { level: 3 }],
    ['hours before eight', { allowedFrom: '07:00', allowedTo: '10:00' }],
  ])('not %s', (_, more) => expect(decide(more)).toMatchObject({ code: 'consent.invalid' }));
});
