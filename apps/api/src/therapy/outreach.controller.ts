import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { OutreachService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { momentOf } from '../unit/moments';
import { OutreachAnswer, OutreachBody, OutreachParams, OutreachWritten } from './outreach.dto';

/** Where the steps after a missed session stand, and the log of attempts to reach the person. */
@ApiTags('outreach')
@Controller('patients/:id/outreach')
export class OutreachController {
  constructor(private readonly outreach: OutreachService) {}

  @Get()
  @ZodResponse({ status: 200, type: OutreachAnswer })
  read(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.outreach.read(by, id);
  }

  @Put(':entryId')
  @ZodResponse({ status: 201, type: OutreachWritten })
  log(@By() by: Actor, @Param() { id, entryId }: OutreachParams, @Body() body: OutreachBody) {
    const { channel = null, outcome = null, whom = 'person', naloxone = false, nextOn = null, note = '' } = body;
    const told = { kind: body.kind, at: momentOf(body.at), channel, outcome, whom, naloxone, nextOn, note };
    return this.outreach.log(by, id, entryId, told);
  }
}
