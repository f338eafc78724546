import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { SpecimenService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { SpecimenAnswer, SpecimenBody, SpecimenParams } from './specimens.dto';

/** Drug tests, as far as a dose asks for one. */
@ApiTags('medication')
@Controller('patients/:id/specimens')
export class SpecimensController {
  constructor(private readonly specimens: SpecimenService) {}

  @Put(':specimenId')
  @ZodResponse({ status: 201, type: SpecimenAnswer })
  async record(@By() by: Actor, @Param() { id, specimenId }: SpecimenParams, @Body() body: SpecimenBody) {
    const { panel, positives, collectedOn } = await this.specimens.recordSpecimen(by, specimenId, {
      patientId: id,
      ...body,
    });
    return { id: specimenId, patientId: id, collectedOn, panel, positives };
  }
}
