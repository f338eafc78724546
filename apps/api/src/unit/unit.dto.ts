import { bedLevels, closureReasons, shiftNames } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose, words } from '../http/shapes.dto';
import {
  bandAndTotal,
  closure,
  leaveNow,
  observation,
  oneOf,
  risk,
  stayLevel,
  stayMethod,
  unitPerson,
} from './unit-shapes.dto';

const level = oneOf(bedLevels);

export class BedParams extends createZodDto(z.strictObject({ bedId: z.uuid() })) {}
export class ClosureIdParams extends createZodDto(z.strictObject({ closureId: z.uuid() })) {}
export class CensusQuery extends createZodDto(z.strictObject({ from: day, to: day })) {}

export class BedBody extends createZodDto(
  z.strictObject({ placeId: z.uuid(), roomId: z.uuid().nullable(), label: words(20), level }),
) {}
export class BedRetireBody extends createZodDto(z.strictObject({})) {}
export class BedClosureBody extends createZodDto(
  z.strictObject({
    bedId: z.uuid(),
    reason: oneOf(closureReasons),
    note: prose(500).optional(),
    from: instant.optional(),
    expectedUntil: day.optional(),
  }),
) {}
export class BedReopenBody extends createZodDto(z.strictObject({ note: prose(500).optional() })) {}

const bed = z.object({
  id: z.uuid(),
  placeId: z.uuid(),
  placeName: z.string(),
  roomId: z.uuid().nullable(),
  roomName: z.string().nullable(),
  label: z.string(),
  level,
  version: z.int(),
  retiredOn: z.string().nullable(),
  occupied: z.boolean(),
  reserved: z.boolean(),
  closure,
});
export class BedAnswer extends createZodDto(bed) {}
export class BedsAnswer extends createZodDto(z.object({ items: list(bed) })) {}

export class CensusDaysAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        day: z.string(),
        level,
        beds: z.int(),
        occupied: z.int(),
        away: z.int(),
        outOfService: z.int(),
        available: z.int(),
      }),
    ),
  }),
) {}

const person = z.object({
  ...unitPerson,
  day: z.int(),
  long: z.boolean(),
  minor: z.boolean(),
  observation: z.object({ level: observation, since: z.string() }).nullable(),
  risk: z.object({ level: risk, at: z.string() }).nullable(),
  stay: z.object({ id: z.uuid(), level: stayLevel, method: stayMethod.nullable(), startedAt: z.string() }).nullable(),
  cows: list(z.object(bandAndTotal)),
  moud: z.string().nullable(),
});

const boardBed = z.object({
  id: z.uuid(),
  label: z.string(),
  level,
  place: z.object({ id: z.uuid(), name: z.string() }),
  room: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  closure,
  lying: z
    .object({ stayId: z.uuid(), patientId: z.uuid(), since: z.string(), arrived: z.boolean(), leave: leaveNow })
    .nullable(),
  reserved: z
    .object({
      id: z.uuid(),
      patientId: z.uuid(),
      name: z.string(),
      number: z.string(),
      until: z.string(),
      note: z.string().nullable(),
    })
    .nullable(),
  person: person.nullable(),
});

const waiting = z.object({
  patientId: z.uuid().nullable(),
  enquiryId: z.uuid().nullable(),
  name: z.string(),
  number: z.string().nullable(),
  hidden: z.boolean(),
  why: z.enum(['placed', 'decided', 'listed']),
  level: z.string().nullable(),
  priority: z.string().nullable(),
  since: z.string(),
});

export class UnitBoardAnswer extends createZodDto(
  z.object({
    at: z.string(),
    beds: list(boardBed),
    waiting: list(waiting),
    counts: z.object({
      beds: z.int(),
      occupied: z.int(),
      away: z.int(),
      reserved: z.int(),
      outOfService: z.int(),
      empty: z.int(),
    }),
    shift: z.object({ name: oneOf(shiftNames), startsAt: z.string(), endsAt: z.string() }),
  }),
) {}
