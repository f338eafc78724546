import { setTimeout as pause } from 'node:timers/promises';
import { JobQueue, openBackend } from '@cairn/jobs';
import { emptyQueues, testBackends, testRedisUrl } from '@cairn/jobs/testing';
import { FaultClinic, kill, working } from './fault-clinic';

jest.setTimeout(180_000);

/** What is done to the reminders, and what a provider counted: every one that was due and allowed exactly once. */
describe.each(testBackends)('reminders under faults, with the queue on %s', (_, kind) => {
  const promise = kind === 'redis' && testRedisUrl() === null ? it.skip : it;
  let faults: FaultClinic;

  beforeAll(async () => void (faults = await FaultClinic.open(kind)));
  afterEach(() => faults.forget());
  afterAll(() => faults.close());
  const ended = () => faults.ended();

  promise.each([
    ['keys', 10_000],
    ['plain', 10_000],
  ] as const)('the worker is killed three times among 10,000 (a provider with %s)', async (memory, people) => {
    await faults.clinic({ people });
    const there = await faults.provider(memory);
    for (const share of [0.1, 0.35, 0.6]) {
      const worker = there.worker();
      await faults.until(`${share} are out`, () => there.taken >= people * 0.9 * share);
      await kill(worker);
    }
    expect(there.taken).toBeLessThan(people * 0.9);
    const last = there.worker();
    const since = await working(last);
    await faults.until('nothing is open', ended, 90_000);
    await kill(last);
    const row = await faults.counted(`killed 3 times, ${memory}`, people, there, since);
    expect(row).toMatchObject({ doubled: 0, lost: 0, refused: people / 10 });
    // Three lanes of fifty may be in the hands of each worker that dies.
    if (memory === 'keys') expect(row).toMatchObject({ sent: people * 0.9, unknown: 0 });
    else expect(row.unknown).toBeLessThanOrEqual(450);
    expect(row.sent + (memory === 'keys' ? 0 : row.unknown)).toBeGreaterThanOrEqual(people * 0.9);
  });

  promise.each([2, 5])('%i workers at once', async (workers) => {
    const people = 3000;
    await faults.clinic({ people });
    const there = await faults.provider('plain');
    const all = Array.from({ length: workers }, () => there.worker());
    const since = Math.min(...(await Promise.all(all.map(working))));
    await faults.until('nothing is open', ended, 120_000);
    await Promise.all(all.map(kill));
    expect(await faults.counted(`${workers} workers`, people, there, since)).toMatchObject({
      ...{ sent: people * 0.9, doubled: 0, lost: 0, unknown: 0, refused: people / 10 },
    });
  });

  promise.each(['keys', 'plain'] as const)(
    'the worker is killed twice among the digests of the staff (a provider with %s)',
    async (memory) => {
      const people = 400;
      await faults.staff(people);
      const there = await faults.provider(memory, 100);
      for (const share of [0.2, 0.5]) {
        const worker = there.worker();
        await faults.until(`${share} are out`, () => there.taken >= people * share);
        await kill(worker);
      }
      expect(there.taken).toBeLessThan(people);
      const last = there.worker();
      const since = await working(last);
      await faults.until('every digest has its end', () => faults.digestsEnded(people));
      await kill(last);
      const row = await faults.countedDigests(`digests, killed twice, ${memory}`, people, there, since);
      expect(row).toMatchObject({ doubled: 0, lost: 0, refused: 0 });
      // One batch of fifty may be in the hands of each worker that dies.
      if (memory === 'keys') expect(row).toMatchObject({ sent: people, unknown: 0 });
      else expect(row.unknown).toBeLessThanOrEqual(100);
      expect(row.sent + row.unknown).toBeGreaterThanOrEqual(people);
    },
  );

  promise('the queue is emptied again and again', async () => {
    const people = 3000;
    await faults.clinic({ people, dueAt: `now() + (row_number() over () % 8) * interval '1 second'` });
    const there = await faults.provider('plain');
    const worker = there.worker();
    const up = working(worker);
    for (let n = 0; n < 10; n++) {
      await pause(700);
      await emptyQueues(faults.redisUrl, faults.db.owner);
    }
    const since = Math.max(Date.now(), await up);
    await faults.until('nothing is open', ended);
    await kill(worker);
    expect(await faults.counted('queue emptied 10 times', people, there, since)).toMatchObject({
      ...{ sent: people * 0.9, doubled: 0, lost: 0, unknown: 0, refused: people / 10, late: 0 },
    });
  });

  promise('1,000 jobs that nobody can do keep nobody waiting', async () => {
    const people = 500;
    const backend = await openBackend({ databaseUrl: faults.appUrl, redisUrl: faults.redisUrl, poolSize: 2 });
    const queue = backend.queue('prompt');
    await queue.addBulk(
      Array.from({ length: 1000 }, (__, n) => ({ name: 'reminders.send', data: { poison: n }, opts: {} })),
    );
    await queue.close();
    await faults.clinic({ people });
    const there = await faults.provider('plain');
    const worker = there.worker();
    const since = await working(worker);
    await faults.until('nothing is open', ended);
    await kill(worker);
    const jobs = new JobQueue(backend);
    expect(await faults.counted('1,000 poison jobs', people, there, since)).toMatchObject({
      ...{ sent: people * 0.9, doubled: 0, lost: 0, unknown: 0 },
    });
    await jobs.close();
  });

  promise('the worker was stopped for two days: what still helps goes out, the rest says why not', async () => {
    const people = 600;
    const usefulUntil = `case when abs(hashtext(a.id::text)) % 2 = 0 then a.starts_at else now() - interval '1 day' end`;
    await faults.clinic({ people, dueAt: `now() - interval '2 days'`, usefulUntil });
    const useful = await faults.count(`reminder r join contact_consent c on c.patient_id = r.patient_id
      where r.useful_until > now() and c.revoked_at is null`);
    const there = await faults.provider('plain');
    const worker = there.worker();
    const since = await working(worker);
    await faults.until('nothing is open', ended);
    await kill(worker);
    expect(await faults.counted('stopped for two days', people, there, since)).toMatchObject({
      ...{ sent: useful, doubled: 0, lost: 0, unknown: 0, refused: people - useful },
    });
    expect(await faults.count(`reminder where state = 'suppressed' and reason is null`)).toBe(0);
  });
});
