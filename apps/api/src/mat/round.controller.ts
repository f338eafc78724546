import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { RoundService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { RoundAnswer } from './round.dto';

@ApiTags('medication')
@Controller('dosing/round')
export class RoundController {
  constructor(private readonly rounds: RoundService) {}

  @Get()
  @ApiOperation({ summary: 'What waits for a prescriber, who needs it first on top' })
  @ZodResponse({ status: 200, type: RoundAnswer })
  round(@By() by: Actor) {
    return this.rounds.round(by);
  }
}
