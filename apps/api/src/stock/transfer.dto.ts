import { orderKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';
import { quantity } from './stock.dto';

const orderKind = z.enum(Object.keys(orderKinds) as [keyof typeof orderKinds]);

export class StockTransferBody extends createZodDto(
  z.strictObject({
    supplierId: z.uuid(),
    containerIds: z.array(z.uuid()).min(1).max(200),
    orderKind: orderKind.optional(),
    orderNumber: words(40).optional(),
    executedOn: day.optional(),
    document: words(60).optional(),
    sentOn: day,
    title: words(80),
    note: prose(500).optional(),
  }),
) {}
const transfer = z.object({
  id: z.uuid(),
  toName: z.string(),
  toAddress: z.string(),
  toRegistration: z.string().nullable(),
  orderKind: orderKind.nullable(),
  orderNumber: z.string().nullable(),
  executedOn: z.string().nullable(),
  document: z.string().nullable(),
  sentOn: z.string(),
  title: z.string(),
  note: z.string().nullable(),
  items: list(
    z.object({
      containerId: z.uuid(),
      serial: z.string(),
      productName: z.string(),
      unit: z.enum(['mcg', 'piece']),
      lot: z.string(),
      quantity: z.int(),
    }),
  ),
  by: z.string().nullable(),
  recordedAt: z.string(),
});
export class StockTransferAnswer extends createZodDto(transfer) {}
export class StockTransfersAnswer extends createZodDto(z.object({ items: list(transfer) })) {}

export class CompoundingBody extends createZodDto(
  z.strictObject({
    productId: z.uuid(),
    lot: words(40),
    expiresOn: day,
    powder: z
      .array(z.strictObject({ containerId: z.uuid(), quantity }))
      .min(1)
      .max(20),
    diluent: words(120),
    finalUl: z.int().min(1).max(1_000_000_000),
    containers: z
      .array(z.strictObject({ ul: z.int().min(1).max(1_000_000_000), placeId: z.uuid() }))
      .min(1)
      .max(100),
    explanation: prose(500).optional(),
  }),
) {}
export class CompoundingCheckBody extends createZodDto(
  z.strictObject({ outcome: z.enum(['passed', 'refused']), note: prose(300).optional() }),
) {}
const batch = z.object({
  id: z.uuid(),
  productId: z.uuid(),
  productName: z.string(),
  lotId: z.uuid(),
  lot: z.string(),
  expiresOn: z.string(),
  diluent: z.string(),
  finalUl: z.int(),
  mcgPerMl: z.int(),
  theoreticalMcg: z.int(),
  actualMcg: z.int(),
  madeOn: z.string(),
  explanation: z.string().nullable(),
  powder: list(z.object({ containerId: z.uuid(), serial: z.string(), lot: z.string(), quantity: z.int() })),
  containers: list(z.object({ id: z.uuid(), serial: z.string(), full: z.int() })),
  preparedById: z.uuid().nullable(),
  preparedBy: z.string().nullable(),
  preparedAt: z.string(),
  check: z
    .object({
      outcome: z.enum(['passed', 'refused']),
      note: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    })
    .nullable(),
});
export class CompoundingAnswer extends createZodDto(batch) {}
export class CompoundingsAnswer extends createZodDto(z.object({ items: list(batch) })) {}
