import { Module } from '@nestjs/common';
import { PatientModule } from '@cairn/patient';
import { AlertService } from './alerts/alert.service';
import { DueWorkService } from './alerts/due-work.service';
import { BoardService } from './board.service';
import { ChartService } from './chart.service';
import { DischargeService } from './discharge/discharge.service';
import { EnquiryConversionService } from './enquiry-conversion.service';
import { MendService } from './mend.service';
import { MoveService } from './move.service';
import { ReadmissionService } from './readmission/readmission.service';

const services = [
  AlertService,
  DischargeService,
  DueWorkService,
  BoardService,
  ChartService,
  EnquiryConversionService,
  MendService,
  MoveService,
  ReadmissionService,
];

@Module({ imports: [PatientModule], providers: services, exports: services })
export class PathModule {}
