import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { OverrideReportService } from './override-report.service';

describe('the override report', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let reports: OverrideReportService;
  let patientId: string;
  // Nine in the evening of 2 March in New York, which is the 3rd in UTC.
  const clock = new MovedClock(new Date('2026-03-03T02:00:00Z'));

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    reports = new OverrideReportService(new Acts(db.database), clock);
    patientId = newId();
    const episodeId = newId();
    await db.owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
       values ($1, $2, 'Ada', 'Quill', '1980-01-01', 'female', 'registered')`,
      [patientId, clinic.programmeId],
    );
    await db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-01-01', 'registered')`,
      [episodeId, clinic.programmeId, patientId],
    );
    const dose = (role: Role, ruleId: string, at: string) =>
      db.owner.query(
        `insert into dose (id, programme_id, patient_id, episode_id, product_class, service_day, dose_mcg, occurred_at,
           recorded_at, given_by, origin, overrides)
         values (gen_random_uuid(), $1, $2, $3, 'methadone', '2026-03-02', 1000, $4, $4, $5, 'registered', $6)`,
        [
          clinic.programmeId,
          patientId,
          episodeId,
          at,
          clinic.actor(role).staffId,
          JSON.stringify([{ ruleId, reasonCode: 'clinical', reasonText: 'Ada has slept badly all week', role }]),
        ],
      );
    await dose('medical_director', 'R-202', '2026-03-02T14:00:00Z');
    await dose('prescriber', 'R-059', '2026-03-02T15:00:00Z');
    await dose('prescriber', 'R-059', '2026-03-01T15:00:00Z');
    await db.owner.query(
      `insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg,
         frequency, starts_on, expires_on, signed_by, signed_at, origin, overrides)
       values (gen_random_uuid(), $1, $2, $3, 'methadone-tablet', 'methadone', 'oral', 60000, 'daily', '2026-03-02',
         '2026-04-01', $4, '2026-03-03T01:30:00Z', 'registered', $5)`,
      [
        clinic.programmeId,
        patientId,
        episodeId,
        clinic.actor('prescriber').staffId,
        JSON.stringify([
          { ruleId: 'R-041', reasonCode: 'other', reasonText: 'High tolerance, see note', role: 'prescriber' },
        ]),
      ],
    );
  });
  afterAll(() => db.close());

  const run = (role: Role, from = '2026-03-02', to = '2026-03-02') => reports.run(clinic.actor(role), { from, to });

  it('lists what was recorded on the local day, with who, why and whose, and counts it (R-383)', async () => {
    const report = await run('medical_director');
    expect(report.rows.map(({ ruleId }) => ruleId)).toEqual(['R-041', 'R-059', 'R-202']);
    expect(report.rows[1]).toMatchObject({
      about: 'dose',
      reasonText: 'Ada has slept badly all week',
      role: 'prescriber',
      by: { displayName: 'The prescriber' },
      patient: { id: patientId, displayName: 'Ada Quill' },
    });
    expect(report.byPerson).toEqual([
      { displayName: 'The prescriber', count: 2, unreviewed: 2 },
      { displayName: 'The medical_director', count: 1, unreviewed: 1 },
    ]);
    expect((await run('medical_director', '2026-03-01')).byRule[0]).toEqual({
      ruleId: 'R-059',
      count: 2,
      unreviewed: 2,
    });
  });

  it('marks the deviation notes of methadone’s limits (R-089)', async () => {
    const { rows } = await run('medical_director');
    expect(rows.map(({ ruleId, deviation }) => [ruleId, deviation])).toEqual([
      ['R-041', true],
      ['R-059', false],
      ['R-202', false],
    ]);
  });

  it('shows the privacy officer numbers and no words, and administrator and auditor counts (R-310)', async () => {
    const seen = await run('privacy_officer');
    expect(seen.rows).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toMatch(/Quill|slept|tolerance/);
    expect(JSON.stringify(seen)).not.toContain(patientId);
    for (const role of ['administrator', 'auditor'] as const)
      expect(await run(role)).toMatchObject({ view: 'counts', rows: [], total: 3 });
    await expect(run('prescriber')).rejects.toMatchObject({ refusal: { code: 'permission.denied' } });
  });

  it('nobody’s own override is reviewed by themself (R-009)', async () => {
    const director = clinic.actor('medical_director');
    const reviewed = await reports.review(director, newId(), clock.now(), 'Looked at each');
    expect(reviewed).toMatchObject({ reviewed: 3, own: 1, reviewedBy: 'The medical_director' });
    const report = await run('medical_director');
    expect(report.rows.map(({ reviewed: by }) => by?.by ?? null)).toEqual([
      ...['The medical_director', 'The medical_director', null],
    ]);
    expect([report.unreviewed, report.ownUnreviewed]).toEqual([1, 1]);
    await expect(reports.review(director, newId(), clock.now(), null)).rejects.toMatchObject({
      refusal: { code: 'override.review' },
    });
    await reports.review(clinic.actor('privacy_officer'), newId(), clock.now(), null);
    expect((await run('medical_director')).unreviewed).toBe(0);
  });

  it('what was given after the review waits for the next one, and later than now is not reviewed (R-009)', async () => {
    const ahead = new Date(clock.now().getTime() + 60_000);
    await expect(reports.review(clinic.actor('privacy_officer'), newId(), ahead, null)).rejects.toMatchObject({
      refusal: { code: 'override.review' },
    });
  });

  it('a restricted chart keeps its words to itself', async () => {
    await db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason)
       values (gen_random_uuid(), $1, $2, 'relative', 'x')`,
      [clinic.programmeId, patientId],
    );
    const report = await run('medical_director');
    expect(report.rows[1]).toMatchObject({ reasonText: null, patient: { displayName: 'Restricted chart' } });
  });
});
