import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CowsService } from '@cairn/detox';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from '../patient/patient.dto';
import { CowsAnswer, CowsBody, CowsListAnswer, CowsParams } from './cows.dto';

@ApiTags('clinical record')
@Controller('patients/:id/cows')
export class CowsController {
  constructor(private readonly cows: CowsService) {}

  @Get()
  @ZodResponse({ status: 200, type: CowsListAnswer })
  async list(@By() by: Actor, @Param() { id }: PatientParams) {
    return { items: await this.cows.list(by, id) };
  }

  @Put(':cowsId')
  @ZodResponse({ status: 201, type: CowsAnswer })
  record(@By() by: Actor, @Param() { id, cowsId }: CowsParams, @Body() { at, ...cows }: CowsBody) {
    return this.cows.record(by, id, cowsId, given({ ...cows, at: at ? new Date(at) : undefined }));
  }
}
