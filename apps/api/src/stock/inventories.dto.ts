import { inventoryKinds, inventoryMoments } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';
import { measured } from './counts.dto';

const kind = z.enum(Object.keys(inventoryKinds) as [keyof typeof inventoryKinds]);
const moment = z.enum(Object.keys(inventoryMoments) as [keyof typeof inventoryMoments]);
const account = z.enum(['stock', 'prepared', 'quarantine']);
const settle = z.enum(['variance', 'loss']);
const amount = z.int();

export class InventoryBody extends createZodDto(
  z.strictObject({
    kind,
    moment,
    takenOn: day,
    note: prose(1000).optional(),
    lines: z
      .array(
        z.strictObject({
          containerId: z.uuid(),
          account,
          measured,
          estimated: z.boolean().optional(),
          settle: settle.optional(),
          reason: prose(500).optional(),
        }),
      )
      .max(5000),
    found: z
      .array(
        z.strictObject({
          id: z.uuid(),
          productId: z.uuid(),
          lotId: z.uuid(),
          lot: words(40),
          expiresOn: day,
          serial: words(60),
          placeId: z.uuid().optional(),
          opened: z.boolean(),
          full: measured,
          measured,
          estimated: z.boolean().optional(),
        }),
      )
      .max(5000),
  }),
) {}

const line = z.object({
  containerId: z.uuid(),
  account,
  productId: z.uuid(),
  productName: z.string(),
  product: z.string().nullable(),
  form: z.enum(['liquid', 'tablet', 'film', 'injection', 'powder', 'kit', 'strip']),
  unit: z.enum(['mcg', 'piece']),
  mcgPerMl: amount.nullable(),
  mcgPerUnit: amount.nullable(),
  schedule: z.enum(['II', 'III', 'IV', 'V', 'none']),
  ndc: z.string().nullable(),
  lotId: z.uuid(),
  lot: z.string(),
  expiresOn: z.string(),
  serial: z.string(),
  placeId: z.uuid().nullable(),
  placeName: z.string().nullable(),
  fullQuantity: amount,
  opened: z.boolean(),
  ledger: amount,
});
export class InventorySheetAnswer extends createZodDto(
  z.object({ day: z.string(), kept: z.boolean(), lines: list(line.extend({ mayEstimate: z.boolean() })) }),
) {}

const inventory = z.object({
  id: z.uuid(),
  kind,
  moment,
  takenOn: z.string(),
  note: z.string().nullable(),
  countedBy: z.object({ id: z.uuid(), name: z.string().nullable() }),
  countedAt: z.string(),
  signed: z.object({ by: z.string().nullable(), at: z.string(), inPlace: z.boolean() }).nullable(),
  containers: z.int(),
  differences: z.int(),
  state: z.enum(['waiting', 'lapsed', 'signed']),
  signUntil: z.string(),
});
export class InventoriesAnswer extends createZodDto(z.object({ items: list(inventory) })) {}
export class InventoryAnswer extends createZodDto(
  inventory.extend({
    lines: list(
      line.extend({
        counted: amount,
        estimated: z.boolean(),
        settle: settle.nullable(),
        reason: z.string().nullable(),
      }),
    ),
  }),
) {}
