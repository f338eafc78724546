import { standardPolicy } from '../policy';
import { noRecords, type UseEventRecord } from './care-records';
import { checkUpSchedule } from './clock-due';
import { clockDefinitions, pathClocks } from './clocks';
import { standing } from './example-facts';
import { stateFacts } from './tracks';

const at = (instant: string) => new Date(instant);
const since = at('2026-06-01T14:00:00Z');
const seen = (instant: string) => ({ sessions: { lastAttendedAt: at(instant), missedSince: 0, nextAt: null } });
const due = (facts: ReturnType<typeof standing>, code: string, now = at('2026-06-10T14:00:00Z')) =>
  pathClocks(facts, now, standardPolicy).find((clock) => clock.code === code);

describe('the clocks of the path', () => {
  it('every clock stands at states that exist, and every code is used once', () => {
    for (const { track, states } of clockDefinitions)
      for (const state of states) expect(stateFacts(track, state)).toBeDefined();
    expect(new Set(clockDefinitions.map(({ code }) => code)).size).toBe(clockDefinitions.length);
  });

  it('a referred person is contacted within 24 hours, to the minute', () => {
    const facts = standing({ main: 'referred' });
    expect(due(facts, 'C-FIRST-CONTACT')?.dueAt).toEqual(at('2026-06-02T14:00:00Z'));
    expect(due(facts, 'C-FIRST-CONTACT', at('2026-06-02T14:00:00Z'))?.overdue).toBe(false);
    expect(due(facts, 'C-FIRST-CONTACT', at('2026-06-02T14:01:00Z'))?.overdue).toBe(true);
  });

  it('a clock counted in days runs out at the end of the local day', () => {
    expect(due(standing({ main: 'intake' }), 'C-DECISION')?.dueAt).toEqual(at('2026-06-09T03:59:00Z'));
  });

  it('from the screen to intake it is three days, and the same day where something cannot wait (6.1)', () => {
    const screened = standing({ main: 'screened' });
    const urgent = (on: string, found: readonly string[]) => ({
      ...screened,
      records: {
        ...screened.records,
        emergency: { id: 'e', at: at(on), withdrawal: 'severe', overdose: 'none', pregnancy: 'no', urgent: found },
      },
    });
    const high = { id: 'r', at: at('2026-06-02T15:00:00Z'), answersResponseId: null, level: 'high', hasPlan: true };
    const atRisk = { ...screened, records: { ...screened.records, risks: [high] } };
    expect(due(screened, 'C-INTAKE')?.dueAt).toEqual(at('2026-06-05T03:59:00Z'));
    expect(due(urgent('2026-06-01T15:00:00Z', []), 'C-INTAKE')?.dueAt).toEqual(at('2026-06-05T03:59:00Z'));
    expect(due(urgent('2026-06-01T13:00:00Z', ['x']), 'C-INTAKE')?.dueAt).toEqual(at('2026-06-02T03:59:00Z'));
    expect(due(urgent('2026-06-02T15:00:00Z', ['x']), 'C-INTAKE')?.dueAt).toEqual(at('2026-06-03T03:59:00Z'));
    expect(due(atRisk, 'C-INTAKE')?.dueAt).toEqual(at('2026-06-03T03:59:00Z'));
  });

  it('an offer of MOUD is not due before the person is admitted', () => {
    expect(due(standing({ main: 'referred', moud: 'not_started' }), 'C-MOUD-OFFER')).toBeUndefined();
    expect(due(standing({ main: 'admitted', moud: 'not_started' }), 'C-MOUD-OFFER')?.dueAt).toEqual(
      at('2026-06-09T03:59:00Z'),
    );
  });

  it.each([
    ['op', '2026-06-16T03:59:00Z'],
    ['iop', '2026-06-06T03:59:00Z'],
    ['php', '2026-06-04T03:59:00Z'],
  ] as const)('in %s care someone reaches out when no session took place until %s', (placement, runsOut) => {
    expect(due(standing({ main: 'admitted', placement, therapy: 'active' }), 'C-OUTREACH')?.dueAt).toEqual(at(runsOut));
  });

  it('a session starts the silence anew', () => {
    const facts = standing({ main: 'admitted', placement: 'op', therapy: 'active' }, seen('2026-06-08T15:00:00Z'));
    expect(due(facts, 'C-OUTREACH')?.dueAt).toEqual(at('2026-06-23T03:59:00Z'));
  });

  it('a visit on the day of discharge is no follow-up; one within a week moves the clock to 30 days', () => {
    const discharged = (more = {}) => due(standing({ main: 'discharged' }, more), 'C-FOLLOW-UP')?.dueAt;
    expect(discharged()).toEqual(at('2026-06-09T03:59:00Z'));
    expect(discharged(seen('2026-06-01T20:00:00Z'))).toEqual(at('2026-06-09T03:59:00Z'));
    expect(discharged(seen('2026-06-05T15:00:00Z'))).toEqual(at('2026-07-02T03:59:00Z'));
    expect(discharged(seen('2026-06-20T15:00:00Z'))).toBeUndefined();
  });

  it('after a check-up the next one of the schedule is due, and after two years none', () => {
    const next = (more = {}) => due(standing({ aftercare: 'active' }, more), 'C-CHECK-UP')?.dueAt;
    expect(next()).toEqual(at('2026-06-05T03:59:00Z'));
    expect(next(seen('2026-06-10T15:00:00Z'))).toEqual(at('2026-06-16T03:59:00Z'));
    expect(next(seen('2028-06-10T15:00:00Z'))).toBeUndefined();
  });

  it('a check-up the day before leaves the one that is due, one on the day or after it meets it (clinical reference 5.2)', () => {
    const next = (on: string) => due(standing({ aftercare: 'active' }, seen(on)), 'C-CHECK-UP')?.dueAt;
    expect(next('2026-06-03T15:00:00Z')).toEqual(at('2026-06-05T03:59:00Z'));
    expect(next('2026-06-04T15:00:00Z')).toEqual(at('2026-06-09T03:59:00Z'));
    expect(next('2026-06-05T15:00:00Z')).toEqual(at('2026-06-09T03:59:00Z'));
  });

  it('a talk meets the schedule as a session does, and the day that was agreed in it comes first', () => {
    const next = (lastAt: string | null, nextOn: string | null = null) => {
      const checkUps = { lastAt: lastAt === null ? null : at(lastAt), missedSince: 0, nextOn };
      const records = { ...noRecords, checkUps };
      return due(standing({ aftercare: 'active' }, { records }), 'C-CHECK-UP')?.dueAt;
    };
    expect(next(null)).toEqual(at('2026-06-05T03:59:00Z'));
    expect(next('2026-06-10T15:00:00Z')).toEqual(at('2026-06-16T03:59:00Z'));
    expect(next('2026-06-10T15:00:00Z', '2026-06-12')).toEqual(at('2026-06-13T03:59:00Z'));
    expect(next('2026-06-12T15:00:00Z', '2026-06-12')).toEqual(at('2026-06-16T03:59:00Z'));
  });

  it('the schedule counts from the first day of aftercare, also for who was out of contact and came back', () => {
    const course = { ...noRecords.course, aftercareSince: at('2026-01-01T15:00:00Z') };
    const back = standing(
      { aftercare: 'active' },
      { records: { ...noRecords, course }, ...seen('2026-06-02T15:00:00Z') },
    );
    expect(due(back, 'C-CHECK-UP')?.dueAt).toEqual(at('2026-07-02T03:59:00Z'));
  });

  it('months are those of the calendar, ended at the last day of a shorter one; a program sets them in any order', () => {
    const days = (from: string, policy = standardPolicy) => checkUpSchedule(from, policy);
    expect(days('2027-08-31')).toEqual([
      ...['2027-09-03', '2027-09-07', '2027-09-14', '2027-09-30', '2027-10-30', '2027-11-29'],
      ...['2028-02-29', '2028-05-31', '2028-08-31', '2029-02-28', '2029-08-31'],
    ]);
    expect(days('2028-02-29').slice(-3)).toEqual(['2029-02-28', '2029-08-29', '2030-02-28']);
    const other = { ...standardPolicy, check_up_1_days: 45, aftercare_months: 12 };
    expect(days('2027-08-31', other)).toEqual(days('2027-08-31', other).toSorted());
  });

  it('a check-up that was agreed after a return to use comes before a later one of the schedule, until it is met (5.3)', () => {
    const plan = (checkUpOn: string) => ({ step: 'plan', answer: 'done', at: since, details: { checkUpOn } }) as const;
    const event = (steps: UseEventRecord['steps']): UseEventRecord => ({
      ...{ id: 'u1', knownAt: since, knownOn: '2026-06-01', outcome: 'slip', contactAt: null },
      steps,
    });
    const next = (steps: UseEventRecord['steps'], on: string) =>
      due(
        standing({ aftercare: 'active' }, { records: { ...noRecords, useEvents: [event(steps)] }, ...seen(on) }),
        'C-CHECK-UP',
      )?.dueAt;
    const beforeIt = '2026-07-05T15:00:00Z';
    expect(next([], beforeIt)).toEqual(at('2026-08-01T03:59:00Z'));
    expect(next([plan('2026-07-08')], beforeIt)).toEqual(at('2026-07-09T03:59:00Z'));
    expect(next([plan('2026-07-08'), plan('2026-07-10')], beforeIt)).toEqual(at('2026-07-11T03:59:00Z'));
    expect(next([plan('2026-07-08')], '2026-07-08T15:00:00Z')).toEqual(at('2026-08-01T03:59:00Z'));
  });

  it('aftercare is offered once more, and then left in peace', () => {
    const declined = (today: string) => due(standing({ aftercare: 'declined' }, { today }), 'C-AFTERCARE-REOFFER');
    expect(declined('2026-07-05')?.dueAt).toEqual(at('2026-07-02T03:59:00Z'));
    expect(declined('2026-08-01')).toBeUndefined();
  });

  it('maintenance has a review and no end (R4)', () => {
    const facts = standing({ moud: 'maintenance' }, { lastPrescriberReviewAt: at('2026-06-05T15:00:00Z') });
    const clocks = pathClocks(facts, since, standardPolicy);
    expect(clocks.map(({ code, label }) => [code, label])).toEqual([['C-REVIEW', 'Prescriber review']]);
    expect(clocks[0]?.dueAt).toEqual(at('2026-09-04T03:59:00Z'));
  });

  it('the clock that runs out first comes first', () => {
    const facts = standing({ main: 'admitted', placement: 'none', moud: 'eligibility', therapy: 'active' });
    const times = pathClocks(facts, since, standardPolicy).map(({ dueAt }) => dueAt.getTime());
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });
});
