import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ReminderListService } from '@cairn/reminders';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { OutboxAnswer, OutboxQuery, RemindersAnswer, RemindersQuery } from './reminders.dto';

@ApiTags('reminders')
@Controller()
export class RemindersController {
  constructor(private readonly list: ReminderListService) {}

  /** Planned, sent, suppressed: each with its reason and its attempts. */
  @Get('reminders')
  @ZodResponse({ status: 200, type: RemindersAnswer })
  async reminders(@By() by: Actor, @Query() { state, audience, patientId, cursor }: RemindersQuery) {
    const { items, next } = await this.list.reminders(
      by,
      { state: state ?? null, audience: audience ?? null, patientId: patientId ?? null },
      cursor ?? null,
    );
    return { items: items.map((one) => ({ ...one, attempts: [...one.attempts] })), next };
  }

  /** What went out, or would have, in which words. */
  @Get('outbox')
  @ZodResponse({ status: 200, type: OutboxAnswer })
  async outbox(@By() by: Actor, @Query() { cursor }: OutboxQuery) {
    const { items, next } = await this.list.outbox(by, cursor ?? null);
    return { items: [...items], next };
  }
}
