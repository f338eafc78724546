import { Module } from '@nestjs/common';
import { PatientModule } from '@cairn/patient';
import { BoardService } from './board.service';
import { ChartService } from './chart.service';
import { MendService } from './mend.service';
import { MoveService } from './move.service';

const services = [BoardService, ChartService, MendService, MoveService];

@Module({ imports: [PatientModule], providers: services, exports: services })
export class PathModule {}
