import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { JobQueue, openBackend } from '@cairn/jobs';
import { emptyQueues, testBackends, testRedisUrl } from '@cairn/jobs/testing';
import { newId } from '@cairn/platform';

const root = resolve(__dirname, '../../../..');
const redisUrl = testRedisUrl();
const folder = mkdtempSync(join(tmpdir(), 'cairn-reminder-faults-'));
jest.setTimeout(180_000);

interface Counted {
  readonly fault: string;
  readonly due: number;
  readonly sent: number;
  readonly doubled: number;
  readonly lost: number;
  readonly unknown: number;
  readonly refused: number;
}

type Memory = 'keys' | 'plain';

/** What is done to the reminders, and what a provider counted: every one that was due and allowed exactly once. */
describe.each(testBackends)('reminders under faults, with the queue on %s', (_, kind) => {
  const promise = kind === 'redis' && redisUrl === null ? it.skip : it;
  const queueUrl = kind === 'redis' ? redisUrl : null;
  let db: TestDatabase;
  const running = new Set<ChildProcess>();
  const table: Counted[] = [];

  beforeAll(async () => void (db = await testDatabase()));
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL');
    await db.owner.query('truncate reminder, reminder_attempt, outbox_message, call_task cascade');
    await emptyQueues(queueUrl, db.owner);
  });
  afterAll(async () => {
    if (table.length > 0) console.info(`${kind}\n${table.map((row) => JSON.stringify(row)).join('\n')}`);
    await db.close();
  });

  const program = (name: string, args: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', join(__dirname, `${name}.ts`), ...args], {
      cwd: root,
      env: { ...process.env, APP_DATABASE_URL: db.appUrl, CAIRN_DATA_DIR: folder, REDIS_URL: queueUrl ?? '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  const provider = async (memory: Memory, ms = 0) => {
    const ledger = join(folder, `${newId()}.txt`);
    const child = program('counting-provider', [ledger, memory, String(ms)]);
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    const port = line.toString().trim();
    const turn = (way: 'up' | 'down') => fetch(`http://127.0.0.1:${port}/${way}`, { method: 'POST' });
    const keys = () =>
      readFileSync(ledger, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((entry) => entry.split(' ')[0] ?? '');
    return { port, memory, keys, turn, worker: () => program('counting-worker', [port, memory]) };
  };
  const count = async (sql: string): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return rows[0]?.n ?? 0;
  };
  const until = async (what: string, holds: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> => {
    for (const end = Date.now() + ms; !(await holds()); await pause(50))
      if (Date.now() > end) {
        const { rows } = await db.owner.query('select state, reason, count(*) from reminder group by 1, 2');
        throw new Error(`Not reached: ${what}. ${JSON.stringify(rows)}`);
      }
  };
  const ended = () =>
    count(`reminder where state in ('planned', 'sending') and audience = 'patient'`).then((n) => n === 0);
  const kill = async (child: ChildProcess): Promise<void> => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };

  /** People whose session begins in an hour and whose reminder is due now; a tenth of them took back their consent. */
  const clinic = async (people: number, dueAt = 'now()', usefulUntil = 'a.starts_at'): Promise<string> => {
    const programmeId = newId();
    const fromNoon = 12 - new Date().getUTCHours();
    const zone = `Etc/GMT${fromNoon > 0 ? '-' : '+'}${Math.abs(fromNoon)}`;
    const q = (sql: string): Promise<unknown> => db.owner.query(sql, [programmeId]);
    await db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Oak', 'Oak Street Office', '555-0100', $2)`,
      [programmeId, zone],
    );
    await q(`insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
      select new_id(), $1, 'Person', n::text, '1980-01-01', 'female', 'demo' from generate_series(1, ${people}) n`);
    await q(`insert into episode (id, programme_id, patient_id, opened_on, origin)
      select new_id(), $1, id, '2026-01-01', 'demo' from patient where programme_id = $1`);
    await q(`insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
      select new_id(), $1, patient_id, id, 'main', 'admitted', '2026-01-01' from episode where programme_id = $1`);
    await q(`insert into contact_consent (id, programme_id, patient_id, channel, address, revoked_at)
      select new_id(), $1, id, 'sms', '+1 555 ' || lpad(family, 7, '0'), case when family::int % 10 = 0 then now() end
      from patient where programme_id = $1`);
    await q(`insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
      select new_id(), $1, id, now()::timestamp, 'Etc/UTC', now() + interval '1 hour', 50, now() + interval '2 hours', 'individual', 'demo'
      from patient where programme_id = $1`);
    await q(`insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until)
      select new_id(), $1, a.patient_id, 'session', 'appointment', a.id, 'shortly-before', current_date, ${dueAt}, ${usefulUntil}
      from appointment a where programme_id = $1`);
    return programmeId;
  };

  /** What the provider has against what should be there. */
  const counted = async (fault: string, due: number, keys: readonly string[]): Promise<Counted> => {
    const distinct = new Set(keys);
    const { rows } = await db.owner.query<{ id: string; state: string }>(
      `select id, state from reminder where audience = 'patient'`,
    );
    const unknown = rows.filter(({ state }) => state === 'unknown').length;
    const lost = rows.filter(({ id, state }) => state === 'sent' && !distinct.has(id)).length;
    const refused = rows.filter(({ state }) => state === 'suppressed').length;
    const row = { fault, due, sent: distinct.size, doubled: keys.length - distinct.size, lost, unknown, refused };
    table.push(row);
    return row;
  };

  promise.each([
    ['keys', 10_000],
    ['plain', 10_000],
  ] as const)('the worker is killed three times among 10,000 (a provider with %s)', async (memory, people) => {
    await clinic(people);
    const there = await provider(memory);
    for (const share of [0.1, 0.35, 0.6]) {
      const worker = there.worker();
      await until(`${share} are out`, () => there.keys().length >= people * 0.9 * share);
      await kill(worker);
    }
    expect(there.keys().length).toBeLessThan(people * 0.9);
    const last = there.worker();
    await until('nothing is open', ended, 90_000);
    await kill(last);
    const row = await counted(`killed 3 times, ${memory}`, people, there.keys());
    expect(row).toMatchObject({ doubled: 0, lost: 0, refused: people / 10 });
    // Three lanes of fifty may be in the hands of each worker that dies.
    if (memory === 'keys') expect(row).toMatchObject({ sent: people * 0.9, unknown: 0 });
    else expect(row.unknown).toBeLessThanOrEqual(450);
    expect(row.sent + (memory === 'keys' ? 0 : row.unknown)).toBeGreaterThanOrEqual(people * 0.9);
  });

  promise.each([2, 5])('%i workers at once', async (workers) => {
    const people = 3000;
    await clinic(people);
    const there = await provider('plain');
    const all = Array.from({ length: workers }, () => there.worker());
    await until('nothing is open', ended, 120_000);
    await Promise.all(all.map(kill));
    expect(await counted(`${workers} workers`, people, there.keys())).toMatchObject({
      ...{ sent: people * 0.9, doubled: 0, lost: 0, unknown: 0, refused: people / 10 },
    });
  });

  promise('the queue is emptied again and again', async () => {
    const people = 3000;
    await clinic(people, `now() + (row_number() over () % 8) * interval '1 second'`);
    const there = await provider('plain');
    const worker = there.worker();
    for (let n = 0; n < 10; n++) {
      await pause(700);
      await emptyQueues(queueUrl, db.owner);
    }
    await until('nothing is open', ended);
    await kill(worker);
    expect(await counted('queue emptied 10 times', people, there.keys())).toMatchObject({
      ...{ sent: people * 0.9, doubled: 0, lost: 0, unknown: 0, refused: people / 10 },
    });
  });

  promise('the provider is away for a while, and everything goes out soon after it is back', async () => {
    const people = 1000;
    await clinic(people);
    const there = await provider('plain');
    await there.turn('down');
    const worker = there.worker();
    await until(
      'the provider is known to be away',
      async () => (await count(`reminder where reason = 'provider-away'`)) > 0,
    );
    await pause(15_000);
    expect(there.keys()).toEqual([]);
    await there.turn('up');
    const back = Date.now();
    await until('nothing is open', ended, 60_000);
    // A probe each ten seconds, then all at once.
    expect(Date.now() - back).toBeLessThan(30_000);
    await kill(worker);
    expect(await counted('provider away', people, there.keys())).toMatchObject({
      ...{ sent: people * 0.9, doubled: 0, lost: 0, unknown: 0, refused: people / 10 },
    });
  });

  promise('1,000 jobs that nobody can do keep nobody waiting', async () => {
    const people = 500;
    const backend = await openBackend({ databaseUrl: db.appUrl, redisUrl: queueUrl, poolSize: 2 });
    const queue = backend.queue('prompt');
    await queue.addBulk(
      Array.from({ length: 1000 }, (__, n) => ({ name: 'reminders.send', data: { poison: n }, opts: {} })),
    );
    await queue.close();
    await clinic(people);
    const there = await provider('plain');
    const worker = there.worker();
    await until('nothing is open', ended);
    await kill(worker);
    const jobs = new JobQueue(backend);
    expect(await counted('1,000 poison jobs', people, there.keys())).toMatchObject({
      ...{ sent: people * 0.9, doubled: 0, lost: 0, unknown: 0 },
    });
    await jobs.close();
  });

  promise('the worker was stopped for two days: what still helps goes out, the rest says why not', async () => {
    const people = 600;
    const usefulUntil = `case when abs(hashtext(a.id::text)) % 2 = 0 then a.starts_at else now() - interval '1 day' end`;
    await clinic(people, `now() - interval '2 days'`, usefulUntil);
    const useful = await count(`reminder r join contact_consent c on c.patient_id = r.patient_id
      where r.useful_until > now() and c.revoked_at is null`);
    const there = await provider('plain');
    const worker = there.worker();
    await until('nothing is open', ended);
    await kill(worker);
    expect(await counted('stopped for two days', people, there.keys())).toMatchObject({
      ...{ sent: useful, doubled: 0, lost: 0, unknown: 0, refused: people - useful },
    });
    expect(await count(`reminder where state = 'suppressed' and reason is null`)).toBe(0);
  });
});
