import { setTimeout as pause } from 'node:timers/promises';
import { Database, dataSourceOf } from '@cairn/database';
import { type Backend, type Handlers, JobQueue, jobNames, JobRunner, openBackend } from '@cairn/jobs';
import { MovedClock, newId, SystemClock } from '@cairn/platform';
import { ChannelHealth, type Channels, ReminderPlanService, ReminderService, ReminderSweep } from '@cairn/reminders';
import type { Client } from 'pg';
import type { Bench } from './bench';
import type { BenchDatabase } from './databases';
import { type FigureId, type Measured, ofSpread } from './figures';
import { ownRedis } from './own-redis';
import { middleOf, ratioOf } from './slots';
import { quantile, shuffled, spreadOf } from './statistics';

type Kind = 'postgres' | 'redis';

const messages = 6000;
const rounds = 5;
/** As many as the worker runs of each. */
const concurrency = 8;
/** Sessions of a day in a clinic of 1,000, all reminded at the same five o'clock; ten times that. */
const peak = 10 * 300;
const manyPeople = 100_000;

/** What takes a message in place of a provider: it counts, and answers in a later turn of the program, as a provider would. */
class StandIn {
  taken = 0;

  async take(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.taken += 1;
  }

  readonly channels: Channels = {
    for: () => ({
      kind: 'outside',
      transport: 'twilio',
      honoursKeys: false,
      answersWithinMs: 60_000,
      atOnce: 200,
      hand: async () => {
        await this.take();
        return { outcome: 'accepted', detail: 'accepted' };
      },
    }),
  };
}

/** A clinic in which everybody agreed to text messages and has a session at `startsAt`. */
async function clinicOf(owner: Client, people: number, startsAt: Date): Promise<string> {
  const id = newId();
  const fill = (sql: string) => owner.query(sql, [id]);
  await owner.query(
    `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Oak', 'Oak Street Office', '555-0100', $2)`,
    [id, noonZone()],
  );
  await fill(`insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
    select new_id(), $1, 'Person', n::text, '1980-01-01', 'female', 'demo' from generate_series(1, ${people}) n`);
  await fill(`insert into episode (id, programme_id, patient_id, opened_on, origin)
    select new_id(), $1, id, '2026-01-01', 'demo' from patient where programme_id = $1`);
  await fill(`insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
    select new_id(), $1, patient_id, id, 'main', 'admitted', '2026-01-01' from episode where programme_id = $1`);
  await fill(`insert into contact_consent (id, programme_id, patient_id, channel, address)
    select new_id(), $1, id, 'sms', '+1 555 ' || lpad((row_number() over ())::text, 7, '0') from patient where programme_id = $1`);
  await owner.query(
    `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
     select new_id(), $1, id, $2::timestamptz at time zone 'Etc/UTC', 'Etc/UTC', $2, 50, $2::timestamptz + interval '50 minutes',
       'individual', 'demo' from patient where programme_id = $1`,
    [id, startsAt],
  );
  await owner.query('vacuum analyze');
  return id;
}

