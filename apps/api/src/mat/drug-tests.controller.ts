import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CollectionService, DrugTestService, ResultService, TestOrderService, TestPanelService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import {
  DrugTestWorkAnswer,
  PatientDrugTestsAnswer,
  SpecimenReportAnswer,
  SpecimenViewAnswer,
  TestOrderAnswer,
  TestOrderView,
} from './drug-test-views.dto';
import {
  CollectionBody,
  CustodyBody,
  CustodyParams,
  DrugTestsQuery,
  PatientTestParams,
  SpecimenReadingBody,
  SpecimenReadingParams,
  SpecimenReportBody,
  SpecimenReportParams,
  TestConsequenceAnswer,
  TestConsequenceBody,
  TestConsequenceParams,
  TestOrderBody,
  TestOutcomeBody,
  TestOutcomeParams,
  TestPanelAnswer,
  TestPanelBody,
  TestPanelEndBody,
  TestPanelsAnswer,
  TestSpecimenParams,
} from './drug-tests.dto';
import { IdParams, ReasonBody } from './mat.dto';

/** Drug tests from the panel to the reading. They inform a conversation; none of these acts changes an order or a dose. */
@ApiTags('drug tests')
@Controller()
export class DrugTestsController {
  constructor(
    private readonly tests: DrugTestService,
    private readonly panels: TestPanelService,
    private readonly orders: TestOrderService,
    private readonly collections: CollectionService,
    private readonly results: ResultService,
  ) {}

  @Get('test-panels')
  @ZodResponse({ status: 200, type: TestPanelsAnswer })
  listPanels(@By() by: Actor) {
    return this.panels.list(by);
  }

  @Put('test-panels/:id')
  @ZodResponse({ status: 201, type: TestPanelAnswer })
  writePanel(@By() by: Actor, @Param() { id }: IdParams, @Body() body: TestPanelBody) {
    return this.panels.write(by, id, body);
  }

  @Post('test-panels/:id/end')
  @ZodResponse({ status: 201, type: TestPanelAnswer })
  endPanel(@By() by: Actor, @Param() { id }: IdParams, @Body() body: TestPanelEndBody) {
    return this.panels.end(by, id, body);
  }

  @Get('drug-tests')
  @ZodResponse({ status: 200, type: DrugTestWorkAnswer })
  work(@By() by: Actor) {
    return this.tests.work(by);
  }

  @Get('patients/:id/drug-tests')
  @ZodResponse({ status: 200, type: PatientDrugTestsAnswer })
  ofPatient(@By() by: Actor, @Param() { id }: IdParams, @Query() { before }: DrugTestsQuery) {
    return this.tests.ofPatient(by, id, before);
  }

  @Put('patients/:id/test-orders/:orderId')
  @ZodResponse({ status: 201, type: TestOrderAnswer })
  order(@By() by: Actor, @Param() { id, orderId }: PatientTestParams, @Body() body: TestOrderBody) {
    return this.orders.order(by, id, orderId, given(body));
  }

  @Post('patients/:id/test-orders/:orderId/cancel')
  @ZodResponse({ status: 201, type: TestOrderView })
  cancel(@By() by: Actor, @Param() { id, orderId }: PatientTestParams, @Body() { reason }: ReasonBody) {
    return this.orders.cancel(by, id, orderId, reason);
  }

  @Put('patients/:id/test-orders/:orderId/outcomes/:outcomeId')
  @ZodResponse({ status: 201, type: TestOrderView })
  notCollected(@By() by: Actor, @Param() { id, orderId, outcomeId }: TestOutcomeParams, @Body() body: TestOutcomeBody) {
    return this.orders.recordOutcome(by, id, orderId, outcomeId, given(body));
  }

  @Put('patients/:id/test-orders/:orderId/specimens/:specimenId')
  @ZodResponse({ status: 201, type: SpecimenViewAnswer })
  collect(@By() by: Actor, @Param() { id, orderId, specimenId }: TestSpecimenParams, @Body() body: CollectionBody) {
    const { collectedAt, ...rest } = given(body);
    const at = collectedAt === undefined ? {} : { collectedAt: new Date(collectedAt) };
    return this.collections.collect(by, id, orderId, specimenId, { ...rest, ...at });
  }

  @Put('patients/:id/specimens/:specimenId/custody/:stepId')
  @ZodResponse({ status: 201, type: SpecimenViewAnswer })
  handOn(@By() by: Actor, @Param() { id, specimenId, stepId }: CustodyParams, @Body() body: CustodyBody) {
    return this.collections.handOn(by, id, specimenId, stepId, { ...given(body), at: new Date(body.at) });
  }

  @Put('patients/:id/specimens/:specimenId/reports/:reportId')
  @ZodResponse({ status: 201, type: SpecimenReportAnswer })
  report(
    @By() by: Actor,
    @Param() { id, specimenId, reportId }: SpecimenReportParams,
    @Body() body: SpecimenReportBody,
  ) {
    return this.results.enter(by, id, specimenId, reportId, body);
  }

  @Put('patients/:id/specimens/:specimenId/readings/:readingId')
  @ZodResponse({ status: 201, type: SpecimenViewAnswer })
  confirm(
    @By() by: Actor,
    @Param() { id, specimenId, readingId }: SpecimenReadingParams,
    @Body() body: SpecimenReadingBody,
  ) {
    return this.results.confirm(by, id, specimenId, readingId, given(body));
  }

  @Put('patients/:id/test-consequences/:consequenceId')
  @ZodResponse({ status: 201, type: TestConsequenceAnswer })
  decide(@By() by: Actor, @Param() { id, consequenceId }: TestConsequenceParams, @Body() body: TestConsequenceBody) {
    return this.results.decide(by, id, consequenceId, given(body));
  }
}
