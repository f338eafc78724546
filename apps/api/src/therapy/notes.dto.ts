import { amendments, noteFormatKeys, noteRisks, noteStates, withoutObjective } from '@cairn/rules';
import { contactTypes } from '@cairn/therapy';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose } from '../http/shapes.dto';
import { modality, session, text } from './session.dto';

export class NoteParams extends createZodDto(z.strictObject({ id: z.uuid(), noteId: z.uuid() })) {}
export class NoteReviewParams extends createZodDto(
  z.strictObject({ id: z.uuid(), noteId: z.uuid(), reviewId: z.uuid() }),
) {}
export class NoteAmendmentParams extends createZodDto(
  z.strictObject({ id: z.uuid(), noteId: z.uuid(), amendmentId: z.uuid() }),
) {}
export class NotesQuery extends createZodDto(
  z.strictObject({ before: z.uuid().optional().describe('The `next` of the page before.') }),
) {}

const content = z.strictObject({
  format: z.enum(noteFormatKeys as [(typeof noteFormatKeys)[number], ...typeof noteFormatKeys]),
  // Twice what a section may have: characters are counted as people count them, and an emoji is two here.
  sections: z.record(z.string().regex(/^[a-z]{3,20}$/), text(40_000)),
  objectiveIds: z.array(z.uuid()).max(30).readonly(),
  withoutObjective: z.enum(withoutObjective).nullable(),
  risk: z.enum(noteRisks).nullable(),
  nextStep: text(2000),
  session: session.optional(),
});

export class NoteBody extends createZodDto(
  z.strictObject({
    appointmentId: z.uuid().nullable(),
    modality,
    contactType: z.enum(contactTypes),
    startsAt: instant,
    minutes: z.int().min(1).max(1440),
    content,
    replacesId: z.uuid().nullable().describe('The note that a supervisor sent back and this one stands for.'),
  }),
) {}

export class NoteReviewBody extends createZodDto(
  z.strictObject({ kind: z.enum(['cosigned', 'returned']), comment: text(2000) }),
) {}

const kinds = Object.keys(amendments) as (keyof typeof amendments)[];
export class NoteAmendmentBody extends createZodDto(
  z.strictObject({
    kind: z.enum(kinds as [(typeof kinds)[number], ...typeof kinds]),
    text: prose(20_000),
    reason: text(1000),
  }),
) {}

const note = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  appointmentId: z.uuid().nullable(),
  modality: z.string(),
  contactType: z.enum(contactTypes),
  serviceOn: day,
  startsAt: z.string(),
  endsAt: z.string(),
  content,
  state: z.enum(noteStates),
  authorId: z.uuid().nullable(),
  author: z.string().nullable(),
  credential: z.string().nullable(),
  signedAt: z.string(),
  replacesId: z.uuid().nullable(),
  replacedById: z.uuid().nullable(),
  review: z
    .object({ kind: z.enum(['cosigned', 'returned']), comment: z.string(), by: z.string(), at: z.string() })
    .nullable(),
  amendments: list(
    z.object({
      id: z.uuid(),
      kind: z.enum(kinds as [(typeof kinds)[number], ...typeof kinds]),
      text: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  ),
});

export class NoteAnswer extends createZodDto(note) {}
export class NotesAnswer extends createZodDto(z.object({ items: list(note), next: z.uuid().nullable() })) {}

export class WaitingNotesAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        id: z.uuid(),
        patientId: z.uuid(),
        displayName: z.string(),
        number: z.string(),
        modality: z.string(),
        serviceOn: day,
        author: z.string().nullable(),
        authorId: z.uuid().nullable(),
        signedAt: z.string(),
        clonePercent: z.int().describe('How much of it stood in recent notes when it was signed.'),
        content: content.nullable().describe('Null where the chart is closed to who asks.'),
      }),
    ),
  }),
) {}
