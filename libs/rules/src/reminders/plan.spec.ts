import { standardPolicy } from '../policy';
import { planReminderTimes } from './plan';
import { nextAllowedMinute } from './quiet-hours';

const zone = 'America/New_York';
const plan = (startsAt: string, now: string) =>
  planReminderTimes('session', { at: new Date(startsAt), zone }, new Date(now), standardPolicy).map(
    ({ offsetKey, localDay, dueAt }) => [offsetKey, localDay, dueAt.toISOString()],
  );

describe('reminding of a session (R-451)', () => {
  it('the day before at five in the afternoon, and two hours before', () => {
    expect(plan('2026-10-14T14:00:00Z', '2026-10-01T12:00:00Z')).toEqual([
      ['day-before', '2026-10-13', '2026-10-13T21:00:00.000Z'],
      ['shortly-before', '2026-10-14', '2026-10-14T12:00:00.000Z'],
    ]);
  });

  it('on the Monday after the clocks change the reminder is still at five on the wall (R-435)', () => {
    expect(plan('2026-11-02T15:00:00Z', '2026-10-20T12:00:00Z')[0]).toEqual([
      'day-before',
      '2026-11-01',
      '2026-11-01T22:00:00.000Z',
    ]);
    expect(plan('2026-11-01T15:00:00Z', '2026-10-20T12:00:00Z')[0]).toEqual([
      'day-before',
      '2026-10-31',
      '2026-10-31T21:00:00.000Z',
    ]);
  });

  it('whoever books in the evening for tomorrow is only reminded two hours before', () => {
    expect(plan('2026-10-14T14:00:00Z', '2026-10-13T21:00:00Z').map(([offset]) => offset)).toEqual(['shortly-before']);
  });

  it('whoever books for the next hour, or enters a walk-in, is not reminded', () => {
    expect(plan('2026-10-14T14:00:00Z', '2026-10-14T13:00:00Z')).toEqual([]);
    expect(plan('2026-10-14T14:00:00Z', '2026-10-15T13:00:00Z')).toEqual([]);
  });

  it('the reminder of the day before is of use until the next one is due, that one until the session begins', () => {
    const planned = planReminderTimes(
      'session',
      { at: new Date('2026-10-14T14:00:00Z'), zone },
      new Date('2026-10-01T12:00:00Z'),
      standardPolicy,
    );
    expect(planned.map(({ usefulUntil }) => usefulUntil.toISOString())).toEqual([
      '2026-10-14T12:00:00.000Z',
      '2026-10-14T14:00:00.000Z',
    ]);
  });
});

describe('quiet hours (R-434)', () => {
  const next = (now: string, quiet = '20:00-09:00') =>
    nextAllowedMinute(new Date(now), zone, { ...standardPolicy, quiet }).toISOString();

  it.each([
    ['at noon', '2026-10-14T16:00:00Z', '2026-10-14T16:00:00.000Z'],
    ['a minute before eight in the evening', '2026-10-14T23:59:00Z', '2026-10-14T23:59:00.000Z'],
    ['at eight in the evening', '2026-10-15T00:00:00Z', '2026-10-15T13:00:00.000Z'],
    ['before nine in the morning', '2026-10-14T12:59:00Z', '2026-10-14T13:00:00.000Z'],
    ['at nine in the morning', '2026-10-14T13:00:00Z', '2026-10-14T13:00:00.000Z'],
    ['in the night the clocks go back', '2026-11-01T02:00:00Z', '2026-11-01T14:00:00.000Z'],
  ])('%s', (_, now, allowed) => expect(next(now)).toBe(allowed));
});
