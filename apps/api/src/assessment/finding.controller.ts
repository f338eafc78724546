import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindingService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from '../patient/patient.dto';
import { FindingAnswer, FindingBody, FindingParams, FindingsAnswer } from './finding.dto';

@ApiTags('clinical record')
@Controller('patients/:id/findings')
export class FindingController {
  constructor(private readonly findings: FindingService) {}

  @Get()
  @ZodResponse({ status: 200, type: FindingsAnswer })
  async list(@By() by: Actor, @Param() { id }: PatientParams) {
    return { items: await this.findings.list(by, id) };
  }

  @Put(':findingId')
  @ZodResponse({ status: 201, type: FindingAnswer })
  record(@By() by: Actor, @Param() { id, findingId }: FindingParams, @Body() { at, ...finding }: FindingBody) {
    return this.findings.record(by, id, findingId, given({ ...finding, at: at ? new Date(at) : undefined }));
  }
}
