import { standardPolicy } from '../policy';
import { mayAskForCall, maySend, stopConditions, type SendingFacts, type SuppressReason } from './may-send';

const now = new Date('2026-10-13T21:00:00Z');
const facts: SendingFacts = {
  dueAt: now,
  usefulUntil: new Date('2026-10-14T12:00:00Z'),
  cause: { state: 'stands', unchanged: true },
  patient: { main: 'admitted', aftercare: 'planning', doNotContact: false, died: false },
  consent: { revokedAt: null, stopped: null, hours: null },
  zone: 'America/New_York',
  sentBefore: false,
  sentToday: 0,
  sentThisWeek: 0,
  capped: true,
  senderName: 'Oak Street Office',
};
const ask = (more: Partial<SendingFacts>, at = now) => maySend({ ...facts, ...more }, standardPolicy, at);

/** One case for every reason there is. */
const cases: Readonly<Record<Exclude<SuppressReason, 'not-neutral' | 'quiet-too-long'>, Partial<SendingFacts>>> = {
  'patient-died': { patient: { main: 'deceased', aftercare: null, doNotContact: false, died: false } },
  away: { patient: { main: 'suspended', aftercare: null, doNotContact: false, died: false } },
  'not-in-care': { patient: { main: 'discharged', aftercare: null, doNotContact: false, died: false } },
  'do-not-contact': { patient: { main: 'admitted', aftercare: null, doNotContact: true, died: false } },
  'no-consent': { consent: null },
  'consent-revoked': { consent: { revokedAt: now, stopped: null, hours: null } },
  'opt-out': { consent: { revokedAt: null, stopped: 'opt-out', hours: null } },
  'wrong-number': { consent: { revokedAt: null, stopped: 'wrong-number', hours: null } },
  undeliverable: { consent: { revokedAt: null, stopped: 'undeliverable', hours: null } },
  'cause-cancelled': { cause: { state: 'cancelled', unchanged: true } },
  'cause-over': { cause: { state: 'over', unchanged: true } },
  'cause-moved': { cause: { state: 'stands', unchanged: false } },
  'sent-before': { sentBefore: true },
  'too-late': { usefulUntil: now },
  'daily-cap': { sentToday: 1 },
  'weekly-cap': { sentThisWeek: 3 },
  'no-sender-name': { senderName: ' ' },
};

describe('may this reminder go out now?', () => {
  it('yes, to a person in care with consent, about a session that stands', () => {
    expect(ask({})).toEqual({ answer: 'send' });
  });

  it.each(Object.entries(cases))('no: %s', (reason, more) => {
    expect(ask(more)).toMatchObject({ answer: 'suppress', reason, rule: expect.stringMatching(/^R-4\d\d$/) });
  });

  it('says every reason, the gravest first', () => {
    const more = { consent: null, cause: { state: 'over', unchanged: true } } as const;
    expect(ask(more)).toMatchObject({ reason: 'no-consent', reasons: ['no-consent', 'cause-over'] });
  });

  it('a call that comes before any message asks for no consent to messages, and for everything else', () => {
    const call = (more: Partial<SendingFacts>) => mayAskForCall({ ...facts, ...more }, standardPolicy, now);
    expect(call({ consent: null, sentToday: 9 })).toEqual({ answer: 'send' });
    const grave = ['patient-died', 'do-not-contact', 'away', 'cause-over', 'consent-revoked'] as const;
    for (const reason of grave) expect(call(cases[reason])).toMatchObject({ answer: 'suppress', reason });
  });

  it('what the person asked for every day does not count towards the messages of a day', () => {
    expect(ask({ sentToday: 5, sentThisWeek: 9, capped: false })).toEqual({ answer: 'send' });
  });

  it('the hours that a person chose shorten the day: nine in the morning is too early for who rises at eleven', () => {
    const consent = { revokedAt: null, stopped: null, hours: { from: '11:00', to: '14:00' } };
    const until = new Date('2026-10-14T15:00:00Z');
    expect(ask({ consent, usefulUntil: new Date('2026-10-14T18:00:00Z') }, new Date('2026-10-14T13:30:00Z'))).toEqual({
      answer: 'postpone',
      until,
      rule: 'R-434',
    });
    const night = { ...consent, hours: { from: '21:00', to: '23:00' } };
    expect(ask({ consent: night }, new Date('2026-10-13T21:00:00Z'))).toEqual({ answer: 'send' });
  });

  it('a person without an episode is not in care', () => {
    expect(ask({ patient: { main: 'discharged', aftercare: 'active', doNotContact: false, died: false } })).toEqual({
      answer: 'send',
    });
    expect(ask({ patient: { main: null, aftercare: null, doNotContact: false, died: false } })).toMatchObject({
      reason: 'not-in-care',
    });
  });

  it('from the moment a fatal overdose is on record nothing goes out, whatever the path says (R-173)', () => {
    const patient = { main: 'admitted', aftercare: null, doNotContact: false, died: true };
    expect(ask({ patient })).toMatchObject({ answer: 'suppress', reason: 'patient-died', rule: 'R-173' });
  });

  it('in quiet hours it waits for the morning', () => {
    const until = new Date('2026-10-14T13:00:00Z');
    const night = new Date('2026-10-14T03:00:00Z');
    expect(ask({ usefulUntil: new Date('2026-10-14T18:00:00Z') }, night)).toEqual({
      answer: 'postpone',
      until,
      rule: 'R-434',
    });
  });

  it('and is dropped when the morning is too late', () => {
    expect(ask({}, new Date('2026-10-14T03:00:00Z'))).toMatchObject({ reason: 'quiet-too-long', rule: 'R-434' });
  });

  it('of several reasons the gravest is named, and all can be listed', () => {
    const more = { ...cases['no-consent'], ...cases['patient-died'] };
    expect(ask(more)).toMatchObject({ reason: 'patient-died' });
    expect(stopConditions({ ...facts, ...more }, standardPolicy, now).map(([reason]) => reason)).toEqual([
      'patient-died',
      'no-consent',
    ]);
  });
});
