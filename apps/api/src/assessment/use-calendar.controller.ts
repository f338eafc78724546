import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UseCalendarService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import {
  UseCalendarAnswer,
  UseCalendarQuery,
  UseInterviewAnswer,
  UseInterviewBody,
  UseInterviewParams,
} from './use-calendar.dto';

@ApiTags('calendar of use')
@Controller('patients/:id/use-calendar')
export class UseCalendarController {
  constructor(private readonly calendar: UseCalendarService) {}

  @Get()
  @ZodResponse({ status: 200, type: UseCalendarAnswer })
  read(@By() by: Actor, @Param() { id }: PatientParams, @Query() { to }: UseCalendarQuery) {
    return this.calendar.read(by, id, to);
  }

  @Put(':interviewId')
  @ZodResponse({ status: 201, type: UseInterviewAnswer })
  record(@By() by: Actor, @Param() { id, interviewId }: UseInterviewParams, @Body() body: UseInterviewBody) {
    return this.calendar.record(by, id, interviewId, body);
  }
}
