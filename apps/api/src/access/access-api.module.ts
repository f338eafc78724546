import { Module } from '@nestjs/common';
import { OfficeModule } from '@cairn/office';
import { AccountController } from './account.controller';
import { CookieStrategy } from './cookie-strategy';
import { LocalStrategy } from './local-strategy';
import { SessionController } from './session.controller';
import { SetUpController } from './set-up.controller';
import { StaffController } from './staff.controller';

@Module({
  imports: [OfficeModule],
  controllers: [AccountController, SessionController, SetUpController, StaffController],
  providers: [CookieStrategy, LocalStrategy],
})
export class AccessApiModule {}
