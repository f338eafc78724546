import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { refusalOf, UnitTestScene } from '../unit-testing';

const now = new Date('2026-03-02T15:00:00Z');

describe('beds', () => {
  let db: TestDatabase;
  let unit: UnitTestScene;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    unit = await UnitTestScene.open(db, now);
  });

  const board = async () => (await unit.boards.board(unit.actor('nurse'))).beds;
  const lines = async () => (await board()).map(({ label, person }) => `${label} ${person?.name.split(' ')[0] ?? '-'}`);
  const end = (patientId: string, stayId: string, more: object = {}) =>
    unit.stays.end(unit.actor('nurse'), patientId, stayId, { at: null, reason: 'completed', note: null, ...more });

  it('somebody comes, moves to another bed and leaves; the board follows', async () => {
    const [ada, one, two] = [await unit.person('Ada'), await unit.bed('1'), await unit.bed('2')];
    const first = await unit.lie(ada, one);
    expect(await lines()).toEqual(['1 Ada', '2 -']);
    unit.wait(3);
    const second = await unit.lie(ada, two, { movesFrom: first });
    expect(await lines()).toEqual(['1 -', '2 Ada']);
    unit.wait(1);
    const { bedStays } = await end(ada, second);
    expect(await lines()).toEqual(['1 -', '2 -']);
    expect(bedStays.map(({ label, endReason }) => [label, endReason])).toEqual([
      ['2', 'completed'],
      ['1', 'moved'],
    ]);
  });

  it('the same request again is the same stay; another one under its id is refused', async () => {
    const [ada, one] = [await unit.person('Ada'), await unit.bed('1')];
    const id = await unit.lie(ada, one);
    await unit.lie(ada, one, {}, id);
    expect(await refusalOf(unit.lie(ada, await unit.bed('2'), {}, id))).toMatchObject({
      code: 'idempotency.body-differs',
    });
    expect(await lines()).toEqual(['1 Ada', '2 -']);
  });

  it('eight people into one bed at once: one lies there, seven are told who', async () => {
    const one = await unit.bed('1');
    const people = await Promise.all(Array.from({ length: 8 }, (_, n) => unit.person(`P${n}`)));
    const outcomes = await Promise.all(people.map((id) => refusalOf(unit.lie(id, one))));
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    const refused = outcomes.filter((one) => one !== 'done');
    const [lying] = (await board()).map(({ person }) => person?.name);
    for (const one of refused)
      expect(one).toMatchObject({ code: 'bed.taken', says: expect.stringContaining(String(lying)) });
  });

  it('one person into six beds at once: they lie in one', async () => {
    const ada = await unit.person('Ada');
    const beds = await Promise.all(Array.from({ length: 6 }, (_, n) => unit.bed(`B${n}`)));
    const outcomes = await Promise.all(beds.map((bed) => refusalOf(unit.lie(ada, bed))));
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect((await board()).filter(({ person }) => person !== null)).toHaveLength(1);
    expect(outcomes.filter((one) => one !== 'done')).toEqual(
      Array.from({ length: 5 }, () => expect.objectContaining({ code: 'bed.elsewhere' })),
    );
  });

  it('the database itself refuses a second person and a second bed, also in the past', async () => {
    const [ada, ben] = [await unit.person('Ada'), await unit.person('Ben')];
    const [one, two] = [await unit.bed('1'), await unit.bed('2')];
    const stay = (patientId: string, bedId: string, during: string, reason: string | null) =>
      db.owner
        .query(
          `insert into bed_stay (id, programme_id, bed_id, patient_id, during, end_reason, origin)
           values ($1, $2, $3, $4, $5::tstzrange, $6, 'registered')`,
          [newId(), unit.clinic.programmeId, bedId, patientId, during, reason],
        )
        .then(
          () => 'done',
          (error: { constraint?: string }) => error.constraint,
        );
    expect(await stay(ada, one, '[2026-02-01T10:00Z,2026-02-03T10:00Z)', 'completed')).toBe('done');
    expect(await stay(ben, one, '[2026-02-03T09:59Z,2026-02-04T10:00Z)', 'completed')).toBe('ex_bed_stay_bed');
    expect(await stay(ben, one, '[2026-02-03T10:00Z,2026-02-04T10:00Z)', 'completed')).toBe('done');
    expect(await stay(ada, two, '[2026-02-03T09:00Z,2026-02-04T10:00Z)', 'completed')).toBe('ex_bed_stay_patient');
    // One that was recorded in error holds nothing.
    expect(await stay(ada, two, '[2026-02-02T09:00Z,2026-02-04T10:00Z)', 'error')).toBe('done');
    expect(await stay(ada, two, '[2026-03-01T09:00Z,)', 'completed')).toBe('ck_bed_stay_end');
    expect(await stay(ada, two, 'empty', 'completed')).toBe('ck_bed_stay_during');
  });

  it('a leave keeps the bed; who comes back is back, who does not ends it with the stay', async () => {
    const [ada, one] = [await unit.person('Ada'), await unit.bed('1')];
    const stay = await unit.lie(ada, one);
    const leave = newId();
    const expectedAt = new Date('2026-03-02T20:00:00Z');
    await unit.stays.leave(unit.actor('nurse'), ada, leave, { kind: 'hospital', leftAt: null, expectedAt, note: null });
    const [bed] = await board();
    expect(bed).toMatchObject({ lying: { leave: { kind: 'hospital' } }, person: { number: expect.any(String) } });
    expect(await refusalOf(unit.lie(await unit.person('Ben'), one))).toMatchObject({ code: 'bed.taken' });
    unit.wait(2);
    const back = { at: null, outcome: 'returned', note: null } as const;
    await unit.stays.endLeave(unit.actor('nurse'), ada, leave, back);
    expect(await refusalOf(unit.stays.endLeave(unit.actor('nurse'), ada, leave, back))).toMatchObject({
      code: 'not-found',
    });
    expect((await board())[0]?.lying?.leave).toBeNull();
    unit.wait(1);
    const again = { kind: 'pass', leftAt: null, expectedAt: new Date('2026-03-02T23:00:00Z'), note: null } as const;
    await unit.stays.leave(unit.actor('nurse'), ada, newId(), again);
    unit.wait(1);
    const { bedStays } = await end(ada, stay, { reason: 'left' });
    expect(bedStays[0]?.leaves.map(({ end: ended }) => ended?.outcome)).toEqual(['did-not-return', 'returned']);
  });

  it('a bed is kept for one person, runs out by itself, and ends when they arrive', async () => {
    const [ada, ben, one] = [await unit.person('Ada'), await unit.person('Ben'), await unit.bed('1')];
    const keep = (patientId: string, id = newId()) =>
      unit.stays.reserve(unit.actor('counselor'), patientId, id, {
        bedId: one,
        until: new Date(unit.clock.now().getTime() + 4 * 3_600_000),
        note: null,
      });
    await keep(ada);
    expect((await board())[0]?.reserved?.name).toContain('Ada');
    expect(await refusalOf(keep(ben))).toMatchObject({ code: 'bed.taken' });
    expect(await refusalOf(unit.lie(ben, one))).toMatchObject({ code: 'bed.taken' });
    unit.wait(5);
    await keep(ben);
    await unit.lie(ben, one);
    expect((await board())[0]).toMatchObject({ reserved: null, person: { name: expect.stringContaining('Ben') } });
  });

  it('two reservations of one bed at once: one is kept', async () => {
    const one = await unit.bed('1');
    const people = await Promise.all(Array.from({ length: 4 }, (_, n) => unit.person(`P${n}`)));
    const until = new Date('2026-03-02T20:00:00Z');
    const outcomes = await Promise.all(
      people.map((id) =>
        refusalOf(unit.stays.reserve(unit.actor('nurse'), id, newId(), { bedId: one, until, note: null })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  });

  it('a bed goes out of service when nobody lies in it, and comes back', async () => {
    const [ada, one] = [await unit.person('Ada'), await unit.bed('1')];
    const stay = await unit.lie(ada, one);
    const close = (id = newId()) =>
      unit.beds.close(unit.actor('nurse'), id, {
        bedId: one,
        reason: 'repair',
        note: null,
        from: null,
        expectedUntil: null,
      });
    expect(await refusalOf(close())).toMatchObject({ code: 'bed.taken' });
    unit.wait(1);
    await end(ada, stay);
    const id = newId();
    await close(id);
    expect(await refusalOf(close())).toMatchObject({ code: 'bed.taken' });
    expect(await refusalOf(unit.lie(ada, one))).toMatchObject({ code: 'bed.invalid' });
    unit.wait(1);
    await unit.beds.reopen(unit.actor('nurse'), id, null);
    await unit.lie(ada, one);
    expect(await lines()).toEqual(['1 Ada']);
  });

  it("another program's bed, person and stay are not there", async () => {
    const other = await UnitTestScene.open(db, now);
    const [ada, theirs] = [await unit.person('Ada'), await other.bed('1')];
    expect(await refusalOf(unit.lie(ada, theirs))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(unit.lie(await other.person('Ben'), await unit.bed('1')))).toMatchObject({
      code: 'patient.not-found',
    });
    expect(
      await refusalOf(
        unit.beds.close(unit.actor('nurse'), newId(), {
          bedId: theirs,
          reason: 'repair',
          note: null,
          from: null,
          expectedUntil: null,
        }),
      ),
    ).toMatchObject({ code: 'not-found' });
    const stay = await unit.lie(ada, await unit.bed('2'));
    expect(await refusalOf(end(await unit.person('Cleo'), stay))).toMatchObject({ code: 'not-found' });
    expect((await other.boards.board(other.actor('nurse'))).beds).toHaveLength(1);
  });

  it('arrival with belongings is written once and corrected by a linked list', async () => {
    const [ada, one] = [await unit.person('Ada'), await unit.bed('1')];
    const bedStayId = await unit.lie(ada, one);
    const arrive = (change: object = {}, id = newId()) =>
      unit.arrivals.record(unit.actor('nurse'), ada, id, {
        ...{ bedStayId, at: null, search: 'consented', searchNote: null, note: null, replaces: null },
        ...{ belongings: [{ item: 'A phone 📱 هاتف', count: 1, kept: 'locker' as const }] },
        ...change,
      });
    expect((await board())[0]?.lying?.arrived).toBe(false);
    const id = newId();
    await arrive({}, id);
    expect((await board())[0]?.lying?.arrived).toBe(true);
    expect(await refusalOf(arrive())).toMatchObject({ code: 'bed.invalid' });
    const { bedStays } = await arrive({ search: 'declined', replaces: { id, reason: 'They declined' } });
    expect(bedStays[0]?.arrivals.map(({ search, replaced }) => [search, replaced])).toEqual([
      ['declined', false],
      ['consented', true],
    ]);
    expect(await refusalOf(arrive({ replaces: { id, reason: 'Again' } }))).toMatchObject({ code: 'finding.replaced' });
    expect(await refusalOf(arrive({ bedStayId: newId() }))).toMatchObject({ code: 'not-found' });
  });

  it('the census counts each midnight once, also in the nights in which clocks change', async () => {
    const [ada, one] = [await unit.person('Ada'), await unit.bed('1')];
    await unit.bed('2');
    unit.clock.moveTo(new Date('2026-03-07T23:30:00Z'));
    const stay = await unit.lie(ada, one);
    // 23:50 on the Sunday on which clocks went forward.
    unit.clock.moveTo(new Date('2026-03-09T03:50:00Z'));
    await end(ada, stay);
    unit.clock.moveTo(new Date('2026-03-10T15:00:00Z'));
    const census = await unit.beds.census(unit.actor('counselor'), '2026-03-06', '2026-03-12');
    expect(census.map(({ day, beds, occupied, available }) => [day, beds, occupied, available])).toEqual([
      ['2026-03-06', 2, 0, 2],
      ['2026-03-07', 2, 1, 1],
      ['2026-03-08', 2, 0, 2],
      ['2026-03-09', 2, 0, 2],
      ['2026-03-10', 2, 0, 2],
    ]);
    expect(await refusalOf(unit.beds.census(unit.actor('nurse'), '2026-03-06', '2026-03-05'))).toMatchObject({
      code: 'bed.invalid',
    });
  });

  it('a bed has its own name at a place; one that is retired is given no more', async () => {
    const one = await unit.bed('1');
    expect(await refusalOf(unit.bed('1'))).toMatchObject({ code: 'bed.invalid' });
    await unit.beds.retire(unit.actor('nurse'), one);
    await unit.bed('1');
    expect(await refusalOf(unit.lie(await unit.person('Ada'), one))).toMatchObject({ code: 'bed.invalid' });
    const draft = { placeId: unit.placeId, roomId: null, label: '9', level: 'res' } as const;
    expect(await refusalOf(unit.beds.write(unit.actor('nurse'), one, draft, 2))).toMatchObject({
      code: 'version.stale',
    });
    expect(await refusalOf(unit.beds.write(unit.actor('counselor'), newId(), draft, null))).toMatchObject({
      code: 'permission.denied',
    });
  });
});
