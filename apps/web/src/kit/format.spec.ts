import { addDays, clockTime, dayIn, daysBetween, fromToday, fullDay, milligrams, shortDay } from './format';

test('days are short and unambiguous, with the year when it is another one', () => {
  expect(shortDay('2026-10-14', undefined, 2026)).toBe('Wed 14 Oct');
  expect(shortDay('2025-09-01', undefined, 2026)).toBe('Mon 1 Sep 2025');
  expect(fullDay('1985-10-04')).toBe('04 Oct 1985');
});

test('an instant is shown in the zone of the program, a day is never moved by one', () => {
  expect(shortDay('2026-03-01T03:30:00Z', 'America/New_York', 2026)).toBe('Sat 28 Feb');
  expect(shortDay('2026-03-01', 'America/New_York', 2026)).toBe('Sun 1 Mar');
  expect(clockTime('2026-03-01T03:30:00Z', 'America/New_York')).toBe('22:30');
  expect(clockTime('2026-11-23T10:00')).toBe('10:00');
  expect(dayIn('America/New_York', new Date('2026-03-01T03:30:00Z'))).toBe('2026-02-28');
});

test('amounts are exact: no float touches them', () => {
  expect(milligrams(80_000)).toBe('80');
  expect(milligrams(12_500)).toBe('12.5');
  expect(milligrams(380)).toBe('0.38');
  expect(milligrams(5)).toBe('0.005');
});

test('distances are counted in calendar days, also over a change of the clocks', () => {
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(fromToday('2026-03-09', '2026-03-10')).toBe('yesterday');
  expect(fromToday('2026-03-13', '2026-03-10')).toBe('in 3 days');
  expect(fromToday('2026-03-01', '2026-03-10')).toBe('9 days ago');
});
