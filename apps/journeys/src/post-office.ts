import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from '@cairn/access';
import { DatabaseModule } from '@cairn/database';
import { JobsModule } from '@cairn/jobs';
import { type Config, MovedClock, PlatformModule } from '@cairn/platform';
import { ReminderService, RemindersModule } from '@cairn/reminders';

@Module({})
class PostOfficeModule {
  static with(config: Config, clock: MovedClock) {
    return {
      module: PostOfficeModule,
      imports: [
        PlatformModule.with(config, clock),
        DatabaseModule.named('post-office'),
        JobsModule,
        AccessModule,
        RemindersModule,
      ],
    };
  }
}

/** What the worker does with a reminder, at a time of the test's choosing: nobody waits a day for tomorrow's message. */
export class PostOffice {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: MovedClock,
  ) {}

  static async open(appUrl: string, dataDir: string): Promise<PostOffice> {
    const clock = new MovedClock(new Date());
    const config: Config = {
      ...{ databaseUrl: appUrl, redisUrl: null, port: 0, host: '127.0.0.1', dataDir, webDir: null, demo: false },
      ...{ secureCookies: false, poolSize: 2, ratePerMinute: 6000, smtp: null, twilio: null, publicUrl: null },
      pumpSimulator: null,
      files: { key: null, keyFile: null, oldKeys: [], maxBytes: 25_000_000, s3: null },
    };
    const app = await NestFactory.createApplicationContext(PostOfficeModule.with(config, clock), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    return new PostOffice(app, clock);
  }

  /** Sends what is due at an instant; answers how many messages that were. */
  async sendDue(programmeId: string, at: string): Promise<number> {
    this.clock.moveTo(new Date(at));
    return (await this.app.get(ReminderService).sendDue(programmeId)).sent;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
