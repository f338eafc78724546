import { Acts } from '@cairn/access';
import { openClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { CarePriorityService } from '@cairn/patient';
import { newId, Refused } from '@cairn/platform';
import { AttendanceService } from '@cairn/therapy';
import { DayBoardService } from './day-board.service';
import { DeskScene } from './testing';

const refusalOf = async (act: Promise<unknown>) => {
  const outcome = await act.then(
    () => new Error('was not refused'),
    (error: unknown) => error,
  );
  if (!(outcome instanceof Refused)) throw outcome;
  return outcome.refusal;
};

describe('the front desk', () => {
  let db: TestDatabase;
  let desk: DeskScene;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    desk = await DeskScene.open(db);
  });

  const dosed = async (given: string) => {
    const id = await desk.care.person(given);
    return { id, order: await desk.care.order(id) };
  };

  it('who is expected comes in, is called, is given a dose, and is done without anyone saying so', async () => {
    const ada = await dosed('Ada');
    expect(await desk.lines()).toEqual(['Ada dose expected']);
    const { id } = await desk.checkIn(ada.id);
    expect(await desk.lines()).toEqual(['Ada dose waiting']);
    desk.wait(16);
    const [waiting] = (await desk.board()).items;
    expect(waiting).toMatchObject({ waitingMinutes: 16, band: 'soon', why: 'in-order', first: false });
    await desk.arrivals.call(desk.actor('nurse'), id, 'Window 1');
    expect((await desk.board()).items[0]).toMatchObject({
      state: 'called',
      calledTo: 'Window 1',
      calledBy: 'The nurse',
    });
    await desk.care.dosing.recordDose(desk.actor('nurse'), newId(), desk.care.attempt(ada.order));
    const { items, counts } = await desk.board();
    expect(items[0]).toMatchObject({ state: 'done', seenAt: desk.care.clock.now().toISOString() });
    expect(counts).toEqual({ expected: 0, waiting: 0, called: 0, with: 0, done: 1, left: 0 });
  });

  it('a voided dose makes them wait again; a dose without a check-in is done all the same', async () => {
    const ada = await dosed('Ada');
    const doseId = newId();
    await desk.care.dosing.recordDose(desk.actor('nurse'), doseId, desk.care.attempt(ada.order));
    expect(await desk.lines()).toEqual(['Ada dose done']);
    await desk.care.dosing.voidDose(desk.actor('nurse'), doseId, 'The wrong person');
    expect(await desk.lines()).toEqual(['Ada dose expected']);
  });

  it('of two portions the second makes its own visit', async () => {
    const ada = await desk.care.person('Ada');
    const order = await desk.care.order(ada, { frequency: 'split', portions: 2, indication: 'pregnancy' });
    await desk.checkIn(ada);
    desk.wait(5);
    await desk.care.dosing.recordDose(desk.actor('nurse'), newId(), desk.care.attempt(order, 1));
    expect(await desk.lines()).toEqual(['Ada dose expected', 'Ada dose done']);
    desk.wait(300);
    await desk.checkIn(ada);
    expect(await desk.lines()).toEqual(['Ada dose waiting', 'Ada dose done']);
  });

  it('sessions are expected at their time, and the attended ones are done', async () => {
    const [ada, bo] = [await desk.care.person('Ada'), await desk.care.person('Bo')];
    const appointmentId = await desk.session(ada, '10:30');
    await desk.session(bo, '11:30');
    expect(await desk.lines()).toEqual(['Ada session expected', 'Bo session expected']);
    const checkedIn = async () =>
      (await db.owner.query('select checked_in_at from appointment where id = $1', [appointmentId])).rows[0]
        .checked_in_at;
    const wrong = await desk.checkIn(ada, { purpose: 'session', appointmentId });
    expect(await checkedIn()).toEqual(desk.care.clock.now());
    await desk.arrivals.undo(desk.actor('front_desk'), wrong.id, 'check-in');
    expect(await checkedIn()).toBeNull();
    const { id } = await desk.checkIn(ada, { purpose: 'session', appointmentId });
    await desk.arrivals.seen(desk.actor('counselor'), id);
    expect(await desk.lines()).toEqual(['Ada session with', 'Bo session expected']);
    desk.wait(60);
    const attendance = new AttendanceService(new Acts(db.database), desk.care.clock);
    await attendance.recordAttendance(desk.actor('counselor'), appointmentId, { state: 'attended' });
    expect(await desk.lines()).toEqual(['Bo session expected', 'Ada session done']);
  });

  it('the session of someone else, of another day, or cancelled is not checked in', async () => {
    const [ada, bo] = [await desk.care.person('Ada'), await desk.care.person('Bo')];
    const appointmentId = await desk.session(bo, '10:30');
    expect(await refusalOf(desk.checkIn(ada, { purpose: 'session', appointmentId }))).toMatchObject({
      code: 'desk.invalid',
    });
    const cancelled = await desk.session(ada, '11:30');
    const attendance = new AttendanceService(new Acts(db.database), desk.care.clock);
    await attendance.cancelAppointment(desk.actor('counselor'), cancelled, 'Asked for another day');
    expect(await refusalOf(desk.checkIn(ada, { purpose: 'session', appointmentId: cancelled }))).toMatchObject({
      says: expect.stringContaining('cancelled'),
    });
    desk.wait(24 * 60);
    expect(await refusalOf(desk.checkIn(bo, { purpose: 'session', appointmentId }))).toMatchObject({
      code: 'desk.invalid',
      says: expect.stringContaining('not today'),
    });
  });

  it('checked in twice, one after the other or at once: one stands, the other is told by whom and when', async () => {
    const ada = await dosed('Ada');
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => desk.checkIn(ada.id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const at = desk.care.clock.now().toISOString();
    desk.wait(3);
    expect(await refusalOf(desk.checkIn(ada.id))).toMatchObject({
      code: 'desk.already-arrived',
      facts: { by: 'The front_desk', at },
    });
    expect(await desk.lines()).toEqual(['Ada dose waiting']);
  });

  it('the same request again answers the same, and another body under the id is refused', async () => {
    const [ada, bo, id] = [await dosed('Ada'), await dosed('Bo'), newId()];
    const first = await desk.checkIn(ada.id, {}, id);
    desk.wait(1);
    expect(await desk.checkIn(ada.id, {}, id)).toEqual(first);
    expect(await refusalOf(desk.checkIn(bo.id, {}, id))).toMatchObject({ code: 'idempotency.body-differs' });
  });

  it('windows that call next at the same moment never call the same person', async () => {
    const people = [];
    for (let n = 0; n < 6; n += 1) {
      people.push(await dosed(`P${n}`));
      await desk.checkIn(people[n]?.id ?? '');
      desk.wait(1);
    }
    const windows = Array.from({ length: 8 }, (_, n) =>
      desk.arrivals.callNext(desk.actor(n % 2 === 0 ? 'nurse' : 'pharmacist'), newId(), {
        for: 'dose',
        to: `Window ${n}`,
      }),
    );
    const called = (await Promise.all(windows)).flatMap(({ arrival }) => (arrival === null ? [] : [arrival.patientId]));
    expect(new Set(called).size).toBe(called.length);
    expect([...called].sort()).toEqual(people.map(({ id }) => id).sort());
  });

  it('pressed twice, "call next" calls one person; with nobody waiting it says so', async () => {
    const ada = await dosed('Ada');
    await dosed('Bo').then(({ id }) => desk.checkIn(ada.id).then(() => desk.checkIn(id)));
    const [press, next] = [newId(), { for: 'dose', to: 'Window 1' } as const];
    const first = await desk.arrivals.callNext(desk.actor('nurse'), press, next);
    expect(await desk.arrivals.callNext(desk.actor('nurse'), press, next)).toEqual(first);
    expect((await desk.board()).counts).toMatchObject({ waiting: 1, called: 1 });
    expect(await desk.arrivals.callNext(desk.actor('counselor'), newId(), { for: 'session', to: 'Room 2' })).toEqual({
      arrival: null,
    });
  });

  it('someone with a care priority is called first, and the board says "first" and nothing of why (R-034)', async () => {
    const [ada, bo] = [await dosed('Ada'), await dosed('Bo')];
    const priorities = new CarePriorityService(new Acts(db.database), desk.care.clock);
    const id = newId();
    await priorities.record(desk.actor('nurse'), bo.id, id, { kind: 'pregnancy', fromDay: '2026-03-01' });
    await desk.checkIn(ada.id);
    desk.wait(10);
    await desk.checkIn(bo.id);
    const board = await desk.board();
    expect(board.items.map(({ first, why }) => [first, why])).toEqual([
      [true, 'first'],
      [false, 'in-order'],
    ]);
    expect(JSON.stringify(board)).not.toContain('pregnancy');
    expect(await refusalOf(priorities.list(desk.actor('front_desk'), bo.id))).toMatchObject({
      code: 'permission.denied',
    });
    await priorities.end(desk.actor('nurse'), bo.id, id);
    expect((await desk.board()).items.map(({ first }) => first)).toEqual([false, false]);
  });

  it('who was called by a colleague is not called away, and who has left is not called', async () => {
    const ada = await dosed('Ada');
    const { id } = await desk.checkIn(ada.id);
    await desk.arrivals.call(desk.actor('nurse'), id, 'Window 1');
    expect(await refusalOf(desk.arrivals.call(desk.actor('pharmacist'), id, 'Window 2'))).toMatchObject({
      code: 'desk.already-called',
      facts: { by: 'The nurse', to: 'Window 1' },
    });
    expect(await refusalOf(desk.arrivals.call(desk.actor('counselor'), id, 'Room 2'))).toMatchObject({
      code: 'desk.already-called',
    });
    await desk.arrivals.leave(desk.actor('front_desk'), id, 'Could not wait');
    expect(await refusalOf(desk.arrivals.call(desk.actor('nurse'), id, 'Window 1'))).toMatchObject({
      code: 'desk.moved-on',
    });
    expect(await desk.lines()).toEqual(['Ada dose left']);
    desk.wait(20);
    await desk.checkIn(ada.id);
    expect(await refusalOf(desk.arrivals.undo(desk.actor('front_desk'), id, 'leave'))).toMatchObject({
      code: 'desk.already-arrived',
    });
  });

  it('a check-in that was a mistake is taken back and stays to be found; one that has moved on is not', async () => {
    const ada = await dosed('Ada');
    const { id } = await desk.checkIn(ada.id);
    await desk.arrivals.call(desk.actor('nurse'), id, 'Window 1');
    expect(await refusalOf(desk.arrivals.undo(desk.actor('front_desk'), id, 'check-in'))).toMatchObject({
      code: 'desk.moved-on',
    });
    expect(await desk.arrivals.undo(desk.actor('nurse'), id, 'call')).toMatchObject({ state: 'waiting' });
    expect(await desk.arrivals.undo(desk.actor('front_desk'), id, 'check-in')).toMatchObject({ state: 'undone' });
    expect(await desk.lines()).toEqual(['Ada dose expected']);
    const kept = await db.owner.query('select undone_by, version from arrival where id = $1', [id]);
    expect(kept.rows).toEqual([{ undone_by: desk.actor('front_desk').staffId, version: 4 }]);
    const { rows } = await db.owner.query<{ act: string }>(
      `select act from audit_event where record_id = $1 and outcome = 'done' order by id`,
      [id],
    );
    expect(rows.map(({ act }) => act)).toEqual(['desk.check-in', 'desk.call', 'desk.undo', 'desk.undo']);
  });

  it('the people and arrivals of another programme are not there', async () => {
    const ada = await dosed('Ada');
    const { id } = await desk.checkIn(ada.id);
    const stranger = (await openClinic(db.owner)).actor('front_desk');
    expect((await desk.days.day(stranger, null)).items).toEqual([]);
    for (const act of [
      desk.arrivals.call(stranger, id, 'Window 1'),
      desk.arrivals.seen(stranger, id),
      desk.arrivals.leave(stranger, id, null),
      desk.arrivals.undo(stranger, id, 'check-in'),
    ])
      expect(await refusalOf(act)).toMatchObject({ code: 'not-found' });
    const theirs = desk.door.checkIn(stranger, newId(), { patientId: ada.id, purpose: 'dose' });
    expect(await refusalOf(theirs)).toMatchObject({ code: 'patient.not-found' });
    expect(await desk.arrivals.callNext(stranger, newId(), { for: 'dose', to: 'Window 1' })).toEqual({ arrival: null });
  });

  it('at the boundary of the service day the board begins anew (R-004)', async () => {
    await db.owner.query(`update programme set day_boundary = '04:00' where id = $1`, [desk.care.clinic.programmeId]);
    const ada = await dosed('Ada');
    desk.care.clock.moveTo(new Date('2026-03-03T08:30:00Z')); // 03:30 in New York: still Monday's service day
    await desk.checkIn(ada.id);
    expect(await desk.board()).toMatchObject({ day: '2026-03-02', counts: { waiting: 1 } });
    desk.wait(60);
    expect(await desk.board()).toMatchObject({ day: '2026-03-03', counts: { waiting: 0, expected: 1 } });
    expect(await desk.arrivals.callNext(desk.actor('nurse'), newId(), { for: 'dose', to: 'Window 1' })).toEqual({
      arrival: null,
    });
    await desk.checkIn(ada.id);
    const yesterday = await desk.days.day(desk.actor('front_desk'), '2026-03-02');
    expect(yesterday).toMatchObject({ day: '2026-03-02', counts: { waiting: 1 } });
  });

  it('says that the clinic is closed today, and whether doses are given', async () => {
    await db.owner.query(
      `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing) values ($1, $2, '2026-03-02', '2026-03-02', 'holiday', 'Founders Day', true)`,
      [newId(), desk.care.clinic.programmeId],
    );
    expect((await desk.board()).closure).toEqual({ name: 'Founders Day', dosing: true });
  });

  it('the whole day is one statement, however many came: 400 arrivals', async () => {
    const { programmeId } = desk.care.clinic;
    await db.owner.query(
      `with who as (
         insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
         select gen_random_uuid(), $1, 'P' || n, 'Many', '1980-01-01', 'female', 'demo' from generate_series(1, 400) n returning id)
       insert into arrival (id, programme_id, patient_id, service_day, purpose, arrived_at)
       select gen_random_uuid(), $1, id, '2026-03-02', 'dose', '2026-03-02T14:00:00Z' from who`,
      [programmeId],
    );
    const asked: string[] = [];
    const counting = {
      transaction: (...[actor, work]: Parameters<typeof db.database.transaction>) =>
        db.database.transaction(actor, (tx) =>
          work({ ...tx, query: (sql, values) => (asked.push(sql.trim().split(/\s/)[0] ?? ''), tx.query(sql, values)) }),
        ),
    } as typeof db.database;
    const board = await new DayBoardService(new Acts(counting), desk.care.clock).day(desk.actor('front_desk'), null);
    expect(board.counts.waiting).toBe(400);
    expect(asked).toEqual(['with', 'insert']); // the second is the line in the audit trail
  });
});
