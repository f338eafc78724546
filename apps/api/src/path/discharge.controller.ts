import { Body, Controller, Get, Param, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { DischargeService } from '@cairn/path';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import {
  CarePlanAnswer,
  CarePlanBody,
  CarePlanParams,
  DischargeAnswer,
  SummaryAnswer,
  SummaryBody,
  SummaryParams,
} from './discharge.dto';

/** The discharge summary, and the continuing-care plan that the person takes along. */
@ApiTags('path')
@Controller('patients/:id/discharge')
export class DischargeController {
  constructor(private readonly discharge: DischargeService) {}

  @Get()
  @ZodResponse({ status: 200, type: DischargeAnswer })
  read(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.discharge.read(by, id);
  }

  @Put('summaries/:summaryId')
  @ZodResponse({ status: 201, type: SummaryAnswer })
  summarise(@By() by: Actor, @Param() { id, summaryId }: SummaryParams, @Body() body: SummaryBody) {
    return this.discharge.summarise(by, id, summaryId, body);
  }

  @Get('summaries/:summaryId/print')
  @ApiOperation({ summary: 'The discharge summary on paper' })
  @ApiProduces('application/pdf')
  async printSummary(@By() by: Actor, @Param() { id, summaryId }: SummaryParams): Promise<StreamableFile> {
    return paper(await this.discharge.printSummary(by, id, summaryId), 'summary.pdf');
  }

  @Put('plans/:planId')
  @ZodResponse({ status: 201, type: CarePlanAnswer })
  plan(@By() by: Actor, @Param() { id, planId }: CarePlanParams, @Body() body: CarePlanBody) {
    return this.discharge.planCare(by, id, planId, body);
  }

  @Get('plans/:planId/print')
  @ApiOperation({ summary: 'The continuing-care plan on paper, for the person to take along' })
  @ApiProduces('application/pdf')
  async printPlan(@By() by: Actor, @Param() { id, planId }: CarePlanParams): Promise<StreamableFile> {
    return paper(await this.discharge.printPlan(by, id, planId), 'plan.pdf');
  }
}

const paper = (pdf: Buffer, name: string): StreamableFile =>
  new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${name}"` });
