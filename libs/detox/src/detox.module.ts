import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CowsService } from './cows.service';
import { DoseTimes } from './dose-times';

@Module({})
export class DetoxModule {
  /** `doses`: who knows when doses were given. A later stage; the app brings them together. */
  static with(doses: Type<DoseTimes>): DynamicModule {
    return {
      module: DetoxModule,
      providers: [CowsService, { provide: DoseTimes, useClass: doses }],
      exports: [CowsService],
    };
  }
}
