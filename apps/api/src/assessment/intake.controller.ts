import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IntakeService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from '../patient/patient.dto';
import { IntakeAnswer, SectionBody, VersionAnswer, VersionParams, VersionsAnswer, VersionsQuery } from './intake.dto';
import { progressAnswer, versionAnswer } from './intake-answer';

@ApiTags('intake')
@Controller('patients/:id/intake')
export class IntakeController {
  constructor(private readonly intake: IntakeService) {}

  @Get()
  @ApiOperation({ summary: 'How far the intake is, and what is known from other forms' })
  @ZodResponse({ status: 200, type: IntakeAnswer })
  async read(@By() by: Actor, @Param() { id }: PatientParams) {
    return progressAnswer(await this.intake.read(by, id));
  }

  @Get('versions')
  @ApiOperation({ summary: 'The newest version of every section, or all versions of one' })
  @ZodResponse({ status: 200, type: VersionsAnswer })
  async versions(@By() by: Actor, @Param() { id }: PatientParams, @Query() { section }: VersionsQuery) {
    return { items: (await this.intake.versions(by, id, section ?? null)).map(versionAnswer) };
  }

  @Put('versions/:versionId')
  @ZodResponse({ status: 201, type: VersionAnswer })
  async sign(@By() by: Actor, @Param() { id, versionId }: VersionParams, @Body() body: SectionBody) {
    return versionAnswer(await this.intake.sign(by, id, versionId, given(body)));
  }
}
