import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CheckUpService } from '@cairn/aftercare';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { momentOf } from '../unit/moments';
import { CheckUpBody, CheckUpParams, CheckUpsAnswer, CheckUpWritten } from './check-up.dto';

/** Recovery check-ups, and the days on which they are due. */
@ApiTags('aftercare')
@Controller('patients/:id/check-ups')
export class CheckUpController {
  constructor(private readonly checkUps: CheckUpService) {}

  @Get()
  @ZodResponse({ status: 200, type: CheckUpsAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.checkUps.list(by, id);
  }

  @Put(':checkUpId')
  @ZodResponse({ status: 201, type: CheckUpWritten })
  record(@By() by: Actor, @Param() { id, checkUpId }: CheckUpParams, @Body() body: CheckUpBody) {
    return this.checkUps.record(by, id, checkUpId, { ...body, at: momentOf(body.at) });
  }
}
