import { type DraftContent, draftForms, type FormName, notKeepable } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list } from '../http/shapes.dto';

const form = z.enum(Object.keys(draftForms) as [FormName, ...FormName[]]);

/** Which fields a form has, only the form knows; here they have to be something that can be kept. */
const content = z.record(z.string(), z.unknown()).superRefine((fields: DraftContent, context) => {
  const fault = notKeepable(fields);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});

const place = {
  form,
  /** Tells drafts of one form apart; ids and names of steps, no text of anybody's. */
  about: z
    .string()
    .max(200)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has characters that cannot be stored'),
  patientId: z.uuid().nullable(),
};

export class DraftParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class DraftPlaceBody extends createZodDto(z.strictObject(place)) {}

export class DraftBody extends createZodDto(
  z.strictObject({ ...place, buildsOn: z.int().min(0).max(2_000_000_000), content }),
) {}

const saved = { id: z.uuid(), revision: z.int(), savedAt: z.string() };
const draft = z.object({ ...saved, ...place, about: z.string(), content: z.record(z.string(), z.unknown()) });
const listed = z.object({
  id: z.uuid(),
  form,
  about: z.string(),
  patient: z.object({ id: z.uuid(), number: z.string(), displayName: z.string() }).nullable(),
  savedAt: z.string(),
  /** Set aside by its author, who can bring it back for a while. */
  discardedAt: z.string().nullable(),
});

export class DraftSavedAnswer extends createZodDto(z.object(saved)) {}
export class DraftAnswer extends createZodDto(draft) {}
export class DraftOpenedAnswer extends createZodDto(z.object({ draft: draft.nullable() })) {}
export class DraftsAnswer extends createZodDto(z.object({ items: list(listed) })) {}
