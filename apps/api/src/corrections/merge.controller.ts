import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MergeService } from '@cairn/corrections';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  CompareParams,
  CompareQuery,
  ComparisonAnswer,
  MergeAnswer,
  MergeBody,
  MergeParams,
  MergePeopleAnswer,
  MergePeopleQuery,
  MergesAnswer,
  UnmergeBody,
  UnmergeAnswer,
} from './merge.dto';

@ApiTags('corrections')
@Controller()
export class MergeController {
  constructor(private readonly merges: MergeService) {}

  @Get('patients/:id/compare/:otherId')
  @ZodResponse({ status: 200, type: ComparisonAnswer })
  compare(@By() by: Actor, @Param() { id, otherId }: CompareParams, @Query() { keep }: CompareQuery) {
    return this.merges.compare(by, id, otherId, keep ?? null);
  }

  @Get('merges/people')
  @ZodResponse({ status: 200, type: MergePeopleAnswer })
  async people(@By() by: Actor, @Query() { search }: MergePeopleQuery) {
    const items = await this.merges.people(by, search);
    return {
      items: items.map(({ id, number, displayName, dateOfBirth }) => ({ id, number, displayName, dateOfBirth })),
    };
  }

  @Get('merges')
  @ZodResponse({ status: 200, type: MergesAnswer })
  async list(@By() by: Actor) {
    return { items: await this.merges.list(by) };
  }

  @Post('merges')
  @ZodResponse({ status: 201, type: MergeAnswer })
  merge(@By() by: Actor, @Body() { id, ...request }: MergeBody) {
    return this.merges.merge(by, id, request);
  }

  @Post('merges/:id/undo')
  @ZodResponse({ status: 200, type: UnmergeAnswer })
  undo(@By() by: Actor, @Param() { id }: MergeParams, @Body() { reason }: UnmergeBody) {
    return this.merges.undo(by, id, reason);
  }
}
