import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { LicenceService, StaffInviteService, StaffService } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { DepartureService } from '@cairn/office';
import { Clock, refuse } from '@cairn/platform';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By, etagOf, IfMatch } from '../http/by';
import {
  CodeAnswer,
  DepartureAnswer,
  DepartureBody,
  DepartureFactsAnswer,
  InvitedAnswer,
  LicenceBody,
  LicenceParams,
  MemberAnswer,
  MembersAnswer,
  StaffReasonBody,
  StaffAnswer,
  StaffBody,
  StaffParams,
  StaffQuery,
} from './staff.dto';

@ApiTags('staff')
@Controller('staff')
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly invitations: StaffInviteService,
    private readonly licences: LicenceService,
    private readonly departures: DepartureService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: StaffAnswer })
  async list(@By() by: Actor, @Query() { role }: StaffQuery) {
    return { items: await this.staff.list(by, this.clock.now().toISOString().slice(0, 10), role) };
  }

  /** All colleagues with roles, licences and accounts, also those who left. */
  @Get('members')
  @ZodResponse({ status: 200, type: MembersAnswer })
  async members(@By() by: Actor) {
    return { items: await this.staff.members(by) };
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: MemberAnswer })
  async member(@By() by: Actor, @Param() { id }: StaffParams, @Res({ passthrough: true }) reply: FastifyReply) {
    const member = await this.staff.member(by, id);
    void reply.header('etag', etagOf(member.version));
    return member;
  }

  /** Invites (201): the code in the answer is shown this once. With `If-Match` changes name, e-mail or roles (200). */
  @Put(':id')
  @ZodResponse({ status: 201, type: InvitedAnswer })
  @ApiResponse({ status: 200, type: InvitedAnswer.Output })
  async put(
    @By() by: Actor,
    @Param() { id }: StaffParams,
    @Body() body: StaffBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (version === null) {
      const invited = await this.invitations.invite(by, id, body);
      void reply.status(HttpStatus.CREATED).header('etag', etagOf(invited.member.version));
      return invited;
    }
    const { licences, ...change } = body;
    if (licences !== undefined) refuse('input.invalid', 'Licenses are recorded one by one, not with an edit.');
    const member = await this.staff.change(by, id, change, version);
    void reply.status(HttpStatus.OK).header('etag', etagOf(member.version));
    return { member, code: null };
  }

  /** A new one-time code, shown this once; those made before end. */
  @Post(':id/code')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: CodeAnswer })
  newCode(@By() by: Actor, @Param() { id }: StaffParams) {
    return this.invitations.newCode(by, id);
  }

  /** What depends on a colleague, and who could take it over. */
  @Get(':id/departure')
  @ZodResponse({ status: 200, type: DepartureFactsAnswer })
  dependents(@By() by: Actor, @Param() { id }: StaffParams) {
    return this.departures.dependents(by, id);
  }

  @Post(':id/departure')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: DepartureAnswer })
  depart(@By() by: Actor, @Param() { id }: StaffParams, @Body() body: DepartureBody) {
    return this.departures.depart(by, id, body);
  }

  /** Records a licence (201) or, under the same id, its renewal (200). */
  @Put(':id/licences/:licenceId')
  @ZodResponse({ status: 201, type: MemberAnswer })
  @ApiResponse({ status: 200, type: MemberAnswer.Output })
  async licence(
    @By() by: Actor,
    @Param() { id, licenceId }: LicenceParams,
    @Body() body: LicenceBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { member, isNew } = await this.licences.record(by, id, { id: licenceId, ...body });
    void reply.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
    return member;
  }

  @Post(':id/licences/:licenceId/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: MemberAnswer })
  endLicence(@By() by: Actor, @Param() { id, licenceId }: LicenceParams, @Body() { reason }: StaffReasonBody) {
    return this.licences.end(by, id, licenceId, reason);
  }
}
