import 'reflect-metadata';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { RegistrationService } from '@cairn/patient';
import { newId } from '@cairn/platform';
import { ListCheckService } from './list-check.service';
import { cutAfter, header, listOf, ListScene, refusalOf } from './testing';

jest.setTimeout(60_000);

describe('a list that is cut off, stopped or met by another', () => {
  let s: ListScene;

  beforeAll(async () => void (s = await ListScene.open()));
  beforeEach(async () => void (s = await ListScene.open(s.db)));
  afterAll(() => s.db.close());

  it('a check that is cut off goes on where it stood, and two at once keep each row once', async () => {
    const { id } = await s.upload(listOf(2600));
    await s.lists.check(s.admin, id);
    const cut = cutAfter(s.db.database, 4);
    await expect(new ListCheckService(cut, s.clock).check(s.clinic.programmeId, id)).rejects.toThrow('cut off');
    const { rowsRead } = await s.lists.read(s.admin, id);
    expect(rowsRead).toBeGreaterThan(0);
    expect(rowsRead).toBeLessThan(2600);
    // One of them may be told by the database that the other takes too long; the queue sends it again.
    await Promise.allSettled([s.checks.check(s.clinic.programmeId, id), s.checks.check(s.clinic.programmeId, id)]);
    await s.checks.check(s.clinic.programmeId, id);
    expect(await s.lists.read(s.admin, id)).toMatchObject({ state: 'checked', rowsRead: 2600, rowsGood: 2600 });
    expect(await s.count('list_import_row')).toBe(2600);
  });

  it('a run that is cut off again and again registers each person once', async () => {
    const { id } = await s.checked(listOf(1300));
    await s.lists.run(s.admin, id);
    for (const after of [2, 3, 2]) {
      const run = s.runsOn(cutAfter(s.db.database, after));
      await expect(run.run(s.clinic.programmeId, id)).rejects.toThrow('cut off');
    }
    const half = await s.count('patient');
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(1300);
    await Promise.allSettled([s.runs.run(s.clinic.programmeId, id), s.runs.run(s.clinic.programmeId, id)]);
    await s.runs.run(s.clinic.programmeId, id);
    expect(await s.lists.read(s.admin, id)).toMatchObject({ state: 'done', rowsDone: 1300 });
    expect([await s.count('patient'), await s.count('episode'), await s.count('episode_span')]).toEqual([
      1300, 1300, 3900,
    ]);
    const { rows } = await s.db.owner.query(
      `select count(*)::int as lines, count(distinct patient_id)::int as people from audit_event
       where programme_id = $1 and act = 'list.run' and patient_id is not null`,
      [s.clinic.programmeId],
    );
    expect(rows).toEqual([{ lines: 1300, people: 1300 }]);
  });

  it('a cancel between two batches keeps what is done, says so and forgets the rest', async () => {
    const { id } = await s.checked(listOf(800));
    await s.lists.run(s.admin, id);
    const run = s.runsOn(cutAfter(s.db.database, 2));
    await expect(run.run(s.clinic.programmeId, id)).rejects.toThrow('cut off');
    const stopped = await s.lists.cancel(s.admin, id);
    expect(stopped).toMatchObject({ state: 'cancelled', rowsDone: 250, clearedAt: expect.any(String) });
    await s.runs.run(s.clinic.programmeId, id);
    expect([await s.count('patient'), await s.count('list_import_row')]).toEqual([250, 250]);
    const { rows } = await s.db.owner.query(
      'select count(content)::int as texts from list_import_row where import_id = $1',
      [id],
    );
    expect(rows).toEqual([{ texts: 0 }]);
  });

  it('of two administrators who press run at once one is told who was first', async () => {
    const other: Actor = { ...s.clinic.actor('nurse'), roles: ['administrator'] };
    const { id } = await s.checked(listOf(5));
    const answers = await Promise.all([refusalOf(s.lists.run(s.admin, id)), refusalOf(s.lists.run(other, id))]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.find((answer) => answer !== null)).toMatchObject({
      code: 'list.busy',
      says: expect.stringMatching(/^The (administrator|nurse) is importing this list already\.$/),
    });
    expect(await refusalOf(s.lists.cancel(s.admin, id))).toBeNull();
  });

  it('two s.lists of the same people at once register each of them once', async () => {
    const one = await s.checked(listOf(400));
    const two = await s.checked(listOf(400));
    expect(two.rowsGood).toBe(400);
    for (const { id } of [one, two]) await s.lists.run(s.admin, id);
    await s.runs.run(s.clinic.programmeId, one.id);
    await s.runs.run(s.clinic.programmeId, two.id);
    expect(await s.count('patient')).toBe(400);
    expect(await s.lists.read(s.admin, two.id)).toMatchObject({ state: 'done', rowsDone: 0, rowsFaulty: 400 });
  });

  it('whoever is registered between check and run is left out, with the reason', async () => {
    const list = await s.checked(`${header}\n,Anna,Miller,1980-02-01,female\n,Peter,Olsen,1955-07-20,male`);
    await new RegistrationService(new Acts(s.db.database), s.clock).register(s.clinic.actor('front_desk'), newId(), {
      legalName: { given: 'Ana', family: 'Miller' },
      dateOfBirth: '1980-02-01',
      sexAtBirth: 'female',
    });
    await s.lists.run(s.admin, list.id);
    await s.runs.run(s.clinic.programmeId, list.id);
    expect(await s.lists.read(s.admin, list.id)).toMatchObject({
      state: 'done',
      rowsDone: 1,
      rowsFaulty: 1,
      clearedAt: null,
    });
    expect(await s.faultsOf(list)).toEqual([
      expect.stringContaining('2 confirm_new: This may be the same person as No.'),
    ]);
    expect(await s.lists.cancel(s.admin, list.id)).toMatchObject({ state: 'done', clearedAt: expect.any(String) });
    expect(await s.faultsOf(list)).toEqual([]);
  });

  it('the s.sweep takes up what nobody is at, gives up in the end, and forgets what is a week old', async () => {
    const { id } = await s.upload(listOf(30));
    await s.lists.check(s.admin, id);
    const touch = (sql: string) => s.db.owner.query(`update list_import set ${sql} where id = $1`, [id]);
    await s.sweep.sweep(s.clinic.programmeId);
    expect((await s.lists.read(s.admin, id)).state).toBe('checking');
    await touch(`touched_at = now() - interval '1 minute'`);
    await s.sweep.sweep(s.clinic.programmeId);
    expect(await s.lists.read(s.admin, id)).toMatchObject({ state: 'checked', rowsGood: 30 });
    await s.lists.run(s.admin, id);
    await touch(`touched_at = now() - interval '1 minute', tries = 5`);
    await s.sweep.sweep(s.clinic.programmeId);
    expect(await s.lists.read(s.admin, id)).toMatchObject({
      state: 'failed',
      says: expect.stringContaining('upload the rest'),
    });

    const old = await s.checked(listOf(3, 100));
    await s.db.owner.query(`update list_import set uploaded_at = now() - interval '8 days' where id = $1`, [old.id]);
    await s.sweep.sweep(s.clinic.programmeId);
    expect(await s.lists.read(s.admin, old.id)).toMatchObject({
      state: 'cancelled',
      says: expect.stringContaining('7 days'),
    });
  });
});
