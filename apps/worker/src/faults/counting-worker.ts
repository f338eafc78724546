import 'reflect-metadata';
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

/** The worker with the counting provider for text messages, and no other rounds: `counting-worker PORT keys|plain`. */
const [port = '0', memory = 'plain'] = process.argv.slice(2);
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
  const [database, clock, health] = [app.get(Database), app.get(Clock), new ChannelHealth()];
  const sender = new ReminderService(database, channels, health, clock);
  const sweep = new ReminderSweep(database, app.get(JobQueue), channels, health, clock);
  const handlers = {
    ...handlersOf(app),
    ...reminderHandlers(app.get(ReminderPlanService), sender, sweep, app.get(StaffDigestRound)),
  };
  const backend = await openBackend({ databaseUrl: config.databaseUrl, redisUrl: config.redisUrl, poolSize: 8 });
  const runner = new JobRunner(backend, handlers, {
    failed: (name, error) => trouble.tell(name, error),
    away: (error) => trouble.tell('queue', error),
  });
  // Of the rounds only the one that is tried, oftener than in earnest.
  everyRound(
    1000,
    async () => {
      const programmes = await database.outside<{ id: string }>('select id from worker_programmes()');
      for (const { id } of programmes) await runJob(handlers, 'reminders.sweep', { programmeId: id });
    },
    (error) => trouble.tell('reminders.sweep', error),
  );
  await runner.start();
  log.info('working');
}

process.on('unhandledRejection', (error) => trouble.tell('unhandled', error as Error));
void main();
