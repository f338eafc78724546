import { patientReminderKinds, reminderKinds } from './catalogue';
import { afterFailure, afterSuppression } from './ladder';
import { suppressReasons, type SuppressReason } from './may-send';

const reasons = Object.keys(suppressReasons) as SuppressReason[];

describe('the ladder (R-445)', () => {
  it('first another channel, if the person has one and it still helps, then a call where the kind asks for one', () => {
    const { session, injection } = reminderKinds;
    expect(afterFailure(injection, { otherChannel: true, useful: true })).toBe('second-channel');
    expect(afterFailure(injection, { otherChannel: true, useful: false })).toBe('call-task');
    expect(afterFailure(injection, { otherChannel: false, useful: true })).toBe('call-task');
    expect(afterFailure(session, { otherChannel: false, useful: true })).toBe('end');
  });

  it.each([
    'patient-died',
    'do-not-contact',
    'consent-revoked',
    'not-in-care',
    'away',
    'cause-over',
    'sent-before',
  ] as const)('nobody is called because of a reminder that ended with: %s', (reason) => {
    for (const kind of patientReminderKinds) expect(afterSuppression(reminderKinds[kind], [reason])).toBe('end');
  });

  it('a missed dose that may not be written about is told by a person who calls; a session is not', () => {
    const called = reasons.filter((reason) => afterSuppression(reminderKinds['missed-dose'], [reason]) === 'call-task');
    expect(called).toContain('opt-out');
    expect(called).toContain('daily-cap');
    expect(reasons.filter((reason) => afterSuppression(reminderKinds.session, [reason]) !== 'end')).toEqual([]);
  });

  it('one reason against a call is enough, whatever stops the message', () => {
    expect(afterSuppression(reminderKinds['missed-dose'], ['no-consent', 'daily-cap'])).toBe('call-task');
    expect(afterSuppression(reminderKinds['missed-dose'], ['no-consent', 'cause-over'])).toBe('end');
  });

  it('a moved session is told by a call while that helps: in the quiet hours, and not when it is over', () => {
    expect(afterSuppression(reminderKinds['session-change'], ['quiet-too-long'])).toBe('call-task');
    expect(afterSuppression(reminderKinds['session-change'], ['too-late'])).toBe('end');
    expect(afterSuppression(reminderKinds.injection, ['too-late'])).toBe('call-task');
  });
});
