import { Body, Controller, Get, Param, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { PlanPhraseService, TreatmentPlanService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import {
  PlanPhraseBody,
  PlanPhraseParams,
  PlanPhrasesAnswer,
  PlanReviewParams,
  PlanSignatureBody,
  PlanSignatureParams,
  TreatmentPlanAnswer,
  TreatmentPlanBody,
  TreatmentPlanParams,
  TreatmentPlanReviewBody,
  TreatmentPlansAnswer,
} from './treatment-plans.dto';

@ApiTags('therapy')
@Controller('patients/:id/treatment-plans')
export class TreatmentPlansController {
  constructor(private readonly plans: TreatmentPlanService) {}

  @Get()
  @ZodResponse({ status: 200, type: TreatmentPlansAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.plans.list(by, id);
  }

  @Put(':planId')
  @ZodResponse({ status: 201, type: TreatmentPlanAnswer })
  sign(@By() by: Actor, @Param() { id, planId }: TreatmentPlanParams, @Body() body: TreatmentPlanBody) {
    return this.plans.sign(by, id, planId, body);
  }

  @Put(':planId/signatures/:signatureId')
  @ZodResponse({ status: 201, type: TreatmentPlanAnswer })
  countersign(
    @By() by: Actor,
    @Param() { id, planId, signatureId }: PlanSignatureParams,
    @Body() body: PlanSignatureBody,
  ) {
    return this.plans.countersign(by, id, planId, { id: signatureId, ...body });
  }

  @Put(':planId/reviews/:reviewId')
  @ZodResponse({ status: 201, type: TreatmentPlanAnswer })
  review(@By() by: Actor, @Param() { id, planId, reviewId }: PlanReviewParams, @Body() body: TreatmentPlanReviewBody) {
    return this.plans.review(by, id, planId, reviewId, body);
  }

  @Get(':planId/print')
  @ApiOperation({ summary: 'The plan on paper, to read through and keep' })
  @ApiProduces('application/pdf')
  async print(@By() by: Actor, @Param() { id, planId }: TreatmentPlanParams): Promise<StreamableFile> {
    const pdf = await this.plans.print(by, id, planId);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="plan.pdf"' });
  }
}

@ApiTags('therapy')
@Controller('plan-phrases')
export class PlanPhrasesController {
  constructor(private readonly phrases: PlanPhraseService) {}

  @Get()
  @ZodResponse({ status: 200, type: PlanPhrasesAnswer })
  list(@By() by: Actor) {
    return this.phrases.list(by);
  }

  @Put(':phraseId')
  @ZodResponse({ status: 201, type: PlanPhrasesAnswer })
  write(@By() by: Actor, @Param() { phraseId }: PlanPhraseParams, @Body() body: PlanPhraseBody) {
    return this.phrases.write(by, phraseId, body);
  }
}
