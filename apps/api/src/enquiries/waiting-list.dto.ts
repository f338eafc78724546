import { leavingReasons, placeAnswers, waitingPriorities } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, instant, list } from '../http/shapes.dto';
import { named, note } from './enquiry.dto';

const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as [Key, ...Key[]];

export class WaitingBody extends createZodDto(
  z.strictObject({
    enquiryId: z.uuid().nullable(),
    patientId: z.uuid().nullable(),
    priority: z.enum(keys(waitingPriorities)),
    waitsFor: note(200).default(''),
    note: note(2000).default(''),
    since: instant.nullable().default(null),
  }),
) {}

export class PlaceOfferBody extends createZodDto(
  z.strictObject({
    placeFrom: day.nullable(),
    answer: z.enum(keys(placeAnswers)),
    waitUntil: day.nullable().default(null),
    note: note(2000).default(''),
  }),
) {}

export class LeaveListBody extends createZodDto(
  z.strictObject({ reason: z.enum(keys(leavingReasons)), note: note(2000).default('') }),
) {}

export class WaitingParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class PlaceOfferParams extends createZodDto(z.strictObject({ id: z.uuid(), offerId: z.uuid() })) {}

const text = z.string().nullable();

const row = {
  id: z.uuid(),
  enquiryId: z.uuid().nullable(),
  patientId: z.uuid().nullable(),
  number: text,
  name: text,
  phone: text,
  position: z.int().nullable(),
  reasons: list(z.string()),
  waitDays: z.int().nullable(),
  notices: list(z.object({ code: z.string(), says: z.string(), rule: z.string() })),
  since: z.string(),
  waitsFor: z.string(),
  note: z.string(),
  offers: list(
    z.object({
      id: z.uuid(),
      at: z.string(),
      placeFrom: text,
      answer: z.enum(keys(placeAnswers)),
      waitUntil: text,
      note: z.string(),
      by: named,
    }),
  ),
  endedAt: text,
  endedReason: text,
  endedNote: text,
  endedBy: named,
};

export class WaitingListAnswer extends createZodDto(
  z.object({ waiting: list(z.object(row)), left: list(z.object(row)) }),
) {}
export class WaitingEntryAnswer extends createZodDto(z.object(row)) {}
export class PlaceOfferAnswer extends createZodDto(z.object({ ...row, evaluation })) {}
export class LeftListAnswer extends createZodDto(z.object({ id: z.uuid(), endedReason: z.string() })) {}
