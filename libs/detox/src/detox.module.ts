import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ComfortDoseService } from './comfort/comfort-dose.service';
import { ComfortOrderService } from './comfort/comfort-order.service';
import { CowsService } from './cows.service';
import { DoseTimes } from './dose-times';
import { FlowsheetService } from './monitoring/flowsheet.service';
import { MonitoringService } from './monitoring/monitoring.service';
import { DueRoundsService } from './monitoring/rounds.service';
import { WithdrawalCheckService } from './monitoring/withdrawal.service';

const services = [
  CowsService,
  WithdrawalCheckService,
  MonitoringService,
  FlowsheetService,
  DueRoundsService,
  ComfortOrderService,
  ComfortDoseService,
];

@Module({})
export class DetoxModule {
  /** `doses`: who knows when doses were given. A later stage; the app brings them together. */
  static with(doses: Type<DoseTimes>): DynamicModule {
    return {
      module: DetoxModule,
      providers: [...services, { provide: DoseTimes, useClass: doses }],
      exports: services,
    };
  }
}
