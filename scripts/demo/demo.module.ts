import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from '@cairn/access';
import { AssessmentModule, EnquiriesModule, InstrumentsModule, IntakeModule } from '@cairn/assessment';
import { DatabaseModule } from '@cairn/database';
import { DetoxModule, UnitModule } from '@cairn/detox';
import { DeskModule } from '@cairn/desk';
import { FilesModule } from '@cairn/files';
import { JobsModule } from '@cairn/jobs';
import { BuprenorphineTimes, FormEvents, MatModule, UnitMedication } from '@cairn/mat';
import { PathModule, UnitAlerts } from '@cairn/path';
import { PatientModule } from '@cairn/patient';
import { type Clock, type Config, PlatformModule } from '@cairn/platform';
import { RemindersModule } from '@cairn/reminders';
import { TherapyModule } from '@cairn/therapy';
import { InventedProvider } from './invented-provider';

/** The services behind the screens, with a clock that is moved. No message of the demo leaves the house. */
@Module({})
export class DemoModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        PlatformModule.with({ ...config, smtp: null }, clock),
        DatabaseModule.named('cairn-demo'),
        JobsModule,
        AccessModule,
        PatientModule,
        AssessmentModule,
        EnquiriesModule,
        InstrumentsModule.with(FormEvents),
        IntakeModule,
        DetoxModule.with(BuprenorphineTimes),
        UnitModule.with({ doses: BuprenorphineTimes, medication: UnitMedication, alerts: UnitAlerts }),
        PathModule,
        MatModule,
        DeskModule,
        FilesModule,
        TherapyModule,
        RemindersModule.through(InventedProvider),
      ],
    };
  }
}
