import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { JobQueue } from '@cairn/jobs';
import { MovedClock, newId } from '@cairn/platform';
import { ChannelHealth } from './channel-health';
import { writeCalls } from './call-task.queries';
import { QueueService } from './queue.service';
import { ReminderService } from './reminder.service';
import { channelsOf } from './reminders.module';
import { ReminderScene } from './testing';

jest.setTimeout(20_000);

const booked = new Date('2026-11-20T15:00:00Z');
const startsAt = new Date('2026-11-23T19:00:00Z');
const now = new Date('2026-11-23T17:00:00Z');

describe('messages on their way, as an administrator sees them', () => {
  let db: TestDatabase;
  let scene: ReminderScene;
  let admin: Actor;
  let queue: QueueService;
  const clock = new MovedClock(now);
  const jobs = {
    kind: 'postgres',
    ping: () => Promise.reject(new Error('away')),
  } as unknown as JobQueue;

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await new ReminderScene(db).programme();
    const staffId = newId();
    await db.owner.query(`insert into staff (id, display_name, email) values ($1, 'Ann Rivers', $2)`, [
      staffId,
      `${staffId}@example.org`,
    ]);
    admin = { ...scene.actor, staffId, roles: ['administrator', 'front_desk'] };
    queue = new QueueService(new Acts(db.database), db.database, jobs, clock);
  });

  const send = () =>
    new ReminderService(db.database, channelsOf(null), new ChannelHealth(), clock).sendDue(scene.programmeId);
  const due = async (state = 'planned') => {
    const made = await scene.session(await scene.person(), startsAt, booked);
    await db.owner.query('update reminder set state = $2 where id = $1', [made.reminderId, state]);
    await db.owner.query(`delete from reminder where id = $1`, [made.dayBeforeId]);
    return made.reminderId;
  };

  it('counts what waits, what comes, what is under way and what got stuck, and says how old the oldest is', async () => {
    await due();
    await due('sending');
    await due('failed');
    await due('unknown');
    await due('sent');
    const later = await due();
    await db.owner.query(`update reminder set due_at = $2 where id = $1`, [later, new Date('2026-11-23T18:00:00Z')]);
    await db.owner.query('update reminder set changed_at = $2 where programme_id = $1', [scene.programmeId, now]);
    const { lines, backend, jobs: depth } = await queue.read(admin);
    expect(lines).toEqual([
      {
        kind: 'session',
        ...{ waiting: 1, delayed: 1, active: 1, failed: 1, unknown: 1 },
        oldest: expect.stringMatching(/^2026-11-23T17:00:00/),
      },
    ]);
    expect([backend, depth]).toEqual(['postgres', null]);
  });

  it('a channel is paused with a reason, what is due waits, and goes out when it may go on', async () => {
    const id = await due();
    await queue.pause(admin, 'sms', 'Wrong wording');
    await queue.pause(admin, 'sms', 'again');
    await send();
    const { channels } = await queue.read(admin);
    expect(channels.find(({ channel }) => channel === 'sms')).toMatchObject({
      paused: { reason: 'Wrong wording' },
      waits: 1,
    });
    await queue.resume(admin, 'sms');
    await send();
    expect(await scene.reminder(id)).toMatchObject({ state: 'sent' });
  });

  it('what is unknown is sent again, taken as arrived, or left, by a person; what was sent is not touched', async () => {
    const [again, arrived, left, sent] = [
      await due('unknown'),
      await due('unknown'),
      await due('failed'),
      await due('sent'),
    ];
    await queue.decide(admin, again, 'again');
    await queue.decide(admin, arrived, 'arrived');
    await queue.decide(admin, left, 'given-up');
    await expect(queue.decide(admin, sent, 'again')).rejects.toMatchObject({ refusal: { code: 'reminder.settled' } });
    await expect(queue.decide(admin, newId(), 'again')).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    await send();
    const states = await Promise.all([again, arrived, left].map(async (id) => (await scene.reminder(id)).state));
    expect(states).toEqual(['sent', 'sent', 'suppressed']);
    expect((await scene.outbox()).map(({ reminder_id: id }) => id)).toEqual([again]);
  });

  it('a call is made once, and nobody is asked to make it again', async () => {
    const id = await due('failed');
    const { rows } = await db.owner.query<{ patient_id: string }>('select patient_id from reminder where id = $1', [
      id,
    ]);
    const call = {
      patientId: rows[0]?.patient_id ?? '',
      reminderId: id,
      reason: 'gave-up',
      role: 'front_desk',
      dueAt: now,
    } as const;
    for (const _ of [1, 2]) await db.database.transaction(scene.actor, (tx) => writeCalls(tx, [call], now));
    const [listed, ...others] = (await queue.calls(admin)).items;
    expect(others).toEqual([]);
    expect(listed).toMatchObject({
      patientName: 'Ada Test',
      number: '+1 555 0123',
      kind: 'session',
      reason: 'gave-up',
    });
    await queue.endCall(admin, listed?.id ?? '', 'reached', 'Comes at two');
    await expect(queue.endCall(admin, listed?.id ?? '', 'no-answer', '')).rejects.toMatchObject({
      refusal: { code: 'call-task.done' },
    });
    expect(await queue.calls(admin)).toEqual({ items: [], late: 0 });
  });

  it('a call that nobody made in time stands on the supervisors’ list (R-445)', async () => {
    const hour = 3_600_000;
    const ids = [await due('failed'), await due('failed')];
    const { rows } = await db.owner.query<{ id: string; patient_id: string }>(
      'select id, patient_id from reminder where id = any ($1) order by id',
      [ids],
    );
    const calls = rows.map(({ id, patient_id: patientId }, n) => {
      const dueAt = new Date(now.getTime() + (n === 0 ? -hour : hour));
      return { patientId, reminderId: id, reason: 'gave-up', role: 'nurse', dueAt } as const;
    });
    await db.database.transaction(scene.actor, (tx) => writeCalls(tx, calls, now));
    const { items, late } = await queue.calls(admin);
    expect([items.map((call) => call.late), late]).toEqual([[true, false], 1]);
    const supervisors = await queue.calls(admin, 'late');
    expect(supervisors.items.map(({ id }) => id)).toEqual([items[0]?.id]);
    await queue.endCall(admin, items[0]?.id ?? '', 'reached', '');
    expect(await queue.calls(admin, 'late')).toEqual({ items: [], late: 0 });
  });
});
