import { blockReasons, movementKinds, placeKinds, schedules, stockForms, supplierKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose, words } from '../http/shapes.dto';
import { product as medication } from '../mat/mat.dto';

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as [Key, ...Key[]];

/** Micrograms or pieces. A tonne of anything is a slip of the keyboard. */
export const quantity = z.int().min(1).max(1_000_000_000_000);
const amount = z.int();
const strength = z.int().min(1).max(1_000_000_000);

export class StockIdParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}

const productFields = {
  name: words(120),
  product: medication.nullable(),
  form: z.enum(stockForms),
  unit: z.enum(['mcg', 'piece']),
  mcgPerMl: strength.nullable(),
  mcgPerUnit: strength.nullable(),
  schedule: z.enum(schedules),
};
export class StockProductBody extends createZodDto(
  z.strictObject({
    ...productFields,
    ndc: z
      .string()
      .regex(/^[\d-]{10,13}$/)
      .nullable()
      .optional(),
    retired: z.boolean().optional(),
  }),
) {}
export const stockProduct = z.object({
  id: z.uuid(),
  name: z.string(),
  product: z.string().nullable(),
  form: z.enum(stockForms),
  unit: z.enum(['mcg', 'piece']),
  mcgPerMl: amount.nullable(),
  mcgPerUnit: amount.nullable(),
  schedule: z.enum(schedules),
});
const productAnswer = stockProduct.extend({ ndc: z.string().nullable(), retired: z.boolean() });
export class StockProductAnswer extends createZodDto(productAnswer) {}

const placeKind = z.enum(keysOf(placeKinds));
export class StockPlaceBody extends createZodDto(
  z.strictObject({
    name: words(80),
    kind: placeKind,
    stationId: z.uuid().nullable().optional(),
    retired: z.boolean().optional(),
  }),
) {}
const place = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: placeKind,
  stationId: z.uuid().nullable(),
  retired: z.boolean(),
});
export class StockPlaceAnswer extends createZodDto(place) {}

export class StockSupplierBody extends createZodDto(
  z.strictObject({
    kind: z.enum(keysOf(supplierKinds)),
    name: words(120),
    address: prose(300),
    registration: words(20).nullable().optional(),
    phone: words(40).nullable().optional(),
    retired: z.boolean().optional(),
  }),
) {}
const supplier = z.object({
  id: z.uuid(),
  kind: z.enum(keysOf(supplierKinds)),
  name: z.string(),
  address: z.string(),
  registration: z.string().nullable(),
  phone: z.string().nullable(),
  retired: z.boolean(),
});
export class StockSupplierAnswer extends createZodDto(supplier) {}
export class StockSetUpAnswer extends createZodDto(
  z.object({ products: list(productAnswer), places: list(place), suppliers: list(supplier) }),
) {}

const container = z.object({
  id: z.uuid(),
  serial: z.string(),
  product: stockProduct,
  lotId: z.uuid(),
  lot: z.string(),
  expiresOn: z.string(),
  blocked: z.string().nullable(),
  fault: z.string().nullable(),
  full: amount,
  stock: amount,
  prepared: amount,
  quarantine: amount,
  place: z.object({ id: z.uuid(), name: z.string(), kind: placeKind }).nullable(),
  openAt: z.string().nullable(),
});
export class StockContainerAnswer extends createZodDto(container) {}
export class StockContainersAnswer extends createZodDto(z.object({ items: list(container) })) {}
export class StockOverviewAnswer extends createZodDto(
  z.object({
    openedOn: z.string().nullable(),
    today: z.string(),
    soon: z.string(),
    containers: list(container),
  }),
) {}
export class StockContainersQuery extends createZodDto(
  z.strictObject({ serial: words(40).optional(), productId: z.uuid().optional() }),
) {}

export class StockMovementsQuery extends createZodDto(
  z.strictObject({
    containerId: z.uuid(),
    after: z
      .string()
      .max(300)
      .regex(/^[\w-]+$/)
      .optional(),
  }),
) {}
const account = z.object({ account: z.string(), containerId: z.uuid() });
export class StockMovementsAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        id: z.uuid(),
        kind: z.enum(keysOf(movementKinds)),
        from: account,
        to: account,
        quantity: amount,
        change: amount,
        balance: amount,
        occurredAt: z.string(),
        recordedAt: z.string(),
        by: z.string().nullable(),
        witness: z.string().nullable(),
        reason: z.string().nullable(),
        source: z.object({ type: z.string(), id: z.uuid() }),
        reversesId: z.uuid().nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
) {}

export class StockStayBody extends createZodDto(
  z.strictObject({ containerId: z.uuid(), placeId: z.uuid(), reason: prose(300).optional() }),
) {}
export class StockDecantBody extends createZodDto(
  z.strictObject({ fromId: z.uuid(), toId: z.uuid().optional(), quantity, reason: prose(300) }),
) {}
export class StockHandOutBody extends createZodDto(
  z.strictObject({ containerId: z.uuid(), quantity: z.int().min(1).max(100_000), note: prose(300).optional() }),
) {}
export class StockLotBlockBody extends createZodDto(
  z.strictObject({
    lotId: z.uuid(),
    blocks: z.boolean(),
    reason: z.enum(keysOf(blockReasons)),
    says: prose(300),
  }),
) {}
const lotBlock = z.object({
  id: z.uuid(),
  lotId: z.uuid(),
  lot: z.string(),
  productName: z.string(),
  blocks: z.boolean(),
  reason: z.enum(keysOf(blockReasons)),
  says: z.string(),
  by: z.string().nullable(),
  at: z.string(),
});
export class StockLotBlockAnswer extends createZodDto(lotBlock) {}
export class StockLotBlocksAnswer extends createZodDto(z.object({ items: list(lotBlock) })) {}
