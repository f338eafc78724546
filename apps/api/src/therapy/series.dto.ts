import { createZodDto } from 'nestjs-zod';
import { isLocalTime, nthChoices, skipReasons, weekdayCodes } from '@cairn/rules';
import { contactTypes, ownFormats } from '@cairn/therapy';
import { z } from 'zod';
import { day, list, prose } from '../http/shapes.dto';
import { modality } from './session.dto';

export const localStart = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?$/)
  .refine((text) => isLocalTime(text.slice(0, 16)), 'is not a local date and time')
  .describe('Local date and time without offset: what the clock on the wall shows, to the minute.');

const repeat = z.strictObject({
  each: z.enum(['week', 'month']),
  interval: z.int().min(1).max(52).describe('Every so many weeks or months.'),
  weekdays: z.array(z.enum(weekdayCodes)).min(1).max(7),
  nth: z
    .literal([...nthChoices])
    .nullable()
    .describe('Which one of a month; -1 is the last.'),
  until: day.nullable(),
  count: z.int().min(1).max(1000).nullable(),
});

const terms = {
  staffId: z.uuid(),
  roomId: z.uuid().nullable(),
  minutes: z.int().min(1).max(1440),
  modality,
  contactType: z.enum(contactTypes),
  format: z.enum(ownFormats),
};

export class SeriesParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class SeriesChangeParams extends createZodDto(z.strictObject({ id: z.uuid(), changeId: z.uuid() })) {}
export class SeriesSkipParams extends createZodDto(z.strictObject({ id: z.uuid(), skipId: z.uuid() })) {}

export class SeriesBody extends createZodDto(
  z.strictObject({
    patientId: z.uuid(),
    ...terms,
    startsAt: localStart,
    zone: z.string().min(1).max(64).optional().describe('IANA zone; without it the one of the program.'),
    repeat,
  }),
) {}

const scope = z.enum(['following', 'all']).describe('From this session on, or every one that still lies ahead.');

export class SeriesChangeBody extends createZodDto(
  z.strictObject({ scope, appointmentId: z.uuid(), version: z.int().min(1), startsAt: localStart, ...terms }),
) {}

export class SeriesCancelBody extends createZodDto(
  z.strictObject({ scope, appointmentId: z.uuid(), reason: prose(500) }),
) {}

export class SeriesPreviewAnswer extends createZodDto(
  z.object({
    rrule: z.string(),
    until: z.string(),
    dates: list(z.object({ startsAt: z.string(), isShifted: z.boolean(), reason: z.enum(skipReasons).nullable() })),
  }),
) {}

const series = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  staffId: z.uuid(),
  staffName: z.string().nullable(),
  roomId: z.uuid().nullable(),
  roomName: z.string().nullable(),
  rrule: z.string().describe('RFC 5545, without DTSTART: that is `startsAt` in `zone`.'),
  startsAt: z.string(),
  zone: z.string(),
  minutes: z.int(),
  modality: z.string(),
  contactType: z.enum(contactTypes),
  format: z.enum(ownFormats),
  followsId: z.uuid().nullable(),
  endedFrom: z.string().nullable(),
  endedReason: z.string().nullable(),
  repeat: z
    .object({
      each: z.enum(['week', 'month']),
      interval: z.int(),
      weekdays: list(z.enum(weekdayCodes)),
      nth: z.literal([...nthChoices]).nullable(),
      until: z.string().nullable(),
      count: z.int().nullable(),
    })
    .nullable(),
  dates: list(
    z.object({
      appointmentId: z.uuid(),
      startsAt: z.string(),
      occursAt: z.string(),
      state: z.enum(['booked', 'attended', 'missed', 'cancelled']),
    }),
  ),
  skipped: list(
    z.object({
      id: z.uuid(),
      occursAt: z.string(),
      reason: z.enum(skipReasons),
      settledAs: z.enum(['rebooked', 'let-go', 'ended']).nullable(),
    }),
  ),
});

export class SeriesAnswer extends createZodDto(series) {}

export class SeriesChangedAnswer extends createZodDto(
  z.object({
    series,
    stayed: list(
      z.object({
        appointmentId: z.uuid(),
        startsAt: z.string(),
        reason: z.enum(['by-hand', ...skipReasons]),
      }),
    ),
  }),
) {}

export class SeriesCancelledAnswer extends createZodDto(z.object({ series, cancelled: z.int() })) {}

export class RebookAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        kind: z.enum(['date', 'session']),
        id: z.uuid(),
        seriesId: z.uuid().nullable(),
        patientId: z.uuid(),
        patientName: z.string(),
        patientNumber: z.string(),
        staffId: z.uuid().nullable(),
        staffName: z.string().nullable(),
        startsAt: z.string(),
        zone: z.string(),
        minutes: z.int(),
        modality: z.string(),
        reason: z.enum(skipReasons),
      }),
    ),
  }),
) {}
