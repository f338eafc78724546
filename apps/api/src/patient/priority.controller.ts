import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CarePriorityService } from '@cairn/patient';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from './patient.dto';
import { PrioritiesAnswer, PriorityAnswer, PriorityBody, PriorityParams } from './priority.dto';

@ApiTags('patients')
@Controller('patients/:id/priorities')
export class PriorityController {
  constructor(private readonly priorities: CarePriorityService) {}

  @Get()
  @ZodResponse({ status: 200, type: PrioritiesAnswer })
  async list(@By() by: Actor, @Param() { id }: PatientParams) {
    return { items: await this.priorities.list(by, id) };
  }

  @Put(':priorityId')
  @ZodResponse({ status: 201, type: PriorityAnswer })
  async record(@By() by: Actor, @Param() { id, priorityId }: PriorityParams, @Body() body: PriorityBody) {
    return this.priorities.record(by, id, priorityId, given(body));
  }

  @Post(':priorityId/end')
  @ZodResponse({ status: 200, type: PriorityAnswer })
  async end(@By() by: Actor, @Param() { id, priorityId }: PriorityParams) {
    return this.priorities.end(by, id, priorityId);
  }
}
