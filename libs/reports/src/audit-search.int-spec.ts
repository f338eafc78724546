import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Acts, AuditSealer, AuditVerificationService } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { JobQueue } from '@cairn/jobs';
import { MovedClock, newId } from '@cairn/platform';
import { actInWords } from '@cairn/rules';
import { AccessReportService } from './access-report.service';
import type { AuditFilter } from './audit-search.queries';
import { AuditSearchService, readAuditCursor } from './audit-search.service';
import { UnusualAccessService } from './unusual-access.service';

describe('who looked', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let trail: AuditSearchService;
  let reports: AccessReportService;
  let unusual: UnusualAccessService;
  const now = new Date('2026-03-10T15:00:00Z');

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    const clock = new MovedClock(now);
    trail = new AuditSearchService(acts, clock);
    reports = new AccessReportService(acts, clock);
    unusual = new UnusualAccessService(acts, clock);
  });
  beforeEach(async () => {
    clinic = await openClinic(db.owner);
  });
  afterAll(() => db.close());

  const officer = () => clinic.actor('privacy_officer');
  const person = async (family = 'Reed') => {
    const id = newId();
    await db.owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin) values ($1, $2, 'Ada', $3, '1980-01-01', 'female', 'registered')`,
      [id, clinic.programmeId, family],
    );
    return id;
  };
  const happened = async (
    at: string,
    role: 'nurse' | 'counselor',
    patientId: string | null,
    more: { act?: string; outcome?: string; code?: string } = {},
  ) =>
    db.owner.query(
      `insert into audit_event (programme_id, at, staff_id, act, patient_id, outcome, request_id, facts)
       values ($1, $2, $3, $4, $5, $6, 'r', $7)`,
      [
        clinic.programmeId,
        at,
        clinic.actor(role).staffId,
        more.act ?? 'chart.read',
        patientId,
        more.outcome ?? 'done',
        more.code === undefined ? null : { code: more.code },
      ],
    );
  const found = async (filter: AuditFilter) =>
    (await trail.search(officer(), filter, null)).items.filter(({ act }) => act !== 'audit.read');

  it('finds by person, colleague, act, outcome and time, newest first, in words', async () => {
    const [ada, bo] = [await person(), await person('Bo')];
    await happened('2026-03-01T10:00:00Z', 'nurse', ada);
    await happened('2026-03-02T10:00:00Z', 'counselor', ada, { act: 'order.read' });
    await happened('2026-03-03T10:00:00Z', 'nurse', bo, { outcome: 'refused', code: 'permission.denied' });
    await happened('2026-03-04T10:00:00Z', 'nurse', null, { act: 'patient.search' });
    const days = async (filter: AuditFilter) => (await found(filter)).map(({ at }) => at.slice(8, 10));
    expect(await days({})).toEqual(['04', '03', '02', '01']);
    expect(await days({ patientId: ada })).toEqual(['02', '01']);
    expect(await days({ staffId: clinic.actor('nurse').staffId ?? '' })).toEqual(['04', '03', '01']);
    expect(await days({ act: 'order.read' })).toEqual(['02']);
    expect(await days({ outcome: 'refused' })).toEqual(['03']);
    const span = { from: new Date('2026-03-02T00:00:00Z'), to: new Date('2026-03-03T10:00:00Z') };
    expect(await days(span)).toEqual(['02']);
    expect(await days({ ...span, patientId: bo })).toEqual([]);
    expect(await days({ from: new Date('2027-01-01T00:00:00Z') })).toEqual([]);
    expect(await found({ patientId: ada, act: 'order.read' })).toMatchObject([
      {
        actInWords: 'Looked at the medication orders',
        staff: { displayName: 'The counselor' },
        patient: { id: ada, displayName: 'Ada Reed' },
      },
    ]);
    expect(await found({ outcome: 'refused' })).toMatchObject([{ code: 'permission.denied' }]);
  });

  it('comes in pages that neither miss nor repeat one, also while more is written', async () => {
    const ada = await person();
    for (let minute = 0; minute < 120; minute += 1)
      await happened(`2026-03-01T10:${String(minute % 60).padStart(2, '0')}:00Z`, 'nurse', ada);
    for (const filter of [{}, { patientId: ada }, { act: 'chart.read' }]) {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await trail.search(officer(), filter, cursor);
        ids.push(...page.items.filter(({ act }) => act === 'chart.read').map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect([new Set(ids).size, ids.length]).toEqual([120, 120]);
    }
  });

  it('the search is in the trail, without what was searched for in words', async () => {
    const ada = await person();
    await trail.search(officer(), { patientId: ada }, null);
    expect((await trail.search(officer(), {}, null)).items[0]).toMatchObject({
      act: 'audit.read',
      patient: { id: ada },
      staff: { id: officer().staffId },
    });
  });

  it('finds what was done under a number that was joined with this one', async () => {
    const [ada, twin] = [await person(), await person()];
    await happened('2026-03-01T10:00:00Z', 'nurse', twin);
    await happened('2026-03-02T10:00:00Z', 'nurse', ada);
    await db.owner.query('update patient set merged_into = $2 where id = $1', [twin, ada]);
    expect((await found({ patientId: ada })).map(({ patient }) => patient?.id)).toEqual([ada, twin]);
  });

  it('exports everything that the filter finds, once, and audits each page', async () => {
    const ada = await person();
    await db.owner.query(
      `insert into audit_event (programme_id, at, staff_id, act, patient_id, outcome, request_id)
       select $1, '2026-03-01T10:00:00Z'::timestamptz + n * interval '1 second', $2, 'chart.read', $3, 'done', 'r' from generate_series(1, 4500) n`,
      [clinic.programmeId, clinic.actor('nurse').staffId, ada],
    );
    const ids: string[] = [];
    for await (const page of trail.export(officer(), { patientId: ada })) ids.push(...page.map(({ id }) => id));
    expect([ids.length, new Set(ids).size]).toEqual([4500, 4500]);
    const audited = (await trail.search(officer(), { act: 'audit.read' }, null)).items;
    expect(audited.length).toBeGreaterThanOrEqual(3);
  });

  it('is the privacy officer’s alone', async () => {
    for (const role of ['administrator', 'medical_director', 'auditor'] as const)
      await expect(trail.search(clinic.actor(role), {}, null)).rejects.toMatchObject({
        refusal: { code: 'permission.denied' },
      });
  });

  it('reports to a person who looked, by local day, and how often', async () => {
    const ada = await person();
    for (const at of ['2026-03-02T03:00:00Z', '2026-03-02T15:00:00Z', '2026-03-02T16:00:00Z'])
      await happened(at, 'nurse', ada);
    await happened('2026-03-02T17:00:00Z', 'counselor', ada, { outcome: 'refused', code: 'permission.denied' });
    const report = await reports.run(officer(), ada, '2026-03-01', '2026-03-02');
    expect(report).toMatchObject({
      patient: { displayName: 'Ada Reed' },
      cut: false,
      from: '2026-03-01',
      to: '2026-03-02',
    });
    expect(report.rows.map(({ day, staff, actInWords: words, times }) => [day, staff?.roles, words, times])).toEqual([
      ['2026-03-02', ['nurse'], 'Looked at the chart', 2],
      ['2026-03-01', ['nurse'], 'Looked at the chart', 1],
    ]);
    await expect(reports.run(officer(), newId(), null, null)).rejects.toMatchObject({
      refusal: { code: 'patient.not-found' },
    });
  });

  it('lists what a privacy officer may want to ask about', async () => {
    const [own, nurse] = [await person('Own'), await person('nurse')];
    await happened('2026-03-08T15:00:00Z', 'nurse', own, { outcome: 'refused', code: 'chart.own' });
    await happened('2026-03-09T06:30:00Z', 'nurse', nurse);
    await happened('2026-02-01T15:00:00Z', 'nurse', own, { outcome: 'refused', code: 'chart.own' });
    const { items } = await unusual.list(officer());
    expect(items.map(({ kind, patient, times }) => [kind, patient?.id ?? null, times])).toEqual([
      ['own', own, 1],
      ['same-name', nurse, 1],
      ['after-hours', null, 1],
    ]);
  });

  it('every act has words', () => {
    expect(actInWords('chart.read')).toBe('Looked at the chart');
    expect(actInWords('un-known.act')).toBe('un known: act');
    expect(readAuditCursor("1.1' or")).toBeNull();
  });

  describe('the verifier', () => {
    let dataDir: string;
    const queued: string[] = [];
    beforeEach(() => {
      dataDir = mkdtempSync(join(tmpdir(), 'cairn-verify-'));
      queued.length = 0;
    });
    afterEach(() => rmSync(dataDir, { recursive: true }));
    const service = () =>
      new AuditVerificationService(
        new Acts(db.database),
        db.database,
        { enqueue: async (job: { name: string }) => void queued.push(job.name) } as unknown as JobQueue,
        { dataDir },
      );
    const seal = async () => {
      for (let tries = 0; tries < 100; tries += 1) {
        await new AuditSealer(db.database, { dataDir }).seal(clinic.programmeId);
        const { rows } = await db.owner.query(
          `select 1 from audit_event e where programme_id = $1 and not exists (select 1 from audit_seal s where s.event_id = e.id)`,
          [clinic.programmeId],
        );
        if (rows.length === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };

    it('is asked, answers, and its answer is kept', async () => {
      await happened('2026-03-01T10:00:00Z', 'nurse', await person());
      await seal();
      const id = newId();
      const asked = await service().ask(officer(), id);
      expect(await service().ask(officer(), id)).toEqual(asked);
      expect(queued).toEqual(['audit.verify']);
      await service().run(clinic.programmeId, id, []);
      expect((await service().list(officer()))[0]).toMatchObject({
        id,
        events: 1,
        broken: null,
        headKnown: true,
        doneAt: expect.any(String),
      });
    });

    it('names what was changed behind our back', async () => {
      await happened('2026-03-01T10:00:00Z', 'nurse', await person());
      await seal();
      await db.owner.query(`update audit_event set act = 'x.y' where programme_id = $1`, [clinic.programmeId]);
      const id = newId();
      await service().ask(officer(), id);
      await service().run(clinic.programmeId, id, []);
      const [answer] = await service().list(officer());
      expect(answer?.broken).toMatchObject({ position: '1' });
    });

    it('is found again after its worker died, and not taken from one that is at it', async () => {
      const id = newId();
      await service().ask(officer(), id);
      const taken = (ago: string) =>
        db.owner.query(`update audit_verification set taken_at = now() - $2::interval where id = $1`, [id, ago]);
      const done = async () => (await service().list(officer())).find((one) => one.id === id)?.doneAt ?? null;
      await taken('10 seconds');
      await service().run(clinic.programmeId, id, []);
      await service().sweep(clinic.programmeId, []);
      expect(await done()).toBeNull();
      await taken('5 minutes');
      const { rows } = await db.owner.query('select id from worker_unverified()');
      expect(rows).toContainEqual({ id: clinic.programmeId });
      await service().sweep(clinic.programmeId, []);
      expect(await done()).not.toBeNull();
    });
  });
});
