import fc from 'fast-check';
import { standardPolicy } from '../../policy';
import { type Nth, nthChoices, type Repeat, repeatFrom, repeatOf, refuseRepeat, repeatWords, rruleOf } from './index';
import { shiftBetween, shifted } from './change';
import { weekdayCodes } from './repeat';

const weekly: Repeat = { each: 'week', interval: 1, weekdays: ['WE'], nth: null, until: null, count: 8 };
const zone = 'America/New_York';
const refused = (repeat: Partial<Repeat>) =>
  refuseRepeat({ ...weekly, ...repeat }, '2026-11-25T09:30', standardPolicy)?.says ?? null;

describe('a session that repeats (clinical reference 4.1)', () => {
  it('is weekly on chosen weekdays or monthly on one, with a last day, a number, or neither', () => {
    expect(refused({})).toBeNull();
    expect(refused({ count: null })).toBeNull();
    expect(refused({ count: null, until: '2026-12-16' })).toBeNull();
    expect(refused({ weekdays: ['MO', 'TH'], interval: 2 })).toBeNull();
    expect(refused({ each: 'month', nth: -1 })).toBeNull();
  });

  it.each<[string, Partial<Repeat>, RegExp]>([
    ['every 13 weeks', { interval: 13 }, /every 1 to 12 weeks/],
    ['no weekday', { weekdays: [] }, /Choose the weekdays/],
    ['a weekday twice', { weekdays: ['MO', 'MO'] }, /each of them once/],
    ['two weekdays of a month', { each: 'month', nth: 1, weekdays: ['MO', 'TU'] }, /one weekday/],
    ['a month without a place in it', { each: 'month' }, /second Tuesday/],
    ['a last day and a number', { until: '2026-12-16' }, /not both/],
    ['a single session', { count: 1 }, /without repeating/],
    ['101 sessions', { count: 101 }, /2 to 100/],
    ['a last day before the first', { count: null, until: '2026-11-24' }, /between the first session/],
    ['more than two years', { count: null, until: '2028-11-25' }, /2028-11-24/],
  ])('%s is refused with the way out', (_, repeat, says) => expect(refused(repeat)).toMatch(says));

  it('is stored as RFC 5545 writes it; the last day is the end of it on the clock of the place', () => {
    expect(rruleOf(weekly, zone)).toBe('FREQ=WEEKLY;BYDAY=WE;COUNT=8');
    expect(rruleOf({ ...weekly, count: null, until: '2026-12-16', interval: 2 }, zone)).toBe(
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261217T045900Z',
    );
    expect(rruleOf({ ...weekly, each: 'month', nth: -1, count: null }, zone)).toBe('FREQ=MONTHLY;BYDAY=-1WE');
  });

  it('what is written is read again, in every zone; a rule of another kind is not guessed at', () => {
    const repeats = fc.record({
      month: fc.boolean(),
      interval: fc.integer({ min: 1, max: 12 }),
      days: fc.subarray([...weekdayCodes], { minLength: 1 }),
      nth: fc.constantFrom<Nth>(...nthChoices),
      end: fc.constantFrom('none', 'until', 'count'),
      where: fc.constantFrom(zone, 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'Europe/Berlin'),
    });
    fc.assert(
      fc.property(repeats, ({ month, interval, days, nth, end, where }) => {
        const repeat: Repeat = {
          each: month ? 'month' : 'week',
          interval,
          weekdays: month ? days.slice(0, 1) : days,
          nth: month ? nth : null,
          until: end === 'until' ? '2027-03-14' : null,
          count: end === 'count' ? 8 : null,
        };
        expect(repeatOf(rruleOf(repeat, where), where)).toEqual(repeat);
      }),
    );
    for (const other of [
      'FREQ=DAILY',
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;BYDAY=WE;BYHOUR=9',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      '',
    ])
      expect(repeatOf(other, zone)).toBeNull();
  });

  it('is said in words that a person reads', () => {
    const day = (text: string) => text;
    expect(repeatWords(weekly, '09:30', day)).toBe('every Wednesday at 9:30, 8 sessions');
    expect(
      repeatWords(
        { ...weekly, weekdays: ['MO', 'WE', 'FR'], interval: 2, count: null, until: '2026-12-16' },
        '14:00',
        day,
      ),
    ).toBe('every 2 weeks on Monday, Wednesday and Friday at 14:00, until 2026-12-16');
    expect(repeatWords({ ...weekly, each: 'month', nth: -1, count: null }, '09:30', day)).toBe(
      'every month on the last Wednesday at 9:30',
    );
  });
});

describe('a series that changes from a date on', () => {
  const change = (repeat: Repeat, from: string, to: string, before = 0) =>
    repeatFrom(repeat, to, shiftBetween(from, to), before);

  it('keeps its days and has as many sessions left as it had', () => {
    expect(change(weekly, '2026-12-02T09:30', '2026-12-02T10:00', 1)).toEqual({ ...weekly, count: 7 });
  });

  it('of one weekday a week may go to another one, over the end of the week too', () => {
    const until: Repeat = { ...weekly, count: null, until: '2026-12-16' };
    expect(change(until, '2026-12-02T09:30', '2026-12-03T09:30')).toMatchObject({
      weekdays: ['TH'],
      until: '2026-12-17',
    });
    expect(change(until, '2026-12-02T09:30', '2026-12-07T09:30')).toMatchObject({
      weekdays: ['MO'],
      until: '2026-12-21',
    });
    expect(shifted('2026-12-09T09:30', shiftBetween('2026-12-02T09:30', '2026-12-03T10:00'))).toBe('2026-12-10T10:00');
  });

  it('of several weekdays or by the month keeps its day, and says the way out', () => {
    const two = change({ ...weekly, weekdays: ['MO', 'WE'] }, '2026-12-02T09:30', '2026-12-03T09:30');
    const month = change({ ...weekly, each: 'month', nth: 1 }, '2026-12-02T09:30', '2026-12-03T09:30');
    for (const answer of [two, month])
      expect(answer).toMatchObject({ says: expect.stringContaining('book a new one') });
  });
});
