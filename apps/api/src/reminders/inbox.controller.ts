import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { InboxService } from '@cairn/reminders';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { InboxAnswer, InboxHandledBody, InboxParams, InboxQuery } from './inbox.dto';

/** What people wrote back, for whoever answers them. */
@ApiTags('reminders')
@Controller('inbox')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Get()
  @ZodResponse({ status: 200, type: InboxAnswer })
  async read(@By() by: Actor, @Query() { handled }: InboxQuery) {
    return { items: await this.inbox.read(by, handled === 'true') };
  }

  @Post(':messageId/handled')
  @HttpCode(204)
  async handle(
    @By() by: Actor,
    @Param() { messageId }: InboxParams,
    @Body() { note }: InboxHandledBody,
  ): Promise<void> {
    await this.inbox.handle(by, messageId, note);
  }
}
