import { Global, Module } from '@nestjs/common';
import { AccountService } from './account.service';
import { Acts } from './acts';
import { AuditSealer } from './audit-sealer';
import { AuditVerificationService } from './audit-verification.service';
import { LicenceService } from './licence.service';
import { SecondSignature } from './second-signature';
import { SessionService } from './session.service';
import { SetUpService } from './set-up.service';
import { SignInService } from './sign-in.service';
import { StaffInviteService } from './staff-invite.service';
import { StaffService } from './staff.service';

const services = [
  AccountService,
  Acts,
  AuditSealer,
  AuditVerificationService,
  LicenceService,
  SecondSignature,
  SessionService,
  SetUpService,
  SignInService,
  StaffInviteService,
  StaffService,
];

@Global()
@Module({ providers: services, exports: services })
export class AccessModule {}
