import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { AlertService, DueWorkService } from '@cairn/path';
import type { AlertId } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { AlertListAnswer, AlertParams, AlertsAnswer, AnswerBody, AnswerParams, DueWorkAnswer } from './alert.dto';

@ApiTags('alerts')
@Controller()
export class AlertController {
  constructor(
    private readonly alerts: AlertService,
    private readonly dueWork: DueWorkService,
  ) {}

  @Get('alerts')
  @ZodResponse({ status: 200, type: AlertListAnswer })
  async list(@By() by: Actor) {
    return this.alerts.list(by);
  }

  @Get('due-work')
  @ZodResponse({ status: 200, type: DueWorkAnswer })
  async due(@By() by: Actor) {
    return this.dueWork.mine(by);
  }

  @Get('patients/:id/alerts')
  @ZodResponse({ status: 200, type: AlertsAnswer })
  async ofPatient(@By() by: Actor, @Param() { id }: AlertParams) {
    return this.alerts.ofPatient(by, id);
  }

  @Put('patients/:id/alerts/answers/:answerId')
  @ZodResponse({ status: 200, type: AlertsAnswer })
  async answer(@By() by: Actor, @Param() { id, answerId }: AnswerParams, @Body() { alert, ...said }: AnswerBody) {
    return this.alerts.answer(by, id, answerId, { alert: alert as AlertId, ...said });
  }
}
