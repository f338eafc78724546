import { Module } from '@nestjs/common';
import { AssignmentService } from './assignment.service';
import { CarePriorityService } from './care-priority.service';
import { ConsentService } from './consent.service';
import { OpeningService } from './opening.service';
import { PatientService } from './patient.service';
import { RegistrationService } from './registration.service';
import { RestrictionService } from './restriction.service';

const services = [
  AssignmentService,
  CarePriorityService,
  ConsentService,
  OpeningService,
  PatientService,
  RegistrationService,
  RestrictionService,
];

@Module({ providers: services, exports: services })
export class PatientModule {}
