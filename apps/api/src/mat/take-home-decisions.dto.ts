import { criteria, reasonCodes, triggerKinds, type VersionId } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, list, prose, words } from '../http/shapes.dto';

const id = z.uuid();
const days = z.int().min(0).max(92);
const productClass = z.enum(['methadone', 'buprenorphine', 'naltrexone']);
const criterion = z.enum(criteria);
const answer = z.enum(['yes', 'no']);
const version = z.enum(['federal-2001', 'federal-2020', 'federal-2024'] satisfies VersionId[]);
const exceptionStep = z.enum(['draft', 'submitted', 'state_approved', 'federal_approved', 'denied']);

export class TakeHomeDecisionParams extends createZodDto(z.strictObject({ id, decisionId: id })) {}
export class TakeHomeRequestParams extends createZodDto(z.strictObject({ id, requestId: id })) {}
export class TakeHomeExceptionParams extends createZodDto(z.strictObject({ id, exceptionId: id })) {}
export class TakeHomeExceptionStepParams extends createZodDto(z.strictObject({ id, exceptionId: id, stepId: id })) {}

const answered = z.strictObject({ answer, comment: prose(500).optional() });
const reasoned = z.strictObject({ ruleId: words(20), reasonCode: words(40), reasonText: prose(500) });

export class TakeHomeDecisionBody extends createZodDto(
  z.strictObject({
    productClass: z.enum(['methadone', 'buprenorphine']),
    days,
    criteria: z.partialRecord(criterion, answered),
    rationale: z.string().trim().max(2000),
    reasonCode: z.enum(Object.keys(reasonCodes) as [keyof typeof reasonCodes]).optional(),
    overrides: z.array(reasoned).max(10).optional(),
    acknowledged: z.array(words(20)).max(20).optional(),
  }),
) {}

export class TakeHomeRequestBody extends createZodDto(
  z.strictObject({ days: z.int().min(1).max(92), says: prose(500) }),
) {}

export class TakeHomeExceptionBody extends createZodDto(
  z.strictObject({
    from: day,
    to: day,
    days: z.int().min(1).max(92),
    doseMcg: z.int().min(1).max(2_000_000_000),
    reason: prose(2000),
  }),
) {}

export class TakeHomeExceptionStepBody extends createZodDto(
  z.strictObject({
    step: exceptionStep.exclude(['draft']),
    on: day.optional(),
    reference: words(60).optional(),
    note: prose(500).optional(),
  }),
) {}

const decision = z.object({
  id,
  on: z.string(),
  at: z.string(),
  by: z.string(),
  role: z.enum(['prescriber', 'medical_director']),
  productClass,
  decision: z.enum(['approved', 'reduced', 'declined']),
  days: z.int(),
  criteria: z.partialRecord(criterion, z.object({ answer, comment: z.string().optional() })),
  rationale: z.string(),
  reasonCode: z.string().nullable(),
  expiresOn: z.string(),
  ruleVersion: z.string(),
  tierFrom: z.int().nullable(),
  treatmentDay: z.int(),
  policyVersion: z.string(),
  deaRelevant: z.boolean(),
  overrides: list(z.object({ ruleId: z.string(), reasonCode: z.string(), reasonText: z.string(), role: z.string() })),
  evaluations: list(evaluation),
});
const request = z.object({ id, on: z.string(), by: z.string(), days: z.int(), says: z.string() });
const exception = z.object({
  id,
  from: z.string(),
  to: z.string(),
  days: z.int(),
  doseMcg: z.int(),
  reason: z.string(),
  by: z.string().nullable(),
  steps: list(
    z.object({
      step: exceptionStep,
      on: z.string(),
      reference: z.string().nullable(),
      note: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ),
  state: z.enum(['draft', 'submitted', 'state_approved', 'federal_approved', 'denied', 'approved', 'expired']),
  next: list(exceptionStep),
});
const counts = z.enum(['at a time', 'a week']);
const rung = z.object({
  fromTreatmentDay: z.int(),
  maxDays: z.int(),
  counts,
  place: z.enum(['behind', 'current', 'next', 'later']),
  from: z.string(),
});
const explanation = z.object({
  id: z.enum(['state-and-program', ...version.options]),
  label: z.string(),
  citation: z.string(),
  effectiveFrom: z.string().nullable(),
  inForce: z.boolean(),
  says: z.string(),
  applies: z.boolean(),
  maxDays: z.int().nullable(),
  counts,
  rungs: list(rung),
  criteria: list(z.object({ says: z.string(), answer: answer.nullable() })),
  inputs: z.record(z.string(), z.unknown()),
});

export class TakeHomeDecisionAnswer extends createZodDto(decision) {}
export class TakeHomeRequestAnswer extends createZodDto(request) {}
export class TakeHomeExceptionAnswer extends createZodDto(exception) {}
export class TakeHomeCheckAnswer extends createZodDto(
  z.object({ decision: decision.shape.decision, mostDays: z.int(), evaluations: list(evaluation) }),
) {}
export class TakeHomesAnswer extends createZodDto(
  z.object({
    day: z.string(),
    productClass,
    treatmentDay: z.int(),
    carryOverDays: z.int(),
    firstDoseOn: z.string().nullable(),
    ceiling: z
      .object({
        days: z.int(),
        layer: z.enum(['federal', 'state', 'program']),
        from: z.int(),
        tiers: list(z.object({ from: z.int(), max: z.int() })),
        version,
      })
      .nullable(),
    rungs: list(rung),
    allowedDays: z.int(),
    mostDays: z.int(),
    criteria: list(
      z.object({ id: criterion, says: z.string(), answer: answer.nullable(), comment: z.string().nullable() }),
    ),
    supply: z.object({ days: z.int(), inHand: list(z.string()), bottles: z.int() }),
    review: z.object({ why: z.enum(['tier', 'time']), due: z.string() }).nullable(),
    triggers: list(
      z.object({
        kind: z.enum(Object.keys(triggerKinds) as [keyof typeof triggerKinds]),
        on: z.string(),
        says: z.string(),
        about: z.string().nullable(),
        due: z.string(),
      }),
    ),
    under: list(explanation),
    decision: decision.nullable(),
    history: list(decision),
    requests: list(request),
    exceptions: list(exception),
  }),
) {}
