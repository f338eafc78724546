import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ContingencyProgramService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  ContingencyProgramAnswer,
  ContingencyProgramBody,
  ContingencyProgramParams,
  ContingencyProgramsAnswer,
} from './contingency.dto';

/** Contingency programs and their versions. */
@ApiTags('contingency')
@Controller('contingency-programs')
export class ContingencyProgramsController {
  constructor(private readonly programs: ContingencyProgramService) {}

  @Get()
  @ZodResponse({ status: 200, type: ContingencyProgramsAnswer })
  list(@By() by: Actor) {
    return this.programs.list(by);
  }

  @Put(':programId')
  @ZodResponse({ status: 201, type: ContingencyProgramAnswer })
  write(@By() by: Actor, @Param() { programId }: ContingencyProgramParams, @Body() body: ContingencyProgramBody) {
    const { replacesId = null, targetReason = null, ...asked } = body;
    return this.programs.write(by, programId, { ...asked, replacesId, targetReason });
  }
}
