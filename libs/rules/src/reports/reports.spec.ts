import { standardPolicy } from '../policy';
import { tracks } from '../path/tracks';
import { acuityWeight, caseloadDefinition, caseloadRoom, standingOn, type Activity } from './caseload';
import { censusDefinition, levelsOfCare, reconciles } from './census';

const day = '2026-06-30';
const quiet: Activity = { admittedOn: '2026-01-10', dischargedOn: null, lastCoveredOn: null, lastAttendedOn: null };
const standing = (more: Partial<Activity>) => standingOn({ ...quiet, ...more }, day, standardPolicy);

describe('an active patient (section 8.4)', () => {
  it('was dosed or came to a session in the last 30 days, the day itself included', () => {
    expect(standing({ lastCoveredOn: '2026-06-30' })).toBe('active');
    expect(standing({ lastAttendedOn: '2026-06-01' })).toBe('active');
    expect(standing({ lastAttendedOn: '2026-05-31' })).toBe('open, inactive');
    expect(standing({})).toBe('open, inactive');
  });

  it('is open on the day of admission and still on the day of discharge', () => {
    const seen = { lastCoveredOn: '2026-06-30' };
    expect(standing({ ...seen, admittedOn: day })).toBe('active');
    expect(standing({ ...seen, admittedOn: '2026-07-01' })).toBe('not open');
    expect(standing({ ...seen, dischargedOn: day })).toBe('active');
    expect(standing({ ...seen, dischargedOn: '2026-06-29' })).toBe('not open');
    expect(standing({ ...seen, admittedOn: null })).toBe('not open');
  });
});

describe('the weight of a patient in a caseload (R-370)', () => {
  it.each([
    [{ moud: 'induction', pregnant: true, laterPhase: false }, 2],
    [{ moud: 'maintenance', pregnant: true, laterPhase: true }, 1.5],
    [{ moud: 'maintenance', pregnant: false, laterPhase: false }, 1],
    [{ moud: 'maintenance', pregnant: false, laterPhase: true }, 0.5],
    [{ moud: null, pregnant: false, laterPhase: false }, 1],
  ])('%j weighs %d', (acuity, weight) => expect(acuityWeight(acuity, standardPolicy)).toBe(weight));
});

describe('the census (R-372)', () => {
  it('adds up, or says that it does not', () => {
    expect(reconciles({ start: 40, in: 7, out: 5, end: 42 })).toBe(true);
    expect(reconciles({ start: 40, in: 7, out: 5, end: 41 })).toBe(false);
  });

  it('lists every level of care that a person can be in', () => {
    const levels = Object.keys(tracks.placement.states).filter((level) => level !== 'discharged');
    expect(levelsOfCare.map(({ level }) => level).sort()).toEqual(levels.sort());
  });
});

describe('the limit of a caseload (clinical reference 4.2, A28)', () => {
  it('is close from 90 % of it on, and reached at all of it', () => {
    const policy = { ...standardPolicy, caseload_limit: 50, caseload_near_percent: 90 };
    expect([0, 44, 45, 49, 50, 51].map((active) => caseloadRoom(active, policy))).toEqual([
      ...['room', 'room', 'near', 'near', 'full', 'full'],
    ]);
  });
});

describe('the definitions', () => {
  it('say the number of days with which they were run', () => {
    const policy = { ...standardPolicy, active_days: 45 };
    for (const definition of [caseloadDefinition(policy), censusDefinition(policy)]) {
      expect(definition.text).toContain('last 45 days');
      expect(definition.parameters['activeDays']).toBe(45);
    }
  });
});
