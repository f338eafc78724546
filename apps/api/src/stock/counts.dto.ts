import { trendBy } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, list, prose } from '../http/shapes.dto';

/** a supervisor on this screen, as themself. Without it, whoever is signed in signs. */
const ownCredentials = {
  email: z.string().trim().min(3).max(320).optional(),
  password: z.string().min(1).max(1024).optional(),
};

/** What somebody read off, weighed or counted. A hundred litres on a scale is a slip of the keyboard. */
export const measured = z.strictObject({
  volumeUl: z.int().min(0).max(100_000_000).optional(),
  units: z.int().min(0).max(1_000_000).optional(),
  grossMg: z.int().min(0).max(200_000_000).optional(),
  tareMg: z.int().min(0).max(200_000_000).optional(),
  mgPerMl: z.int().min(1).max(100_000).optional(),
});

export class CountIdParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}

const person = z.object({ id: z.uuid(), name: z.string().nullable() });
const amount = z.int();
const phase = z.enum(['open', 'close']);

export class CountBody extends createZodDto(
  z.strictObject({
    shiftId: z.uuid(),
    phase,
    containerId: z.uuid(),
    measured,
    again: z.strictObject({ reason: prose(500) }).optional(),
  }),
) {}
export class CountIncidentBody extends createZodDto(
  z.strictObject({ settle: z.enum(['variance', 'loss']), reason: prose(1000), ...ownCredentials }),
) {}

const count = z.object({
  id: z.uuid(),
  shiftId: z.uuid(),
  phase,
  containerId: z.uuid(),
  measured: z.object({
    volumeUl: amount.nullable(),
    units: amount.nullable(),
    grossMg: amount.nullable(),
    tareMg: amount.nullable(),
    mgPerMl: amount.nullable(),
  }),
  counted: amount,
  ledger: amount,
  variance: amount,
  dispensed: amount,
  tolerance: amount,
  within: z.boolean(),
  reason: z.string().nullable(),
  evaluations: list(evaluation),
  countedBy: person,
  countedAt: z.string(),
  signed: z.object({ by: z.string().nullable(), at: z.string(), inPlace: z.boolean() }).nullable(),
  signUntil: z.string(),
  state: z.enum(['waiting', 'lapsed', 'signed']),
  movedOn: z.boolean(),
  incident: z
    .object({
      id: z.uuid(),
      number: z.string(),
      settle: z.enum(['variance', 'loss']),
      reason: z.string(),
      by: z.string().nullable(),
      at: z.string(),
    })
    .nullable(),
});
export class CountAnswer extends createZodDto(count) {}

const form = z.enum(['liquid', 'tablet', 'film', 'injection', 'powder', 'kit', 'strip']);
const unit = z.enum(['mcg', 'piece']);
const shiftHead = z.object({
  id: z.uuid(),
  forDay: z.string(),
  openedAt: z.string(),
  openedBy: z.string().nullable(),
  closedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
});
const shift = shiftHead.extend({
  containers: list(
    z.object({
      containerId: z.uuid(),
      serial: z.string(),
      productName: z.string(),
      form,
      unit,
      mcgPerMl: amount.nullable(),
      mcgPerUnit: amount.nullable(),
      lot: z.string(),
      lotExpiresOn: z.string(),
      station: z.object({ id: z.uuid(), name: z.string() }).nullable(),
      isOpen: z.boolean(),
      openedAt: z.string().nullable(),
      ledger: amount,
      dispensed: amount,
      tolerance: amount,
      needsOpening: z.boolean(),
      opening: count.nullable(),
      closing: count.nullable(),
    }),
  ),
  obstacles: list(
    z.object({
      kind: z.enum(['count', 'second', 'recount', 'incident', 'poured', 'remainder', 'paper']),
      says: z.string(),
      containerId: z.uuid().nullable(),
    }),
  ),
});
export class ShiftBody extends createZodDto(z.strictObject({})) {}
export class ShiftAnswer extends createZodDto(shift) {}
export class ShiftsAnswer extends createZodDto(z.object({ current: shift.nullable(), items: list(shiftHead) })) {}

