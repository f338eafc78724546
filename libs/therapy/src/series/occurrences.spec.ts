import fc from 'fast-check';
import {
  instantOf,
  localDay,
  type LocalTime,
  localTime,
  type Repeat,
  rruleOf,
  type WeekdayCode,
  weekdayCodes,
} from '@cairn/rules';
import { RRuleTemporal } from 'rrule-temporal';
import { occurrencesBetween } from './occurrences';

const weekly = (weekdays: WeekdayCode[], more: Partial<Repeat> = {}): Repeat => ({
  each: 'week',
  interval: 1,
  weekdays,
  nth: null,
  until: null,
  count: null,
  ...more,
});
const dates = (startsLocal: LocalTime, repeat: Repeat, to: string, zone = 'America/New_York') =>
  occurrencesBetween({ rrule: rruleOf(repeat, zone), startsLocal, zone }, startsLocal.slice(0, 10), to);

describe('the dates of a series (clinical reference 4.1)', () => {
  it('are on the weekdays that were chosen, as many or until the day that was said', () => {
    expect(dates('2026-11-25T09:30', weekly(['WE'], { count: 3 }), '2027-03-01')).toEqual([
      '2026-11-25T09:30',
      '2026-12-02T09:30',
      '2026-12-09T09:30',
    ]);
    expect(dates('2026-11-23T23:30', weekly(['MO', 'TH'], { interval: 2, until: '2026-12-07' }), '2027-03-01')).toEqual(
      ['2026-11-23T23:30', '2026-11-26T23:30', '2026-12-07T23:30'],
    );
    const last: Repeat = { ...weekly(['FR']), each: 'month', nth: -1 };
    expect(dates('2026-11-23T10:00', last, '2027-01-31')).toEqual([
      '2026-11-27T10:00',
      '2026-12-25T10:00',
      '2027-01-29T10:00',
    ]);
  });

  it('a night on which the clocks skip the time has its session, at the next minute that exists; it counts as one', () => {
    const sundays = dates('2027-03-07T02:30', weekly(['SU'], { count: 3 }), '2027-06-01');
    expect(sundays).toEqual(['2027-03-07T02:30', '2027-03-14T02:30', '2027-03-21T02:30']);
    const instants = sundays.map((local) => instantOf(local, 'America/New_York'));
    expect(instants.map((at) => localTime(at, 'America/New_York').slice(11))).toEqual(['02:30', '03:00', '02:30']);
  });

  it('a night on which the hour comes twice has one session, at the first', () => {
    const sundays = dates('2026-10-25T01:30', weekly(['SU'], { count: 3 }), '2027-06-01');
    expect(sundays).toEqual(['2026-10-25T01:30', '2026-11-01T01:30', '2026-11-08T01:30']);
    expect(instantOf('2026-11-01T01:30', 'America/New_York').toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  it('are those of the library in every zone, over both nights; only what the clocks skip, which RFC 5545 drops, is kept', () => {
    const zones = [
      'America/New_York',
      'America/Phoenix',
      'Europe/Berlin',
      'Pacific/Auckland',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    ];
    const anyRule = fc.record({
      zone: fc.constantFrom(...zones),
      day: fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10)),
      hour: fc.constantFrom('00', '01', '02', '03', '09', '23'),
      minutes: fc.constantFrom('00', '15', '30'),
      interval: fc.integer({ min: 1, max: 4 }),
      days: fc.subarray([...weekdayCodes], { minLength: 1 }),
      nth: fc.constantFrom(1, 2, 3, 4, -1, null),
    });
    fc.assert(
      fc.property(anyRule, ({ zone, day, hour, minutes, interval, days, nth }) => {
        const startsLocal = `${day}T${hour}:${minutes}`;
        const first = instantOf(startsLocal, zone);
        fc.pre(localTime(first, zone) === startsLocal);
        const one = nth === null ? null : (nth as Repeat['nth']);
        const repeat: Repeat = {
          ...weekly(one === null ? days : days.slice(0, 1), { interval }),
          each: one === null ? 'week' : 'month',
          nth: one,
        };
        const rrule = rruleOf(repeat, zone);
        const to = new Date(Date.parse(`${day}T00:00:00Z`) + 400 * 86_400_000);
        const compact = startsLocal.replaceAll(/[-:]/g, '');
        const library = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${compact}00\nRRULE:${rrule}` })
          .between(first, to, true)
          .map((date) => date.epochMilliseconds);
        const ours = occurrencesBetween({ rrule, startsLocal, zone }, day, localDay(to, zone))
          .map((local) => ({ local, at: instantOf(local, zone) }))
          .filter(({ at }) => at <= to);
        const existing = ours.filter(({ local, at }) => localTime(at, zone) === local);
        expect(existing.map(({ at }) => at.getTime())).toEqual(library);
        expect(new Set(ours.map(({ at }) => at.getTime())).size).toBe(ours.length);
      }),
      { numRuns: 150 },
    );
  });
});
