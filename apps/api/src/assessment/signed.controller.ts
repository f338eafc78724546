import { Body, Controller, Get, Param, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type AssessmentView, HandoutService, SignedAssessmentService, type TakeBack } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { AssessmentAttempt } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from '../patient/patient.dto';
import { SignedAnswer, SignedBody, SignedListAnswer, SignedParams } from './signed.dto';

/** Diagnosis, dimensions, level of care, first look and risk of suicide: what a clinician judges and signs. */
@ApiTags('clinical record')
@Controller('patients/:id/assessments')
export class SignedAssessmentController {
  constructor(
    private readonly assessments: SignedAssessmentService,
    private readonly handouts: HandoutService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: SignedListAnswer })
  async list(@By() by: Actor, @Param() { id }: PatientParams) {
    const { items, ...beside } = await this.assessments.list(by, id);
    return { items: items.map(shown), ...beside };
  }

  @Put(':recordId')
  @ZodResponse({ status: 201, type: SignedAnswer })
  async record(@By() by: Actor, @Param() { id, recordId }: SignedParams, @Body() body: SignedBody) {
    return shown(await this.assessments.record(by, id, recordId, attemptOf(body)));
  }

  @Get(':recordId/handout')
  @ApiOperation({ summary: 'What the person takes along, on paper' })
  @ApiProduces('application/pdf')
  async handout(@By() by: Actor, @Param() { id, recordId }: SignedParams): Promise<StreamableFile> {
    const pdf = await this.handouts.safetyPlan(by, id, recordId);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="plan.pdf"' });
  }
}

/** Which fields the content of a kind has, the rules say; on its way out it is an object. */
function shown(record: AssessmentView) {
  return { ...record, content: { ...record.content } };
}

function attemptOf({ at, replaces, record }: SignedBody): AssessmentAttempt | TakeBack {
  if (record.kind === 'take-back') {
    if (replaces === undefined) refuse('assessment.invalid', 'Name the record that is taken back, and say why.');
    return { kind: record.of, takeBack: true, replaces };
  }
  const common = given({ at: at === undefined ? undefined : new Date(at), replaces });
  // What was left out is absent, also one level down; the shape was checked at the door.
  return { ...pruned(record), ...common } as AssessmentAttempt;
}

function pruned<Body extends object>(body: Body): Body {
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]: [string, unknown]) => {
      if (value === undefined) return [];
      const inner = typeof value === 'object' && value !== null && !Array.isArray(value) ? pruned(value) : value;
      return [[key, inner]];
    }),
  ) as Body;
}
