import { callInCauses, callInOutcomes, drawKinds, removalReasons } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose } from '../http/shapes.dto';

const one = <Key extends string>(of: Readonly<Record<Key, string>>) => z.enum(Object.keys(of) as [Key, ...Key[]]);
const kind = one(drawKinds);
const notCollected = z.enum(['refused', 'missed', 'unable', 'excused']);

export class RandomTestKeyParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class DrawParams extends createZodDto(z.strictObject({ id: z.uuid(), drawId: z.uuid() })) {}
export class CallInParams extends createZodDto(z.strictObject({ id: z.uuid(), callInId: z.uuid() })) {}
export class CallInStepParams extends createZodDto(
  z.strictObject({ id: z.uuid(), callInId: z.uuid(), stepId: z.uuid() }),
) {}
export class UniformityQuery extends createZodDto(z.strictObject({ from: day.optional(), to: day.optional() })) {}

export class RandomTestKeyBody extends createZodDto(
  z.strictObject({ reason: prose(500).optional().describe('Why a new key takes the place of the old one.') }),
) {}
export class RemovalBody extends createZodDto(
  z.strictObject({ reasonCode: one(removalReasons), reason: z.string().max(500) }),
) {}
export class CallInBody extends createZodDto(
  z.strictObject({ cause: one(callInCauses), reason: prose(500).optional(), drawId: z.uuid().optional() }),
) {}
export class CallInStepBody extends createZodDto(
  z.strictObject({ outcome: one(callInOutcomes), note: prose(500).optional() }),
) {}

const draw = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  number: z.string(),
  displayName: z.string(),
  day: z.string(),
  kind,
  byCall: z.boolean(),
  seedId: z.uuid(),
  collected: z.boolean(),
  outcome: notCollected.nullable(),
  orderId: z.uuid().nullable(),
  removal: z.object({ reasonCode: z.string(), reason: z.string(), by: z.string().nullable() }).nullable(),
  arrived: z.boolean(),
  state: z.enum(['ahead', 'due', 'collected', 'not-collected', 'missed', 'removed', 'replaced']),
});
const quota = z.object({
  from: z.string(),
  activeDays: z.int(),
  required: z.int(),
  done: z.int(),
  state: z.enum(['met', 'under-way', 'behind']),
});
const key = z.object({
  id: z.uuid(),
  reason: z.string().nullable(),
  madeBy: z.string().nullable(),
  madeAt: z.string(),
});

export class DrawAnswer extends createZodDto(draw) {}
export class RandomTestsTodayAnswer extends createZodDto(
  z.object({ day: z.string(), started: z.boolean(), draws: list(draw) }),
) {}
export class RandomTestKeyAnswer extends createZodDto(key) {}
export class RandomTestPlanAnswer extends createZodDto(
  z.object({
    keys: list(key),
    lastRun: z
      .object({ day: z.string(), people: z.int(), madeFor: z.enum(['worker', 'list']), at: z.string() })
      .nullable(),
    weeks: list(z.int()).nullable().describe('Tests in each of the next four weeks; null among too few people.'),
  }),
) {}
export class RandomTestQuotaAnswer extends createZodDto(
  z.object({
    day: z.string(),
    lines: list(
      z.object({
        id: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        counselor: z.string().nullable(),
        quota,
      }),
    ),
  }),
) {}
export class RandomTestHistoryAnswer extends createZodDto(z.object({ quota: quota.nullable(), draws: list(draw) })) {}
export class RederivationAnswer extends createZodDto(
  z.object({
    equal: z.boolean(),
    day: z.string(),
    derived: z.string().nullable(),
    kind,
    seedId: z.uuid(),
    message: z.string().describe('What the key was asked about.'),
    candidates: list(z.string()),
    passedOver: list(z.string()).describe('Of the candidates, the days that were full.'),
    chance: z.int().nullable().describe('Of an extra draw: how likely it was, in millionths.'),
    generatorVersion: z.int(),
    policyVersion: z.string(),
    madeAt: z.string(),
  }),
) {}

const callIn = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  number: z.string(),
  displayName: z.string(),
  phone: z.string().nullable(),
  voiceConsent: z.boolean(),
  cause: one(callInCauses),
  reason: z.string().nullable(),
  drawId: z.uuid().nullable(),
  madeBy: z.string().nullable(),
  madeAt: z.string(),
  steps: list(
    z.object({
      id: z.uuid(),
      outcome: one(callInOutcomes),
      attendBy: z.string().nullable(),
      note: z.string().nullable(),
      by: z.string().nullable(),
      at: z.string(),
    }),
  ),
});
export class CallInAnswer extends createZodDto(callIn) {}
export class CallListAnswer extends createZodDto(
  z.object({
    day: z.string(),
    words: z.object({
      first: z.string(),
      toPerson: z.string(),
      message: z.string(),
      faults: list(z.string()),
    }),
    drawn: list(
      z.object({
        id: z.uuid(),
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        day: z.string(),
      }),
    ),
    items: list(callIn),
  }),
) {}

const test = z.object({ chiSquare: z.number(), degrees: z.int(), probability: z.number().nullable() });
export class UniformityAnswer extends createZodDto(
  z.object({
    from: z.string(),
    to: z.string(),
    draws: z.int(),
    byWeekday: z.object({
      weekdays: list(z.object({ weekday: z.int(), observed: z.number(), expected: z.number() })),
      test,
    }),
    byStaff: z.object({
      lines: list(
        z.object({
          staff: z.string(),
          of: z.int(),
          times: z.int(),
          expected: z.number(),
          notCollected: z.int(),
          missed: z.int(),
          removed: z.int(),
        }),
      ),
      test,
    }),
    removals: list(z.object({ staff: z.string(), times: z.int() })),
  }),
) {}
