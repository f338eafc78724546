import { standardPolicy } from '../../policy';
import { addMonths } from '../../time';
import { diagnosisReview, monthsInRemission, opensAdmission, type StandingDiagnosis } from './remission-review';

const diagnosis = (change: Partial<StandingDiagnosis> = {}): StandingDiagnosis => ({
  id: '1',
  on: '2026-01-31',
  signed: true,
  provisional: false,
  severity: 'severe',
  remission: null,
  lastMetOn: null,
  ...change,
});
const due = (change: Partial<StandingDiagnosis>) => diagnosisReview(diagnosis(change), standardPolicy);

describe('the diagnosis on the path', () => {
  it('opens admission when it is signed, or provisional (PATH-ADMITTED-1)', () => {
    expect(opensAdmission(diagnosis())).toBe(true);
    expect(opensAdmission(diagnosis({ signed: false, provisional: true }))).toBe(true);
    expect(opensAdmission(diagnosis({ signed: false }))).toBe(false);
    expect(opensAdmission(diagnosis({ severity: 'none' }))).toBe(false);
    expect(opensAdmission(null)).toBe(false);
  });

  it('is looked at again after 3 months, and when early remission could be sustained (clinical reference 2.1)', () => {
    expect(due({})).toMatchObject({ stage: 'early', dueOn: '2026-04-30', lateAfter: '2026-07-29' });
    expect(due({ remission: 'early', lastMetOn: '2025-10-15' })).toMatchObject({
      stage: 'sustained',
      dueOn: '2026-10-15',
    });
    expect(due({ remission: 'sustained', lastMetOn: '2024-10-15' })).toBeNull();
    expect(due({ severity: 'none' })).toBeNull();
  });

  it('is made final in time when it is provisional or waits for a signature', () => {
    expect(due({ provisional: true })).toMatchObject({
      stage: 'provisional',
      dueOn: '2026-02-14',
      lateAfter: '2026-02-14',
    });
    expect(due({ signed: false })).toMatchObject({ stage: 'provisional', dueOn: '2026-02-14' });
  });

  it('says for how many months nothing was met (PATH-REM-1, M11)', () => {
    const early = diagnosis({ remission: 'early', lastMetOn: '2025-11-30' });
    expect(
      ['2026-02-27', '2026-02-28', '2026-11-29', '2026-11-30'].map((day) => monthsInRemission(early, day)),
    ).toEqual([2, 3, 11, 12]);
    expect(monthsInRemission(diagnosis(), '2026-11-30')).toBeNull();
    expect(monthsInRemission({ ...early, signed: false }, '2026-11-30')).toBeNull();
  });

  it('months end on the last day of a shorter month', () => {
    expect([
      addMonths('2025-11-30', 3),
      addMonths('2024-11-30', 3),
      addMonths('2026-08-31', 1),
      addMonths('2026-12-31', 2),
    ]).toEqual(['2026-02-28', '2025-02-28', '2026-09-30', '2027-02-28']);
  });
});
