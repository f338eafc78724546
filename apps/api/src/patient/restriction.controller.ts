import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { OpeningService, RestrictionService } from '@cairn/patient';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from './patient.dto';
import {
  LiftBody,
  OpeningAnswer,
  OpeningBody,
  OpeningsAnswer,
  OpeningsQuery,
  RestrictionAnswer,
  RestrictionBody,
  RestrictionParams,
  ReviewAnswer,
  ReviewBody,
} from './restriction.dto';

@ApiTags('restricted charts')
@Controller()
export class RestrictionController {
  constructor(
    private readonly restrictions: RestrictionService,
    private readonly openings: OpeningService,
  ) {}

  @Get('patients/:id/restriction')
  @ZodResponse({ status: 200, type: RestrictionAnswer })
  async read(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.restrictions.read(by, id);
  }

  @Put('patients/:id/restriction/:restrictionId')
  @ZodResponse({ status: 201, type: RestrictionAnswer })
  async restrict(
    @By() by: Actor,
    @Param() { id, restrictionId }: RestrictionParams,
    @Body() { kind, ownStaffId, readerIds, reason }: RestrictionBody,
  ) {
    const restriction = { id: restrictionId, kind, ownStaffId: ownStaffId ?? null, readerIds, reason };
    return this.restrictions.restrict(by, id, restriction);
  }

  @Post('patients/:id/restriction/lift')
  @ZodResponse({ status: 200, type: RestrictionAnswer })
  async lift(@By() by: Actor, @Param() { id }: PatientParams, @Body() { reason }: LiftBody) {
    return this.restrictions.lift(by, id, reason);
  }

  /** Opens a restricted chart for a while, with a reason that the privacy officer sees at once. */
  @Post('patients/:id/openings')
  @ZodResponse({ status: 201, type: OpeningAnswer })
  async open(@By() by: Actor, @Param() { id }: PatientParams, @Body() opening: OpeningBody) {
    return this.openings.open(by, id, opening);
  }

  @Get('chart-openings')
  @ZodResponse({ status: 200, type: OpeningsAnswer })
  async list(@By() by: Actor, @Query() { state, cursor }: OpeningsQuery) {
    const { items, next } = await this.openings.list(by, state, cursor);
    return { items, next: next === null ? null : String(next) };
  }

  @Post('chart-openings/:id/review')
  @ZodResponse({ status: 200, type: ReviewAnswer })
  async review(@By() by: Actor, @Param() { id }: PatientParams, @Body() { verdict, note }: ReviewBody) {
    return this.openings.review(by, id, { verdict, note: note ?? null });
  }
}
