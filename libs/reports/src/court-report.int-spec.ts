import { Acts } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { textOf } from '@cairn/paper/testing';
import { MovedClock, newId } from '@cairn/platform';
import { standardPolicy } from '@cairn/rules';
import { CourtReportService } from './court-report.service';
import { ReportScene } from './testing';

describe('the report to a court or agency (clinical reference 7.4)', () => {
  let db: TestDatabase;
  let scene: ReportScene;
  let reports: CourtReportService;
  let patientId: string;
  const clock = new MovedClock(new Date('2026-03-10T15:00:00Z'));

  beforeAll(async () => {
    db = await testDatabase();
    scene = await new ReportScene(db).programme();
    reports = new CourtReportService(new Acts(db.database), clock);
    const ada = await scene.person(['main', 'admitted', '2026-02-01 09:00'], ['placement', 'op', '2026-02-01 09:00']);
    await ada.attended('2026-02-05');
    await ada.attended('2026-02-12', 'missed');
    await ada.attended('2026-01-05');
    patientId = ada.id;
  });
  afterAll(() => db.close());

  const referral = async (change: object = {}): Promise<string> => {
    const id = newId();
    const details = {
      ...{ agency: 'County court', officer: 'Officer Reed', caseNumber: '26-114', orderedOn: '2026-02-01' },
      ...{ endsOn: null, conditions: null, nextCourtOn: null, reportEveryDays: 30, lastReportOn: null },
      ...{ consentSignedOn: '2026-02-01', consentEndsOn: null, tellsAttendance: true, tellsLevel: true },
      ...{ tellsTests: false, tellsPlan: false, ...change },
    };
    await scene.insert('face_sheet_entry', {
      ...{ id, patient_id: patientId, kind: 'justice-case', on_day: '2026-02-01', at: '2026-02-01T14:00:00Z' },
      ...{ details: JSON.stringify(details), origin: 'registered' },
    });
    return id;
  };
  const print = (id: string) => reports.print(scene.actor('counselor'), patientId, id);

  it('holds what the consent names, with the notice about passing it on, and the trail says what was told', async () => {
    const id = await referral();
    const text = textOf(await print(id)).replace(/\s+/g, ' ');
    expect(text).toContain('County court');
    expect(text).toContain('Came to 1 of 2 planned sessions');
    expect(text).toContain('Outpatient');
    expect(text).not.toContain('Drug tests');
    expect(text).not.toContain('Treatment plan');
    expect(text).toContain(standardPolicy.court_report_notice.slice(0, 40));
    const {
      rows: [line],
    } = await db.owner.query<{ facts: object }>(
      `select facts from audit_event where act = 'court-report.print' and record_id = $1`,
      [id],
    );
    expect(line?.facts).toMatchObject({ parts: ['attendance', 'level'], from: '2026-02-01', to: '2026-03-10' });
  });

  it('tells of drug tests only where the consent names them', async () => {
    const text = textOf(await print(await referral({ tellsTests: true })));
    expect(text).toContain('Drug tests');
  });

  it('is not made without a consent in force, nor of what is no referral', async () => {
    await expect(print(await referral({ consentEndsOn: '2026-03-09' }))).rejects.toMatchObject({
      refusal: { code: 'court-report.no-consent' },
    });
    await expect(print(newId())).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is not the nurse’s to print', async () => {
    const id = await referral();
    await expect(reports.print(scene.actor('nurse'), patientId, id)).rejects.toMatchObject({
      refusal: { code: 'permission.denied' },
    });
  });
});
