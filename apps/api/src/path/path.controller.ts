import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { type Chart, ChartService, MendService, MoveService } from '@cairn/path';
import { Clock } from '@cairn/platform';
import { tracks } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { ageOn } from '../patient/patient.controller';
import {
  ChartAnswer,
  EpisodeAnswer,
  EpisodeBody,
  MoveAnswer,
  MoveBody,
  MoveParams,
  PathParams,
  TimelineAnswer,
  TimelineQuery,
  VoidBody,
  VoidedMoveAnswer,
} from './path.dto';

@ApiTags('path')
@Controller('patients/:id')
export class PathController {
  constructor(
    private readonly charts: ChartService,
    private readonly moves: MoveService,
    private readonly mend: MendService,
    private readonly clock: Clock,
  ) {}

  @Get('chart')
  @ZodResponse({ status: 200, type: ChartAnswer })
  async chart(@By() by: Actor, @Param() { id }: PathParams) {
    return chartAnswer(await this.charts.read(by, id), this.clock.now());
  }

  @Get('timeline')
  @ZodResponse({ status: 200, type: TimelineAnswer })
  timeline(@By() by: Actor, @Param() { id }: PathParams, @Query() { cursor }: TimelineQuery) {
    return this.charts.timeline(by, id, cursor);
  }

  @Post('episode/moves')
  @ZodResponse({ status: 201, type: MoveAnswer })
  move(@By() by: Actor, @Param() { id }: PathParams, @Body() { id: moveId, at, ...attempt }: MoveBody) {
    return this.moves.move(by, id, moveId, given({ ...attempt, at: at === undefined ? undefined : new Date(at) }));
  }

  @Post('episode/moves/:moveId/void')
  @ZodResponse({ status: 200, type: VoidedMoveAnswer })
  voidMove(@By() by: Actor, @Param() { id, moveId }: MoveParams, @Body() { reason }: VoidBody) {
    return this.mend.voidMove(by, id, moveId, reason);
  }

  @Post('episodes')
  @ZodResponse({ status: 201, type: EpisodeAnswer })
  readmit(@By() by: Actor, @Param() { id }: PathParams, @Body() body: EpisodeBody) {
    return this.mend.readmit(by, id, body.id, body.reason);
  }
}

function chartAnswer(chart: Chart, now: Date) {
  const { patient, order, path } = chart;
  const { id, number, displayName, legalName, dateOfBirth, invented, restricted, openUntil, doNotContact } = patient;
  const channels = patient.consents.filter(({ revokedAt }) => revokedAt === null).map(({ channel }) => channel);
  const due = path.clocks.map((clock) => ({ ...clock, dueAt: clock.dueAt.toISOString() }));
  return {
    banner: {
      ...{ id, number, displayName, legalName, dateOfBirth, invented, restricted, openUntil, doNotContact },
      order: order && shownOrder(order),
      age: ageOn(dateOfBirth, now),
      lastDoseDay: chart.lastDoseDay,
      daysSinceLastDose: chart.daysSinceLastDose,
      counselor: chart.counselor,
      consent: { channels: [...new Set(channels)] },
    },
    path: {
      ...path,
      tracks: path.tracks.map((one) => ({
        ...one,
        trackLabel: tracks[one.track].label,
        since: one.since?.toISOString() ?? null,
      })),
      clocks: due,
    },
    timeline: chart.timeline.items,
    timelineNext: chart.timeline.next,
    spans: chart.spans,
    appointments: chart.appointments,
    due,
    doseStrip: chart.doseStrip,
    useStrip: chart.useStrip,
    attendanceStrip: chart.attendanceStrip,
    attestations: chart.attestations,
  };
}

function shownOrder(order: NonNullable<Chart['order']>) {
  const { id, product, productClass, doseMcg, portions, frequency, startsOn, expiresOn, state } = order;
  return { id, product, productClass, doseMcg, portions, frequency, startsOn, expiresOn, state };
}
