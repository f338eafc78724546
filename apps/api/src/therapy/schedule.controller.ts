import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ScheduleService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { ScheduleAnswer, ScheduleQuery } from './therapy.dto';

@ApiTags('appointments')
@Controller('schedule')
export class ScheduleController {
  constructor(private readonly schedule: ScheduleService) {}

  @Get()
  @ZodResponse({ status: 200, type: ScheduleAnswer })
  async day(@By() by: Actor, @Query() { day, staffId }: ScheduleQuery) {
    return this.schedule.day(by, day ?? null, staffId ?? null);
  }
}
