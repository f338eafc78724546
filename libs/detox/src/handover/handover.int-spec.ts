import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { refusalOf, UnitTestScene } from '../unit-testing';

/** Ten in the morning in New York: the day shift runs from 7 to 15. */
const now = new Date('2026-03-02T15:00:00Z');
const startsAt = new Date('2026-03-02T12:00:00Z');

describe('a handover sheet', () => {
  let db: TestDatabase;
  let unit: UnitTestScene;
  let ada: string;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    unit = await UnitTestScene.open(db, now);
    ada = await unit.person('Ada', 'Moss');
    await unit.detox.begin(unit.actor('nurse'), ada, newId(), {
      ...{ level: 'wm_res', method: 'symptoms', at: null, follows: null, note: null },
    });
    await unit.lie(ada, await unit.bed('1'));
  });

  const open = (id = newId(), role: Role = 'nurse') =>
    unit.handovers.open(unit.actor(role), id, { placeId: unit.placeId, startsAt });
  const note = (id: string, change: object = {}) =>
    unit.handovers.note(unit.actor('nurse'), id, newId(), {
      ...{ patientId: ada, text: 'Worried about her son', watch: true, replacesId: null },
      ...change,
    });

  it('is composed from the record, signed by one, taken over by another, and locked', async () => {
    const id = newId();
    expect((await unit.handovers.list(unit.actor('nurse'))).missing).toMatchObject([
      { shift: 'day', forDay: '2026-03-02' },
    ]);
    expect(await open(id)).toMatchObject({
      state: 'running',
      sheet: { lines: [{ name: 'Ada Moss', bed: '1', day: 1 }] },
    });
    await unit.notes.write(unit.actor('nurse'), ada, newId(), {
      ...{ kind: 'sleep', data: { quarters: 10, quality: 'broken' }, at: null, note: null, replaces: null },
    });
    const dose = { id: newId(), patientId: ada, at: now, product: 'methadone', productClass: 'methadone' };
    unit.doses.told = [{ ...dose, doseMcg: 30_000 }];
    await note(id);
    expect(await refusalOf(unit.handovers.sign(unit.actor('nurse'), id))).toMatchObject({ code: 'handover.invalid' });
    unit.wait(4);
    expect((await unit.handovers.one(unit.actor('nurse'), id)).state).toBe('to-sign');
    const signed = await unit.handovers.sign(unit.actor('nurse'), id);
    expect(signed).toMatchObject({
      state: 'to-take',
      sheet: {
        lines: [{ care: { sleepQuarters: 10 }, doses: [{ product: 'methadone', doseMcg: 30_000 }] }],
        notes: [{ text: 'Worried about her son', watch: true }],
      },
    });
    expect(await refusalOf(note(id))).toMatchObject({ code: 'handover.signed' });
    expect(await refusalOf(unit.handovers.sign(unit.actor('prescriber'), id))).toMatchObject({
      code: 'handover.signed',
    });
    expect(await refusalOf(unit.handovers.take(unit.actor('nurse'), id, null))).toMatchObject({
      code: 'handover.second',
    });
    expect(await unit.handovers.take(unit.actor('prescriber'), id, 'Read')).toMatchObject({
      state: 'done',
      taken: { note: 'Read', inPlace: false },
    });
    expect(await refusalOf(unit.handovers.take(unit.actor('medical_director'), id, null))).toMatchObject({
      code: 'handover.taken',
    });
    // What is written afterwards changes nothing of what was signed.
    await unit.notes.write(unit.actor('nurse'), ada, newId(), {
      ...{ kind: 'sleep', data: { quarters: 40, quality: 'sound' }, at: now, note: null, replaces: null },
    });
    const kept = await unit.handovers.one(unit.actor('counselor'), id);
    expect(kept.sheet).toEqual(signed.sheet);
    const pdf = await unit.paper.print(unit.actor('counselor'), id);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('two nurses open the same sheet: the second is told who and where', async () => {
    const ids = [newId(), newId(), newId()];
    const outcomes = await Promise.all(ids.map((id) => refusalOf(open(id))));
    const done = ids.filter((_, n) => outcomes[n] === 'done');
    expect(done).toHaveLength(1);
    for (const one of outcomes)
      if (one !== 'done') expect(one).toMatchObject({ code: 'handover.open', facts: { handoverId: done[0] } });
  });

  it('two sign and two take over at once: one of each', async () => {
    const id = newId();
    await open(id);
    unit.wait(4);
    const roles = ['nurse', 'prescriber'] as const;
    const signed = await Promise.all(roles.map((role) => refusalOf(unit.handovers.sign(unit.actor(role), id))));
    expect(signed.filter((one) => one === 'done')).toHaveLength(1);
    const taken = await Promise.all(
      (['nurse', 'prescriber', 'medical_director'] as const).map((role) =>
        refusalOf(unit.handovers.take(unit.actor(role), id, null)),
      ),
    );
    expect(taken.filter((one) => one === 'done')).toHaveLength(1);
  });

  it('a note is replaced, not edited; two who replace the same one are one', async () => {
    const id = newId();
    await open(id);
    const { sheet } = await note(id);
    const replacesId = sheet.notes[0]?.id ?? '';
    const outcomes = await Promise.all(
      ['Slept', 'Slept well'].map((text) => refusalOf(note(id, { text, replacesId }))),
    );
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect((await unit.handovers.one(unit.actor('nurse'), id)).sheet.notes).toHaveLength(1);
  });

  it('who lies elsewhere has no line on it; what is unfinished stays in the list', async () => {
    const id = newId();
    await open(id);
    expect(await refusalOf(note(id, { patientId: await unit.person('Ben') }))).toMatchObject({ code: 'not-found' });
    unit.wait(200);
    const { items } = await unit.handovers.list(unit.actor('nurse'));
    expect(items).toMatchObject([{ id, state: 'to-sign' }]);
  });

  it('a restricted chart is kept on the sheet and told to nobody to whom it is closed', async () => {
    const id = newId();
    await open(id);
    await note(id);
    unit.wait(4);
    await unit.handovers.sign(unit.actor('nurse'), id);
    await db.owner.query('update patient set restricted = true where id = $1', [ada]);
    await db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason, restricted_at)
       values ($1, $2, $3, 'well-known', 'Known here', $4)`,
      [newId(), unit.clinic.programmeId, ada, now],
    );
    const told = JSON.stringify(await unit.handovers.one(unit.actor('nurse'), id));
    expect(told).not.toContain('Moss');
    expect(told).not.toContain('her son');
  });

  it("another program's sheet is not there, nor a sheet of its place", async () => {
    const id = newId();
    await open(id);
    const other = await UnitTestScene.open(db, now);
    expect(await refusalOf(other.handovers.one(other.actor('nurse'), id))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(other.handovers.take(other.actor('nurse'), id, null))).toMatchObject({ code: 'not-found' });
    expect(
      await refusalOf(other.handovers.open(other.actor('nurse'), newId(), { placeId: unit.placeId, startsAt })),
    ).toMatchObject({ code: 'not-found' });
  });

  it('the night in which clocks go forward has its own sheet of seven hours', async () => {
    unit.clock.moveTo(new Date('2026-03-08T09:00:00Z'));
    const night = new Date('2026-03-08T04:00:00Z');
    const sheet = await unit.handovers.open(unit.actor('nurse'), newId(), { placeId: unit.placeId, startsAt: night });
    expect(sheet).toMatchObject({ shift: 'night', forDay: '2026-03-07', endsAt: '2026-03-08T11:00:00.000Z' });
    expect(sheet.sheet.lines).toMatchObject([{ name: 'Ada Moss', day: 7 }]);
  });
});
