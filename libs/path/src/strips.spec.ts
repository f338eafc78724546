import { attendanceStrip, useStrip } from './strips';

const today = '2026-11-22';

describe('the use strip', () => {
  it('has a letter for each of twelve weeks, the newest last', () => {
    const tests = [
      { day: '2026-11-08', positive: false },
      { day: '2026-11-10', positive: true },
      { day: '2026-11-15', positive: false },
      { day: '2026-11-16', positive: true },
      { day: '2026-11-22', positive: true },
    ];
    expect(useStrip(tests, '2026-08-20', null, today)).toBe('_____oooo-*+');
  });

  it('calls a week missing only once a test was due', () => {
    expect(useStrip([], null, '2026-11-01', today)).toBe('____________');
    expect(useStrip([], null, null, today)).toBe('____________');
    expect(useStrip([], null, '2026-01-01', today)).toBe('oooooooooooo');
  });
});

describe('the attendance strip', () => {
  it('ends today and shows what mattered most on each day', () => {
    const sessions = [
      { day: '2026-11-09', state: 'missed' },
      { day: '2026-11-20', state: 'cancelled' },
      { day: '2026-11-20', state: 'attended' },
      { day: '2026-11-22', state: 'booked' },
      { day: '2026-11-29', state: 'booked' },
    ] as const;
    expect(attendanceStrip(sessions, today)).toBe('m..........a.b');
  });
});
