import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EpisodeVoidService, MisfiledService } from '@cairn/corrections';
import type { Actor } from '@cairn/database';
import { PatientService } from '@cairn/patient';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  EpisodeParams,
  IdentityHistoryAnswer,
  MisfiledAnswer,
  MisfiledBody,
  MisfiledListAnswer,
  MisfiledParams,
  MovedAnswer,
  PersonParams,
  CorrectionReasonBody,
  ReentryBody,
  VoidedEpisodeAnswer,
} from './corrections.dto';

@ApiTags('corrections')
@Controller()
export class CorrectionsController {
  constructor(
    private readonly patients: PatientService,
    private readonly episodes: EpisodeVoidService,
    private readonly misfiled: MisfiledService,
  ) {}

  @Get('patients/:id/identity-history')
  @ZodResponse({ status: 200, type: IdentityHistoryAnswer })
  async identityHistory(@By() by: Actor, @Param() { id }: PersonParams) {
    return { items: await this.patients.identityHistory(by, id) };
  }

  @Post('patients/:id/episodes/:episodeId/void')
  @ZodResponse({ status: 200, type: VoidedEpisodeAnswer })
  voidEpisode(@By() by: Actor, @Param() { id, episodeId }: EpisodeParams, @Body() { reason }: CorrectionReasonBody) {
    return this.episodes.voidEpisode(by, id, episodeId, reason);
  }

  @Get('corrections/misfiled')
  @ZodResponse({ status: 200, type: MisfiledListAnswer })
  async list(@By() by: Actor) {
    return { items: await this.misfiled.list(by) };
  }

  @Post('corrections/misfiled')
  @ZodResponse({ status: 201, type: MovedAnswer })
  move(@By() by: Actor, @Body() { id, ...request }: MisfiledBody) {
    return this.misfiled.move(by, id, request);
  }

  @Post('corrections/misfiled/:id/re-entry')
  @ZodResponse({ status: 200, type: MisfiledAnswer })
  reenter(@By() by: Actor, @Param() { id }: MisfiledParams, @Body() { recordId }: ReentryBody) {
    return this.misfiled.reenter(by, id, recordId);
  }
}
