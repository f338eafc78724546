import { alertSeverities } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list } from '../http/shapes.dto';

export class BoardQuery extends createZodDto(
  z.strictObject({ staffId: z.uuid().optional().describe('For supervisors: the counselor whose board it is.') }),
) {}

const state = z.string().nullable();

export class BoardAnswer extends createZodDto(
  z.object({
    asOf: z.string(),
    rows: list(
      z.object({
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        main: state,
        placement: state,
        moud: state,
        therapy: state,
        product: z.string().nullable(),
        doseMcg: z.int().nullable(),
        useStrip: z
          .string()
          .describe('12 weeks to today: + positive, - negative, * both, o not collected, _ none due.'),
        attendanceStrip: z.string().describe('14 days to today: a attended, m missed, b booked, c cancelled, . none.'),
        due: z
          .object({ label: z.string(), dueAt: z.string(), overdue: z.boolean(), rule: z.string(), why: z.string() })
          .nullable(),
        lastContact: z.string().nullable(),
        missedDoses: z.int(),
        score: z.int(),
        why: z.string(),
        alert: z
          .object({ alert: z.string(), severity: z.enum(alertSeverities), label: z.string(), why: z.string() })
          .nullable()
          .describe('The most urgent one that nobody has acknowledged.'),
        alerts: z.int().describe('How many stand in all.'),
        thread: z
          .object({ rule: z.string(), says: z.string(), broken: z.int() })
          .nullable()
          .describe('The first broken link of the golden thread, and how many are broken.'),
      }),
    ),
  }),
) {}
