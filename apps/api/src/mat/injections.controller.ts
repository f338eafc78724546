import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { InjectionsService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { InjectionsAnswer, InjectionsQuery } from './injections.dto';

@ApiTags('medication')
@Controller('dosing/injections')
export class InjectionsController {
  constructor(private readonly injections: InjectionsService) {}

  @Get()
  @ZodResponse({ status: 200, type: InjectionsAnswer })
  due(@By() by: Actor, @Query() { from, to }: InjectionsQuery) {
    return this.injections.due(by, from, to);
  }
}
