import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { GroupNoteService, GroupService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  GroupAnswer,
  GroupBody,
  GroupChangeBody,
  GroupChangeParams,
  GroupEndBody,
  GroupLeavingBody,
  GroupMemberBody,
  GroupMemberParams,
  GroupNoteBody,
  GroupParams,
  GroupsAnswer,
  GroupSessionAnswer,
  GroupSessionParams,
  GroupSessionsAnswer,
  GroupWithMembersAnswer,
} from './groups.dto';

/** Groups, who is in them, and their sessions. */
@ApiTags('groups')
@Controller('groups')
export class GroupsController {
  constructor(
    private readonly groups: GroupService,
    private readonly notes: GroupNoteService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: GroupsAnswer })
  list(@By() by: Actor) {
    return this.groups.list(by);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: GroupWithMembersAnswer })
  read(@By() by: Actor, @Param() { id }: GroupParams) {
    return this.groups.read(by, id);
  }

  @Put(':id')
  @ZodResponse({ status: 201, type: GroupAnswer })
  begin(@By() by: Actor, @Param() { id }: GroupParams, @Body() body: GroupBody) {
    return this.groups.begin(by, id, body);
  }

  @Put(':id/changes/:changeId')
  @ZodResponse({ status: 201, type: GroupAnswer })
  change(@By() by: Actor, @Param() { id, changeId }: GroupChangeParams, @Body() body: GroupChangeBody) {
    return this.groups.change(by, id, changeId, body);
  }

  @Put(':id/ending/:changeId')
  @ZodResponse({ status: 201, type: GroupAnswer })
  end(@By() by: Actor, @Param() { id, changeId }: GroupChangeParams, @Body() { reason }: GroupEndBody) {
    return this.groups.end(by, id, changeId, reason);
  }

  @Put(':id/members/:memberId')
  @ZodResponse({ status: 201, type: GroupWithMembersAnswer })
  join(@By() by: Actor, @Param() { id, memberId }: GroupMemberParams, @Body() body: GroupMemberBody) {
    return this.groups.join(by, id, { ...body, id: memberId });
  }

  @Put(':id/members/:memberId/leaving')
  @ZodResponse({ status: 201, type: GroupWithMembersAnswer })
  leave(@By() by: Actor, @Param() { id, memberId }: GroupMemberParams, @Body() body: GroupLeavingBody) {
    return this.groups.leave(by, id, memberId, body);
  }

  /** The sessions that were signed, the newest first. */
  @Get(':id/sessions')
  @ZodResponse({ status: 200, type: GroupSessionsAnswer })
  sessions(@By() by: Actor, @Param() { id }: GroupParams) {
    return this.notes.list(by, id);
  }

  /** Signs a session of the group: one record of it, and a note in the chart of everybody who came. */
  @Put(':id/sessions/:sessionId')
  @ZodResponse({ status: 201, type: GroupSessionAnswer })
  sign(@By() by: Actor, @Param() { id, sessionId }: GroupSessionParams, @Body() body: GroupNoteBody) {
    return this.notes.sign(by, id, sessionId, { ...body, startsAt: new Date(body.startsAt) });
  }
}
