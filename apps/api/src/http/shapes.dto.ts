import { type Overrider, overriders } from '@cairn/rules';
import { z } from 'zod';

/** A text without control characters, so that it can be stored, printed and exported. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has characters that cannot be stored');

/** A longer text may have lines. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'has characters that cannot be stored');

export const day = z.iso
  .date()
  .refine((text) => text >= '1900-01-01' && text <= '2200-01-01', 'is not a day that fits');

/** A moment, with its offset. Years that no clinic lives in are slips of the keyboard, and some clocks cannot say them. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => text >= '1900' && text < '2200', 'does not fit');

/** A list in an answer. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** What a rule found, as every answer shows it. */
export const evaluation = z.object({
  ruleId: z.string(),
  ruleVersion: z.int(),
  severity: z.enum(['HARD_STOP', 'OVERRIDE', 'WARN', 'REPORT']),
  result: z.enum(['passed', 'failed', 'not in force']),
  message: z.string(),
  citation: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  overridableBy: list(z.enum(overriders as [Overrider, ...Overrider[]])),
});
