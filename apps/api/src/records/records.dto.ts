import { exportBases, packApprovers, packBases, packParts, storageKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, instant, list, prose, words } from '../http/shapes.dto';

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(table) as [Key, ...Key[]]);
const id = z.uuid();

export class RecordParams extends createZodDto(z.strictObject({ id })) {}
export class OutageLineParams extends createZodDto(z.strictObject({ id, lineId: id })) {}
export class OutageWordParams extends createZodDto(z.strictObject({ id, lineId: id, wordId: id })) {}
export class ApprovalParams extends createZodDto(z.strictObject({ id, approvalId: id })) {}
export class PackPartParams extends createZodDto(z.strictObject({ id, part: keysOf(packParts) })) {}
export class SnapshotParams extends createZodDto(z.strictObject({ day })) {}

export class LogQuery extends createZodDto(
  z.strictObject({
    from: day.optional(),
    to: day.optional(),
    basis: keysOf(exportBases).optional(),
    pack: id.optional(),
  }),
) {}
export class SummaryQuery extends createZodDto(
  z.strictObject({ from: day.optional(), to: day.optional(), all: z.enum(['yes']).optional() }),
) {}

const amount = z.int().nullable();
const strength = z.object({ mcgPerMl: amount, mcgPerUnit: amount });
const element = z.enum(['substance', 'strength', 'form', 'date', 'patient', 'consumed', 'takenHome', 'initials']);
export class DispensingLogAnswer extends createZodDto(
  z.object({
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    items: list(
      z.object({
        id,
        kind: z.enum(['dose', 'take-home']),
        day: z.string(),
        at: z.string(),
        product: z.string().nullable(),
        strengths: list(strength),
        patientNumber: z.string().nullable(),
        patientName: z.string().nullable(),
        consumedMcg: z.int(),
        consumedUl: amount,
        takenHomeMcg: z.int(),
        takenHomeUl: amount,
        bottles: z.int(),
        by: z.string().nullable(),
        lateEntry: z.boolean(),
        paperRef: z.string().nullable(),
        voided: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
        words: z.record(element, z.string()),
        missing: list(element),
      }),
    ),
    total: z.int(),
    incomplete: z.int(),
    signers: list(z.object({ initials: z.string(), name: z.string() })),
  }),
) {}

export class DispensingSummaryAnswer extends createZodDto(
  z.object({
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    all: z.boolean(),
    items: list(
      z.object({
        productId: id,
        name: z.string(),
        form: z.string(),
        unit: z.enum(['mcg', 'piece']),
        mcgPerMl: amount,
        mcgPerUnit: amount,
        schedule: z.string(),
        day: z.string(),
        opening: z.int(),
        received: z.int(),
        administered: z.int(),
        dispensed: z.int(),
        wasted: z.int(),
        other: z.int(),
        closing: z.int(),
      }),
    ),
  }),
) {}

export class DowntimeSheetsAnswer extends createZodDto(
  z.object({ items: list(z.object({ id, day: z.string(), lines: z.int(), producedAt: z.string() })) }),
) {}

export class OutageBody extends createZodDto(z.strictObject({ beganAt: instant, says: prose(500).optional() })) {}
export class OutageEndBody extends createZodDto(
  z.strictObject({ endedAt: instant, linesOnPaper: z.int().min(0).max(5000) }),
) {}
export class OutageLineBody extends createZodDto(
  z.strictObject({ paperRef: words(40), patientId: id.optional(), says: words(200).optional() }),
) {}
/** One of the two. */
export class OutageWordBody extends createZodDto(
  z
    .strictObject({ doseId: id.optional(), explained: prose(500).optional() })
    .refine(
      ({ doseId, explained }) => (doseId === undefined) !== (explained === undefined),
      'is either the dose or the explanation',
    ),
) {}

const who = z.object({ id, number: z.string(), displayName: z.string() });
const outage = z.object({
  id,
  beganAt: z.string(),
  endedAt: z.string().nullable(),
  linesOnPaper: amount,
  says: z.string().nullable(),
  recordedBy: z.string().nullable(),
  lines: list(
    z.object({
      id,
      paperRef: z.string(),
      patient: who.nullable(),
      says: z.string().nullable(),
      listedBy: z.string().nullable(),
      settled: z
        .object({
          doseId: id.nullable(),
          doseMcg: amount,
          explained: z.string().nullable(),
          by: z.string().nullable(),
          at: z.string(),
        })
        .nullable(),
    }),
  ),
  open: z.object({ running: z.boolean(), toList: z.int(), toSettle: z.int() }).nullable(),
});
export class OutageAnswer extends createZodDto(outage) {}
export class OutagesAnswer extends createZodDto(z.object({ items: list(outage) })) {}

export class InspectionPackBody extends createZodDto(
  z.strictObject({
    from: day,
    to: day,
    basis: keysOf(packBases),
    basisSays: words(200),
    agency: words(120),
    inspector: words(120),
  }),
) {}
export class ApprovalBody extends createZodDto(
  z.strictObject({
    as: z.enum(packApprovers),
    decision: z.enum(['approved', 'declined']),
    note: prose(500).optional(),
  }),
) {}

const pack = z.object({
  id,
  from: z.string(),
  to: z.string(),
  basis: keysOf(packBases),
  basisSays: z.string(),
  agency: z.string(),
  inspector: z.string(),
  askedBy: z.string().nullable(),
  askedAt: z.string(),
  approvals: list(
    z.object({
      as: z.enum(packApprovers),
      by: z.string().nullable(),
      decision: z.enum(['approved', 'declined']),
      note: z.string().nullable(),
      at: z.string(),
    }),
  ),
  disclosed: list(z.object({ part: z.string(), by: z.string().nullable(), at: z.string() })),
  state: z.enum(['asked', 'approved', 'declined', 'expired']),
  expiresAt: z.string(),
  missing: list(z.enum(packApprovers)),
  ownWord: z.boolean(),
});
export class InspectionPackAnswer extends createZodDto(pack) {}
export class InspectionPacksAnswer extends createZodDto(z.object({ items: list(pack) })) {}

const snapshot = z.object({ day: z.string(), lines: z.int(), bytes: z.int(), sha256: z.string(), asOf: z.string() });
export class SnapshotsAnswer extends createZodDto(z.object({ items: list(snapshot) })) {}
export class SnapshotVerdictAnswer extends createZodDto(
  snapshot.extend({
    whole: z.boolean(),
    faults: list(z.object({ record: z.string().nullable(), says: z.string() })),
  }),
) {}

const profileFields = {
  storage: keysOf(storageKinds),
  storageSays: words(200),
  alarm: words(200),
  keyHolders: prose(500),
  accessSays: prose(500),
};
export class SecurityProfileBody extends createZodDto(
  z.strictObject({
    ...profileFields,
    waitingArea: words(200).optional(),
    registration: words(40).optional(),
    reviewedOn: day,
  }),
) {}
export class SecurityProfileAnswer extends createZodDto(
  z.object({
    profile: z
      .object({
        id,
        storage: keysOf(storageKinds),
        storageSays: z.string(),
        alarm: z.string(),
        keyHolders: z.string(),
        accessSays: z.string(),
        waitingArea: z.string().nullable(),
        registration: z.string().nullable(),
        reviewedOn: z.string(),
        recordedBy: z.string().nullable(),
        recordedAt: z.string(),
      })
      .nullable(),
    reviewDueOn: z.string().nullable(),
    evaluation,
  }),
) {}
