import { groupVisits } from '../check-up/check-up';
import { groupVisitsCode, refuseMeeting } from './support-groups';

const today = '2026-06-30';

describe('recovery support groups (5.2)', () => {
  it('meetings are counted to the codes of TEDS', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) => `2026-06-${String(30 - at).padStart(2, '0')}`);
    const label = (count: number) => groupVisits[groupVisitsCode(days(count), today) ?? ''];
    expect([1, 3].map(label)).toEqual(['1 to 3 times', '1 to 3 times']);
    expect([4, 7].map(label)).toEqual(['4 to 7 times', '4 to 7 times']);
    expect(label(8)).toBe('8 to 30 times');
    expect(groupVisitsCode([], today)).toBeNull();
    expect(groupVisits[groupVisitsCode(['2026-05-31'], today) ?? '']).toBe('Not at all');
    expect(groupVisits[groupVisitsCode(['2026-06-01'], today) ?? '']).toBe('1 to 3 times');
  });

  it('a meeting has taken place, and not years ago', () => {
    const refused = (on: string) => refuseMeeting({ on, code: 'NA', format: 'video', sponsor: null }, today)?.code;
    expect(refused(today)).toBeUndefined();
    expect(refused('2026-07-01')).toBe('support-meeting.invalid');
    expect(refused('2025-06-01')).toBe('support-meeting.invalid');
  });
});
