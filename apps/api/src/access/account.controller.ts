import { Body, Controller, Delete, Get, HttpCode, Param, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountService } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By, type SignedIn } from '../http/by';
import { AccountAnswer, PasswordBody, PinBody, SessionParams } from './account.dto';
import { sessionCookie } from './cookie-strategy';

/** What people see and set of their own account. */
@ApiTags('account')
@Controller('account')
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Get()
  @ZodResponse({ status: 200, type: AccountAnswer })
  read(@By() by: Actor, @Req() request: SignedIn) {
    return this.accounts.read(by, request.session?.id ?? '');
  }

  /** A new password; the person's other sessions end. */
  @Put('password')
  @HttpCode(204)
  async password(@By() by: Actor, @Req() request: SignedIn, @Body() { current, next }: PasswordBody): Promise<void> {
    await this.accounts.changePassword(by, request.cookies[sessionCookie] ?? '', current, next);
  }

  @Put('pin')
  @HttpCode(204)
  async setPin(@By() by: Actor, @Body() { password, pin }: PinBody): Promise<void> {
    await this.accounts.setPin(by, password, pin);
  }

  @Delete('pin')
  @HttpCode(204)
  async removePin(@By() by: Actor): Promise<void> {
    await this.accounts.removePin(by);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  async endSession(@By() by: Actor, @Param() { id }: SessionParams): Promise<void> {
    await this.accounts.endSession(by, id);
  }
}
