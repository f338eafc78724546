import { Body, Controller, Get, Param, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { PreventionPlanService } from '@cairn/aftercare';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import {
  PreventionPlanBody,
  PreventionPlanParams,
  PreventionPlanAnswer,
  PreventionPlansAnswer,
} from './prevention-plan.dto';

@ApiTags('aftercare')
@Controller('patients/:id/prevention-plans')
export class PreventionPlanController {
  constructor(private readonly plans: PreventionPlanService) {}

  @Get()
  @ZodResponse({ status: 200, type: PreventionPlansAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.plans.list(by, id);
  }

  @Put(':planId')
  @ZodResponse({ status: 201, type: PreventionPlanAnswer })
  write(@By() by: Actor, @Param() { id, planId }: PreventionPlanParams, @Body() body: PreventionPlanBody) {
    return this.plans.write(by, id, planId, body);
  }

  @Get(':planId/print')
  @ApiOperation({ summary: 'The plan on paper, for the person to take along' })
  @ApiProduces('application/pdf')
  async print(@By() by: Actor, @Param() { id, planId }: PreventionPlanParams): Promise<StreamableFile> {
    const pdf = await this.plans.print(by, id, planId);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="plan.pdf"' });
  }
}
