import { offerDecisions, offeredProducts } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { replacing } from '../assessment/finding.dto';
import { day, instant, list, prose } from '../http/shapes.dto';
import { oneOf, replaced } from './unit-shapes.dto';

const product = oneOf(offeredProducts);

export class OfferParams extends createZodDto(z.strictObject({ id: z.uuid(), offerId: z.uuid() })) {}
export class OfferBody extends createZodDto(
  z.strictObject({
    at: instant.optional(),
    products: z.array(product).max(4),
    informed: z.boolean(),
    decision: oneOf(offerDecisions),
    product: product.optional(),
    reason: prose(1000).optional(),
    reofferOn: day.optional(),
    replaces: replacing.optional(),
  }),
) {}

const offer = z.object({
  id: z.uuid(),
  at: z.string(),
  products: list(product),
  informed: z.boolean(),
  decision: oneOf(offerDecisions),
  product: product.nullable(),
  reason: z.string().nullable(),
  reofferOn: z.string().nullable(),
  by: z.string().nullable(),
  recordedAt: z.string(),
  replaces: replaced,
  replaced: z.boolean(),
});
export class OffersAnswer extends createZodDto(
  z.object({ items: list(offer), step: z.enum(['eligibility', 'offered_declined']).nullable() }),
) {}
