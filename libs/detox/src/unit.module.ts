import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AlertsTold } from './alerts-told';
import { UnitArrivalService } from './bed/arrival.service';
import { BedService } from './bed/bed.service';
import { BedStayService } from './bed/bed-stay.service';
import { UnitBoardService } from './bed/board.service';
import { CareNoteService } from './care-note/care-note.service';
import { StayEndService } from './completion/stay-end.service';
import { HandoverService } from './handover/handover.service';
import { HandoverPaperService } from './handover/handover-paper.service';
import { DoseTimes } from './dose-times';
import { MedicationTold } from './medication-told';
import { DueRoundsService } from './monitoring/rounds.service';
import { StayService } from './stay/stay.service';

const services = [
  BedService,
  BedStayService,
  UnitArrivalService,
  UnitBoardService,
  CareNoteService,
  HandoverService,
  HandoverPaperService,
  StayService,
  StayEndService,
];

@Module({})
export class UnitModule {
  /** Who knows of doses, offers and alerts: later stages. The app brings them together. */
  static with(told: {
    readonly doses: Type<DoseTimes>;
    readonly medication: Type<MedicationTold>;
    readonly alerts: Type<AlertsTold>;
  }): DynamicModule {
    return {
      module: UnitModule,
      providers: [
        ...services,
        DueRoundsService,
        { provide: DoseTimes, useClass: told.doses },
        { provide: MedicationTold, useClass: told.medication },
        { provide: AlertsTold, useClass: told.alerts },
      ],
      exports: services,
    };
  }
}
