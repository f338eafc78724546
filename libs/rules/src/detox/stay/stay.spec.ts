import { policyFrom } from '../../policy';
import { dayOfStay, isLongStay, refuseStay, stayMethods, stayWarnings, type StayAttempt, type StayFacts } from './stay';

const policy = policyFrom([], '2026-03-02');
const now = new Date('2026-03-02T15:00:00Z');
const boston = 'America/New_York';
const attempt: StayAttempt = { level: 'wm_res', method: 'buprenorphine', at: now, follows: null };
const facts: StayFacts = { open: null, programmeIsOtp: false, now, policy };
const open = { id: 's1', level: 'wm_amb', startedAt: new Date('2026-03-01T15:00:00Z') } as const;

describe('a stay of withdrawal management (clinical reference 1.5, 1.6, 2.3)', () => {
  it('begins once; the next level continues it', () => {
    expect(refuseStay(attempt, facts)).toBeNull();
    expect(refuseStay(attempt, { ...facts, open })).toMatchObject({ code: 'stay.open' });
    expect(refuseStay({ ...attempt, follows: 's1' }, { ...facts, open })).toBeNull();
    expect(refuseStay({ ...attempt, follows: 's1', level: 'wm_amb' }, { ...facts, open })?.says).toContain('already');
    expect(refuseStay({ ...attempt, follows: 's1', at: open.startedAt }, { ...facts, open })).toMatchObject({
      code: 'stay.invalid',
    });
    expect(refuseStay({ ...attempt, follows: 's1' }, facts)).toMatchObject({ code: 'stay.invalid' });
  });

  it('knows only methods that there are reasons for: no ultra-rapid one (1.6)', () => {
    expect(Object.keys(stayMethods).filter((method) => /rapid|anesth/.test(method))).toEqual([]);
  });

  it('methadone without a bed only in an opioid treatment program (1.6)', () => {
    const methadone = { ...attempt, level: 'wm_amb', method: 'methadone' } as const;
    expect(refuseStay(methadone, facts)).toMatchObject({ code: 'stay.invalid' });
    expect(refuseStay(methadone, { ...facts, programmeIsOtp: true })).toBeNull();
    expect(refuseStay({ ...methadone, level: 'wm_hosp' }, facts)).toBeNull();
  });

  it('in pregnancy, without MOUD, it says so and goes on (7.1)', () => {
    expect(stayWarnings('symptoms', true)).toHaveLength(1);
    expect(stayWarnings('buprenorphine', true)).toEqual([]);
    expect(stayWarnings('methadone', true)).toEqual([]);
    expect(stayWarnings('symptoms', false)).toEqual([]);
  });

  it('days are counted by the calendar, the first one being 1', () => {
    const day = (from: string, to: string) => dayOfStay(new Date(from), new Date(to), boston);
    expect(day('2026-03-02T15:00:00Z', '2026-03-02T15:00:00Z')).toBe(1);
    // Ten minutes before midnight, and ten after.
    expect(day('2026-03-03T04:50:00Z', '2026-03-03T05:10:00Z')).toBe(2);
  });

  it('the night in which clocks change is one night like any other', () => {
    const day = (from: string, to: string) => dayOfStay(new Date(from), new Date(to), boston);
    // Sunday 8 March 2026 has 23 hours, Sunday 1 November 25.
    expect(day('2026-03-07T23:00:00Z', '2026-03-08T23:00:00Z')).toBe(2);
    expect(day('2026-03-08T05:30:00Z', '2026-03-09T04:30:00Z')).toBe(2);
    expect(day('2026-11-01T04:30:00Z', '2026-11-02T04:30:00Z')).toBe(1);
    expect(day('2026-11-01T04:30:00Z', '2026-11-02T05:30:00Z')).toBe(2);
  });

  it('more than ten days is said to be long, and ends nothing (2.3, R4)', () => {
    expect(isLongStay(10, policy)).toBe(false);
    expect(isLongStay(11, policy)).toBe(true);
  });
});
