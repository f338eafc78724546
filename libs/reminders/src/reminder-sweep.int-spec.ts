import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { JobQueue, JobRunner, openBackend } from '@cairn/jobs';
import { emptyQueues, handlersFor, testBackends, testRedisUrl } from '@cairn/jobs/testing';
import { SystemClock } from '@cairn/platform';
import { ChannelHealth } from './channel-health';
import { ReminderService } from './reminder.service';
import { ReminderSweep } from './reminder-sweep';
import { channelsOf } from './reminders.module';
import { ReminderScene } from './testing';

jest.setTimeout(60_000);
const redisUrl = testRedisUrl();
const clock = new SystemClock();
const people = 30;

describe.each(testBackends)('the sweep, with the queue on %s', (_, kind) => {
  const promise = kind === 'redis' && redisUrl === null ? it.skip : it;
  let db: TestDatabase;
  let queue: JobQueue;
  let place: Parameters<typeof openBackend>[0];

  beforeAll(async () => {
    db = await testDatabase();
    place = { databaseUrl: db.appUrl, redisUrl: kind === 'redis' ? redisUrl : null, poolSize: 8 };
    queue = new JobQueue(await openBackend(place));
  });
  afterAll(async () => {
    await queue.close();
    await db.close();
  });

  const empty = (): Promise<void> => emptyQueues(place.redisUrl, db.owner);
  /** Sessions that begin in two hours; their second reminder is due now. */
  const scene = async (): Promise<{ scene: ReminderScene; reminderIds: string[] }> => {
    const made = await new ReminderScene(db).programme();
    const reminderIds: string[] = [];
    for (let n = 0; n < people; n++) {
      const patientId = await made.person();
      const startsAt = new Date(Date.now() + 7_200_000 + 20_000);
      reminderIds.push((await made.session(patientId, startsAt, new Date(Date.now() - 3_600_000))).reminderId);
    }
    await db.owner.query(`update reminder set due_at = now() where programme_id = $1`, [made.programmeId]);
    // The clock on the wall says noon, wherever this test runs.
    const hour = new Date().getUTCHours();
    await db.owner.query('update programme set time_zone = $2 where id = $1', [
      made.programmeId,
      `Etc/GMT${hour >= 12 ? '+' : '-'}${Math.abs(hour - 12)}`,
    ]);
    return { scene: made, reminderIds };
  };

  promise('fills an emptied queue again, and every reminder goes out once', async () => {
    await empty();
    const { scene: made, reminderIds } = await scene();
    const sweep = new ReminderSweep(db.database, queue, channelsOf(null), new ChannelHealth(), clock);
    expect(await sweep.sweep(made.programmeId)).toEqual({ wakes: 1, dropped: 0, unknown: 0 });
    await empty();
    expect((await queue.depth()).prompt).toEqual({ waiting: 0, active: 0, delayed: 0 });
    await sweep.sweep(made.programmeId);
    await sweep.sweep(made.programmeId);
    expect((await queue.depth()).prompt.waiting).toBeGreaterThan(0);
    const service = new ReminderService(db.database, channelsOf(null), new ChannelHealth(), clock);
    const nothing = (): Promise<void> => Promise.resolve();
    const backend = await openBackend(place);
    const faults: string[] = [];
    const runner = new JobRunner(
      backend,
      handlersFor(
        {
          'reminders.send': async ({ programmeId }) => void (await service.sendDue(programmeId)),
        },
        nothing,
      ),
      { failed: (name, error) => faults.push(`${name} ${error.message}`), away: (error) => faults.push(error.message) },
    );
    await runner.start();
    for (let n = 0; (await made.outbox()).length < people && n < 400; n++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    await sweep.sweep(made.programmeId);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await runner.close();
    await backend.close();
    expect((await made.outbox()).map((message) => message.reminder_id).sort()).toEqual(reminderIds.sort());
    expect(faults).toEqual([]);
  });

  promise('ends what is too late and leaves what is far away', async () => {
    await empty();
    const { scene: made } = await scene();
    await db.owner.query(`update reminder set useful_until = now() - interval '1 second' where programme_id = $1`, [
      made.programmeId,
    ]);
    const patientId = await made.person();
    await made.session(patientId, new Date(Date.now() + 86_400_000 * 5), new Date());
    expect(
      await new ReminderSweep(db.database, queue, channelsOf(null), new ChannelHealth(), clock).sweep(made.programmeId),
    ).toEqual({
      wakes: 0,
      dropped: people,
      unknown: 0,
    });
    expect((await queue.depth()).prompt).toEqual({ waiting: 0, active: 0, delayed: 0 });
  });
});
