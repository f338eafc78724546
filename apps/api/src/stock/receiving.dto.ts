import { designationKinds, orderKinds, supplierKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, list, prose, words } from '../http/shapes.dto';
import { quantity } from './stock.dto';

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as [Key, ...Key[]];
const some = z.int().min(0).max(500);

const designationKind = z.enum(keysOf(designationKinds));
export class StockDesignationBody extends createZodDto(
  z.strictObject({
    staffId: z.uuid(),
    kind: designationKind,
    startsOn: day,
    endsOn: day.optional(),
    reference: words(200),
    witnesses: words(200).optional(),
    notExcluded: z.boolean(),
  }),
) {}
export class StockDesignationEndBody extends createZodDto(z.strictObject({ endsOn: day, reason: prose(300) })) {}
const designation = z.object({
  id: z.uuid(),
  staffId: z.uuid(),
  staffName: z.string(),
  kind: designationKind,
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  reference: z.string(),
  witnesses: z.string().nullable(),
  grantedBy: z.string().nullable(),
  grantedAt: z.string(),
  ended: z.object({ on: z.string(), reason: z.string(), by: z.string().nullable() }).nullable(),
});
export class StockDesignationAnswer extends createZodDto(designation) {}
export class StockDesignationsAnswer extends createZodDto(z.object({ items: list(designation) })) {}

const orderKind = z.enum(keysOf(orderKinds));
export class StockOrderFormBody extends createZodDto(
  z.strictObject({
    kind: orderKind,
    number: words(40),
    supplierId: z.uuid(),
    executedOn: day,
    signedBy: z.uuid(),
    lines: z
      .array(z.strictObject({ productId: z.uuid(), containers: z.int().min(1).max(500), containerQuantity: quantity }))
      .min(1)
      .max(40),
  }),
) {}
export class StockOrderVoidBody extends createZodDto(z.strictObject({ reason: prose(300) })) {}
const orderForm = z.object({
  id: z.uuid(),
  kind: orderKind,
  number: z.string(),
  supplierId: z.uuid(),
  supplierName: z.string(),
  supplierRegistration: z.string().nullable(),
  executedOn: z.string(),
  lastDay: z.string(),
  state: z.enum(['open', 'partial', 'complete', 'expired', 'void']),
  signedBy: z.string(),
  signedAs: z.enum(['registrant', 'attorney']),
  lines: list(
    z.object({
      id: z.uuid(),
      productId: z.uuid(),
      productName: z.string(),
      containers: z.int(),
      containerQuantity: z.int(),
      received: z.int(),
      shipments: list(z.object({ receiptId: z.uuid(), on: z.string(), containers: z.int() })),
    }),
  ),
  voided: z.object({ reason: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
});
export class StockOrderFormAnswer extends createZodDto(orderForm) {}
export class StockOrderFormsAnswer extends createZodDto(z.object({ items: list(orderForm) })) {}

export class StockReceiptBody extends createZodDto(
  z.strictObject({
    supplierId: z.uuid(),
    orderFormId: z.uuid().optional(),
    invoiceNumber: words(60).optional(),
    invoiceOn: day.optional(),
    receivedOn: day,
    lateReason: prose(300).optional(),
    title: words(80),
    note: prose(500).optional(),
    lines: z
      .array(
        z.strictObject({
          productId: z.uuid(),
          lot: words(40),
          expiresOn: day,
          invoiced: some,
          counted: some,
          containerQuantity: quantity,
          discrepancy: prose(300).optional(),
          placeId: z.uuid(),
        }),
      )
      .min(1)
      .max(40),
  }),
) {}
const receipt = z.object({
  id: z.uuid(),
  supplierKind: z.enum(keysOf(supplierKinds)),
  supplierName: z.string(),
  supplierAddress: z.string(),
  supplierRegistration: z.string().nullable(),
  orderFormId: z.uuid().nullable(),
  orderNumber: z.string().nullable(),
  invoiceNumber: z.string().nullable(),
  invoiceOn: z.string().nullable(),
  receivedOn: z.string(),
  lateReason: z.string().nullable(),
  title: z.string(),
  authority: z.enum(['pharmacist', 'designated', 'not-controlled']),
  note: z.string().nullable(),
  lines: list(
    z.object({
      productId: z.uuid(),
      productName: z.string(),
      lotId: z.uuid(),
      lot: z.string(),
      expiresOn: z.string(),
      invoiced: z.int(),
      counted: z.int(),
      containerQuantity: z.int(),
      discrepancy: z.string().nullable(),
    }),
  ),
  containers: list(z.object({ id: z.uuid(), serial: z.string() })),
  receivedBy: z.string().nullable(),
  recordedAt: z.string(),
});
export class StockReceiptAnswer extends createZodDto(receipt) {}
export class StockReceiptsAnswer extends createZodDto(z.object({ items: list(receipt) })) {}
export class StockReceiptCheckAnswer extends createZodDto(z.object({ evaluations: list(evaluation) })) {}

export class TransitLossBody extends createZodDto(
  z.strictObject({
    supplierId: z.uuid(),
    productId: z.uuid(),
    quantity,
    noticedOn: day,
    reportedOn: day.optional(),
    reference: words(80).optional(),
    says: prose(500),
    receiptId: z.uuid().optional(),
    orderFormId: z.uuid().optional(),
  }),
) {}
const transitLoss = z.object({
  id: z.uuid(),
  supplierName: z.string(),
  productId: z.uuid(),
  productName: z.string(),
  quantity: z.int(),
  noticedOn: z.string(),
  reportedOn: z.string().nullable(),
  reference: z.string().nullable(),
  says: z.string(),
  receiptId: z.uuid().nullable(),
  orderNumber: z.string().nullable(),
  by: z.string().nullable(),
});
export class TransitLossAnswer extends createZodDto(transitLoss) {}
export class TransitLossesAnswer extends createZodDto(z.object({ items: list(transitLoss) })) {}
