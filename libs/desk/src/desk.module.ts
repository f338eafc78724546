import { Module } from '@nestjs/common';
import { MatModule } from '@cairn/mat';
import { ArrivalService } from './arrival.service';
import { CheckInService } from './check-in.service';
import { DayBoardService } from './day-board.service';

const services = [ArrivalService, CheckInService, DayBoardService];

@Module({ imports: [MatModule], providers: services, exports: services })
export class DeskModule {}
