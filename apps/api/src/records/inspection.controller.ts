import { Body, Controller, Get, Param, Put, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { InspectionPackService, SecurityProfileService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { fileOf } from './file-answer';
import {
  ApprovalBody,
  ApprovalParams,
  InspectionPackAnswer,
  InspectionPackBody,
  InspectionPacksAnswer,
  PackPartParams,
  RecordParams,
  SecurityProfileAnswer,
  SecurityProfileBody,
} from './records.dto';

/** Records for an inspector, and how the site is secured. */
@ApiTags('records')
@Controller('records')
export class InspectionController {
  constructor(
    private readonly packs: InspectionPackService,
    private readonly profiles: SecurityProfileService,
  ) {}

  @Get('inspection-packs')
  @ZodResponse({ status: 200, type: InspectionPacksAnswer })
  async list(@By() by: Actor) {
    return { items: await this.packs.list(by) };
  }

  @Put('inspection-packs/:id')
  @ZodResponse({ status: 201, type: InspectionPackAnswer })
  ask(@By() by: Actor, @Param() { id }: RecordParams, @Body() body: InspectionPackBody) {
    return this.packs.ask(by, id, body);
  }

  @Put('inspection-packs/:id/approvals/:approvalId')
  @ZodResponse({ status: 201, type: InspectionPackAnswer })
  say(@By() by: Actor, @Param() { id, approvalId }: ApprovalParams, @Body() body: ApprovalBody) {
    return this.packs.say(by, id, approvalId, given(body));
  }

  @Get('inspection-packs/:id/pack')
  @ApiProduces('application/pdf')
  async pack(@By() by: Actor, @Param() { id }: RecordParams): Promise<StreamableFile> {
    return fileOf(await this.packs.pdf(by, id), 'inspection-pack', 'pdf');
  }

  @Get('inspection-packs/:id/parts/:part')
  @ApiProduces('text/csv')
  async part(@By() by: Actor, @Param() { id, part }: PackPartParams): Promise<StreamableFile> {
    return fileOf(await this.packs.csv(by, id, part), `inspection-${part}`, 'csv');
  }

  @Get('security-profile')
  @ZodResponse({ status: 200, type: SecurityProfileAnswer })
  profile(@By() by: Actor) {
    return this.profiles.read(by);
  }

  @Put('security-profile/:id')
  @ZodResponse({ status: 201, type: SecurityProfileAnswer })
  review(@By() by: Actor, @Param() { id }: RecordParams, @Body() body: SecurityProfileBody) {
    return this.profiles.write(by, id, given(body));
  }
}
