import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CareEvents } from './care-events';
import { InstrumentService } from './instrument.service';

@Module({})
export class InstrumentsModule {
  /** `events`: who knows of overdoses, drug tests and withdrawal scales. A later stage; the app brings them together. */
  static with(events: Type<CareEvents>): DynamicModule {
    return {
      module: InstrumentsModule,
      providers: [InstrumentService, { provide: CareEvents, useClass: events }],
      exports: [InstrumentService],
    };
  }
}
