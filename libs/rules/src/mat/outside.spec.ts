import { standardPolicy } from '../policy';
import { addDays } from '../time';
import { micrograms } from '../units';
import { courseOf } from './course';
import { exampleChart, today } from './example-chart';
import { externalEvaluations, refuseDecision, refuseExternalReport } from './external-doses';
import { nextGuestSteps, refuseGuestStay } from './guest-stay';
import { incidentReportDue } from './incident';
import type { ExternalDose } from './medication-chart';
import { type OverdoseCourse, overdoseTasks } from './overdose-follow-up';
import { refuseCarryOver, verifiedTransferDose } from './transfer';

const elsewhere = (change: Partial<ExternalDose>): ExternalDose => ({
  id: 'x',
  on: addDays(today, -1),
  productClass: 'methadone',
  doseMcg: micrograms(60_000),
  facility: 'Harbor Clinic',
  source: 'otp',
  state: 'verified',
  ...change,
});

describe('doses that somebody else gave', () => {
  const scene = { today, emergencyDays: [] };
  const days = (count: number) =>
    Array.from({ length: count }, (_, ago) => ({ on: addDays(today, -ago), doseMcg: 30_000 }));

  it('lie today or before, one amount a day (R-083)', () => {
    expect(refuseExternalReport({ source: 'hospital', doses: days(3) }, scene)).toBeNull();
    const ahead = [{ on: addDays(today, 1), doseMcg: 1 }];
    expect(refuseExternalReport({ source: 'hospital', doses: ahead }, scene)).not.toBeNull();
    const twice = [...days(1), ...days(1)];
    expect(refuseExternalReport({ source: 'hospital', doses: twice }, scene)).not.toBeNull();
  });

  it('a three-day supply has three days, not four, at one time (R-085)', () => {
    const source = 'emergency_1306_07b' as const;
    expect(refuseExternalReport({ source, doses: days(3) }, scene)).toBeNull();
    expect(refuseExternalReport({ source, doses: days(4) }, scene)).toMatchObject({ code: 'external-dose.invalid' });
    expect(refuseExternalReport({ source: 'hospital', doses: days(4) }, scene)).toBeNull();
  });

  it('a supply that follows another one is recorded and listed as a renewal (R-085)', () => {
    const report = { source: 'emergency_1306_07b' as const, doses: days(2) };
    expect(externalEvaluations(report, scene)).toMatchObject([{ ruleId: 'R-085', result: 'passed' }]);
    const before = { today, emergencyDays: [addDays(today, -2)] };
    expect(externalEvaluations(report, before)).toMatchObject([{ result: 'failed', severity: 'REPORT' }]);
    expect(externalEvaluations({ ...report, source: 'jail' }, before)).toEqual([]);
  });

  it('a call-back names who answered; paper speaks for itself (R-083)', () => {
    expect(refuseDecision({ method: 'call_back', spokeWith: null })).not.toBeNull();
    expect(refuseDecision({ method: 'call_back', spokeWith: 'Lee' })).toBeNull();
    expect(refuseDecision({ method: 'fax', spokeWith: null })).toBeNull();
  });

  it('only a verified one clears missed days (R-083)', () => {
    const missed = (state: ExternalDose['state']) =>
      courseOf(
        { ...exampleChart, doses: exampleChart.doses.slice(3), externalDoses: [elsewhere({ state })] },
        'methadone',
        today,
      ).missed;
    expect(missed('reported')).toBe(3);
    expect(missed('rejected')).toBe(3);
    expect(missed('verified')).toBe(0);
  });
});

