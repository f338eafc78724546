import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { BottleBench, DosingScene, writtenOrder } from '@cairn/mat/testing';
import { newId } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import type { StaffKindName } from '@cairn/rules';
import { ChannelHealth } from './channel-health';
import { ReminderPlanService } from './reminder-plan.service';
import { ReminderService } from './reminder.service';
import { channelsOf } from './reminders.module';
import { countStaffWork } from './staff-work';

jest.setTimeout(60_000);

/** A Monday, ten in the morning in New York. The dosing window is open until eleven, and on no Sunday. */
const monday = new Date('2026-03-02T15:00:00Z');
const hours = [1, 2, 3, 4, 5, 6].flatMap((weekday) => [
  { weekday, kind: 'clinic', opens: '05:00', closes: '17:00' },
  { weekday, kind: 'dosing', opens: '05:30', closes: '11:00' },
]);

describe('reminders of medication', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let bench: BottleBench;

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await DosingScene.open(db);
    bench = new BottleBench(scene);
    scene.clock.moveTo(monday);
    await db.owner.query(
      `insert into opening_hours (id, programme_id, from_day, hours, reason) values ($1, $2, '2026-01-01', $3, 'test')`,
      [newId(), scene.clinic.programmeId, JSON.stringify(hours)],
    );
  });

  const at = (day: string, time: string): void => scene.clock.moveTo(new Date(`2026-${day}T${time}:00Z`));
  const agrees = (patientId: string, level = 2, daily = false): Promise<unknown> =>
    db.owner.query(
      `insert into contact_consent (id, programme_id, patient_id, channel, address, level, daily_reminders)
       values ($1, $2, $3, 'sms', '+1 555 0123', $4, $5)`,
      [newId(), scene.clinic.programmeId, patientId, level, daily],
    );
  const admitted = (patientId: string): Promise<unknown> =>
    db.owner.query(`update episode_span set state = 'admitted' where patient_id = $1 and track = 'main'`, [patientId]);
  const toldToStaff = (kind: StaffKindName) =>
    db.database.transaction(scene.clinic.actor('nurse'), async (tx) => {
      const now = scene.clock.now();
      const { day, ...rules } = await loadToday(tx, now);
      const work = await countStaffWork(tx, day, { now, ...rules });
      return work.filter((one) => one.kind === kind).map(({ dueOn, items, roles }) => [dueOn, items, roles]);
    });
  /** Somebody on methadone for a month whose last dose was on a day; orders of the kind that the window asks about. */
  const onMethadone = async (lastDoseOn: string): Promise<string> => {
    const patientId = await scene.person();
    await admitted(patientId);
    const orderId = await writtenOrder(db.owner, scene.clinic, patientId);
    await dosed(patientId, orderId, lastDoseOn);
    return patientId;
  };
  const dosed = (patientId: string, orderId: string | null, day: string): Promise<unknown> =>
    db.owner.query(
      `insert into dose (id, programme_id, patient_id, episode_id, order_id, product_class, product, service_day, dose_mcg, occurred_at,
         observation, origin)
       select $1, o.programme_id, o.patient_id, o.episode_id, o.id, o.product_class, o.product, $4, o.dose_mcg,
         $4::date + interval '15 hours', 'observed_complete', 'registered'
       from medication_order o where o.patient_id = $2 and ($3::uuid is null or o.id = $3)`,
      [newId(), patientId, orderId, day],
    );
  const plan = () => new ReminderPlanService(db.database, scene.clock).plan(scene.clinic.programmeId);
  const send = () =>
    new ReminderService(db.database, channelsOf(null), new ChannelHealth(), scene.clock).sendDue(
      scene.clinic.programmeId,
    );
  const planned = async (kind: string) => {
    const { rows } = await db.owner.query(
      `select patient_id as who, state, reason, to_char(due_at at time zone 'America/New_York', 'MM-DD HH24:MI') as due
       from reminder where programme_id = $1 and kind = $2 order by due_at, id`,
      [scene.clinic.programmeId, kind],
    );
    return rows;
  };
  const words = async (): Promise<string[]> => {
    const { rows } = await db.owner.query<{ text: string }>(
      'select text from outbox_message where programme_id = $1 order by id',
      [scene.clinic.programmeId],
    );
    return rows.map(({ text }) => text);
  };
  const calls = async () => {
    const { rows } = await db.owner.query(
      `select patient_id as who, reason, role, to_char(due_at at time zone 'America/New_York', 'MM-DD HH24:MI') as due
       from call_task where programme_id = $1 order by id`,
      [scene.clinic.programmeId],
    );
    return rows;
  };

  it('tells of a dose only who asked for it every day, an hour before the window closes, and not after the dose (R-452)', async () => {
    const [asked, also, silent] = [
      await onMethadone('2026-03-01'),
      await onMethadone('2026-03-01'),
      await onMethadone('2026-03-01'),
    ];
    await agrees(asked, 1, true);
    await agrees(also, 1, true);
    await agrees(silent, 1);
    at('03-02', '12:00');
    await plan();
    await plan();
    const due = await planned('dose-due');
    expect(due.map(({ who }) => who).sort()).toEqual([asked, also].sort());
    expect(due.map((one) => one.due)).toEqual(['03-02 10:00', '03-02 10:00']);
    await dosed(also, null, '2026-03-02');
    at('03-02', '15:00');
    await send();
    expect((await planned('dose-due')).map(({ who, state, reason }) => [who === also, state, reason]).sort()).toEqual([
      [false, 'sent', null],
      [true, 'suppressed', 'cause-over'],
    ]);
    const [text] = await words();
    expect(text).toContain('please call or come by today before 11:00');
    // On the next day it is another reminder.
    at('03-03', '12:00');
    await plan();
    expect((await planned('dose-due')).filter(({ state }) => state === 'planned')).toHaveLength(2);
  });

  it('a day on which the window stays shut, or without recorded hours, has no reminder of a dose', async () => {
    await agrees(await onMethadone('2026-03-07'), 1, true);
    at('03-08', '12:00');
    await plan();
    expect(await planned('dose-due')).toEqual([]);
    await db.owner.query('delete from opening_hours where programme_id = $1', [scene.clinic.programmeId]);
    at('03-09', '12:00');
    await plan();
    expect(await planned('dose-due')).toEqual([]);
  });

  it('says the evening before that bottles are picked up: a ready batch, then the day after the last bottle (R-453)', async () => {
    const { patientId, orderId } = await bench.patient(6);
    await admitted(patientId);
    await agrees(patientId);
    const batch = await bench.handedOut(orderId, 6);
    await plan();
    // Bottles for 3 to 8 March: the next ones are due on Monday the 9th.
    expect(await planned('take-home-pickup')).toMatchObject([{ due: '03-08 17:00', state: 'planned' }]);
    at('03-08', '21:30');
    await send();
    expect(await words()).toEqual([expect.stringMatching(/: pick-up Mon 9 Mar 05:30\. Call /)]);
    expect(batch.bottles).toHaveLength(6);
  });

  it('a pick-up is not told to who was handed the next bottles before', async () => {
    const { patientId, orderId } = await bench.patient(6);
    await admitted(patientId);
    await agrees(patientId);
    await bench.handedOut(orderId, 2);
    await plan();
    expect(await planned('take-home-pickup')).toMatchObject([{ due: '03-04 17:00' }]);
    at('03-04', '15:00');
    await dosed(patientId, orderId, '2026-03-05');
    at('03-04', '22:30');
    await send();
    expect(await planned('take-home-pickup')).toMatchObject([{ state: 'suppressed', reason: 'cause-over' }]);
  });

  it('tells a week and a day before an injection, on the first day of its window and before the last, and moves when it was given (R-454)', async () => {
    const patientId = await scene.person();
    await admitted(patientId);
    await agrees(patientId);
    await writtenOrder(db.owner, scene.clinic, patientId, {
      product: 'buprenorphine-xr-sublocade',
      productClass: 'buprenorphine',
      doseMcg: 300_000,
    });
    await dosed(patientId, null, '2026-01-13');
    await dosed(patientId, null, '2026-02-10');
    await plan();
    const due = (await planned('injection')).map((one) => one.due as string);
    expect(due).toEqual(['03-03 10:00', '03-09 10:00']);
    expect((await planned('injection-opens')).map((one) => one.due)).toEqual(['03-08 09:00']);
    expect((await planned('injection-closes')).map((one) => one.due)).toEqual(['03-23 09:00']);
    expect(await toldToStaff('injection')).toEqual([['2026-03-10', 1, ['nurse']]]);
    await dosed(patientId, null, '2026-03-02');
    scene.clock.moveTo(new Date(`2026-${due[0]?.slice(0, 5)}T15:30:00Z`));
    await send();
    expect((await planned('injection'))[0]).toMatchObject({ state: 'suppressed', reason: 'cause-moved' });
    await plan();
    const anew = (await planned('injection'))
      .filter(({ state }) => state === 'planned')
      .map((one) => one.due as string);
    expect(anew.at(-1)?.localeCompare(due.at(-1) ?? '')).toBe(1);
    expect((await planned('injection-closes')).filter(({ state }) => state === 'planned')).toHaveLength(1);
  });

  it('tells two weeks and three days before a tracing of the heart is due, as the round says it (R-455)', async () => {
    const patientId = await onMethadone('2026-03-01');
    await agrees(patientId);
    await db.owner.query(
      `update clinical_finding set on_day = '2025-03-22', at = '2025-03-22T15:00:00Z' where patient_id = $1 and kind = 'ecg'`,
      [patientId],
    );
    await plan();
    expect((await planned('lab-ecg')).map((one) => one.due)).toEqual(['03-08 10:00', '03-19 10:00']);
    expect(await toldToStaff('ecg')).toEqual([['2026-03-22', 1, ['nurse']]]);
    at('03-24', '15:00');
    expect(await toldToStaff('ecg')).toEqual([['2026-03-22', 1, ['nurse']]]); // overdue, it is still the nurse's
  });

  it('after one missed day the counselor is asked to call, whatever the person agreed to; after five a message (R-056, R-459)', async () => {
    const patientId = await onMethadone('2026-03-01');
    at('03-02', '17:00');
    await plan();
    expect(await planned('missed-dose-call')).toEqual([]);
    at('03-03', '05:10');
    await plan();
    await plan();
    await send();
    expect(await planned('missed-dose-call')).toMatchObject([{ state: 'sent', due: '03-03 00:00' }]);
    // By the third missed day it stands on the list of the supervisors.
    expect(await calls()).toEqual([{ who: patientId, reason: 'first-step', role: 'counselor', due: '03-05 00:00' }]);
    await agrees(patientId);
    for (const day of ['03-04', '03-05', '03-06', '03-07']) {
      at(day, '16:00');
      await plan();
      await send();
    }
    expect(await calls()).toHaveLength(1);
    expect(await planned('missed-dose')).toMatchObject([{ state: 'sent', due: '03-07 00:00' }]);
    expect(await words()).toEqual([expect.stringMatching(/^[^:]+: please call .* today/)]);
  });

  it('whoever was reached by telephone, or was dosed, is not asked about again', async () => {
    const [reached, came] = [await onMethadone('2026-03-01'), await onMethadone('2026-03-01')];
    at('03-03', '05:10');
    await plan();
    await send();
    await db.owner.query(
      `update call_task set done_at = '2026-03-03T16:00:00Z', outcome = 'reached', done_by = $2 where patient_id = $1`,
      [reached, scene.clinic.actor('counselor').staffId],
    );
    await dosed(came, null, '2026-03-03');
    for (const day of ['03-07', '03-08', '03-09']) {
      at(day, '16:00');
      await plan();
      await send();
    }
    const messages = await planned('missed-dose');
    expect(messages.filter(({ who }) => who === reached)).toEqual([]);
    expect(messages).toMatchObject([{ who: came, due: '03-09 00:00' }]);
  });

  it('nobody calls somebody who has died or is not to be contacted', async () => {
    const patientId = await onMethadone('2026-03-01');
    at('03-03', '05:10');
    await plan();
    await db.owner.query('update patient set do_not_contact = true where id = $1', [patientId]);
    await send();
    expect(await planned('missed-dose-call')).toMatchObject([{ state: 'suppressed', reason: 'do-not-contact' }]);
    expect(await calls()).toEqual([]);
  });
});
