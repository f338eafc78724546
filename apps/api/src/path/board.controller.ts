import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { BoardService } from '@cairn/path';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { BoardAnswer, BoardQuery } from './board.dto';

@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get()
  @ZodResponse({ status: 200, type: BoardAnswer })
  async board(@By() by: Actor, @Query() { staffId }: BoardQuery) {
    return this.boards.board(by, staffId ?? null);
  }
}
