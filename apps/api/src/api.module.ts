import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccessModule } from '@cairn/access';
import { DatabaseModule } from '@cairn/database';
import { JobsModule } from '@cairn/jobs';
import { type Clock, type Config, PlatformModule } from '@cairn/platform';
import { ZodValidationPipe } from 'nestjs-zod';
import { AccessApiModule } from './access/access-api.module';
import { SessionGuard } from './access/session-guard';
import { AssessmentApiModule } from './assessment/assessment-api.module';
import { InstrumentsApiModule } from './assessment/instruments-api.module';
import { IntakeApiModule } from './assessment/intake-api.module';
import { DeskApiModule } from './desk/desk-api.module';
import { DetoxApiModule } from './detox/detox-api.module';
import { DraftsApiModule } from './drafts/drafts-api.module';
import { EnquiriesApiModule } from './enquiries/enquiries-api.module';
import { FilesApiModule } from './files/files-api.module';
import { CorrectionsApiModule } from './corrections/corrections-api.module';
import { EventsController } from './http/events.controller';
import { HealthController } from './http/health.controller';
import { OpenApiController } from './http/openapi.controller';
import { ProblemFilter } from './http/problem-filter';
import { MatApiModule } from './mat/mat-api.module';
import { SettingsApiModule } from './office/settings-api.module';
import { PathApiModule } from './path/path-api.module';
import { ListImportApiModule } from './office/list-import-api.module';
import { PatientApiModule } from './patient/patient-api.module';
import { RecordsApiModule } from './records/records-api.module';
import { RemindersApiModule } from './reminders/reminders-api.module';
import { ReportsApiModule } from './reports/reports-api.module';
import { StockApiModule } from './stock/stock-api.module';
import { TherapyApiModule } from './therapy/therapy-api.module';
import { AftercareApiModule } from './aftercare/aftercare-api.module';
import { UnitApiModule } from './unit/unit-api.module';

/** HTTP only: who asks, is it well-formed, which service, which status. */
@Module({})
export class ApiModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(config, clock),
        DatabaseModule.named('cairn-api'),
        JobsModule,
        AccessModule,
        AccessApiModule,
        PatientApiModule,
        CorrectionsApiModule,
        PathApiModule,
        FilesApiModule,
        DraftsApiModule,
        AssessmentApiModule,
        InstrumentsApiModule,
        IntakeApiModule,
        DetoxApiModule,
        EnquiriesApiModule,
        MatApiModule,
        StockApiModule,
        AftercareApiModule,
        UnitApiModule,
        TherapyApiModule,
        DeskApiModule,
        SettingsApiModule,
        ListImportApiModule,
        RemindersApiModule,
        ReportsApiModule,
        RecordsApiModule,
      ],
      controllers: [EventsController, HealthController, OpenApiController],
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ZodValidationPipe },
      ],
    };
  }
}
