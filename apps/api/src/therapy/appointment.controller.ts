import { Body, Controller, Get, HttpStatus, Param, Post, Put, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { type AppointmentView, AttendanceService, BookingService, ScheduleService } from '@cairn/therapy';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By, etagOf, IfMatch } from '../http/by';
import { AppointmentAnswer, AppointmentBody, AppointmentParams, AttendanceBody, CancelBody } from './therapy.dto';

@ApiTags('appointments')
@Controller('appointments')
export class AppointmentController {
  constructor(
    private readonly booking: BookingService,
    private readonly attendance: AttendanceService,
    private readonly schedule: ScheduleService,
  ) {}

  /** Books (201), or with `If-Match` moves (200). */
  @Put(':id')
  @ZodResponse({ status: 201, type: AppointmentAnswer })
  @ApiResponse({ status: 200, type: AppointmentAnswer.Output })
  async put(
    @By() by: Actor,
    @Param() { id }: AppointmentParams,
    @Body() body: AppointmentBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = { ...body, startsAt: body.startsAt.slice(0, 16) };
    if (version === null) return show(await this.booking.book(by, id, asked), reply, HttpStatus.CREATED);
    return show(await this.booking.move(by, id, asked, version), reply);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: AppointmentAnswer })
  async read(@By() by: Actor, @Param() { id }: AppointmentParams, @Res({ passthrough: true }) reply: FastifyReply) {
    return show(await this.schedule.read(by, id), reply);
  }

  @Post(':id/attendance')
  @ZodResponse({ status: 200, type: AppointmentAnswer })
  async attend(
    @By() by: Actor,
    @Param() { id }: AppointmentParams,
    @Body() body: AttendanceBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.attendance.recordAttendance(by, id, body), reply);
  }

  @Post(':id/cancel')
  @ZodResponse({ status: 200, type: AppointmentAnswer })
  async cancel(
    @By() by: Actor,
    @Param() { id }: AppointmentParams,
    @Body() { reason, by: cancelledBy }: CancelBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.attendance.cancelAppointment(by, id, reason, cancelledBy), reply);
  }
}

function show(appointment: AppointmentView, reply: FastifyReply, status = HttpStatus.OK) {
  void reply.status(status).header('etag', etagOf(appointment.version));
  return appointment;
}
