import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { openBackend, type Backend } from './backend';
import type { Handlers, Job } from './job-map';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';
import { cuttableWay, type CuttableWay, emptyQueues, handlersFor, testBackends, testRedisUrl, until } from './testing';

jest.setTimeout(60_000);
const redisUrl = testRedisUrl();
const programmeId = newId();
const send = (notBefore?: Date): Job<'reminders.send'> => ({
  name: 'reminders.send',
  payload: { programmeId: newId() },
  ...(notBefore === undefined ? {} : { notBefore }),
});

/** The promises that the rest of Cairn relies on, kept by both backends alike. */
describe.each(testBackends)('jobs on %s', (_, kind) => {
  const away = kind === 'redis' && redisUrl === null;
  let db: TestDatabase;
  let way: CuttableWay;
  let direct: { databaseUrl: string; redisUrl: string | null; poolSize: number; lockMs: number };
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    if (away) return;
    db = await testDatabase();
    const url = kind === 'redis' && redisUrl !== null ? redisUrl : db.appUrl;
    way = await cuttableWay(url);
    direct = { databaseUrl: db.appUrl, redisUrl: kind === 'redis' ? url : null, poolSize: 10, lockMs: 1500 };
  });
  beforeEach(() => (away ? undefined : empty()));
  afterEach(async () => {
    for (const close of opened.splice(0).reverse()) await close();
  });
  afterAll(async () => {
    if (away) return;
    await way.cut();
    await db.close();
  });

  const backend = async (throughTheWay = false): Promise<Backend> => {
    const place = throughTheWay
      ? { ...direct, ...(kind === 'redis' ? { redisUrl: way.url } : { databaseUrl: way.url }) }
      : direct;
    return openBackend(place);
  };
  const queue = async (throughTheWay = false): Promise<JobQueue> => {
    const made = new JobQueue(await backend(throughTheWay));
    opened.push(() => made.close());
    return made;
  };
  const runner = async (handlers: Partial<Handlers>, throughTheWay = false): Promise<string[]> => {
    const faults: string[] = [];
    const nobody = (): Promise<void> => Promise.reject(new Error('not expected here'));
    const base = await backend(throughTheWay);
    const made = new JobRunner(base, handlersFor(handlers, nobody), {
      failed: (name, error) => faults.push(`${name}: ${error.message}`),
      away: (error) => faults.push(error.message),
    });
    opened.push(async () => {
      await made.close(2000);
      await base.close().catch(() => undefined);
    });
    await made.start();
    return faults;
  };
  const empty = (): Promise<void> => emptyQueues(direct.redisUrl, db.owner);
  const promise = away ? it.skip : it;

  promise('a job reaches the handler of its name with its payload', async () => {
    const seen: unknown[] = [];
    await runner({ 'reminders.send': async (payload) => void seen.push(payload) });
    const job = send();
    await (await queue()).enqueue(job);
    await until('handled', () => seen.length === 1);
    expect(seen).toEqual([job.payload]);
  });

  promise('a thousand jobs added at once are each done once', async () => {
    const seen: string[] = [];
    await runner({ 'reminders.send': async ({ programmeId }) => void seen.push(programmeId) });
    const jobs = Array.from({ length: 1000 }, () => send());
    await (await queue()).enqueueAll(jobs);
    await until('all handled', () => seen.length >= 1000, 60_000);
    await pause(100);
    expect(seen.sort()).toEqual(jobs.map((job) => job.payload.programmeId).sort());
  });

  promise('the same job added again while it waits is done once, and may be added again afterwards', async () => {
    let done = 0;
    const jobs = await queue();
    const job = send();
    await jobs.enqueueAll([job, job]);
    await jobs.enqueue(job);
    expect((await jobs.depth()).prompt.waiting).toBe(1);
    await runner({ 'reminders.send': async () => void done++ });
    await until('done', () => done === 1);
    await until('forgotten', async () => (await jobs.depth()).prompt.active === 0);
    await jobs.enqueue(job);
    await until('done again', () => done === 2);
  });

  promise('a job does not run before its time, and then soon', async () => {
    let ranAt = 0;
    await runner({ 'reminders.send': async () => void (ranAt = Date.now()) });
    const notBefore = new Date(Date.now() + 700);
    await (await queue()).enqueue(send(notBefore));
    await until('ran', () => ranAt > 0);
    expect(ranAt - notBefore.getTime()).toBeGreaterThanOrEqual(-5);
    expect(ranAt - notBefore.getTime()).toBeLessThan(2000);
  });

  promise(
    'a job that throws is tried again, and given up after its attempts without a trace in the queue',
    async () => {
      let tries = 0;
      const faults = await runner({
        'reminders.send': async () => {
          tries++;
          if (tries < 3) throw new Error('database away');
        },
        'audit.seal': () => Promise.reject(new Error('never')),
      });
      const jobs = await queue();
      await jobs.enqueueAll([send(), { name: 'audit.seal', payload: { programmeId } }]);
      await until('third try', () => tries === 3, 20_000);
      expect(faults).toEqual(expect.arrayContaining(['audit.seal: never', 'reminders.send: database away']));
      await until(
        'empty',
        async () => (await jobs.depth()).steady.waiting === 0 && (await jobs.depth()).prompt.active === 0,
      );
    },
  );

  promise('an emptied queue takes the same job again', async () => {
    const jobs = await queue();
    const job = send(new Date(Date.now() + 3_600_000));
    await jobs.enqueue(job);
    expect((await jobs.depth()).prompt.delayed).toBe(1);
    await empty();
    expect((await jobs.depth()).prompt.delayed).toBe(0);
    await jobs.enqueue(job);
    expect((await jobs.depth()).prompt.delayed).toBe(1);
  });

  promise(
    'whoever adds a job to a server that is away is told within seconds, and succeeds once it is back',
    async () => {
      const jobs = await queue(true);
      await jobs.ping();
      await way.cut();
      const started = Date.now();
      await expect(jobs.enqueue(send())).rejects.toThrow();
      await expect(jobs.ping(500)).rejects.toThrow();
      expect(Date.now() - started).toBeLessThan(6000);
      await way.mend();
      await until(
        'back',
        () =>
          jobs.enqueue(send()).then(
            () => true,
            () => false,
          ),
        20_000,
      );
    },
  );

  promise(
    'a worker goes on by itself after its server was away, and one that starts meanwhile waits for it',
    async () => {
      const seen: string[] = [];
      const handlers: Partial<Handlers> = { 'reminders.send': async ({ programmeId }) => void seen.push(programmeId) };
      await runner(handlers, true);
      const jobs = await queue();
      await jobs.enqueue(send());
      await until('first', () => seen.length === 1);
      await way.cut();
      const late = runner(handlers, true);
      await jobs.enqueue(send());
      await pause(1500);
      expect(seen).toHaveLength(1);
      await way.mend();
      await until('second', () => seen.length === 2, 20_000);
      await late;
      await jobs.enqueueAll([send(), send(), send(), send()]);
      await until('the rest', () => seen.length === 6, 20_000);
      expect(new Set(seen).size).toBe(6);
    },
  );

  promise('a job whose worker died is run by another one', async () => {
    const jobs = await queue();
    let held = 0;
    let release: () => void = () => undefined;
    const hang = (): Promise<void> => (held++, new Promise<void>((resolve) => (release = resolve)));
    await runner({ 'reminders.send': hang }, true);
    await jobs.enqueue(send());
    await until('held', () => held === 1);
    await way.cut(); // the worker is as good as dead: it cannot renew its lock
    let done = 0;
    await runner({ 'reminders.send': async () => void done++ });
    await until('taken over', () => done === 1, 20_000);
    await way.mend();
    release();
    await pause(1500); // a BullMQ worker that is closed before it found its Redis again never ends
  });

  promise('closing lets the running job end and takes no other', async () => {
    const seen: string[] = [];
    const base = await backend();
    const handler = async ({ programmeId }: { programmeId: string }): Promise<void> => {
      seen.push(`begin ${programmeId}`);
      await pause(300);
      seen.push(`end ${programmeId}`);
    };
    const nobody = (): Promise<void> => Promise.resolve();
    const made = new JobRunner(base, handlersFor({ 'reminders.send': handler }, nobody), {
      failed: () => undefined,
      away: () => undefined,
    });
    await made.start();
    const jobs = await queue();
    const job = send();
    await jobs.enqueue(job);
    await until('begun', () => seen.length === 1);
    await made.close();
    await base.close();
    expect(seen).toEqual([`begin ${job.payload.programmeId}`, `end ${job.payload.programmeId}`]);
    await jobs.enqueue(send());
    await pause(200);
    expect(seen).toHaveLength(2);
  });

  promise('closed while it is still starting, it ends and leaves the processor alone', async () => {
    const nobody = (): Promise<void> => Promise.resolve();
    for (const after of [0, 5, 15, 30]) {
      const base = await backend();
      const made = new JobRunner(base, handlersFor({}, nobody), { failed: () => undefined, away: () => undefined });
      const starting = made.start();
      await pause(after);
      await made.close(5000);
      await base.close();
      await starting;
    }
    const before = process.cpuUsage();
    await pause(500);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(250);
  });
});