/** Where it is noon now, so that no quiet hours are in the way. */
function noonZone(): string {
  const hours = 12 - new Date().getUTCHours();
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

const hoursMs = 3_600_000;

async function forget(owner: Client): Promise<void> {
  await owner.query('truncate reminder, reminder_attempt, outbox_message, audit_event, audit_seal cascade');
  await owner.query('vacuum reminder, reminder_attempt, outbox_message, audit_event');
}

/** Autovacuum is off here; in a clinic it has told the server by the second day what the table of reminders holds. */
async function learn(owner: Client, database: Database, programmeId: string, startsAt: Date): Promise<void> {
  const clock = new MovedClock(new Date(startsAt.getTime() - 2 * hoursMs - 1000));
  await new ReminderPlanService(database, clock).plan(programmeId);
  await owner.query('analyze reminder');
}

async function backendOf(kind: Kind, database: BenchDatabase, redisUrl: string | null): Promise<Backend> {
  return openBackend({ databaseUrl: database.appUrl, redisUrl: kind === 'redis' ? redisUrl : null, poolSize: 8 });
}

const others: Handlers = Object.fromEntries(
  jobNames.map((name) => [name, () => Promise.resolve()]),
) as unknown as Handlers;
const silent = { failed: () => undefined, away: () => undefined };

/** BullMQ alone: so many jobs are added in bulk and each is processed, with nothing to do but hand a message to the stand-in. */
async function bare(backend: Backend): Promise<number> {
  const standIn = new StandIn();
  // A queue that the database knows: who adds jobs may not make another.
  const queue = backend.queue('steady');
  await queue.waitUntilReady();
  const worker = backend.worker('steady', () => standIn.take(), concurrency);
  await worker.waitUntilReady();
  const began = performance.now();
  for (let n = 0; n < messages; n += 500) {
    const jobs = Array.from({ length: 500 }, () => ({ name: 'send', data: { id: newId() }, opts: {} }));
    await queue.addBulk(jobs);
  }
  while (standIn.taken < messages) await pause(2);
  const took = performance.now() - began;
  await worker.close();
  await queue.close();
  return (messages / took) * 1000;
}

/** The whole way: rows planned, jobs made by the sweep, rules asked, words kept, the stand-in, the attempt and the act recorded. */
async function whole(backend: Backend, database: Database, owner: Client, programmeId: string, startsAt: Date) {
  await forget(owner);
  const clock = new MovedClock(new Date(startsAt.getTime() - 2 * hoursMs - 1000));
  const standIn = new StandIn();
  const health = new ChannelHealth();
  const queue = new JobQueue(backend);
  const sender = new ReminderService(database, standIn.channels, health, clock);
  const sweep = new ReminderSweep(database, queue, standIn.channels, health, clock);
  let sent = 0;
  const send: Handlers['reminders.send'] = async (payload) =>
    void (sent += (await sender.sendDue(payload.programmeId)).sent);
  const runner = new JobRunner(backend, { ...others, 'reminders.send': send }, silent);
  await runner.start();
  const began = performance.now();
  await new ReminderPlanService(database, clock).plan(programmeId);
  clock.moveTo(new Date(startsAt.getTime() - 2 * hoursMs));
  await sweep.sweep(programmeId);
  while (sent < messages) {
    if (performance.now() - began > 120_000) throw new Error(`Only ${sent} of ${messages} were sent.`);
    await pause(2);
  }
  const took = performance.now() - began;
  await runner.close();
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from reminder r where r.state = 'sent' and exists (select 1 from reminder_attempt a
       where a.reminder_id = r.id and a.outcome = 'accepted')`,
  );
  if (rows[0]?.n !== messages || standIn.taken !== messages)
    throw new Error('Not every message was sent once and recorded.');
  return (messages / took) * 1000;
}

async function pipelineRow(setting: Setting, kind: Kind): Promise<Measured> {
  const id: FigureId = kind === 'postgres' ? 'reminders' : 'reminders-redis';
  const { bench, database, redisUrl } = setting;
  const startsAt = new Date(Math.ceil(Date.now() / hoursMs) * hoursMs + 5 * hoursMs);
  const place = await bench.databases.cloneOf(database);
  const programmeId = await clinicOf(place.owner, messages, startsAt);
  const dataSource = await dataSourceOf({ url: place.appUrl, poolSize: 8, name: 'bench' }).initialize();
  await learn(place.owner, new Database(dataSource), programmeId, startsAt);
  const measured: Record<'bare' | 'whole', number>[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const rates = { bare: 0, whole: 0 };
    for (const side of shuffled(['bare', 'whole'] as const)) {
      const backend = await backendOf(kind, place, redisUrl);
      rates[side] =
        side === 'bare'
          ? await bare(backend)
          : await whole(backend, new Database(dataSource), place.owner, programmeId, startsAt);
      await backend.close();
    }
    if (round >= 0) measured.push(rates);
  }
  await dataSource.destroy();
  await bench.databases.drop(place);
  const note = `${middleOf(measured, 'whole')}/s and ${middleOf(measured, 'bare')}/s, ${messages} messages, ${concurrency} at once`;
  return ofSpread(id, ratioOf(measured, 'whole', 'bare'), note);
}

/** All of the peak fall due in one moment, which the queue wakes us for: how late is each taken by the stand-in? */
async function latenessRow(setting: Setting, kind: Kind): Promise<Measured> {
  const { bench, database, redisUrl } = setting;
  const place = await bench.databases.cloneOf(database);
  const programmeId = await clinicOf(place.owner, peak, new Date(Date.now() + 5 * hoursMs));
  const dataSource = await dataSourceOf({ url: place.appUrl, poolSize: 8, name: 'bench' }).initialize();
  const p99s: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    await forget(place.owner);
    const dueAt = new Date(Date.now() + 4000);
    await place.owner.query(
      `insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until)
       select new_id(), $1, patient_id, 'session', 'appointment', id, 'shortly-before', current_date, $2, starts_at
       from appointment where programme_id = $1`,
      [programmeId, dueAt],
    );
    const late: number[] = [];
    const standIn = new StandIn();
    const channel = standIn.channels.for('sms');
    const channels: Channels = {
      for: () => ({
        ...(channel as Extract<typeof channel, { kind: 'outside' }>),
        hand: async () => {
          late.push(Date.now() - dueAt.getTime());
          return { outcome: 'accepted', detail: 'accepted' };
        },
      }),
    };
    const backend = await backendOf(kind, place, redisUrl);
    const [clock, health, data] = [new SystemClock(), new ChannelHealth(), new Database(dataSource)];
    const sender = new ReminderService(data, channels, health, clock);
    const send: Handlers['reminders.send'] = async (payload) => void (await sender.sendDue(payload.programmeId));
    const runner = new JobRunner(backend, { ...others, 'reminders.send': send }, silent);
    await runner.start();
    await new ReminderSweep(data, new JobQueue(backend), channels, health, clock).sweep(programmeId);
    while (late.length < peak && Date.now() < dueAt.getTime() + 60_000) await pause(20);
    await runner.close();
    await backend.close();
    if (late.length !== peak) throw new Error(`${late.length} of ${peak} were sent.`);
    if (round >= 0) p99s.push(Math.max(0, quantile(late, 0.99)));
  }
  await dataSource.destroy();
  await bench.databases.drop(place);
  const id: FigureId = kind === 'postgres' ? 'reminder-lateness' : 'reminder-lateness-redis';
  return ofSpread(id, spreadOf(p99s), `${peak} due at the same moment`);
}

/** A day of 100,000 people, each with a session tomorrow, and a closed day that all are told of. */
async function planningRow({ bench, database }: Setting): Promise<Measured> {
  const place = await bench.databases.cloneOf(database);
  const startsAt = new Date(Date.now() + 30 * hoursMs);
  const programmeId = await clinicOf(place.owner, manyPeople, startsAt);
  const dataSource = await dataSourceOf({ url: place.appUrl, poolSize: 4, name: 'bench' }).initialize();
  await dataSource.query(`set statement_timeout = 0`);
  const plan = new ReminderPlanService(new Database(dataSource), new SystemClock());
  const before = process.memoryUsage().rss;
  const seconds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await forget(place.owner);
    const began = performance.now();
    await plan.plan(programmeId);
    seconds.push((performance.now() - began) / 1000);
  }
  const { rows } = await place.owner.query<{ n: number }>('select count(*)::int as n from reminder');
  const grown = Math.round((process.memoryUsage().rss - before) / 1e6);
  await dataSource.destroy();
  await bench.databases.drop(place);
  return ofSpread(
    'reminder-planning',
    spreadOf(seconds),
    `${rows[0]?.n.toLocaleString('en-US')} reminders; memory grew by ${grown} MB`,
  );
}

/** 100,000 rows that fall due within the next minute and a half, second by second, and a queue that was emptied. */
async function rebuildRow(setting: Setting, kind: Kind): Promise<Measured> {
  const { bench, database, redisUrl } = setting;
  const place = await bench.databases.cloneOf(database);
  const programmeId = await clinicOf(place.owner, manyPeople, new Date(Date.now() + 5 * hoursMs));
  const dataSource = await dataSourceOf({ url: place.appUrl, poolSize: 4, name: 'bench' }).initialize();
  const seconds: number[] = [];
  const standIn = new StandIn();
  let wakes = 0;
  for (let round = 0; round < rounds; round += 1) {
    await forget(place.owner);
    await place.owner.query(
      `insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until)
       select new_id(), $1, patient_id, 'session', 'appointment', id, 'shortly-before', current_date,
         now() + (row_number() over () % 90 + 1) * interval '1 second', starts_at from appointment where programme_id = $1`,
      [programmeId],
    );
    await place.owner.query('truncate bullmq.job cascade');
    const backend = await backendOf(kind, place, redisUrl);
    const queue = new JobQueue(backend);
    const sweep = new ReminderSweep(
      new Database(dataSource),
      queue,
      standIn.channels,
      new ChannelHealth(),
      new SystemClock(),
    );
    const began = performance.now();
    ({ wakes } = await sweep.sweep(programmeId));
    seconds.push((performance.now() - began) / 1000);
    await queue.close();
  }
  await dataSource.destroy();
  await bench.databases.drop(place);
  const id: FigureId = kind === 'postgres' ? 'reminder-rebuild' : 'reminder-rebuild-redis';
  return ofSpread(id, spreadOf(seconds), `${manyPeople.toLocaleString('en-US')} rows, ${wakes} moments`);
}

interface Setting {
  readonly bench: Bench;
  readonly database: BenchDatabase;
  readonly redisUrl: string | null;
}

/** The reminders on both kinds of queue. Each row has a clone of an empty database. */
export async function reminderRows(bench: Bench, ids: readonly FigureId[]): Promise<Measured[]> {
  const redis = await ownRedis();
  const setting = { bench, database: await bench.databases.empty(), redisUrl: redis?.url ?? null };
  const rows: Measured[] = [];
  const on = async (id: FigureId, kind: Kind, row: (setting: Setting, kind: Kind) => Promise<Measured>) => {
    if (!ids.includes(id)) return;
    if (kind === 'redis' && redis === null) rows.push({ id, value: null, note: 'needs redis-server' });
    else rows.push(await row(setting, kind));
  };
  try {
    await on('reminders', 'postgres', pipelineRow);
    await on('reminders-redis', 'redis', pipelineRow);
    await on('reminder-lateness', 'postgres', latenessRow);
    await on('reminder-lateness-redis', 'redis', latenessRow);
    await on('reminder-rebuild', 'postgres', rebuildRow);
    await on('reminder-rebuild-redis', 'redis', rebuildRow);
    if (ids.includes('reminder-planning')) rows.push(await planningRow(setting));
  } finally {
    await redis?.stop();
    await bench.databases.drop(setting.database);
  }
  return rows;
}
