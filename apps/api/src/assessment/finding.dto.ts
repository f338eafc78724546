import { faceSheetKinds, type FaceSheetKind, findingKinds, type FindingKind } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { instant, list, prose, words } from '../http/shapes.dto';

const findingKind = z.enum(findingKinds as [FindingKind, ...FindingKind[]]);
/** Which details a kind has and what they may be, the rule says; here only that they are flat and can be stored. */
const value = z.union([prose(1000), z.literal(''), z.number(), z.boolean(), z.null()]);

export const replacing = z.strictObject({ id: z.uuid(), reason: prose(500) });
export const recordedBy = z.object({ id: z.uuid(), displayName: z.string() }).nullable();
/** What took the place of a record: the record no longer stands. */
export const replacedBy = z.object({ id: z.uuid(), at: z.string(), by: recordedBy, reason: z.string() }).nullable();

export class FindingParams extends createZodDto(z.strictObject({ id: z.uuid(), findingId: z.uuid() })) {}

/** The body and the answer are the same on both sheets; only the kinds differ. */
const bodyOf = <Kind extends z.ZodType>(kind: Kind) =>
  z.strictObject({
    kind,
    at: instant.optional(),
    details: z
      .record(words(40), value)
      .refine((details) => Object.keys(details).length <= 40, 'has too many fields')
      .nullable(),
    replaces: replacing.optional(),
  });
const entryOf = <Kind extends z.ZodType>(kind: Kind) =>
  z.object({
    id: z.uuid(),
    kind,
    on: z.string(),
    at: z.string(),
    recordedAt: z.string(),
    by: recordedBy,
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable(),
    replaces: z.object({ id: z.uuid(), reason: z.string() }).nullable(),
    replacedBy,
  });

export class FindingBody extends createZodDto(bodyOf(findingKind)) {}
export class FindingAnswer extends createZodDto(entryOf(findingKind)) {}
export class FindingsAnswer extends createZodDto(z.object({ items: list(entryOf(findingKind)) })) {}

const faceSheetKind = z.enum(faceSheetKinds as [FaceSheetKind, ...FaceSheetKind[]]);
export class FaceSheetParams extends createZodDto(z.strictObject({ id: z.uuid(), entryId: z.uuid() })) {}
export class FaceSheetBody extends createZodDto(bodyOf(faceSheetKind)) {}
export class FaceSheetEntryAnswer extends createZodDto(entryOf(faceSheetKind)) {}
const today = z.object({
  mayBeTold: z.string().nullable(),
  use: z.object({ state: z.string(), used: z.number().nullable() }).nullable(),
  scale: z.object({ povertyPercent: z.number(), sharePercent: z.number() }).nullable(),
  reportOn: z.string().nullable(),
  mayReport: list(z.string()).nullable(),
});
export class FaceSheetAnswer extends createZodDto(
  z.object({ items: list(entryOf(faceSheetKind).extend({ today: today.nullable() })) }),
) {}
