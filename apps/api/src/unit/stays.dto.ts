import {
  bedEndReasons,
  bedLevels,
  completionOutcomes,
  keptWhere,
  leaveKinds,
  leaveOutcomes,
  naloxoneAtEnd,
  riskTalks,
  searchAnswers,
  stayEndReasons,
  stepsAfterStay,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { replacing } from '../assessment/finding.dto';
import { instant, list, prose, words } from '../http/shapes.dto';
import { oneOf, replaced, stayLevel, stayMethod, vitals } from './unit-shapes.dto';

export class StayParams extends createZodDto(z.strictObject({ id: z.uuid(), stayId: z.uuid() })) {}
export class MethodChangeParams extends createZodDto(
  z.strictObject({ id: z.uuid(), stayId: z.uuid(), changeId: z.uuid() }),
) {}
export class EndingParams extends createZodDto(
  z.strictObject({ id: z.uuid(), stayId: z.uuid(), endingId: z.uuid() }),
) {}
export class ReservationParams extends createZodDto(z.strictObject({ id: z.uuid(), reservationId: z.uuid() })) {}
export class LeaveParams extends createZodDto(z.strictObject({ id: z.uuid(), leaveId: z.uuid() })) {}
export class UnitArrivalParams extends createZodDto(z.strictObject({ id: z.uuid(), arrivalId: z.uuid() })) {}

const note = prose(1000).optional();
const at = instant.optional();

export class ReservationBody extends createZodDto(z.strictObject({ bedId: z.uuid(), until: instant, note })) {}
export class ReservationEndBody extends createZodDto(z.strictObject({})) {}
export class BedStayBody extends createZodDto(
  z.strictObject({ bedId: z.uuid(), at, movesFrom: z.uuid().optional(), note }),
) {}
export class BedStayEndBody extends createZodDto(
  z.strictObject({ at, reason: oneOf(bedEndReasons).exclude(['moved']), note }),
) {}
export class BedLeaveBody extends createZodDto(
  z.strictObject({ kind: oneOf(leaveKinds), leftAt: at, expectedAt: instant, note }),
) {}
export class LeaveEndBody extends createZodDto(z.strictObject({ at, outcome: oneOf(leaveOutcomes), note })) {}

const belonging = z.object({ item: words(200), count: z.int().min(1).max(999), kept: oneOf(keptWhere) });
export class UnitArrivalBody extends createZodDto(
  z.strictObject({
    bedStayId: z.uuid(),
    at,
    belongings: z.array(belonging.strict()).max(100),
    search: oneOf(searchAnswers),
    searchNote: note,
    note,
    replaces: replacing.optional(),
  }),
) {}

export class StayBody extends createZodDto(
  z.strictObject({ level: stayLevel, method: stayMethod, at, follows: z.uuid().optional(), note }),
) {}
export class MethodChangeBody extends createZodDto(z.strictObject({ method: stayMethod, reason: prose(500), at })) {}
export class StayVoidBody extends createZodDto(z.strictObject({})) {}

export class EndingBody extends createZodDto(
  z.strictObject({
    outcome: oneOf(completionOutcomes),
    at,
    naloxone: oneOf(naloxoneAtEnd),
    riskTalk: oneOf(riskTalks),
    nextStep: oneOf(stepsAfterStay),
    nextWhere: words(200).optional(),
    appointment: z
      .strictObject({ id: z.uuid().optional(), at, where: words(200).optional() })
      .refine(({ id, at: when }) => id !== undefined || when !== undefined, 'needs a time or a booked appointment')
      .optional(),
    note: prose(2000).optional(),
    leavesBed: z.boolean(),
    replaces: replacing.optional(),
  }),
) {}

const who = z.string().nullable();
const leave = z.object({
  id: z.uuid(),
  kind: oneOf(leaveKinds),
  leftAt: z.string(),
  expectedAt: z.string(),
  note: who,
  by: who,
  end: z.object({ outcome: oneOf(leaveOutcomes), at: z.string(), note: who, by: who }).nullable(),
});
const arrival = z.object({
  id: z.uuid(),
  at: z.string(),
  belongings: list(z.object({ item: z.string(), count: z.int(), kept: oneOf(keptWhere) })),
  search: oneOf(searchAnswers),
  searchNote: who,
  note: who,
  by: who,
  replaced: z.boolean(),
  replaces: replaced,
});
const bedStay = z.object({
  id: z.uuid(),
  bedId: z.uuid(),
  label: z.string(),
  place: z.string(),
  room: who,
  level: oneOf(bedLevels),
  detoxStayId: z.uuid().nullable(),
  from: z.string(),
  to: who,
  endReason: oneOf(bedEndReasons).nullable(),
  endNote: who,
  by: who,
  leaves: list(leave),
  arrivals: list(arrival),
});
const ending = z.object({
  id: z.uuid(),
  outcome: oneOf(completionOutcomes),
  completedAt: z.string(),
  details: z.object({
    cows: z.object({ id: z.uuid(), total: z.int().nullable(), at: z.string() }).nullable(),
    vitals: z.object({ id: z.uuid(), at: z.string() }).nullable(),
    naloxone: oneOf(naloxoneAtEnd),
    riskTalk: oneOf(riskTalks),
    nextStep: oneOf(stepsAfterStay),
    nextWhere: who,
    appointment: z.object({ id: z.uuid().nullable(), at: z.string(), where: who }).nullable(),
  }),
  moudOffer: z.enum(['accepted', 'declined', 'undecided', 'none']),
  note: who,
  by: who,
  signedAt: z.string(),
  replaces: replaced,
  replaced: z.boolean(),
});
const stay = z.object({
  id: z.uuid(),
  level: stayLevel,
  method: stayMethod.nullable(),
  startedAt: z.string(),
  endedAt: who,
  endReason: oneOf(stayEndReasons).nullable(),
  note: who,
  by: who,
  origin: z.string(),
  methods: list(z.object({ id: z.uuid(), method: stayMethod, reason: z.string(), at: z.string(), by: who })),
  endings: list(ending),
});
const record = z.object({
  bedStays: list(bedStay),
  stays: list(stay),
  reservation: z.object({ id: z.uuid(), bedId: z.uuid(), label: z.string(), until: z.string(), note: who }).nullable(),
  facts: z.object({
    cows: z.object({ id: z.uuid(), total: z.int().nullable(), at: z.string() }).nullable(),
    vitals: vitals.unwrap().extend({ id: z.uuid() }).nullable(),
    moudState: who,
    pregnant: z.boolean(),
    episodeId: z.uuid().nullable(),
  }),
  offer: z
    .object({
      id: z.uuid(),
      at: z.string(),
      decision: z.enum(['accepted', 'declined', 'undecided']),
      reofferOn: who,
      by: who,
    })
    .nullable(),
  day: z.int().nullable(),
  long: z.boolean(),
  warnings: list(z.string()),
});
export class UnitRecordAnswer extends createZodDto(record) {}
export class EndingAnswerDto extends createZodDto(
  z.object({ record, warnings: list(z.object({ code: z.string(), says: z.string() })) }),
) {}
