import 'reflect-metadata';
import { BadConfig, createLogger, loadConfig } from '@cairn/platform';
import { createApplication } from './application';

const log = createLogger('api');

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await createApplication(config);
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  log.info({ port: config.port }, 'listening');
}

process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));

main().catch((error: Error) => {
  if (error instanceof BadConfig) console.error(error.message);
  else log.fatal({ err: error, code: (error as NodeJS.ErrnoException).code }, 'cannot start');
  process.exit(1);
});
