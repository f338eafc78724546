import { Module } from '@nestjs/common';
import { ClosureService } from './closure.service';
import { DepartureService } from './departure.service';
import { HoursService } from './hours.service';
import { PlaceService } from './place.service';
import { PolicyPreviewService } from './policy-preview.service';
import { PolicyService } from './policy.service';
import { SettingsService } from './settings.service';
import { ZoneService } from './zone.service';

const services = [
  ClosureService,
  DepartureService,
  HoursService,
  PlaceService,
  PolicyPreviewService,
  PolicyService,
  SettingsService,
  ZoneService,
];

@Module({ providers: services, exports: services })
export class OfficeModule {}
