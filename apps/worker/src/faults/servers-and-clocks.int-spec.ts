import { setTimeout as pause } from 'node:timers/promises';
import { type CuttableWay, cuttableWay, emptyQueues, testBackends, testRedisUrl } from '@cairn/jobs/testing';
import { FaultClinic, kill } from './fault-clinic';

jest.setTimeout(180_000);

const hourMs = 3_600_000;

/** The servers beneath go away and come back, the provider is gone for an hour, and clocks move: each message once. */
describe.each(testBackends)('reminders when servers and clocks move, with the queue on %s', (_, kind) => {
  const promise = kind === 'redis' && testRedisUrl() === null ? it.skip : it;
  let faults: FaultClinic;

  beforeAll(async () => void (faults = await FaultClinic.open(kind)));
  afterEach(() => faults.forget());
  afterAll(() => faults.close());
  const ended = () => faults.ended();
  const spread = `now() + (row_number() over () % 8) * interval '1 second'`;
  const sendsAll = (people: number) => ({ sent: people * 0.9, doubled: 0, lost: 0, refused: people / 10 });

  /** To whoever goes this way its server was killed, and after a while it is there again. */
  const cutThrice = async (way: CuttableWay, beforeTheLast?: () => Promise<void>): Promise<number> => {
    for (let n = 0; n < 3; n += 1) {
      await pause(1500);
      await way.cut();
      await pause(1000);
      if (n === 2) await beforeTheLast?.();
      await way.mend();
    }
    return Date.now();
  };

  promise('Postgres goes away three times in the middle', async () => {
    const people = 3000;
    await faults.clinic({ people, dueAt: spread });
    const way = await cuttableWay(faults.appUrl);
    faults.appUrl = way.url;
    const there = await faults.provider('keys');
    const worker = there.worker();
    await faults.until('it sends', () => there.taken > 0);
    const since = await cutThrice(way);
    await faults.until('nothing is open', ended, 90_000);
    await kill(worker);
    await way.cut();
    expect(await faults.counted('Postgres away 3 times', people, there, since)).toMatchObject({
      ...sendsAll(people),
      unknown: 0,
    });
  });

  const redisStory = async (): Promise<void> => {
    const people = 3000;
    await faults.clinic({ people, dueAt: spread });
    const redis = faults.redisUrl ?? '';
    const way = await cuttableWay(redis);
    faults.redisUrl = way.url;
    const there = await faults.provider('plain');
    const worker = there.worker();
    await faults.until('it sends', () => there.taken > 0);
    const since = await cutThrice(way, () => emptyQueues(redis, faults.db.owner));
    await faults.until('nothing is open', ended, 90_000);
    await kill(worker);
    await way.cut();
    expect(await faults.counted('Redis away 3 times', people, there, since)).toMatchObject({
      ...sendsAll(people),
      ...{ unknown: 0, late: 0 },
    });
  };
  // Where the queue is in Postgres the story before says the same.
  if (kind === 'redis') promise('Redis goes away three times, and has forgotten everything the last time', redisStory);

  promise(
    'the provider is away for an hour: nobody’s attempts are used up, and all go out soon after it is back',
    async () => {
      const people = 1000;
      await faults.clinic({ people, startsAt: `now() + interval '5 hours'` });
      const there = await faults.provider('plain');
      await there.turn('down');
      const worker = there.worker();
      await faults.until(
        'the provider is known to be away',
        async () => (await faults.count(`reminder where reason = 'provider-away'`)) > 0,
      );
      for (let minutes = 10; minutes <= 60; minutes += 10) {
        faults.moveClock(minutes * 60_000);
        await pause(1500);
      }
      expect(there.taken).toBe(0);
      expect(await faults.count(`reminder where state = 'failed'`)).toBe(0);
      await there.turn('up');
      const since = Date.now();
      await faults.until('nothing is open', ended, 60_000);
      await kill(worker);
      expect(await faults.counted('provider away for an hour', people, there, since)).toMatchObject({
        ...sendsAll(people),
        ...{ unknown: 0, late: 0 },
      });
    },
  );

  promise.each([
    ['forward', hourMs],
    ['back', -hourMs],
  ] as const)('the clock goes %s by an hour while messages are on their way', async (way, ms) => {
    const people = 1500;
    await faults.clinic({ people, dueAt: spread, startsAt: `now() + interval '5 hours'` });
    const there = await faults.provider('keys', 100);
    const worker = there.worker();
    await faults.until('it sends', () => there.taken > people / 10);
    faults.moveClock(ms);
    await pause(3000);
    faults.moveClock(0);
    const since = Date.now();
    await faults.until('nothing is open', ended, 60_000);
    await kill(worker);
    const row = await faults.counted(`clock ${way} by an hour`, people, there, since);
    expect(row).toMatchObject({ ...sendsAll(people), unknown: 0 });
  });

  promise.each([
    ['spring', '2027-03-14'],
    ['autumn', '2026-11-01'],
  ])('the night of the change of clocks in %s: nobody is woken, everybody is told once', async (season, day) => {
    const people = 300;
    const midnight = new Date(`${day}T05:00:00Z`);
    // One each three minutes until after nine, also in the hour that there is not, or twice.
    await faults.clinic({
      people,
      zone: 'America/New_York',
      dueAt: `'${midnight.toISOString()}'::timestamptz + (row_number() over () % 200) * interval '3 minutes'`,
      startsAt: `'${day}T20:00:00Z'::timestamptz`,
    });
    const there = await faults.provider('plain');
    faults.moveClock(midnight.getTime() - Date.now());
    const worker = there.worker();
    await pause(2500);
    // Nine o’clock by the clock on the wall: 13:00 UTC in summer time, 14:00 in winter time.
    const nine = season === 'spring' ? 13 : 14;
    for (let hour = 6; hour < nine; hour += 1) {
      faults.moveClock(Date.parse(`${day}T${String(hour).padStart(2, '0')}:30:00Z`) - Date.now());
      await pause(1200);
    }
    expect(there.taken).toBe(0);
    faults.moveClock(Date.parse(`${day}T15:30:00Z`) - Date.now());
    await faults.until('nothing is open', ended, 60_000);
    await kill(worker);
    const since = Number.MAX_SAFE_INTEGER; // the true clock says nothing about being late here
    expect(await faults.counted(`night of ${season}`, people, there, since)).toMatchObject({
      ...sendsAll(people),
      unknown: 0,
    });
  });
});
