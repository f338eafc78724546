import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SupportService } from '@cairn/aftercare';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import {
  SupportGroupBody,
  SupportGroupParams,
  SupportGroupsAnswer,
  SupportMeetingBody,
  SupportMeetingParams,
  SupportMeetingsAnswer,
} from './support.dto';

/** Support groups that meet nearby, and the meetings that people told of. */
@ApiTags('aftercare')
@Controller()
export class SupportController {
  constructor(private readonly support: SupportService) {}

  @Get('support-groups')
  @ZodResponse({ status: 200, type: SupportGroupsAnswer })
  groups(@By() by: Actor) {
    return this.support.groups(by);
  }

  @Put('support-groups/:groupId')
  @ZodResponse({ status: 201, type: SupportGroupsAnswer })
  writeGroup(@By() by: Actor, @Param() { groupId }: SupportGroupParams, @Body() body: SupportGroupBody) {
    return this.support.writeGroup(by, groupId, body);
  }

  @Get('patients/:id/support-meetings')
  @ZodResponse({ status: 200, type: SupportMeetingsAnswer })
  meetings(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.support.meetings(by, id);
  }

  @Put('patients/:id/support-meetings/:meetingId')
  @ZodResponse({ status: 201, type: SupportMeetingsAnswer })
  record(@By() by: Actor, @Param() { id, meetingId }: SupportMeetingParams, @Body() body: SupportMeetingBody) {
    return this.support.record(by, id, meetingId, body);
  }
}