describe('transfer in', () => {
  const dose = (...externalDoses: ExternalDose[]) => verifiedTransferDose({ externalDoses }, standardPolicy, today);

  it('the verified dose of yesterday may go on, that of the day before not (R-084)', () => {
    expect(dose(elsewhere({}))).toMatchObject({ doseMcg: 60_000 });
    expect(dose(elsewhere({ on: addDays(today, -2) }))).toBeNull();
    expect(dose()).toBeNull();
  });

  it('a claim that nobody verified hands nothing on, nor a three-day supply (R-084, R-085)', () => {
    expect(dose(elsewhere({ state: 'reported' }))).toBeNull();
    expect(dose(elsewhere({ source: 'emergency_1306_07b' }))).toBeNull();
  });

  it('time in treatment is carried over on a verified record of another program, and counts (R-005)', () => {
    const carry = { days: 90, report: { state: 'verified', source: 'otp' } as const, episodeOpen: true };
    expect(refuseCarryOver(carry)).toBeNull();
    expect(refuseCarryOver({ ...carry, report: { ...carry.report, state: 'reported' } })).not.toBeNull();
    expect(refuseCarryOver({ ...carry, report: { ...carry.report, source: 'hospital' } })).not.toBeNull();
    expect(refuseCarryOver({ ...carry, report: null })).not.toBeNull();
    expect(refuseCarryOver({ ...carry, episodeOpen: false })).not.toBeNull();
    const plain = courseOf(exampleChart, 'methadone', today).treatmentDay;
    expect(courseOf({ ...exampleChart, carryOverDays: 90 }, 'methadone', today).treatmentDay).toBe(plain + 90);
  });
});

describe('a guest stay', () => {
  it('goes on step by step: asked for, approved, sent, confirmed, closed (R-081)', () => {
    const next = (state: Parameters<typeof nextGuestSteps>[0]['state']) => nextGuestSteps({ direction: 'out', state });
    expect(next('requested')).toEqual(['approved', 'closed']);
    expect(next('approved')).toContain('sent');
    expect(next('sent')).toContain('confirmed');
    expect(next('closed')).toEqual([]);
    expect(nextGuestSteps({ direction: 'in', state: 'approved' })).toEqual(['closed']);
  });

  it('needs a reason, in words where it is none of the usual ones, and has 30 days at most (R-080, R-082)', () => {
    const stay = { from: today, to: addDays(today, 29), reason: 'travel' as const };
    expect(refuseGuestStay(stay, standardPolicy)).toBeNull();
    expect(refuseGuestStay({ ...stay, to: addDays(today, 30) }, standardPolicy)).not.toBeNull();
    expect(refuseGuestStay({ ...stay, reason: 'other' }, standardPolicy)).not.toBeNull();
    expect(refuseGuestStay({ ...stay, to: addDays(today, -1) }, standardPolicy)).not.toBeNull();
  });
});

describe('after an overdose', () => {
  const recordedAt = new Date('2026-06-10T12:00:00Z');
  const course: OverdoseCourse = {
    on: '2026-06-10',
    fatal: false,
    recordedAt,
    reviewedOn: null,
    triedAt: null,
    seenOn: [],
  };
  const tasks = (change: Partial<OverdoseCourse>, at: string) =>
    overdoseTasks({ ...course, ...change }, standardPolicy, 'America/New_York', new Date(at));

  it('a contact attempt is due within 24 hours, reached or not (R-174)', () => {
    expect(tasks({}, '2026-06-11T11:59:00Z')).toContainEqual(
      expect.objectContaining({ task: 'contact', overdue: false, dueAt: new Date('2026-06-11T12:00:00Z') }),
    );
    expect(tasks({}, '2026-06-11T12:01:00Z')).toContainEqual(
      expect.objectContaining({ task: 'contact', overdue: true }),
    );
    expect(tasks({ triedAt: recordedAt }, '2026-06-11T12:01:00Z').map(({ task }) => task)).not.toContain('contact');
  });

  it('a visit is due within 7 days and another one within 30 (R-174)', () => {
    const names = (change: Partial<OverdoseCourse>, at = '2026-06-12T12:00:00Z') =>
      tasks({ reviewedOn: '2026-06-10', triedAt: recordedAt, ...change }, at).map(({ task }) => task);
    expect(names({})).toEqual(['visit']);
    expect(names({ seenOn: ['2026-06-17'] })).toEqual(['second-visit']);
    expect(names({ seenOn: ['2026-06-17', '2026-06-18'] })).toEqual([]);
    expect(names({}, '2026-08-01T12:00:00Z')).toEqual([]);
  });

  it('after a death the review is listed until it was done (R-176)', () => {
    expect(tasks({ fatal: true }, '2026-06-10T13:00:00Z')).toMatchObject([{ task: 'death-review', ruleId: 'R-176' }]);
    expect(tasks({ fatal: true, reviewedOn: '2026-06-11' }, '2026-06-12T13:00:00Z')).toEqual([]);
  });

  it('an incident is reported within 24 hours (R-175)', () => {
    expect(incidentReportDue(recordedAt, standardPolicy)).toEqual(new Date('2026-06-11T12:00:00Z'));
  });
});
