import { roles } from '../access/roles';
import { clinicAlerts } from '../alerts/clinic-alerts';
import { policyKeys } from '../policy-keys';
import { standardPolicy } from '../policy';
import { clockDefinitions } from '../path/clocks';
import { decidePolicyValue } from '../programme/policy-change';
import { addDays } from '../time';
import { contentFaults } from './content';
import {
  isToldToday,
  standsOnList,
  staffKind,
  staffKindNames,
  staffKindOfClock,
  staffTimesOf,
} from './staff-catalogue';
import { type CountedWork, digestFor, digestSum, digestText } from './staff-digest';
import { readStaffTimes, staffNoticeDue, staffTimesWords } from './staff-times';

const due = '2026-11-20';
const on = (text: string, passed: number): boolean => {
  const times = readStaffTimes(text);
  if (times === null) throw new Error(text);
  return staffNoticeDue(times, due, addDays(due, passed));
};
const told = (text: string): number[] =>
  Array.from({ length: 61 }, (_, n) => n - 40).filter((passed) => on(text, passed));

describe('the days on which the staff is told', () => {
  it('are read as a clinic writes them', () => {
    expect(told('14d, 7d, 0d, then every 3d')).toEqual([-14, -7, 0, 3, 6, 9, 12, 15, 18]);
    expect(told('14d,7d, 3d, 1d, then every 1d').slice(0, 6)).toEqual([-14, -7, -3, -1, 0, 1]);
    expect(told('+1d, +2d, +3d')).toEqual([1, 2, 3]);
    expect(told('30d')).toEqual([-30]);
  });

  it.each(['', '14', '1d 17:00', '2h', 'then every 3d', '1d, 1d', '0d, then every 0d', 'then every 3d, 1d', '1d,'])(
    '“%s” is not a list of days',
    (text) => {
      expect(readStaffTimes(text)).toBeNull();
    },
  );

  it('are said in words', () => {
    const words = (text: string): string => staffTimesWords(readStaffTimes(text) ?? { days: [], every: null });
    expect(words('14d, 7d, 0d, then every 3d')).toBe('14 and 7 days before, on the day, then every 3 days');
    expect(words('1d, then every 1d')).toBe('1 day before, then every day');
    expect(words('+1d, +2d, +3d')).toBe('1, 2 and 3 days after');
  });

  it('are asked for where a policy holds them', () => {
    expect(decidePolicyValue('remind_staff_plan', '10d, 0d')).toEqual({ key: 'remind_staff_plan' });
    expect(decidePolicyValue('remind_staff_plan', '1d 17:00')).toMatchObject({ code: 'policy.invalid' });
  });
});

describe('what the staff is told (R-445, R-450, R-454, R-455, R-457, R-458, R-461 to R-464, R-467)', () => {
  it('every rule of the staff stands in the catalogue', () => {
    expect([...new Set(staffKindNames.map((name) => staffKind(name).rule))].toSorted()).toEqual([
      ...['R-445', 'R-450', 'R-454', 'R-455', 'R-457', 'R-458', 'R-461', 'R-462', 'R-463', 'R-464', 'R-467'],
      'clinical reference 6',
    ]);
  });

  it.each(staffKindNames)('%s names roles, times, what it is about and what ends it', (name) => {
    const { to, times, clocks = [], records = [], alerts = [], label, endsWhen } = staffKind(name);
    expect([to.length, clocks.length + records.length].every((n) => n > 0)).toBe(true);
    expect(to.every((role) => roles.includes(role))).toBe(true);
    expect(policyKeys[times].unit).toBe('staff times');
    expect(staffTimesOf(name, standardPolicy).days.length).toBeGreaterThan(0);
    expect(alerts.filter((id) => !clinicAlerts.some((alert) => alert.id === id))).toEqual([]);
    expect([label, endsWhen]).not.toContain('');
  });

  it('every clock of the path belongs to a kind, and to the one that names it', () => {
    expect(clockDefinitions.filter(({ code }) => staffKindOfClock(code) === null)).toEqual([]);
    const of = ['C-CARE-PLAN', 'C-CARE-PLAN-COSIGN', 'C-EXPIRES-1', 'C-EXAM', 'C-EXAM-YEARLY', 'C-COURT-7', 'X'];
    expect(of.map(staffKindOfClock)).toEqual([
      ...['plan-review', 'path-work', 'consent-expiring', 'exam-first', 'exam-yearly', 'outside-report'],
      null,
    ]);
  });

  it('a clock stands on the list from the first day on which it is told', () => {
    const stands = (code: string, passed: number) => standsOnList(code, due, addDays(due, passed), standardPolicy);
    expect([-15, -14, -8, 0, 20].map((passed) => stands('C-CARE-PLAN-REVIEW', passed))).toEqual([
      ...[false, true, true, true, true],
    ]);
    expect([-1, 0, 1].map((passed) => stands('C-LEVEL', passed))).toEqual([false, true, true]);
  });

  it('and is told on the days of its kind, and every day when it is late', () => {
    const told = (passed: number) =>
      isToldToday('C-CARE-PLAN-REVIEW', due, addDays(due, passed), standardPolicy) ? [passed] : [];
    expect([-14, -13, -7, -1, 0, 1, 2].flatMap(told)).toEqual([-14, -7, 0, 1, 2]);
  });

  it('the first examination is told on days 7, 11 and 13 of its 14 (R-462)', () => {
    const times = staffTimesOf('exam-first', standardPolicy);
    const days = [6, 7, 8, 11, 12, 13].filter((day) => staffNoticeDue(times, addDays(due, 14), addDays(due, day)));
    expect(days).toEqual([7, 11, 13]);
  });
});

