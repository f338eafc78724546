import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ReadmissionService } from '@cairn/path';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { ConfirmationBody, ConfirmationParams, ReadmissionAnswer } from './readmission.dto';

/** What is confirmed anew of somebody who came back. */
@ApiTags('path')
@Controller('patients/:id/readmission')
export class ReadmissionController {
  constructor(private readonly readmission: ReadmissionService) {}

  @Get()
  @ZodResponse({ status: 200, type: ReadmissionAnswer })
  read(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.readmission.read(by, id);
  }

  @Put(':confirmationId')
  @ZodResponse({ status: 201, type: ReadmissionAnswer })
  confirm(@By() by: Actor, @Param() { id, confirmationId }: ConfirmationParams, @Body() body: ConfirmationBody) {
    return this.readmission.confirm(by, id, confirmationId, body);
  }
}