export const trendProduct = z.object({
  id: z.uuid(),
  name: z.string(),
  unit,
  form,
  mcgPerMl: amount.nullable(),
  mcgPerUnit: amount.nullable(),
});
const by = z.enum(Object.keys(trendBy) as [keyof typeof trendBy]);
const trendLine = z.object({
  by,
  id: z.uuid(),
  name: z.string(),
  product: trendProduct,
  counts: z.int(),
  variance: amount,
  tolerance: amount,
});
export class VarianceQuery extends createZodDto(z.strictObject({ days: z.enum(['7', '30']).optional() })) {}
const outcome = z.enum(['explained', 'measuring', 'watch', 'investigate']);
export class VarianceTrendAnswer extends createZodDto(
  z.object({
    asOf: z.string(),
    days: z.int(),
    counts: z.int(),
    lines: list(
      trendLine.extend({
        short: z.int(),
        dispensed: amount,
        persistent: z.boolean(),
        reviewOpen: z.boolean(),
        course: list(z.object({ on: z.string(), variance: amount, total: amount })),
      }),
    ),
    reviews: list(
      z.object({
        reviewId: z.uuid(),
        by,
        id: z.uuid(),
        productId: z.uuid(),
        at: z.string(),
        outcome,
        says: z.string(),
        reviewedBy: z.string().nullable(),
      }),
    ),
  }),
) {}
export class VarianceReviewBody extends createZodDto(
  z.strictObject({ by, aboutId: z.uuid(), productId: z.uuid(), outcome, says: prose(1000) }),
) {}

export class CalibrationBody extends createZodDto(
  z.strictObject({
    stationId: z.uuid(),
    containerId: z.uuid().optional(),
    targetUl: z.int().min(1).max(10_000_000),
    readingsUl: z.array(z.int().min(0).max(10_000_000)).min(1).max(20),
  }),
) {}
export class CalibrationsAnswer extends createZodDto(
  z.object({
    day: z.string(),
    targetUl: z.int(),
    toleranceUl: z.int(),
    readings: z.int(),
    items: list(
      z.object({
        stationId: z.uuid(),
        name: z.string(),
        containers: list(
          z.object({
            containerId: z.uuid().nullable(),
            serial: z.string().nullable(),
            product: z.string(),
            lot: z.string(),
            openedAt: z.string(),
            state: z.enum(['good', 'failed', 'missing']),
            last: z
              .object({
                at: z.string(),
                by: z.string().nullable(),
                readingsUl: list(z.int()),
                worstUl: z.int(),
                ok: z.boolean(),
              })
              .nullable(),
          }),
        ),
      }),
    ),
  }),
) {}

const schedule = z.enum(['II', 'III', 'IV', 'V', 'none']);
const scheduling = z.object({
  id: z.uuid(),
  productName: z.string(),
  schedule,
  effectiveOn: z.string(),
  state: z.enum(['soon', 'now', 'overdue']),
});
export class SchedulingBody extends createZodDto(
  z.strictObject({ productId: z.uuid(), schedule, effectiveOn: day, citation: prose(300).optional() }),
) {}
export class SchedulingAnswer extends createZodDto(scheduling.extend({ productId: z.uuid() })) {}
export class CountDutiesAnswer extends createZodDto(
  z.object({
    day: z.string(),
    kept: z.boolean(),
    inventory: z
      .object({ lastOn: z.string().nullable(), dueOn: z.string(), state: z.enum(['good', 'soon', 'overdue']) })
      .nullable(),
    schedulings: list(scheduling),
    shift: z.object({ id: z.uuid(), forDay: z.string(), openedAt: z.string(), ofToday: z.boolean() }).nullable(),
    reviews: list(trendLine),
  }),
) {}