describe('the digest of one member of the staff (R-446)', () => {
  const work = (one: Partial<CountedWork>): CountedWork => ({
    ...{ kind: 'plan-review', dueOn: due, staffId: null, roles: ['counselor'], items: 1 },
    ...one,
  });
  const counselor = { staffId: 'ann', roles: ['counselor'] } as const;
  const digest = (reader: Parameters<typeof digestFor>[0], items: CountedWork[], passed = 0) =>
    digestFor(reader, items, addDays(due, passed), standardPolicy);

  it('counts what is theirs by name and what is nobody’s by name, not what is a colleague’s', () => {
    const items = [work({ staffId: 'ann', items: 2 }), work({ items: 3 }), work({ staffId: 'bob', items: 5 })];
    expect(digest(counselor, items)).toEqual({ 'plan-review': { due: 5, overdue: 0 } });
  });

  it('tells ahead on the days of the kind only, and what is late every day', () => {
    const plan = [work({})];
    const days = [-14, -13, -7, 0, 1, 3].map((passed) => digest(counselor, plan, passed)['plan-review']);
    const one = { due: 1, overdue: 0 };
    const late = { due: 0, overdue: 1 };
    expect(days).toEqual([one, undefined, one, one, late, late]);
  });

  it('tells the supervisor of a plan from the seventh day on (R-457)', () => {
    const supervisor = { staffId: 'sue', roles: ['counselor_supervisor'] } as const;
    const plan = [work({ staffId: 'ann' })];
    expect([6, 7, 8].map((passed) => digest(supervisor, plan, passed)['plan-review']?.overdue)).toEqual([
      undefined,
      1,
      1,
    ]);
  });

  it('a consent of one counselor’s person is the front desk’s as well (R-458)', () => {
    const consent = [work({ kind: 'consent-expiring', staffId: 'ann', roles: ['counselor', 'front_desk'] })];
    expect(digest({ staffId: 'fay', roles: ['front_desk'] }, consent)).not.toEqual({});
    expect(digest({ staffId: 'bob', roles: ['counselor'] }, consent)).toEqual({});
  });

  it('says how many, and nothing of what', () => {
    expect(digestText({ due: 3, overdue: 0 }, 'https://cairn.example.org/')).toEqual({
      subject: '3 tasks due',
      text: '3 tasks are due today. Sign in: https://cairn.example.org/',
    });
    const said = digestText({ due: 1, overdue: 2 }, null);
    expect(said).toEqual({
      subject: '3 tasks due',
      text: '1 task is due today. 2 tasks are overdue. Please sign in to see more.',
    });
    expect(digestText({ due: 0, overdue: 1 }, null).subject).toBe('1 task due');
    expect(contentFaults(`${said.subject} ${said.text}`, 'email')).toEqual([]);
    expect(digestSum({ call: { due: 1, overdue: 2 }, exception: { due: 3, overdue: 0 } })).toEqual({
      due: 4,
      overdue: 2,
    });
  });
});
