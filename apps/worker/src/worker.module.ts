import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from '@cairn/access';
import { DatabaseModule } from '@cairn/database';
import { DraftsModule } from '@cairn/drafts';
import { FilesModule } from '@cairn/files';
import { JobsModule } from '@cairn/jobs';
import { MatModule, RecordsModule } from '@cairn/mat';
import { ListImportModule } from '@cairn/office';
import { type Config, PlatformModule } from '@cairn/platform';
import { PathModule } from '@cairn/path';
import { RemindersModule } from '@cairn/reminders';
import { TherapyModule } from '@cairn/therapy';

/** Jobs only: which job, which service. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(config),
        DatabaseModule.named('cairn-worker'),
        JobsModule,
        AccessModule,
        DraftsModule,
        FilesModule,
        PathModule,
        RecordsModule,
        RemindersModule,
        ListImportModule,
        MatModule,
        TherapyModule,
      ],
    };
  }
}
