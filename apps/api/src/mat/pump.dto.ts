import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, list, prose, words } from '../http/shapes.dto';
import { doseBody, product } from './mat.dto';

export class DosingStationBody extends createZodDto(
  z.strictObject({
    name: words(60),
    adapter: z.enum(['manual', 'simulator']),
    address: z
      .string()
      .max(120)
      .regex(/^[^:\s]+:\d{1,5}$/)
      .nullable()
      .optional(),
  }),
) {}

const station = z.object({
  id: z.uuid(),
  name: z.string(),
  adapter: z.enum(['manual', 'simulator']),
  address: z.string().nullable(),
  containers: list(
    z.object({
      id: z.uuid(),
      product,
      lot: z.string(),
      lotExpiresOn: z.string(),
      mcgPerMl: z.int().nullable(),
      openedAt: z.string(),
      stock: z.object({ containerId: z.uuid(), serial: z.string(), quantity: z.number() }).nullable(),
    }),
  ),
  busyWith: z.uuid().nullable(),
});
export class DosingStationAnswer extends createZodDto(station) {}
export class DosingStationsAnswer extends createZodDto(z.object({ items: list(station) })) {}

export class ContainerBody extends createZodDto(
  z.strictObject({
    stationId: z.uuid(),
    product,
    lot: words(40),
    lotExpiresOn: day,
    mcgPerMl: z.int().min(1).max(1_000_000).nullable(),
  }),
) {}

/** A container of the stock ledger, by its barcode. */
export class ContainerOpeningBody extends createZodDto(
  z.strictObject({
    stationId: z.uuid(),
    serial: words(60),
    scanned: z.boolean(),
    byHandReason: prose(300).nullable().optional(),
  }),
) {}
export class ContainerClosingBody extends createZodDto(z.strictObject({ reason: z.enum(['empty', 'put-back']) })) {}
export class ContainerClosedAnswer extends createZodDto(z.object({ id: z.uuid() })) {}
export class OpenableContainersAnswer extends createZodDto(
  z.object({
    since: z.string().nullable(),
    items: list(
      z.object({
        id: z.uuid(),
        serial: z.string(),
        name: z.string(),
        product: product.nullable(),
        lot: z.string(),
        lotExpiresOn: z.string(),
        mcgPerMl: z.int().nullable(),
        mcgPerUnit: z.int().nullable(),
        quantity: z.number(),
        openAt: z.string().nullable(),
        why: z.string().nullable(),
      }),
    ),
  }),
) {}

export class PreparationBody extends createZodDto(
  z.strictObject({
    stationId: z.uuid(),
    dose: doseBody.omit({ preparationId: true, stationId: true, volumeUl: true }),
  }),
) {}

const preparation = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  orderId: z.uuid(),
  serviceDay: z.string(),
  portion: z.int(),
  stationId: z.uuid(),
  stationName: z.string(),
  state: z.enum(['poured', 'short', 'unknown', 'recorded', 'discarded', 'nothing-delivered']),
  orderedMcg: z.int(),
  orderedUl: z.int(),
  deliveredMcg: z.int().nullable(),
  deliveredUl: z.int().nullable(),
  preparedAt: z.string(),
  preparedBy: z.string().nullable(),
  evaluations: list(evaluation),
});
export class PreparationAnswer extends createZodDto(preparation) {}
export class PreparationsAnswer extends createZodDto(
  z.object({ items: list(preparation.extend({ displayName: z.string() })) }),
) {}

export class ResolutionBody extends createZodDto(
  z.strictObject({
    outcome: z.enum(['discarded', 'nothing-delivered']),
    deliveredMcg: z.int().min(0).max(2_000_000_000).optional(),
    reason: prose(500),
  }),
) {}
