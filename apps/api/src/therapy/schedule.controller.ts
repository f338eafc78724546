import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { RebookService, ScheduleService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { RebookAnswer } from './series.dto';
import { ScheduleAnswer, ScheduleQuery } from './therapy.dto';

@ApiTags('appointments')
@Controller('schedule')
export class ScheduleController {
  constructor(
    private readonly schedule: ScheduleService,
    private readonly rebook: RebookService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: ScheduleAnswer })
  async day(@By() by: Actor, @Query() { day, staffId }: ScheduleQuery) {
    return this.schedule.day(by, day ?? null, staffId ?? null);
  }

  /** Whom the clinic owes another time: dates of series without a session, sessions on closed days or with a colleague who is away. */
  @Get('to-rebook')
  @ZodResponse({ status: 200, type: RebookAnswer })
  async toRebook(@By() by: Actor) {
    return { items: await this.rebook.list(by) };
  }
}
