import { Body, Controller, Get, HttpStatus, Param, Post, Put, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { HoursService, PlaceService, SettingsService, ZoneService } from '@cairn/office';
import { refuse } from '@cairn/platform';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By, etagOf, IfMatch } from '../http/by';
import {
  HoursAnswer,
  HoursBody,
  HoursListAnswer,
  IdParams,
  PlaceAnswer,
  PlaceBody,
  PlacesAnswer,
  RoomAnswer,
  RoomBody,
  SettingsAnswer,
  SettingsBody,
  ZoneBody,
  ZoneChangedAnswer,
  ZonePreviewAnswer,
} from './settings.dto';

@ApiTags('programme')
@Controller('programme')
export class SettingsController {
  constructor(
    private readonly settings: SettingsService,
    private readonly zones: ZoneService,
    private readonly places: PlaceService,
    private readonly hours: HoursService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: SettingsAnswer })
  async read(@By() by: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    return show(await this.settings.read(by), reply);
  }

  /** Changes the details; asks for `If-Match`. The zone has a route of its own. */
  @Put()
  @ZodResponse({ status: 200, type: SettingsAnswer })
  async change(
    @By() by: Actor,
    @Body() body: SettingsBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.settings.change(by, versionOf(version), body), reply);
  }

  /** What a change of zone would do to the sessions ahead. */
  @Post('zone/preview')
  @ZodResponse({ status: 200, type: ZonePreviewAnswer })
  async previewZone(@By() by: Actor, @Body() { zone }: ZoneBody) {
    return this.zones.preview(by, zone);
  }

  /** Moves the programme and its sessions ahead to another zone; asks for `If-Match`. */
  @Put('zone')
  @ZodResponse({ status: 200, type: ZoneChangedAnswer })
  async changeZone(
    @By() by: Actor,
    @Body() { zone }: ZoneBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const changed = await this.zones.change(by, versionOf(version), zone);
    void reply.header('etag', etagOf(changed.settings.version));
    return changed;
  }

  @Get('places')
  @ZodResponse({ status: 200, type: PlacesAnswer })
  async listPlaces(@By() by: Actor) {
    return { items: await this.places.list(by) };
  }

  /** Adds (201), or with `If-Match` edits (200). */
  @Put('places/:id')
  @ZodResponse({ status: 201, type: PlaceAnswer })
  @ApiResponse({ status: 200, type: PlaceAnswer.Output })
  async putPlace(
    @By() by: Actor,
    @Param() { id }: IdParams,
    @Body() body: PlaceBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (version === null) return show(await this.places.addPlace(by, id, body), reply, HttpStatus.CREATED);
    return show(await this.places.editPlace(by, id, version, body), reply);
  }

  @Post('places/:id/retire')
  @ZodResponse({ status: 200, type: PlaceAnswer })
  async retirePlace(@By() by: Actor, @Param() { id }: IdParams) {
    return this.places.retirePlace(by, id);
  }

  /** Adds (201), or with `If-Match` edits (200). */
  @Put('rooms/:id')
  @ZodResponse({ status: 201, type: RoomAnswer })
  @ApiResponse({ status: 200, type: RoomAnswer.Output })
  async putRoom(
    @By() by: Actor,
    @Param() { id }: IdParams,
    @Body() body: RoomBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (version === null) return show(await this.places.addRoom(by, id, body), reply, HttpStatus.CREATED);
    return show(await this.places.editRoom(by, id, version, body), reply);
  }

  @Post('rooms/:id/retire')
  @ZodResponse({ status: 200, type: RoomAnswer })
  async retireRoom(@By() by: Actor, @Param() { id }: IdParams) {
    return this.places.retireRoom(by, id);
  }

  @Get('opening-hours')
  @ZodResponse({ status: 200, type: HoursListAnswer })
  async listHours(@By() by: Actor) {
    return this.hours.list(by);
  }

  @Put('opening-hours/:id')
  @ZodResponse({ status: 201, type: HoursAnswer })
  async addHours(@By() by: Actor, @Param() { id }: IdParams, @Body() body: HoursBody) {
    return this.hours.add(by, id, body);
  }

  @Post('opening-hours/:id/withdraw')
  @ZodResponse({ status: 200, type: HoursAnswer })
  async withdrawHours(@By() by: Actor, @Param() { id }: IdParams) {
    return this.hours.withdraw(by, id);
  }
}

function show<Shown extends { readonly version: number }>(shown: Shown, reply: FastifyReply, status = HttpStatus.OK) {
  void reply.status(status).header('etag', etagOf(shown.version));
  return shown;
}

function versionOf(version: number | null): number {
  if (version === null)
    refuse('version.stale', 'Load this page first, and send the version that you saw with the change.');
  return version;
}
