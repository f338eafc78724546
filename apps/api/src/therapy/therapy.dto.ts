import { createZodDto } from 'nestjs-zod';
import { attendedDetails, cancelledBy, isLocalTime, type SessionDetail } from '@cairn/rules';
import { contactTypes, ownFormats } from '@cairn/therapy';
import { z } from 'zod';
import { day, list, prose } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';
import { modality } from './session.dto';

export class AppointmentParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}

export class AppointmentBody extends createZodDto(
  z.strictObject({
    patientId: z.uuid(),
    staffId: z.uuid(),
    startsAt: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?$/)
      .refine((text) => isLocalTime(text.slice(0, 16)), 'is not a local date and time')
      .describe('Local date and time without offset: what the clock on the wall shows, to the minute.'),
    zone: z.string().min(1).max(64).optional().describe('IANA zone; without it the one of the program.'),
    minutes: z.int().min(1).max(1440),
    modality,
    whileClosed: z
      .boolean()
      .optional()
      .describe('The clinic is closed on that day, and the session is meant all the same.'),
    roomId: z.uuid().nullable().optional().describe('Left out when a session is moved: the room stays.'),
    contactType: z.enum(contactTypes).optional(),
    format: z.enum(ownFormats).optional(),
    rebooks: z.uuid().optional().describe('The date of a series that had no session: this one takes its place.'),
  }),
) {}

export class AttendanceBody extends createZodDto(
  z.strictObject({
    state: z.enum(['attended', 'missed']),
    reason: prose(500).optional(),
    detail: oneOf(attendedDetails).optional(),
    minutesPresent: z.int().min(1).max(1440).optional().describe('Where it was not the whole session.'),
  }),
) {}

export class CancelBody extends createZodDto(
  z.strictObject({ reason: prose(500), by: oneOf(cancelledBy).optional() }),
) {}

export class ScheduleQuery extends createZodDto(
  z.strictObject({ day: day.optional(), staffId: z.uuid().optional() }),
) {}

const appointment = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  patientName: z.string(),
  patientNumber: z.string(),
  staffId: z.uuid().nullable(),
  staffName: z.string().nullable(),
  startsAt: z.string(),
  zone: z.string(),
  startsAtInstant: z.string(),
  minutes: z.int(),
  modality: z.string(),
  state: z.enum(['booked', 'attended', 'missed', 'cancelled']),
  reason: z.string().nullable(),
  detail: z
    .enum([...Object.keys(attendedDetails), ...Object.keys(cancelledBy)] as [SessionDetail, ...SessionDetail[]])
    .nullable()
    .describe('Together with the state and the check-in: the status of the session.'),
  minutesPresent: z.int().nullable(),
  checkedInAt: z.string().nullable(),
  version: z.int(),
  roomId: z.uuid().nullable(),
  roomName: z.string().nullable(),
  contactType: z.enum(contactTypes).nullable(),
  format: z.enum([...ownFormats, 'group']).nullable(),
  seriesId: z.uuid().nullable(),
  occursAt: z.string().nullable().describe('Which date of its series it is, wherever it was moved to.'),
});

export class AppointmentAnswer extends createZodDto(appointment) {}

export class ScheduleAnswer extends createZodDto(
  z.object({
    ...{ day: z.string(), zone: z.string(), items: list(appointment) },
    ...{ lateMinutes: z.int(), noShowMinutes: z.int() },
  }),
) {}
