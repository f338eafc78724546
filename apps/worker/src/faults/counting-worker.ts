import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { Database } from '@cairn/database';
import { everyRound, JobQueue, JobRunner, openBackend, runJob } from '@cairn/jobs';
import { Clock, createLogger, loadConfig } from '@cairn/platform';
import {
  ChannelHealth,
  type Channels,
  type Outcome,
  ReminderPlanService,
  ReminderService,
  ReminderSweep,
  StaffDigestRound,
} from '@cairn/reminders';
import { handlersOf } from '../handlers';
import { reminderHandlers } from '../reminders/reminders.handlers';
import { Trouble } from '../trouble';
import { WorkerModule } from '../worker.module';

/**
 * The worker with the counting provider, and no rounds but the sweep and the digests: `counting-worker PORT keys|plain CLOCK`. The file
 * CLOCK says by how many milliseconds the clock of the reminders is off.
 */
const [port = '0', memory = 'plain', clockFile = ''] = process.argv.slice(2);
const log = createLogger('worker');
const trouble = new Trouble(log);
const agent = new Agent({ keepAlive: true, maxSockets: 50 });

function hand(key: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const asked = request({ port, path: '/messages', method: 'POST', agent, timeout: 5000 }, (answer) => {
      answer.resume();
      const accepted = answer.statusCode === 201;
      resolve({ outcome: accepted ? 'accepted' : 'transient', detail: String(answer.statusCode) });
    });
    asked.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ outcome: error.code === 'ECONNREFUSED' ? 'transient' : 'unknown', detail: error.code ?? 'fault' }),
    );
    asked.end(key);
  });
}

class MisledClock extends Clock {
  override now(): Date {
    const off = existsSync(clockFile) ? Number(readFileSync(clockFile, 'utf8')) : 0;
    return new Date(Date.now() + off);
  }
}

const channels: Channels = {
  for: () => ({
    ...({ kind: 'outside', transport: 'twilio', answersWithinMs: 8000, atOnce: 50 } as const),
    honoursKeys: memory === 'keys',
    hand: ({ key }) => hand(key),
  }),
};

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: ['warn'] });
  const [database, clock] = [app.get(Database), new MisledClock()];
  const health = new ChannelHealth(() => clock.now().getTime());
  const sender = new ReminderService(database, channels, health, clock);
  const sweep = new ReminderSweep(database, app.get(JobQueue), channels, health, clock);
  const digests = new StaffDigestRound(database, channels, health, clock, { publicUrl: null });
  const handlers = {
    ...handlersOf(app),
    ...reminderHandlers(new ReminderPlanService(database, clock), sender, sweep, digests),
  };
  const backend = await openBackend({ databaseUrl: config.databaseUrl, redisUrl: config.redisUrl, poolSize: 8 });
  const runner = new JobRunner(backend, handlers, {
    failed: (name, error) => trouble.tell(name, error),
    away: (error) => trouble.tell('queue', error),
  });
  // Of the rounds only those that are tried, oftener than in earnest.
  everyRound(
    1000,
    async () => {
      const programmes = await database.outside<{ id: string }>('select id from worker_programmes()');
      for (const { id: programmeId } of programmes) {
        await runJob(handlers, 'reminders.sweep', { programmeId });
        await runJob(handlers, 'reminders.digest', { programmeId });
      }
    },
    (error) => trouble.tell('reminders.sweep', error),
  );
  await runner.start();
  log.info('working');
}

process.on('unhandledRejection', (error) => trouble.tell('unhandled', error as Error));
void main();
