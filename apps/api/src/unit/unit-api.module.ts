import { Module } from '@nestjs/common';
import { UnitModule } from '@cairn/detox';
import { BuprenorphineTimes, MatModule, UnitMedication } from '@cairn/mat';
import { UnitAlerts } from '@cairn/path';
import { BedStaysController } from './bed-stays.controller';
import { CareNotesController } from './care-notes.controller';
import { HandoversController } from './handovers.controller';
import { OffersController } from './offers.controller';
import { StaysController } from './stays.controller';
import { UnitController } from './unit.controller';

@Module({
  imports: [UnitModule.with({ doses: BuprenorphineTimes, medication: UnitMedication, alerts: UnitAlerts }), MatModule],
  controllers: [
    UnitController,
    HandoversController,
    BedStaysController,
    StaysController,
    CareNotesController,
    OffersController,
  ],
})
export class UnitApiModule {}
