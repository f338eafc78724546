import { Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '@cairn/platform';
import { openBackend } from './backend';
import { JobQueue } from './job-queue';

/** Ends with the application; Nest calls it after the last request. */
@Injectable()
class QueueCloser implements OnApplicationShutdown {
  constructor(private readonly queue: JobQueue) {}

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}

/** Gives everyone the `JobQueue`. Nothing is connected until the first job or ping. */
@Global()
@Module({
  providers: [
    {
      provide: JobQueue,
      inject: [CONFIG],
      useFactory: async (config: Config): Promise<JobQueue> =>
        new JobQueue(await openBackend({ databaseUrl: config.databaseUrl, redisUrl: config.redisUrl, poolSize: 3 })),
    },
    QueueCloser,
  ],
  exports: [JobQueue],
})
export class JobsModule {}
