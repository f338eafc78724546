import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, words } from '../http/shapes.dto';

const substances = z.array(words(40)).max(40);

export class SpecimenParams extends createZodDto(z.strictObject({ id: z.uuid(), specimenId: z.uuid() })) {}

/** What the panel can see, and what of it was found. What it sees and does not find is negative. */
export class SpecimenBody extends createZodDto(
  z.strictObject({
    collectedOn: day,
    panel: substances.min(1),
    positives: substances,
    temperatureOk: z.boolean().optional(),
  }),
) {}

export class SpecimenAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    patientId: z.uuid(),
    collectedOn: z.string(),
    panel: list(z.string()),
    positives: list(z.string()),
  }),
) {}
