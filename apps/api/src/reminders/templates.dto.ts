import { languages, messageKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const place = {
  kind: z.enum(messageKinds),
  language: z.enum(languages),
  level: z.union([z.literal(0), z.literal(1), z.literal(2)]),
};

const row = z.object({
  id: z.uuid(),
  ...place,
  version: z.number().int(),
  text: z.string(),
  state: z.enum(['draft', 'published', 'replaced', 'withdrawn']),
  writtenById: z.uuid(),
  writtenBy: z.string().nullable(),
  writtenAt: z.string(),
  publishedBy: z.string().nullable(),
  publishedAt: z.string().nullable(),
});

export class TemplateParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class TemplateBody extends createZodDto(z.strictObject({ ...place, text: z.string().trim().min(1).max(500) })) {}
export class TemplateAnswer extends createZodDto(row) {}

export class TemplatesAnswer extends createZodDto(
  z.object({ items: z.array(z.object({ ...place, shipped: z.string(), own: z.array(row) })) }),
) {}

export class TemplatePreviewAnswer extends createZodDto(
  z.object({
    channels: z.array(
      z.object({
        channel: z.enum(['sms', 'email', 'voice']),
        subject: z.string(),
        text: z.string(),
        characters: z.number().int(),
        most: z.number().int().nullable(),
      }),
    ),
    faults: z.array(z.object({ code: z.string(), says: z.string() })),
  }),
) {}
