import { standardPolicy } from '../policy';
import { addMinutes } from '../time';
import type { AlertFacts } from './alert-facts';
import { openAlerts } from './clinic-alerts';
import { calm } from './example-alerts';

const ended = new Date('2026-06-01T15:00:00Z');
const hours = (count: number) => addMinutes(ended, count * 60);
const told = (alert: string, more: Partial<AlertFacts>, now: Date, today = '2026-06-10') =>
  openAlerts(calm({}, more, undefined, { today }), [], standardPolicy, now).filter((one) => one.alert === alert);

describe('A15: a session without a signed note (clinical reference 6.7, 4.6)', () => {
  const one = { unwrittenSessions: [{ id: 's1', endedAt: ended }] };

  it('is told 48 hours after its end, and is a serious one after 72', () => {
    expect(told('A15', one, addMinutes(hours(48), -1))).toEqual([]);
    expect(told('A15', one, hours(48))).toMatchObject([
      { severity: 'warn', cause: 's1', why: 'Session of 2026-06-01' },
    ]);
    expect(told('A15', one, addMinutes(hours(72), -1))).toMatchObject([{ severity: 'warn' }]);
    expect(told('A15', one, hours(72))).toMatchObject([{ severity: 'high' }]);
  });

  it('several are one alert, about the oldest; what is too old for a note is not told any more', () => {
    const more = { unwrittenSessions: [{ id: 's2', endedAt: hours(24) }, ...one.unwrittenSessions] };
    expect(told('A15', more, hours(100))).toMatchObject([{ cause: 's1', why: '2 sessions, the first of 2026-06-01' }]);
    const { late_entry_max_days: days } = standardPolicy;
    expect(told('A15', one, hours(days * 24))).toHaveLength(1);
    expect(told('A15', one, addMinutes(hours(days * 24), 1))).toEqual([]);
  });
});

describe('A16: a note waits for a second signature (clinical reference 6.7, 4.6)', () => {
  const waiting = { unreviewedNotes: [{ id: 'n1', signedOn: '2026-06-01' }] };
  const on = (today: string) => told('A16', waiting, new Date(`${today}T16:00:00Z`), today);

  it('is told to supervisors after 7 days, and is a serious one after 14', () => {
    expect(on('2026-06-08')).toEqual([]);
    expect(on('2026-06-09')).toMatchObject([{ severity: 'warn', cause: 'n1', to: ['counselor_supervisor'] }]);
    expect(on('2026-06-15')).toMatchObject([{ severity: 'warn' }]);
    expect(on('2026-06-16')).toMatchObject([{ severity: 'high' }]);
  });
});

describe('A14: the review of a plan (clinical reference 6.7, 4.5)', () => {
  const plan = {
    ...{ signedOn: '2026-04-01', reviewedOn: '2026-04-01', nextReviewOn: '2026-06-30', cosign: 'none' as const },
    ...{ awaitsPerson: false, modalities: ['CBT' as const], goalsMet: false },
  };
  const on = (today: string) =>
    openAlerts(
      calm({ treatmentPlan: plan }, {}, undefined, { today }),
      [],
      standardPolicy,
      new Date(`${today}T16:00:00Z`),
    ).filter(({ alert }) => alert === 'A14');

  it('is told in the last quarter of its time, and is a serious one from the day after', () => {
    expect(on('2026-06-01')).toEqual([]);
    expect(on('2026-06-20')).toMatchObject([{ severity: 'warn' }]);
    expect(on('2026-06-30')).toMatchObject([{ severity: 'warn' }]);
    expect(on('2026-07-01')).toMatchObject([{ severity: 'high' }]);
  });
});

describe('A34: urgent words in a message (R-441)', () => {
  it('is told at once, for each message, until it is handled, and does not repeat the words', () => {
    const messages = {
      urgentMessages: [
        { id: 'm1', at: ended },
        { id: 'm2', at: hours(1) },
      ],
    };
    const alerts = told('A34', messages, hours(2));
    expect(alerts).toMatchObject([
      { severity: 'critical', cause: 'm1', raisedAt: ended },
      { severity: 'critical', cause: 'm2' },
    ]);
    expect(told('A34', {}, hours(2))).toEqual([]);
  });
});
