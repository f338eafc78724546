import { createHmac } from 'node:crypto';
import { MovedClock } from '@cairn/platform';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { addDays, daysBetween } from '@cairn/rules';
import { DosingScene } from '../testing';
import { writtenOrder } from '../testing-orders';
import { CallInService } from './call-in.service';
import { RandomTestDay } from './random-test-day';
import { RandomTestService } from './random-test.service';
import { UniformityService } from './uniformity.service';

interface DrawRow {
  id: string;
  patient_id: string;
  day: string;
  kind: string;
  stratum: string;
  message: string;
  seed_id: string;
  made_at: Date;
}

const first = '2026-03-02';
jest.setTimeout(60_000);

describe('random drug tests', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let days: RandomTestDay;
  let tests: RandomTestService;
  let calls: CallInService;
  let report: UniformityService;

  beforeEach(async () => {
    scene = await DosingScene.open(db);
    days = new RandomTestDay(db.database, scene.clock);
    tests = new RandomTestService(scene.acts, scene.clock, days);
    calls = new CallInService(scene.acts, scene.clock);
    report = new UniformityService(scene.acts, scene.clock);
  });
  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());

  const at = (day: string, time = '15:00') => scene.clock.moveTo(new Date(`${day}T${time}:00Z`));
  const actor = (role: Parameters<DosingScene['clinic']['actor']>[0]) => scene.clinic.actor(role);
  /** On methadone every day since the first of February. */
  const person = async (): Promise<string> => {
    const id = await scene.stranger();
    await writtenOrder(db.owner, scene.clinic, id, { expiresOn: '2026-04-30' });
    await dosed(id, '2026-02-02');
    return id;
  };
  const dosed = (patientId: string, day: string) =>
    db.owner.query(
      `insert into dose (id, programme_id, patient_id, episode_id, order_id, product, product_class, dose_mcg, portion, service_day,
         occurred_at, recorded_at, observation, origin, flags)
       select gen_random_uuid(), o.programme_id, o.patient_id, o.episode_id, o.id, o.product, o.product_class, 60000, 1, $2::date,
         $2::date + interval '12 hours', $2::date + interval '12 hours', 'observed_complete', 'registered', '{}'
       from medication_order o where o.patient_id = $1 limit 1`,
      [patientId, day],
    );
  const people = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await person());
    return ids;
  };
  const draws = async (where = 'true'): Promise<DrawRow[]> =>
    (
      await db.owner.query<DrawRow>(
        `select d.id, d.patient_id, d.day::text as day, d.kind, d.stratum, d.message, d.seed_id, d.made_at from random_test_draw d
         where d.programme_id = $1 and not exists (select 1 from random_test_draw_end e where e.draw_id = d.id) and ${where}
         order by d.day, d.id`,
        [scene.clinic.programmeId],
      )
    ).rows;
  const begin = () => tests.newKey(actor('administrator'), newId(), null);
  const collect = (patientId: string, day: string) =>
    db.owner.query(
      `insert into specimen (id, programme_id, patient_id, collected_on, panel, origin)
       values (gen_random_uuid(), $1, $2, $3, '{opiates}', 'registered')`,
      [scene.clinic.programmeId, patientId, day],
    );
  /** Lives through days as the worker would, until somebody is due. */
  const untilDue = async (): Promise<{ day: string; patientId: string; drawId: string }> => {
    for (let ahead = 1; ahead < 60; ahead += 1) {
      const day = addDays(first, ahead);
      at(day);
      await days.plan(scene.clinic.programmeId);
      const [due] = await draws(`d.day = '${day}'`);
      if (due !== undefined) return { day, patientId: due.patient_id, drawId: due.id };
    }
    throw new Error('Nobody was drawn.');
  };

  it('draws nothing before it was started, and says so (R-410)', async () => {
    await people(2);
    expect(await days.plan(scene.clinic.programmeId)).toBe(false);
    expect(await tests.today(actor('nurse'))).toMatchObject({ started: false, draws: [] });
  });

  it('draws a day in each of two parts of the year for everybody in treatment; twice is once (R-410)', async () => {
    const who = await people(12);
    await scene.stranger();
    await begin();
    const drawn = await draws();
    expect(
      drawn
        .filter(({ kind }) => kind === 'drawn')
        .map(({ patient_id }) => patient_id)
        .sort(),
    ).toEqual([...who, ...who].sort());
    expect(drawn.filter(({ kind }) => kind === 'drawn').every(({ day }) => day > first)).toBe(true);
    await Promise.all([days.plan(scene.clinic.programmeId), days.plan(scene.clinic.programmeId)]);
    await days.ensure(scene.clinic.programmeId);
    expect(await draws()).toEqual(drawn);
  });

  it('the key stays in the database, and what it answers is HMAC-SHA256 (R-410)', async () => {
    await people(1);
    const key = await begin();
    expect(Object.keys(key).sort()).toEqual(['id', 'madeAt', 'madeBy', 'reason']);
    const { rows } = await db.owner.query<{ inner_key: Buffer }>(
      'select inner_key from random_test_key where id = $1',
      [key.id],
    );
    const secret = Buffer.from(rows[0]?.inner_key.subarray(0, 32).map((byte) => byte ^ 0x36) ?? []);
    const [drawn] = await draws();
    const [answer] = await db.database.transaction(scene.clinic.system, (tx) =>
      tx.query<{ bytes: Buffer }>('select bytes from random_test_bytes($1, $2)', [key.id, [drawn?.message]]),
    );
    expect(answer?.bytes).toEqual(
      createHmac('sha256', secret)
        .update(drawn?.message ?? '')
        .digest(),
    );
    const read = (sql: string) => db.database.transaction(scene.clinic.system, (tx) => tx.query(sql));
    for (const sql of [
      'select inner_key from random_test_key',
      'select * from random_test_key',
      'delete from random_test_draw',
    ])
      await expect(read(sql)).rejects.toMatchObject({ code: '42501' });
    const other = await DosingScene.open(db);
    const foreign = await db.database.transaction(other.clinic.system, (tx) =>
      tx.query('select bytes from random_test_bytes($1, $2)', [key.id, ['x']]),
    );
    expect(foreign).toEqual([]);
  });

  it('a new key needs a reason, and draws anew only what has not begun (R-410)', async () => {
    await people(5);
    await begin();
    const before = await draws(`d.kind = 'drawn'`);
    await expect(tests.newKey(actor('administrator'), newId(), null)).rejects.toMatchObject({
      refusal: { code: 'random-test.key' },
    });
    const key = await tests.newKey(actor('medical_director'), newId(), 'A colleague with access has left');
    const after = await draws(`d.kind = 'drawn'`);
    const running = before.filter(({ stratum }) => stratum < `${addDays(first, 1)}/`);
    expect(after).toEqual(expect.arrayContaining(running));
    const anew = after.filter(({ stratum }) => stratum > `${addDays(first, 1)}/`);
    expect(anew).toHaveLength(5);
    expect(anew.every(({ seed_id }) => seed_id === key.id)).toBe(true);
  });

  it('nobody is told before the day: neither by name, nor per person, nor for a day that is asked for (R-411)', async () => {
    const who = await people(12);
    await begin();
    const ahead = await draws(`d.day > '${first}'`);
    expect(ahead.length).toBeGreaterThan(20);
    const nurse = actor('nurse');
    for (const { day, patient_id: patientId, id } of ahead) {
      const told = JSON.stringify([
        await tests.history(nurse, patientId),
        await scene.window.card(nurse, patientId, day),
      ]);
      expect(told).not.toContain(id);
      expect(await scene.window.card(nurse, patientId, day)).toMatchObject({ testDue: false });
      await expect(tests.rederive(actor('privacy_officer'), patientId, id)).rejects.toMatchObject({
        refusal: { code: 'not-found' },
      });
      await expect(
        tests.remove(nurse, patientId, id, { reasonCode: 'other', reason: 'I know the day' }),
      ).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    }
    const days = [...new Set(ahead.map(({ day }) => day))];
    for (const day of days) {
      const { toCome } = await scene.window.queue(nurse, day);
      expect(toCome.filter(({ flags }) => flags.includes('test-due'))).toEqual([]);
    }
    expect((await tests.today(nurse)).draws.filter(({ day }) => day > first)).toEqual([]);
    const all = JSON.stringify([await tests.quota(nurse), await report.report(actor('auditor'), { to: '2026-12-31' })]);
    expect(ahead.filter(({ id }) => all.includes(id))).toEqual([]);
    expect(who).toHaveLength(12);
  });

  it('numbers ahead are told to those who run the house, by the week, and only among enough people (R-411)', async () => {
    await people(11);
    await begin();
    const plan = await tests.plan(actor('administrator'));
    expect(plan.weeks).toHaveLength(4);
    expect(plan.lastRun).toMatchObject({ day: first, people: 11 });
    await expect(tests.plan(actor('nurse'))).rejects.toMatchObject({ refusal: { code: 'random-test.lead' } });
    await db.owner.query(`update staff_role set charge = true where staff_id = $1`, [actor('nurse').staffId]);
    expect((await tests.plan(actor('nurse'))).weeks).toEqual(plan.weeks);
    const small = await DosingScene.open(db);
    const few = new RandomTestService(small.acts, small.clock, new RandomTestDay(db.database, small.clock));
    await few.newKey(small.clinic.actor('administrator'), newId(), null);
    expect((await few.plan(small.clinic.actor('administrator'))).weeks).toBeNull();
  });

  it('on the day it is said at the window and on the list, with a test ordered, until a specimen is there (R-411)', async () => {
    await people(6);
    await begin();
    const { day, patientId, drawId } = await untilDue();
    const nurse = actor('nurse');
    const flags = async () =>
      (await scene.window.queue(nurse, undefined)).toCome.find((one) => one.patientId === patientId)?.flags ?? [];
    expect(await scene.window.card(nurse, patientId, undefined)).toMatchObject({ testDue: true });
    expect(await flags()).toContain('test-due');
    const { checks } = await scene.window.card(nurse, patientId, undefined);
    expect(checks.find(({ ruleId }) => ruleId === 'R-411')).toMatchObject({ result: 'failed', severity: 'WARN' });
    const { rows } = await db.owner.query(
      `select o.reason, o.due_on::text as due from test_order o join random_test_draw_order l on l.order_id = o.id where l.draw_id = $1`,
      [drawId],
    );
    expect(rows).toEqual([{ reason: 'random', due: day }]);
    const early = await db.owner.query('select 1 from test_order where programme_id = $1 and due_on > $2', [
      scene.clinic.programmeId,
      addDays(day, 1),
    ]);
    expect(early.rows).toEqual([]);
    await collect(patientId, day);
    expect(await scene.window.card(nurse, patientId, undefined)).toMatchObject({ testDue: false });
    expect(await flags()).not.toContain('test-due');
    const today = await tests.today(nurse);
    expect(today.draws.find(({ id }) => id === drawId)).toMatchObject({ state: 'collected' });
  });

  it('a specimen for the drawn order clears the mark and counts; one for cause does neither (R-411, R-412)', async () => {
    await people(6);
    await begin();
    const { day, patientId, drawId } = await untilDue();
    const take = async (reason: 'random' | 'for-cause') => {
      const id = newId();
      await db.owner.query(
        `insert into specimen (id, programme_id, patient_id, collected_on, panel, origin) values ($1, $2, $3, $4, '{opiates}', 'registered')`,
        [id, scene.clinic.programmeId, patientId, day],
      );
      await db.owner.query(
        `with cause as (insert into test_order (id, programme_id, patient_id, panel_id, reason, ordered_on, due_on, rationale)
             select gen_random_uuid(), o.programme_id, o.patient_id, o.panel_id, 'for-cause', o.due_on, o.due_on, 'Sedated'
             from test_order o join random_test_draw_order l on l.order_id = o.id where l.draw_id = $2 and $3 = 'for-cause'
             returning id, programme_id, patient_id, panel_id),
           meant as (select * from cause union all select o.id, o.programme_id, o.patient_id, o.panel_id from test_order o
             join random_test_draw_order l on l.order_id = o.id where l.draw_id = $2 and $3 = 'random')
         insert into specimen_collection (specimen_id, programme_id, patient_id, order_id, panel_id, barcode, matrix, collected_at,
           collector_id, identifiers, observed)
         select $1::uuid, m.programme_id, m.patient_id, m.id, m.panel_id, $1::text, 'urine', now(), $4, '{photo,name}', 'unobserved' from meant m`,
        [id, drawId, reason, actor('nurse').staffId],
      );
    };
    const stands = async () => ({
      due: (await scene.window.card(actor('nurse'), patientId, undefined)).testDue,
      done: (await tests.history(actor('nurse'), patientId)).quota?.done,
    });
    await take('for-cause');
    expect(await stands()).toEqual({ due: true, done: 0 });
    await take('random');
    expect(await stands()).toEqual({ due: false, done: 1 });
  });

  it('that none was collected clears the mark as well, and is no positive (R-411, R-409)', async () => {
    await people(6);
    await begin();
    const { patientId, drawId } = await untilDue();
    await db.owner.query(
      `insert into test_outcome (id, programme_id, patient_id, order_id, outcome, on_day, at)
       select gen_random_uuid(), o.programme_id, o.patient_id, o.id, 'refused', o.due_on, now()
       from test_order o join random_test_draw_order l on l.order_id = o.id where l.draw_id = $1`,
      [drawId],
    );
    expect(await scene.window.card(actor('nurse'), patientId, undefined)).toMatchObject({ testDue: false });
    expect((await tests.history(actor('nurse'), patientId)).draws[0]).toMatchObject({ state: 'not-collected' });
  });

  it('with the worker off, the list of a day makes its draws; nothing is drawn for days that are over (R-410)', async () => {
    await people(20);
    await begin();
    const known = new Set((await draws()).map(({ id }) => id));
    const back = addDays(first, 3);
    at(back);
    await days.ensure(scene.clinic.programmeId);
    const made = (await draws()).filter(({ id }) => !known.has(id));
    expect(made.filter(({ day }) => day < back)).toEqual([]);
    const { rows } = await db.owner.query(
      `select day::text as day, made_for from random_test_run where programme_id = $1 order by day`,
      [scene.clinic.programmeId],
    );
    expect(rows).toEqual([
      { day: first, made_for: 'worker' },
      { day: back, made_for: 'list' },
    ]);
  });

  it('whoever did not come is drawn again within seven days (R-410)', async () => {
    await people(6);
    await begin();
    const { day, drawId } = await untilDue();
    at(addDays(day, 1));
    await days.plan(scene.clinic.programmeId);
    const { rows } = await db.owner.query<{ day: string }>(
      'select day::text as day from random_test_draw where instead_of = $1',
      [drawId],
    );
    const kind = (await draws(`d.id = '${drawId}'`))[0]?.kind;
    if (kind === 'drawn') {
      expect(rows).toHaveLength(1);
      expect(daysBetween(day, rows[0]?.day ?? day)).toBeGreaterThanOrEqual(1);
      expect(daysBetween(day, rows[0]?.day ?? day)).toBeLessThanOrEqual(7);
    } else expect(rows).toEqual([]);
  });

  it('a drawn day is taken out with a reason, not by the person’s counselor, and the test is called off (R-410)', async () => {
    await people(6);
    await begin();
    const { day, patientId, drawId } = await untilDue();
    const why = { reasonCode: 'hospital', reason: 'Admitted this morning' } as const;
    const supervisor = actor('counselor_supervisor');
    await db.owner.query(
      `insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, from_day)
       select gen_random_uuid(), e.programme_id, e.patient_id, e.id, $2, 'primary', '2026-01-01' from episode e where e.patient_id = $1`,
      [patientId, supervisor.staffId],
    );
    const refused = { refusal: { code: 'random-test.removal' } };
    await expect(tests.remove(supervisor, patientId, drawId, why)).rejects.toMatchObject(refused);
    await expect(tests.remove(actor('counselor'), patientId, drawId, why)).rejects.toMatchObject({
      refusal: { code: 'permission.denied' },
    });
    await expect(tests.remove(actor('nurse'), patientId, drawId, { ...why, reason: ' ' })).rejects.toMatchObject(
      refused,
    );
    expect(await tests.remove(actor('nurse'), patientId, drawId, why)).toMatchObject({
      state: 'removed',
      removal: { reasonCode: 'hospital', by: 'The nurse' },
    });
    await expect(tests.remove(actor('nurse'), patientId, drawId, why)).rejects.toMatchObject(refused);
    const cancelled = await db.owner.query(
      'select c.reason from test_order_cancel c join random_test_draw_order l on l.order_id = c.order_id where l.draw_id = $1',
      [drawId],
    );
    expect(cancelled.rows).toEqual([{ reason: 'Admitted this morning' }]);
    const { removals } = await report.report(actor('auditor'), { from: day, to: day });
    expect(removals).toEqual([{ staff: 'The nurse', times: 1 }]);
  });

  it('a second person draws every day again that is told of, and finds one that was changed (R-410)', async () => {
    await people(6);
    await begin();
    const { patientId, drawId, day } = await untilDue();
    const officer = actor('privacy_officer');
    expect(await tests.rederive(officer, patientId, drawId)).toMatchObject({ equal: true, derived: day });
    // Somebody writes full days in, or makes an extra draw likelier than it was.
    await db.owner.query(
      `update random_test_draw set chance = case when chance is null then null else 0 end, passed_over = case when chance is null
         then (select array_agg(c) from unnest(candidates) as c where c <> day) else '{}' end where id = $1`,
      [drawId],
    );
    expect(await tests.rederive(officer, patientId, drawId)).toMatchObject({ equal: false, derived: null });
  });

  it('counts what was collected for a draw, and before draws were kept here what there was (R-400)', async () => {
    const [ann = '', ben = ''] = await people(2);
    await collect(ann, '2026-02-20');
    await begin();
    at('2026-04-20');
    const drawn = new Set((await draws(`d.patient_id = '${ben}'`)).map(({ day }) => day));
    await collect(ben, ['2026-04-17', '2026-04-18', '2026-04-19'].find((day) => !drawn.has(day)) ?? '');
    const { lines } = await tests.quota(actor('counselor'));
    const of = (id: string) => lines.find((line) => line.id === id)?.quota;
    // 78 days of treatment: 8 x 78 / 365 = 1.7.
    expect(of(ann)).toMatchObject({ required: 2, done: 1, state: 'under-way' });
    expect(of(ben)).toMatchObject({ required: 2, done: 0, state: 'behind' });
  });

  it('guest stays, closures and hours are respected, and a change redraws only what has not begun (R-410)', async () => {
    const [ann = ''] = await people(1);
    await begin();
    const [running, next] = await draws(`d.kind = 'drawn'`);
    await db.owner.query(
      `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing) values (gen_random_uuid(), $1, $2, $3, 'closure', 'Works', false)`,
      [scene.clinic.programmeId, next?.day, addDays(next?.day ?? first, 3)],
    );
    at(addDays(first, 0), '18:00');
    await days.plan(scene.clinic.programmeId);
    const [sameRunning, moved] = await draws(`d.kind = 'drawn'`);
    expect(sameRunning).toEqual(running);
    expect(moved?.stratum).toBe(next?.stratum);
    expect(moved?.id).not.toBe(next?.id);
    expect(ann).toBe(moved?.patient_id);
  });

  it('whoever seldom comes is called in: a neutral call list, and what became of it (R-412)', async () => {
    const [ann = ''] = await people(1);
    await db.owner.query(`update medication_order set frequency = 'monthly' where patient_id = $1`, [ann]);
    await begin();
    const { patientId, drawId } = await untilDue();
    const list = await calls.list(actor('nurse'));
    expect(list.drawn.map(({ id }) => id)).toEqual([drawId]);
    expect(list.words.faults).toEqual([]);
    const callId = newId();
    await calls.callIn(actor('nurse'), patientId, callId, { cause: 'drawn', drawId });
    const told = await calls.step(actor('nurse'), patientId, callId, newId(), { outcome: 'reached' });
    expect(told.steps[0]).toMatchObject({ outcome: 'reached' });
    const hours = (Date.parse(told.steps[0]?.attendBy ?? '') - scene.clock.now().getTime()) / 3_600_000;
    expect(hours).toBe(24);
    await calls.step(actor('nurse'), patientId, callId, newId(), { outcome: 'came' });
    await expect(
      calls.step(actor('nurse'), patientId, callId, newId(), { outcome: 'no-answer' }),
    ).rejects.toMatchObject({ refusal: { code: 'call-in.over' } });
  });

  it('calling somebody in by hand needs a clinical reason; a message needs consent to it (R-412, R-438)', async () => {
    const [ann = ''] = await people(1);
    const nurse = actor('nurse');
    await expect(calls.callIn(nurse, ann, newId(), { cause: 'for-cause' })).rejects.toMatchObject({
      refusal: { code: 'call-in.refused' },
    });
    await expect(calls.callIn(nurse, ann, newId(), { cause: 'drawn', drawId: newId() })).rejects.toMatchObject({
      refusal: { code: 'call-in.refused' },
    });
    const id = newId();
    await calls.callIn(nurse, ann, id, { cause: 'for-cause', reason: 'Very sleepy at the window' });
    await expect(calls.step(nurse, ann, id, newId(), { outcome: 'message-left' })).rejects.toMatchObject({
      refusal: { code: 'call-in.refused' },
    });
  });

  it('a fault in drawing keeps nobody from the list (R-411)', async () => {
    await person();
    await begin();
    at(addDays(first, 1));
    const broken = new RandomTestDay(
      Object.assign(Object.create(db.database) as typeof db.database, {
        transaction: () => Promise.reject(new Error('away')),
      }),
      new MovedClock(scene.clock.now()),
    );
    await expect(broken.ensure(scene.clinic.programmeId)).resolves.toBeUndefined();
  });
});
