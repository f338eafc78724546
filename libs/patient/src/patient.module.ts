import { Module } from '@nestjs/common';
import { AssignmentService } from './assignment.service';
import { ConsentService } from './consent.service';
import { PatientService } from './patient.service';
import { RegistrationService } from './registration.service';

const services = [AssignmentService, ConsentService, PatientService, RegistrationService];

@Module({ providers: services, exports: services })
export class PatientModule {}
