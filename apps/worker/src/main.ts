import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database } from '@cairn/database';
import { JobRunner, openBackend } from '@cairn/jobs';
import { BadConfig, type Config, createLogger, loadConfig } from '@cairn/platform';
import { handlersOf } from './handlers';
import { startRounds } from './rounds';
import { Trouble } from './trouble';
import { WorkerModule } from './worker.module';

const log = createLogger('worker');
const trouble = new Trouble(log);
/** Longer than any hand-over takes; then the process ends and the next worker takes over what is left. */
const graceMs = 10_000;

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await contextOf(config);
  const handlers = handlersOf(app);
  const backend = await openBackend({ databaseUrl: config.databaseUrl, redisUrl: config.redisUrl, poolSize: 8 });
  const runner = new JobRunner(backend, handlers, {
    failed: (name, error) => trouble.tell(name, error),
    away: (error) => trouble.tell('queue', error),
  });
  const rounds = startRounds(app.get(Database), handlers, trouble);
  const end = async (signal: string): Promise<void> => {
    log.info({ signal }, 'ending');
    setTimeout(() => process.exit(1), graceMs + 5000).unref();
    await Promise.all(rounds.map((round) => round.stop()));
    await runner.close(graceMs);
    await backend.close();
    await app.close();
    log.info('ended');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(signal));
  await runner.start();
  log.info({ queue: backend.kind }, 'working');
}

/** The services. A Postgres that is not there yet is waited for: the worker may be started first. */
async function contextOf(config: Config): Promise<INestApplicationContext> {
  for (;;) {
    try {
      return await NestFactory.createApplicationContext(WorkerModule.with(config), {
        logger: ['warn'], // what cannot start is told by us, in one line
        abortOnError: false,
      });
    } catch (error) {
      if (!isAway(error as NodeJS.ErrnoException)) throw error;
      trouble.tell('start', error as Error);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function isAway({ code = '', message }: NodeJS.ErrnoException): boolean {
  return /^(E[A-Z]+|57P03)$/.test(code) || /timeout|terminated/i.test(message);
}

process.on('unhandledRejection', (error) => trouble.tell('unhandled', error as Error));

main().catch((error: Error) => {
  if (error instanceof BadConfig) console.error(error.message);
  else log.fatal({ err: error }, 'cannot start');
  process.exit(1);
});
