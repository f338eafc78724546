import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list } from '../http/shapes.dto';

export class ReportQuery extends createZodDto(
  z.strictObject({ asOf: day.optional().describe("Local day; without it today in the programme's zone.") }),
) {}

const run = {
  asOf: z.string(),
  ranAt: z.string(),
  definition: z.object({
    id: z.string(),
    title: z.string(),
    text: z.string(),
    citation: z.string(),
    parameters: z.record(z.string(), z.unknown()).readonly(),
  }),
};

const counted = { active: z.int(), openInactive: z.int() };

export class CaseloadAnswer extends createZodDto(
  z.object({
    ...run,
    rows: list(
      z.object({
        ...counted,
        staffId: z.uuid().nullable(),
        counselor: z.string(),
        weighted: z.number(),
        room: z
          .enum(['room', 'near', 'full'])
          .nullable()
          .describe('How far from the limit of a caseload; policy says which.'),
        byState: z.record(z.string(), z.int()).readonly(),
      }),
    ),
    total: z.object({ ...counted, weighted: z.number() }),
    unassigned: list(z.uuid()),
  }),
) {}

export class CensusAnswer extends createZodDto(
  z.object({
    ...run,
    rows: list(z.object({ ...counted, level: z.string(), label: z.string() })),
    total: z.object(counted),
    flow: z.object({
      start: z.int(),
      in: z.int(),
      out: z.int(),
      end: z.int(),
      from: z.string(),
      to: z.string(),
      reconciles: z.boolean(),
    }),
  }),
) {}
