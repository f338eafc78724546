import { Global, Module } from '@nestjs/common';
import { Acts } from './acts';
import { AuditSealer } from './audit-sealer';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';
import { StaffService } from './staff.service';

const services = [Acts, AuditSealer, SessionService, SignInService, StaffService];

@Global()
@Module({ providers: services, exports: services })
export class AccessModule {}
