import { type ProtocolKind, protocolKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';

const kind = z.enum(Object.keys(protocolKinds) as [ProtocolKind, ...ProtocolKind[]]);
const mg = z.number().min(0).max(2000);
const limits = z.strictObject({
  maxIncreaseMg: mg.optional(),
  everyDays: z.int().min(0).max(365).optional(),
  maxDoseMg: mg.optional(),
});

export class ProtocolParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class ProtocolReasonBody extends createZodDto(z.strictObject({ reason: words(300) })) {}

export class ProtocolBody extends createZodDto(
  z.strictObject({ name: words(80), kind, conditions: prose(4000), limits, replaces: z.uuid().optional() }),
) {}

const ended = z.object({ by: z.string().nullable(), reason: z.string() });

const protocol = z.object({
  id: z.uuid(),
  name: z.string(),
  kind,
  version: z.int(),
  replaces: z.uuid().nullable(),
  replacedBy: z.uuid().nullable(),
  conditions: z.string(),
  limits: z.object({ maxIncreaseMg: mg.optional(), everyDays: z.int().optional(), maxDoseMg: mg.optional() }),
  approvedOn: z.string(),
  approvedBy: z.string().nullable(),
  expiresOn: z.string(),
  usableUntil: z.string(),
  ended: ended.extend({ on: z.string() }).nullable(),
});

export class ProtocolAnswer extends createZodDto(protocol) {}
export class ProtocolsAnswer extends createZodDto(z.object({ items: list(protocol) })) {}

const certificateKind = z.enum(['sublocade-rems', 'brixadi-rems']);

export class CertificateBody extends createZodDto(
  z.strictObject({ kind: certificateKind, number: words(60), expiresOn: day }),
) {}

const certificate = z.object({
  id: z.uuid(),
  kind: certificateKind,
  number: z.string(),
  expiresOn: z.string(),
  recordedBy: z.string().nullable(),
  ended: ended.extend({ at: z.string() }).nullable(),
  daysLeft: z.int(),
});

export class CertificateAnswer extends createZodDto(certificate) {}
export class CertificatesAnswer extends createZodDto(z.object({ items: list(certificate) })) {}
