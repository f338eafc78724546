import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { OpenContainerService, PreparationService, StationService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { doseOf } from './dose-of';
import { IdParams } from './mat.dto';
import {
  ContainerBody,
  ContainerClosedAnswer,
  ContainerClosingBody,
  ContainerOpeningBody,
  OpenableContainersAnswer,
  PreparationAnswer,
  PreparationBody,
  PreparationsAnswer,
  ResolutionBody,
  DosingStationAnswer,
  DosingStationBody,
  DosingStationsAnswer,
} from './pump.dto';

@ApiTags('medication')
@Controller()
export class PumpController {
  constructor(
    private readonly stations: StationService,
    private readonly preparations: PreparationService,
    private readonly containers: OpenContainerService,
  ) {}

  @Get('dosing/stations')
  @ZodResponse({ status: 200, type: DosingStationsAnswer })
  async list(@By() by: Actor) {
    return { items: await this.stations.list(by) };
  }

  @Put('dosing/stations/:id')
  @ZodResponse({ status: 201, type: DosingStationAnswer })
  save(@By() by: Actor, @Param() { id }: IdParams, @Body() body: DosingStationBody) {
    return this.stations.save(by, id, given(body));
  }

  @Put('dosing/containers/:id')
  @ZodResponse({ status: 201, type: DosingStationAnswer })
  open(@By() by: Actor, @Param() { id }: IdParams, @Body() body: ContainerBody) {
    return this.stations.open(by, id, body);
  }

  @Get('dosing/openable-containers')
  @ZodResponse({ status: 200, type: OpenableContainersAnswer })
  openable(@By() by: Actor) {
    return this.containers.openable(by);
  }

  @Put('dosing/open-containers/:id')
  @ZodResponse({ status: 201, type: DosingStationAnswer })
  openFromStock(@By() by: Actor, @Param() { id }: IdParams, @Body() body: ContainerOpeningBody) {
    return this.containers.open(by, id, body);
  }

  @Post('dosing/open-containers/:id/close')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ContainerClosedAnswer })
  close(@By() by: Actor, @Param() { id }: IdParams, @Body() { reason }: ContainerClosingBody) {
    return this.containers.close(by, id, reason);
  }

  @Get('dose-preparations')
  @ZodResponse({ status: 200, type: PreparationsAnswer })
  async waiting(@By() by: Actor) {
    return { items: await this.preparations.open(by) };
  }

  @Put('dose-preparations/:id')
  @ZodResponse({ status: 201, type: PreparationAnswer })
  prepare(@By() by: Actor, @Param() { id }: IdParams, @Body() { stationId, dose }: PreparationBody) {
    return this.preparations.prepare(by, id, stationId, doseOf(dose));
  }

  @Post('dose-preparations/:id/resolve')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: PreparationAnswer })
  resolve(@By() by: Actor, @Param() { id }: IdParams, @Body() said: ResolutionBody) {
    return this.preparations.resolve(by, id, given(said));
  }
}
