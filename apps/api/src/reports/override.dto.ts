import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose } from '../http/shapes.dto';

export class OverridesQuery extends createZodDto(
  z.strictObject({
    from: day.optional().describe("Local day; without it 30 days before the last, in the programme's zone."),
    to: day.optional().describe('Local day, included; without it today.'),
  }),
) {}

export class OverrideReviewParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class OverrideReviewBody extends createZodDto(z.strictObject({ upTo: instant, note: prose(500).optional() })) {}

const review = z.object({
  id: z.uuid(),
  upTo: z.string(),
  note: z.string().nullable(),
  reviewedBy: z.string(),
  reviewedAt: z.string(),
});

export class OverrideReviewAnswer extends createZodDto(review.extend({ reviewed: z.int(), own: z.int() })) {}

const counts = { count: z.int(), unreviewed: z.int() };

export class OverridesAnswer extends createZodDto(
  z.object({
    asOf: z.string(),
    ranAt: z.string(),
    definition: z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      citation: z.string(),
      parameters: z.record(z.string(), z.unknown()).readonly(),
    }),
    from: z.string(),
    to: z.string(),
    view: z.enum(['full', 'lines', 'counts']),
    total: z.int(),
    unreviewed: z.int(),
    ownUnreviewed: z.int(),
    byRule: list(z.object({ ruleId: z.string(), ...counts })),
    byPerson: list(z.object({ displayName: z.string(), ...counts })),
    rows: list(
      z.object({
        about: z.enum(['dose', 'order', 'take-home', 'bottles']),
        recordId: z.string(),
        at: z.string(),
        ruleId: z.string(),
        reasonCode: z.string(),
        reasonText: z.string().nullable(),
        role: z.string(),
        by: z.object({ id: z.uuid(), displayName: z.string() }).nullable(),
        patient: z.object({ id: z.uuid().nullable(), number: z.string(), displayName: z.string().nullable() }),
        voided: z.boolean(),
        reviewed: z.object({ by: z.string(), at: z.string() }).nullable(),
        deviation: z.boolean(),
      }),
    ),
    holds: list(
      z.object({
        kind: z.string(),
        placed: z.int(),
        blocking: z.int(),
        cleared: z.int(),
        medianMinutes: z.int().nullable(),
      }),
    ),
    reviews: list(review),
  }),
) {}
