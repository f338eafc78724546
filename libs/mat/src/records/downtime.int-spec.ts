import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { textOf } from '@cairn/paper/testing';
import { newId, type Refused } from '@cairn/platform';
import { because, DosingScene } from '../testing';
import { DowntimeService, downtimeFolder } from './downtime.service';
import { openPaperLines } from './outage.queries';
import { OutageService } from './outage.service';
import { SnapshotService, snapshotFolder } from './snapshot.service';

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.refusal,
  );
const at = (text: string) => new Date(text);

describe('times without the program (R-241) and kept days (R-240)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let sheets: DowntimeService;
  let outages: OutageService;
  let snapshots: SnapshotService;
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-records-'));
  const files = { key: null, keyFile: null, oldKeys: [], maxBytes: 1, s3: null };

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    sheets = new DowntimeService(scene.acts, db.database, scene.clock, { files, dataDir });
    snapshots = new SnapshotService(scene.acts, db.database, scene.clock, { files, dataDir });
    outages = new OutageService(scene.acts, scene.clock);
  });
  afterAll(async () => {
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const nurse = () => scene.clinic.actor('nurse');
  const folder = (name: string) => join(dataDir, name, 'files', scene.clinic.programmeId);

  it('the sheet has everybody with an order, their last dose and what holds it, and blank lines (R-241)', async () => {
    const ada = await scene.person('Ada', 'Sheet');
    const order = await scene.order(ada);
    await scene.dosing.recordDose(nurse(), newId(), scene.attempt(order));
    await scene.order(await scene.person('Bo', 'Sheet'));
    const text = textOf(await sheets.now(nurse()));
    for (const words of [
      'Ada Sheet',
      'Bo Sheet',
      'GIVEN TODAY',
      '60 mg',
      'None at home',
      '0302-1000-001',
      '0302-1000-014',
    ])
      expect(text).toContain(words);
  });

  it('is made when it is time, encrypted, with nothing in its name, once for two workers (R-241)', async () => {
    const { programmeId } = scene.clinic;
    const made = await Promise.all([sheets.makeDue(programmeId), sheets.makeDue(programmeId)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await sheets.makeDue(programmeId)).toBe(false);
    const [name = ''] = readdirSync(folder(downtimeFolder));
    expect(readFileSync(join(folder(downtimeFolder), name)).toString('latin1')).not.toContain('PDF');
    const [sheet] = await sheets.list(nurse());
    expect(textOf(await sheets.kept(nurse(), sheet?.id ?? ''))).toContain('Ada Sheet');
    scene.clock.moveTo(at('2026-03-02T16:00:00Z'));
    expect(await sheets.makeDue(programmeId)).toBe(true);
  });

  it('old sheets are removed, the newest never (R-241)', async () => {
    scene.clock.moveTo(at('2026-03-09T16:00:00Z'));
    await sheets.makeDue(scene.clinic.programmeId);
    expect(await sheets.list(nurse())).toHaveLength(1);
    expect(readdirSync(folder(downtimeFolder))).toHaveLength(1);
    scene.clock.moveTo(at('2026-03-02T17:00:00Z'));
  });

  it('each line on paper is entered as a dose of its own, or explained, before a shift can close (R-241)', async () => {
    const [outage, first, second] = [newId(), newId(), newId()];
    await outages.begin(nurse(), outage, { beganAt: at('2026-03-02T15:30:00Z') });
    const open = () => db.database.transaction(nurse(), (tx) => openPaperLines(tx));
    expect(await open()).toMatchObject([{ running: true }]);
    await outages.end(nurse(), outage, { endedAt: at('2026-03-02T16:30:00Z'), linesOnPaper: 2 });
    expect(await open()).toMatchObject([{ running: false, toList: 2, toSettle: 0 }]);

    const patientId = await scene.person('Cy', 'Paper');
    const order = await scene.order(patientId);
    await outages.addLine(nurse(), outage, first, { paperRef: '0302-1000-003', patientId });
    await outages.addLine(nurse(), outage, second, { paperRef: '0302-1000-004', says: 'Crossed out' });
    expect(await refusal(outages.addLine(nurse(), outage, newId(), { paperRef: '0302-1000-004' }))).toMatchObject({
      code: 'outage.taken',
    });
    expect(await open()).toMatchObject([{ toList: 0, toSettle: 2, paperRefs: ['0302-1000-003', '0302-1000-004'] }]);

    const attempt = { ...scene.attempt(order), occurredAt: at('2026-03-02T15:45:00Z') };
    const plain = await scene.dosing.recordDose(nurse(), newId(), { ...attempt, overrides: because('R-011') });
    expect(await refusal(outages.settle(nurse(), outage, first, newId(), { doseId: plain.id }))).toMatchObject({
      code: 'outage.invalid',
    });
    await scene.dosing.voidDose(nurse(), plain.id, 'Entered without its line');
    const late = { ...attempt, overrides: because('R-011'), paperRef: '0302-1000-003' };
    const dose = await scene.dosing.recordDose(nurse(), newId(), late);
    await outages.settle(nurse(), outage, first, newId(), { doseId: dose.id });
    const done = await outages.settle(nurse(), outage, second, newId(), { explained: 'Nobody: a slip of the pen' });
    expect(done.open).toBeNull();
    expect(await open()).toEqual([]);

    await scene.dosing.voidDose(nurse(), dose.id, 'Wrong amount on paper');
    expect(await open()).toMatchObject([{ toSettle: 1, paperRefs: ['0302-1000-003'] }]);
  });

  it('a day that is over is kept, and a change behind our back is named (R-240)', async () => {
    const { programmeId } = scene.clinic;
    expect(await snapshots.makeDue(programmeId)).toBe(0);
    scene.clock.moveTo(at('2026-03-03T15:00:00Z'));
    expect(await snapshots.makeDue(programmeId)).toBe(1);
    expect(await snapshots.makeDue(programmeId)).toBe(0);
    const by = scene.clinic.actor('medical_director');
    expect(await snapshots.verify(by, '2026-03-02')).toMatchObject({ whole: true, faults: [], lines: 3 });
    const [name = ''] = readdirSync(folder(snapshotFolder));
    expect(readFileSync(join(folder(snapshotFolder), name)).toString('latin1')).not.toContain('methadone');

    await db.owner.query('alter table dose disable trigger user');
    const { rows } = await db.owner.query(
      `update dose set dose_mcg = 50000 where id = (select id from dose order by recorded_at limit 1) returning id`,
    );
    expect(await snapshots.verify(by, '2026-03-02')).toMatchObject({
      whole: false,
      faults: [{ record: rows[0].id, says: 'taken here mcg: was “60000”, is “50000”.' }],
    });
    await db.owner.query('update dose set dose_mcg = 60000 where id = $1', [rows[0].id]);
    expect(await snapshots.verify(by, '2026-03-02')).toMatchObject({ whole: true });
    await db.owner.query(`update daily_snapshot set sha256 = decode('00', 'hex')`);
    expect(await snapshots.verify(by, '2026-03-02')).toMatchObject({ whole: false });
    expect(await refusal(snapshots.verify(by, '2026-03-03'))).toMatchObject({ code: 'not-found' });
  });

  it('what is voided or entered afterwards changes nothing of a kept day (R-240)', async () => {
    scene.clock.moveTo(at('2026-03-03T15:00:00Z'));
    const order = await scene.order(await scene.person('Di', 'Late'), {
      startsOn: '2026-03-03',
      expiresOn: '2026-03-20',
    });
    const attempt = { ...scene.attempt(order), serviceDay: '2026-03-03' };
    const dose = await scene.dosing.recordDose(nurse(), newId(), attempt);
    scene.clock.moveTo(at('2026-03-04T15:00:00Z'));
    await snapshots.makeDue(scene.clinic.programmeId);
    await scene.dosing.voidDose(nurse(), dose.id, 'Recorded for the wrong person');
    await scene.dosing.recordDose(nurse(), newId(), { ...attempt, overrides: because('R-011') });
    const by = scene.clinic.actor('medical_director');
    expect(await snapshots.verify(by, '2026-03-03')).toMatchObject({ whole: true, lines: 1 });
  });
});
