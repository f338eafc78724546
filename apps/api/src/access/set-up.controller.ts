import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SetUpService } from '@cairn/access';
import type { FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { SetUpAnswer, SetUpBody, SetUpNeededAnswer } from './set-up.dto';

/** The first programme of an empty database. After that nothing here does anything any more. */
@ApiTags('set-up')
@Controller('set-up')
export class SetUpController {
  constructor(private readonly service: SetUpService) {}

  @Get()
  @ZodResponse({ status: 200, type: SetUpNeededAnswer })
  async needed() {
    return { needed: await this.service.isNeeded() };
  }

  @Post()
  @ZodResponse({ status: 201, type: SetUpAnswer })
  async setUp(@Body() body: SetUpBody, @Req() request: FastifyRequest) {
    const { programmeId } = await this.service.setUp(body, request.ip);
    return { programmeId };
  }
}
