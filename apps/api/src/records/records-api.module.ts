import { Module } from '@nestjs/common';
import { RecordsModule } from '@cairn/mat';
import { DispensingRecordsController } from './dispensing-records.controller';
import { DowntimeController } from './downtime.controller';
import { InspectionController } from './inspection.controller';

@Module({
  imports: [RecordsModule],
  controllers: [DispensingRecordsController, DowntimeController, InspectionController],
})
export class RecordsApiModule {}
