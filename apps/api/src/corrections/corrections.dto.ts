import { correctionKinds, misfiledTypes } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose } from '../http/shapes.dto';

export class PersonParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class EpisodeParams extends createZodDto(z.strictObject({ id: z.uuid(), episodeId: z.uuid() })) {}
export class MisfiledParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class CorrectionReasonBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}
export class ReentryBody extends createZodDto(z.strictObject({ recordId: z.uuid() })) {}

export class MisfiledBody extends createZodDto(
  z.strictObject({
    id: z.uuid(),
    recordType: z.enum(misfiledTypes),
    recordId: z.uuid(),
    toPatientId: z.uuid(),
    reason: prose(500),
  }),
) {}

const identity = z.object({
  given: z.string(),
  family: z.string(),
  dateOfBirth: z.string(),
  sexAtBirth: z.enum(['female', 'male', 'intersex', 'unknown']),
});

export class IdentityHistoryAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        id: z.uuid(),
        kind: z.enum(correctionKinds),
        reason: z.string(),
        before: identity,
        after: identity,
        by: z.string().nullable(),
        at: z.string(),
      }),
    ),
  }),
) {}

export class VoidedEpisodeAnswer extends createZodDto(
  z.object({ id: z.uuid(), voidedAt: z.string(), sessionsCancelled: z.int() }),
) {}

export class MovedAnswer extends createZodDto(z.object({ id: z.uuid(), reenteredAs: z.uuid().nullable() })) {}

const person = z.object({ id: z.uuid(), number: z.string(), displayName: z.string() });
const misfiled = z.object({
  id: z.uuid(),
  recordType: z.enum(misfiledTypes),
  recordId: z.uuid(),
  from: person,
  to: person,
  reason: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  reentry: z.object({ recordId: z.uuid(), by: z.string().nullable(), at: z.string() }).nullable(),
  candidates: list(z.object({ id: z.uuid(), at: z.string(), doseMcg: z.int() })),
});

export class MisfiledAnswer extends createZodDto(misfiled) {}
export class MisfiledListAnswer extends createZodDto(z.object({ items: list(misfiled) })) {}
