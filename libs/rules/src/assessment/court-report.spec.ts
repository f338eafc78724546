import { courtReportParts, courtReportSpan, refuseCourtReport } from './court-report';
import type { FaceSheetDetails } from './face-sheet-kinds';

const today = '2026-06-10';
const court: FaceSheetDetails['justice-case'] = {
  ...{ agency: 'County court', officer: null, caseNumber: null, orderedOn: '2026-05-01', endsOn: null },
  ...{ services: null, conditions: null, nextCourtOn: null, reportEveryDays: 30, lastReportOn: null },
  ...{ consentSignedOn: '2026-05-02', consentEndsOn: null },
  ...{ tellsAttendance: true, tellsLevel: false, tellsTests: false, tellsPlan: true },
};

describe('a report to a court or agency (clinical reference 7.4)', () => {
  it('is refused without a consent in force, and where the consent names nothing', () => {
    const refused = (change: Partial<typeof court>) => refuseCourtReport({ ...court, ...change }, today)?.code ?? null;
    expect(refused({})).toBeNull();
    expect(refused({ consentSignedOn: null })).toBe('court-report.no-consent');
    expect(refused({ consentEndsOn: '2026-06-09' })).toBe('court-report.no-consent');
    expect(refused({ tellsAttendance: false, tellsPlan: false })).toBe('court-report.no-consent');
  });

  it('is about the time since the last one, or since the order', () => {
    expect(courtReportSpan(court, today)).toEqual({ from: '2026-05-01', to: today });
    expect(courtReportSpan({ ...court, lastReportOn: '2026-06-01' }, today)).toEqual({ from: '2026-06-02', to: today });
    expect(courtReportSpan({ ...court, orderedOn: null }, today)).toEqual({ from: '2026-05-11', to: today });
    expect(courtReportSpan({ ...court, lastReportOn: today }, today)).toEqual({ from: today, to: today });
  });

  it('says only what it was given: a part that the consent does not name is not there', () => {
    const none = { attendance: null, level: null, plan: null, tests: null };
    expect(courtReportParts(none)).toEqual([]);
    const parts = courtReportParts({
      ...none,
      attendance: { attended: 3, missed: 1, cancelled: 0 },
      tests: [{ on: '2026-06-02', result: 'Negative' }],
    });
    expect(parts).toEqual([
      {
        title: 'Attendance and participation',
        lines: ['Came to 3 of 4 planned sessions; 1 missed, 0 cancelled or excused.'],
      },
      { title: 'Drug tests', lines: ['2026-06-02: Negative'] },
    ]);
  });
});
