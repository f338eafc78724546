import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InstrumentService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from '../patient/patient.dto';
import { ResponseAnswer, ResponseBody, ResponseParams, ResponsesAnswer } from './response.dto';

@ApiTags('clinical record')
@Controller('patients/:id/responses')
export class ResponseController {
  constructor(private readonly instruments: InstrumentService) {}

  @Get()
  @ZodResponse({ status: 200, type: ResponsesAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.instruments.list(by, id);
  }

  @Put(':responseId')
  @ZodResponse({ status: 201, type: ResponseAnswer })
  record(@By() by: Actor, @Param() { id, responseId }: ResponseParams, @Body() { at, ...form }: ResponseBody) {
    return this.instruments.record(by, id, responseId, given({ ...form, at: at ? new Date(at) : undefined }));
  }
}
