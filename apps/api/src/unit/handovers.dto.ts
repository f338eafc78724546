import { leaveKinds, shiftNames } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { instant, list, prose } from '../http/shapes.dto';
import { careTotals } from './care-notes.dto';
import { bandAndTotal, observation, oneOf, risk, stayLevel, stayMethod, unitPerson } from './unit-shapes.dto';

export class HandoverParams extends createZodDto(z.strictObject({ handoverId: z.uuid() })) {}
export class HandoverNoteParams extends createZodDto(z.strictObject({ handoverId: z.uuid(), noteId: z.uuid() })) {}

export class HandoverBody extends createZodDto(z.strictObject({ placeId: z.uuid(), startsAt: instant })) {}
export class HandoverNoteBody extends createZodDto(
  z.strictObject({ patientId: z.uuid(), text: prose(2000), watch: z.boolean(), replacesId: z.uuid().optional() }),
) {}
export class HandoverSignBody extends createZodDto(z.strictObject({})) {}
/** The incoming nurse on the screen of the outgoing one, as themself; without it whoever is signed in takes over. */
export class HandoverTakeBody extends createZodDto(
  z.strictObject({
    note: prose(1000).optional(),
    email: z.string().trim().min(3).max(320).optional(),
    password: z.string().min(1).max(1024).optional(),
  }),
) {}

const who = z.string().nullable();
const shift = {
  place: z.object({ id: z.uuid(), name: z.string() }),
  shift: oneOf(shiftNames),
  forDay: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
};
const summary = z.object({
  id: z.uuid(),
  ...shift,
  state: z.enum(['running', 'to-sign', 'to-take', 'done']),
  openedBy: who,
  signed: z.object({ by: who, at: z.string(), byId: z.uuid() }).nullable(),
  taken: z.object({ by: who, at: z.string(), note: who, inPlace: z.boolean() }).nullable(),
});

const line = z.object({
  ...unitPerson,
  bed: z.string(),
  room: who,
  day: z.int(),
  level: stayLevel.or(z.literal('res')).nullable(),
  method: stayMethod.nullable(),
  away: z.object({ kind: oneOf(leaveKinds), expectedAt: z.string() }).nullable(),
  came: who,
  went: who,
  observation: observation.nullable(),
  risk: risk.nullable(),
  cows: z.object(bandAndTotal).nullable(),
  doses: list(z.object({ at: z.string(), product: z.string(), doseMcg: z.int() })),
  comfort: list(z.object({ at: z.string(), drug: z.string(), outcome: z.string(), doseMcg: z.int().nullable() })),
  escalations: list(z.object({ at: z.string(), causes: list(z.string()), told: z.string(), outcome: z.string() })),
  care: careTotals,
});
const note = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  text: z.string(),
  watch: z.boolean(),
  by: who,
  at: z.string(),
});

export class HandoversAnswer extends createZodDto(z.object({ items: list(summary), missing: list(z.object(shift)) })) {}
export class HandoverAnswer extends createZodDto(
  summary.extend({
    mayBeSignedFrom: z.string(),
    sheet: z.object({ lines: list(line), notes: list(note), composedAt: z.string() }),
  }),
) {}
