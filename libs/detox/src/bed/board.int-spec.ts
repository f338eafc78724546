import { Database } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import fc from 'fast-check';
import { refusalOf, UnitTestScene } from '../unit-testing';

const now = new Date('2026-03-02T15:00:00Z');

describe('the bed board', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  it('never shows two people in a bed nor one person in two, whatever is tried', async () => {
    const act = fc.record({
      what: fc.constantFrom('lie', 'move', 'end', 'leave', 'back', 'error', 'reserve'),
      who: fc.nat({ max: 3 }),
      bed: fc.nat({ max: 2 }),
      minutes: fc.constantFrom(0, 1, 90),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 18 }), async (acts) => {
        const unit = await UnitTestScene.open(db, now);
        const people = await Promise.all(['Ada', 'Ben', 'Cleo', 'Dan'].map((given) => unit.person(given)));
        const beds = await Promise.all(['1', '2', '3'].map((label) => unit.bed(label)));
        const nurse = unit.actor('nurse');
        const common = { at: null, note: null };
        for (const { what, who, bed, minutes } of acts) {
          unit.wait(minutes / 60);
          const [patientId, bedId] = [people[who] ?? '', beds[bed] ?? ''];
          const lying = (await unit.boards.board(nurse)).beds.find(
            ({ person }) => person?.patientId === patientId,
          )?.lying;
          const later = new Date(unit.clock.now().getTime() + 3_600_000);
          const tried: Record<typeof what, () => Promise<unknown>> = {
            lie: () => unit.lie(patientId, bedId),
            move: () => unit.lie(patientId, bedId, { movesFrom: lying?.stayId ?? newId() }),
            end: () => unit.stays.end(nurse, patientId, lying?.stayId ?? newId(), { ...common, reason: 'left' }),
            error: () =>
              unit.stays.end(nurse, patientId, lying?.stayId ?? newId(), { at: null, reason: 'error', note: 'Wrong' }),
            leave: () =>
              unit.stays.leave(nurse, patientId, newId(), {
                kind: 'pass',
                leftAt: null,
                expectedAt: later,
                note: null,
              }),
            back: () =>
              unit.stays.endLeave(nurse, patientId, lying?.leave?.id ?? newId(), { ...common, outcome: 'returned' }),
            reserve: () => unit.stays.reserve(nurse, patientId, newId(), { bedId, until: later, note: null }),
          };
          await refusalOf(tried[what]());
          const { beds: shown, counts } = await unit.boards.board(nurse);
          const lyingNow = shown.flatMap(({ person }) => (person ? [person.patientId] : []));
          expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
          expect(new Set(lyingNow).size).toBe(lyingNow.length);
          expect(counts.occupied + counts.outOfService + counts.reserved + counts.empty).toBe(counts.beds);
          expect(counts.occupied).toBe(lyingNow.length);
        }
        const { rows } = await db.owner.query(
          `select 1 from bed_stay a join bed_stay b on b.id > a.id and (b.bed_id = a.bed_id or b.patient_id = a.patient_id)
             and b.during && a.during where a.programme_id = $1 and a.end_reason is distinct from 'error' and b.end_reason is distinct from 'error'`,
          [unit.clinic.programmeId],
        );
        expect(rows).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('says what a nurse needs from the door: day, score and trend, pregnancy, allergies, how closely somebody is watched', async () => {
    const unit = await UnitTestScene.open(db, now);
    const [ada, one] = [await unit.person('Ada', 'Moss', '2010-01-01'), await unit.bed('1')];
    await unit.detox.begin(unit.actor('nurse'), ada, newId(), {
      ...{ level: 'wm_res', method: 'symptoms', at: null, follows: null, note: null },
    });
    await unit.lie(ada, one);
    unit.wait(26);
    const finding = (kind: string, details: object) =>
      db.owner.query(
        `insert into clinical_finding (id, programme_id, patient_id, kind, on_day, at, details, origin)
         values ($1, $2, $3, $4, '2026-03-03', $5, $6, 'registered')`,
        [newId(), unit.clinic.programmeId, ada, kind, unit.clock.now(), JSON.stringify(details)],
      );
    await finding('pregnancy', { status: 'pregnant' });
    await finding('allergy', { ingredient: 'penicillin', reaction: 'allergy', words: 'Penicillin, hives' });
    for (const [total, hours] of [
      [9, 3],
      [17, 1],
    ] as const)
      await db.owner.query(
        `insert into cows_assessment (id, programme_id, patient_id, on_day, at, items, total, band, objective_signs, reason, origin)
         values ($1, $2, $3, '2026-03-03', $4, '{}', $5, 'mild', 3, 'scheduled', 'registered')`,
        [newId(), unit.clinic.programmeId, ada, new Date(unit.clock.now().getTime() - hours * 3_600_000), total],
      );
    await unit.notes.write(unit.actor('nurse'), ada, newId(), {
      ...{ kind: 'observation', data: { level: 'quarter-hourly' }, at: null, note: null, replaces: null },
    });
    const alert = {
      alert: 'A03',
      severity: 'critical',
      label: 'Withdrawal needs a prescriber',
      why: 'COWS 25',
    } as const;
    unit.alerts.told.set(ada, [alert]);
    const [bed] = (await unit.boards.board(unit.actor('counselor'))).beds;
    expect(bed?.person).toMatchObject({
      ...{ name: 'Ada Moss', day: 2, minor: true, pregnant: true, allergies: ['Penicillin, hives'], trend: 'rising' },
      ...{ stay: { level: 'wm_res', method: 'symptoms' }, observation: { level: 'quarter-hourly' }, alerts: [alert] },
      cows: [{ total: 17 }, { total: 9 }],
    });
  });

  it('costs as many statements for a full house as for one bed', async () => {
    const unit = await UnitTestScene.open(db, now);
    const nurse = unit.actor('nurse');
    const counted = async (): Promise<number> => {
      let asked = 0;
      const real = Database.prototype.transaction.bind(db.database);
      const spy = jest.spyOn(db.database, 'transaction').mockImplementation((by, body) =>
        real(by, (tx) => {
          const query: typeof tx.query = (...of) => ((asked += 1), tx.query(...of));
          return body(Object.assign(Object.create(tx) as typeof tx, { query }));
        }),
      );
      await unit.boards.board(nurse);
      spy.mockRestore();
      return asked;
    };
    await unit.lie(await unit.person('Ada'), await unit.bed('1'));
    const one = await counted();
    for (const label of ['2', '3', '4', '5']) await unit.lie(await unit.person('Ben'), await unit.bed(label));
    expect(await counted()).toBe(one);
    expect(one).toBeLessThanOrEqual(14);
  });

  it('a restricted chart is a bed with somebody in it, and no more; who waits is told in the same way', async () => {
    const unit = await UnitTestScene.open(db, now);
    const [ada, one] = [await unit.person('Ada', 'Secretname'), await unit.bed('1')];
    await unit.lie(ada, one);
    await db.owner.query('update patient set restricted = true where id = $1', [ada]);
    await db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason, restricted_at)
       values ($1, $2, $3, 'well-known', 'Known here', $4)`,
      [newId(), unit.clinic.programmeId, ada, now],
    );
    const board = await unit.boards.board(unit.actor('nurse'));
    expect(board.beds[0]?.person).toMatchObject({ name: 'Restricted chart', dateOfBirth: null, hidden: true });
    expect(JSON.stringify(board)).not.toContain('Secretname');
    expect(await refusalOf(unit.lie(await unit.person('Ben'), one))).toMatchObject({
      says: expect.not.stringContaining('Secretname'),
    });
  });

  it('who is placed at a level with beds and has none waits for one', async () => {
    const unit = await UnitTestScene.open(db, now);
    const ada = await unit.person('Ada');
    const { rows } = await db.owner.query<{ id: string }>('select id from episode where patient_id = $1', [ada]);
    await db.owner.query(
      `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
       values ($1, $2, $3, $4, 'placement', 'wm_res', $5)`,
      [newId(), unit.clinic.programmeId, ada, rows[0]?.id, now],
    );
    const { waiting } = await unit.boards.board(unit.actor('nurse'));
    expect(waiting).toMatchObject([{ patientId: ada, why: 'placed', level: 'wm_res' }]);
    await unit.lie(ada, await unit.bed('1'));
    expect((await unit.boards.board(unit.actor('nurse'))).waiting).toEqual([]);
  });
});
