import { consentWording, decideConsentTerms } from './consent-terms';
import { contentFaults } from './content';

const nothing = {
  allowedFrom: null,
  allowedTo: null,
  zone: null,
  sharedWith: null,
  leaveMessage: false,
  dailyReminders: false,
  useFirstName: false,
};

describe('what a person lays down with a consent (R-430)', () => {
  it('what is not said is not allowed', () => {
    expect(decideConsentTerms({})).toEqual(nothing);
    expect(decideConsentTerms({ zone: ' ', sharedWith: '', allowedFrom: '', allowedTo: '' })).toEqual(nothing);
  });

  it('hours of their own, their zone, who else sees the device, and what they ask for', () => {
    const terms = {
      allowedFrom: '08:00',
      allowedTo: '21:00',
      zone: 'America/Chicago',
      sharedWith: 'My sister',
      leaveMessage: true,
      dailyReminders: true,
      useFirstName: true,
    };
    expect(decideConsentTerms(terms)).toEqual(terms);
  });

  it.each([
    ['a beginning alone', { allowedFrom: '09:00' }],
    ['no time', { allowedFrom: '9', allowedTo: '12:00' }],
    ['before eight (R-434)', { allowedFrom: '07:59', allowedTo: '12:00' }],
    ['after nine (R-434)', { allowedFrom: '12:00', allowedTo: '21:01' }],
    ['an end before the beginning', { allowedFrom: '12:00', allowedTo: '12:00' }],
    ['no zone (R-434)', { zone: 'Mars/Olympus' }],
  ])('not %s', (_, attempt) => {
    expect(decideConsentTerms(attempt)).toMatchObject({ code: 'consent.invalid' });
  });

  it.each(['en', 'es'])(
    'the words that are shown say how to end it and are as neutral as a message: %s',
    (language) => {
      const text = consentWording(language, 'Oak Street Office');
      expect(text).toContain('STOP');
      expect(contentFaults(text, 'email')).toEqual([]);
    },
  );
});
