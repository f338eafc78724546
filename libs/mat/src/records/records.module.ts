import { Module } from '@nestjs/common';
import { DispensingLogService } from './dispensing-log.service';
import { DowntimeService } from './downtime.service';
import { OutageService } from './outage.service';
import { InspectionPackService } from './pack.service';
import { SecurityProfileService } from './security-profile.service';
import { SnapshotService } from './snapshot.service';
import { SummaryService } from './summary.service';

const services = [
  DispensingLogService,
  DowntimeService,
  InspectionPackService,
  OutageService,
  SecurityProfileService,
  SnapshotService,
  SummaryService,
];

/** A module of its own, since the worker makes sheets and keeps days without the rest of the window. */
@Module({ providers: services, exports: services })
export class RecordsModule {}
