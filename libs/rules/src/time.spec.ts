import fc from 'fast-check';
import { serviceDay } from './mat/service-day';
import { addDays, daysBetween, endOfDay, instantOf, isDay, isLocalTime, isZone, localTime } from './time';

const boston = 'America/New_York';

describe('days', () => {
  it('February has 29 days in a leap year', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect([isDay('2028-02-29'), isDay('2026-02-29'), isDay('2026-2-9'), isDay('2026-06-01T')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('adding and counting days agree, over every change of clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2026-03-08', addDays('2026-03-08', days))).toBe(days);
      }),
    );
  });
});

describe('local times (R-435)', () => {
  it('a time that the clocks skip in spring moves to the next minute that exists', () => {
    expect(instantOf('2026-03-08T02:30', boston)).toEqual(new Date('2026-03-08T07:00:00Z'));
    expect(localTime(instantOf('2026-03-08T02:30', boston), boston)).toBe('2026-03-08T03:00');
  });

  it('a time that comes twice in autumn is the first of the two', () => {
    expect(instantOf('2026-11-01T01:30', boston)).toEqual(new Date('2026-11-01T05:30:00Z'));
  });

  it('knows zones that change by half an hour, and days that a place left out', () => {
    expect(localTime(instantOf('2026-10-04T02:10', 'Australia/Lord_Howe'), 'Australia/Lord_Howe')).toBe(
      '2026-10-04T02:30',
    );
    expect(localTime(instantOf('2011-12-30T12:00', 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31T00:00');
  });

  it('what the wall clock shows leads back to the same instant, but for the hour that comes twice', () => {
    const hour = 3_600_000;
    const zones = fc.constantFrom(boston, 'America/Phoenix', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland');
    const minutes = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, minutes, (zone, date) => {
        const instant = Math.floor(date.getTime() / 60_000) * 60_000;
        const back = instantOf(localTime(new Date(instant), zone), zone).getTime();
        expect([0, hour]).toContain(instant - back);
      }),
    );
  });

  it('a day ends at 23:59 on the wall, also on the night of the change', () => {
    expect(endOfDay('2026-11-01', boston)).toEqual(new Date('2026-11-02T04:59:00Z'));
  });

  it('tells times and zones from nonsense', () => {
    expect(['2026-11-23T10:00', '2026-11-23T24:00', '2026-11-31T10:00', '2026-11-23'].map(isLocalTime)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([boston, 'Mars/Olympus', 'EST', ''].map(isZone)).toEqual([true, false, false, false]);
  });
});

describe('the service day (R-004)', () => {
  it('is the local day when it begins at midnight', () => {
    expect(serviceDay(new Date('2026-06-02T03:59:00Z'), boston)).toBe('2026-06-01');
    expect(serviceDay(new Date('2026-06-02T04:00:00Z'), boston)).toBe('2026-06-02');
  });

  it('a dose at half past one belongs to the evening before when the day begins at four', () => {
    expect(serviceDay(new Date('2026-06-02T05:30:00Z'), boston, '04:00')).toBe('2026-06-01');
    expect(serviceDay(new Date('2026-06-02T08:00:00Z'), boston, '04:00:00')).toBe('2026-06-02');
  });

  it('follows the wall, not elapsed hours, when the clocks change', () => {
    expect(serviceDay(new Date('2026-03-08T07:59:00Z'), boston, '04:00')).toBe('2026-03-07');
    expect(serviceDay(new Date('2026-03-08T08:00:00Z'), boston, '04:00')).toBe('2026-03-08');
  });
});

describe('days as numbers', () => {
  it('a part of a day falls away, and spoils no other count', () => {
    expect(addDays('2026-03-02', 1.5)).toBe('2026-03-03');
    expect(daysBetween('2026-03-02', '2026-03-03')).toBe(1);
    expect(addDays('2026-03-03', -1)).toBe('2026-03-02');
  });

  it('what is not a day is not counted', () => {
    expect(() => addDays('2026-13-01', 1)).toThrow(RangeError);
    expect(() => daysBetween('soon', '2026-03-03')).toThrow(RangeError);
  });
});
