import {
  awardKinds,
  contingencyExcuses,
  contingencyJudgements,
  contingencyKinds,
  contingencyTargets,
  enrolmentEndReasons,
  judgementReasons,
  redemptionEnds,
  redemptionForms,
  slipKinds,
  waitReasons,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

/** A list in a request. */
const atMost = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).max(most).readonly();
const cents = z.int().min(0).max(1_000_000);
const few = z.int().min(0).max(10_000);
const source = z.enum(['test', 'no-specimen', 'no-test', 'session', 'dose-day']);

/** A version as data. The rule of versions says what fits. */
const terms = z.strictObject({
  target: z.strictObject({
    behavior: oneOf(contingencyTargets),
    analytes: atMost(words(40), 40),
    modalities: atMost(words(40), 20),
  }),
  schedule: atMost(z.strictObject({ weeks: few, weekdays: atMost(few, 7) }), 12),
  pay: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('voucher'),
      startCents: cents,
      stepCents: cents,
      ceilingCents: cents.nullable(),
      bonusCents: cents,
      bonusEvery: few,
      restoreAfter: few,
    }),
    z.strictObject({
      kind: z.literal('prize'),
      startDraws: few,
      stepDraws: few,
      maxDraws: few,
      bowl: atMost(z.strictObject({ kind: oneOf(slipKinds), count: few, valueCents: cents }), 4),
    }),
  ]),
  annualCapCents: z.int().min(1).max(10_000_000).nullable(),
  totalCapCents: cents.nullable(),
  expiresAfterDays: few.nullable(),
});

export class ContingencyProgramParams extends createZodDto(z.strictObject({ programId: z.uuid() })) {}
export class ContingencyParams extends createZodDto(z.strictObject({ id: z.uuid(), enrolmentId: z.uuid() })) {}
export class ContingencyResultParams extends createZodDto(
  z.strictObject({ id: z.uuid(), enrolmentId: z.uuid(), resultId: z.uuid() }),
) {}
export class ContingencyCorrectionParams extends createZodDto(
  z.strictObject({ id: z.uuid(), enrolmentId: z.uuid(), resultId: z.uuid(), correctionId: z.uuid() }),
) {}
export class RedemptionParams extends createZodDto(
  z.strictObject({ id: z.uuid(), enrolmentId: z.uuid(), redemptionId: z.uuid() }),
) {}
export class ContingencyReplayQuery extends createZodDto(z.strictObject({ programId: z.uuid(), startsOn: day })) {}

export class ContingencyProgramBody extends createZodDto(
  z.strictObject({
    name: words(120),
    terms,
    open: z.boolean(),
    replacesId: z.uuid().optional(),
    targetReason: prose(500).optional(),
  }),
) {}
export class EnrolmentBody extends createZodDto(
  z.strictObject({ programId: z.uuid(), startsOn: day, reason: prose(500).optional() }),
) {}
export class EnrolmentEndBody extends createZodDto(
  z.strictObject({ why: oneOf(enrolmentEndReasons), on: day, note: prose(500).optional() }),
) {}
/** The chart says what the day came to; an absence may be excused. */
export class ContingencyResultBody extends createZodDto(
  z.strictObject({ day, excuse: oneOf(contingencyExcuses).optional() }),
) {}
export class ContingencyCorrectionBody extends createZodDto(
  z.strictObject({ reason: prose(500), excuse: oneOf(contingencyExcuses).optional() }),
) {}
export class RedemptionBody extends createZodDto(
  z.strictObject({ cents: z.int().min(1).max(1_000_000), form: oneOf(redemptionForms), what: words(200) }),
) {}
export class ContingencyReasonBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

const who = z.string().nullable();
const program = z.object({
  id: z.uuid(),
  seriesId: z.uuid(),
  number: z.int(),
  name: z.string(),
  kind: oneOf(contingencyKinds),
  terms,
  open: z.boolean(),
  targetReason: who,
  madeBy: who,
  madeAt: z.string(),
});
const earned = z.object({ valueCents: z.int(), bonusCents: z.int(), draws: z.int() });
const standing = z.object({ next: z.int(), savedHigh: z.int(), streak: z.int() });
const judgement = oneOf(contingencyJudgements);
const slip = { slip: z.int(), kind: oneOf(slipKinds), valueCents: z.int(), message: z.string(), number: z.int() };

const enrolment = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  program,
  startsOn: z.string(),
  seedId: z.uuid().nullable(),
  reason: who,
  by: who,
  ended: z.object({ on: z.string(), why: oneOf(enrolmentEndReasons), note: who }).nullable(),
  results: list(
    z.object({
      id: z.uuid(),
      day: z.string(),
      number: z.int(),
      source,
      sourceId: z.uuid().nullable(),
      judgement,
      why: oneOf(judgementReasons),
      reason: who,
      replacesId: z.uuid().nullable(),
      by: who,
      at: z.string(),
    }),
  ),
  draws: list(
    z.object({
      ...slip,
      id: z.uuid(),
      resultId: z.uuid(),
      day: z.string(),
      seedId: z.uuid(),
      drawVersion: z.int(),
    }),
  ),
  ledger: list(
    z.object({
      id: z.uuid(),
      number: z.int(),
      kind: oneOf(awardKinds),
      cents: z.int(),
      balanceCents: z.int(),
      day: z.string(),
      dueCents: z.int().nullable(),
      valueCents: z.int().nullable(),
      bonusCents: z.int().nullable(),
      draws: z.int().nullable(),
      what: who,
      reason: who,
      by: who,
      checkedBy: who,
      at: z.string(),
    }),
  ),
  redemptions: list(
    z.object({
      id: z.uuid(),
      cents: z.int(),
      form: oneOf(redemptionForms),
      what: z.string(),
      askedById: z.uuid(),
      askedBy: who,
      askedAt: z.string(),
      ended: z.object({ outcome: oneOf(redemptionEnds), reason: who, by: who, at: z.string() }).nullable(),
    }),
  ),
  standing,
  ifMet: earned,
  caps: z.object({ annualCents: z.int(), totalCents: z.int().nullable() }),
  roomCents: z.int(),
  balanceCents: z.int(),
  waitingCents: z.int(),
  lastDay: who,
  nextDay: who,
  openDays: list(
    z.object({
      day: z.string(),
      source,
      judgement: judgement.nullable(),
      why: oneOf(judgementReasons).nullable(),
      waits: oneOf(waitReasons).nullable(),
    }),
  ),
});

export class ContingencyProgramAnswer extends createZodDto(program) {}
export class ContingencyProgramsAnswer extends createZodDto(
  z.object({ items: list(program), annualCapCents: z.int() }),
) {}
export class ContingencyEnrolmentAnswer extends createZodDto(enrolment) {}
export class ContingencyAnswer extends createZodDto(z.object({ today: z.string(), items: list(enrolment) })) {}
export class ContingencyReplayAnswer extends createZodDto(
  z.object({
    startsOn: z.string(),
    paidCents: z.int(),
    awards: list(
      z.object({
        day: z.string(),
        judgement,
        earned,
        slips: list(z.object(slip)),
        dueCents: z.int(),
        paidCents: z.int(),
        capped: z.boolean(),
        reset: z.boolean(),
        restored: z.boolean(),
        after: standing,
      }),
    ),
  }),
) {}
