import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CalibrationService, CountDutyService, CountIncidentService, CountService, ShiftService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import {
  CalibrationBody,
  CalibrationsAnswer,
  CountAnswer,
  CountBody,
  CountDutiesAnswer,
  CountIdParams,
  CountIncidentBody,
  SchedulingAnswer,
  SchedulingBody,
  ShiftAnswer,
  ShiftBody,
  ShiftsAnswer,
} from './counts.dto';
import { SecondPersonBody } from './losses.dto';
import { credentialsOf } from './waste.controller';

@ApiTags('stock')
@Controller('stock')
export class CountsController {
  constructor(
    private readonly shifts: ShiftService,
    private readonly counting: CountService,
    private readonly incidents: CountIncidentService,
    private readonly calibrations: CalibrationService,
    private readonly duties: CountDutyService,
  ) {}

  @Get('shifts')
  @ZodResponse({ status: 200, type: ShiftsAnswer })
  list(@By() by: Actor) {
    return this.shifts.list(by);
  }

  @Get('shifts/:id')
  @ZodResponse({ status: 200, type: ShiftAnswer })
  one(@By() by: Actor, @Param() { id }: CountIdParams) {
    return this.shifts.one(by, id);
  }

  @Put('shifts/:id')
  @ZodResponse({ status: 201, type: ShiftAnswer })
  open(@By() by: Actor, @Param() { id }: CountIdParams, @Body() _body: ShiftBody) {
    return this.shifts.open(by, id);
  }

  @Post('shifts/:id/close')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ShiftAnswer })
  close(@By() by: Actor, @Param() { id }: CountIdParams) {
    return this.shifts.close(by, id);
  }

  @Get('count-duties')
  @ZodResponse({ status: 200, type: CountDutiesAnswer })
  due(@By() by: Actor) {
    return this.duties.list(by);
  }

  @Put('counts/:id')
  @ZodResponse({ status: 201, type: CountAnswer })
  count(@By() by: Actor, @Param() { id }: CountIdParams, @Body() body: CountBody) {
    return this.counting.count(by, id, given(body));
  }

  @Post('counts/:id/sign')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: CountAnswer })
  sign(@By() by: Actor, @Param() { id }: CountIdParams, @Body() body: SecondPersonBody) {
    return this.counting.sign(by, id, credentialsOf(body));
  }

  @Post('counts/:id/incident')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: CountAnswer })
  incident(@By() by: Actor, @Param() { id }: CountIdParams, @Body() { settle, reason, ...own }: CountIncidentBody) {
    return this.incidents.report(by, id, { settle, reason }, credentialsOf(own));
  }

  @Get('calibrations')
  @ZodResponse({ status: 200, type: CalibrationsAnswer })
  calibrated(@By() by: Actor) {
    return this.calibrations.today(by);
  }

  @Put('calibrations/:id')
  @ZodResponse({ status: 201, type: CalibrationsAnswer })
  calibrate(@By() by: Actor, @Param() { id }: CountIdParams, @Body() body: CalibrationBody) {
    return this.calibrations.record(by, id, given(body));
  }

  @Put('schedulings/:id')
  @ZodResponse({ status: 201, type: SchedulingAnswer })
  schedule(@By() by: Actor, @Param() { id }: CountIdParams, @Body() body: SchedulingBody) {
    return this.duties.schedule(by, id, given(body));
  }
}
