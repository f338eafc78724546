import { mostDaysAtOnce, toldSubstances, type ToldSubstance } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list } from '../http/shapes.dto';

const substance = z.enum(Object.keys(toldSubstances) as [ToldSubstance, ...ToldSubstance[]]);

export class UseCalendarQuery extends createZodDto(z.strictObject({ to: day.optional() })) {}
export class UseInterviewParams extends createZodDto(z.strictObject({ id: z.uuid(), interviewId: z.uuid() })) {}

export class UseInterviewBody extends createZodDto(
  z.strictObject({
    fromDay: day,
    toDay: day,
    uses: z.array(z.strictObject({ day, substance })).max(mostDaysAtOnce * Object.keys(toldSubstances).length),
  }),
) {}

const interview = z.object({
  id: z.uuid(),
  fromDay: z.string(),
  toDay: z.string(),
  at: z.string(),
  by: z.string().nullable(),
});

export class UseInterviewAnswer extends createZodDto(interview) {}
export class UseCalendarAnswer extends createZodDto(
  z.object({
    days: list(z.object({ day: z.string(), told: z.string(), substances: list(z.string()) })),
    interviews: list(interview),
    lastKnown: z.string().nullable(),
    study: list(
      z.object({
        kind: z.string(),
        takenOn: z.string().nullable(),
        answers: z.record(z.string(), z.string().nullable()),
      }),
    ),
  }),
) {}
