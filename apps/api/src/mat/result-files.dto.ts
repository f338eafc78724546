import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose, words } from '../http/shapes.dto';
import { answeredFinding, stage, validityValues } from './drug-tests.dto';

export class ResultFileQuery extends createZodDto(
  z.strictObject({ id: z.uuid(), mode: z.enum(['preview', 'file']) }),
) {}
export class ResultImportParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class ResultQuarantineEndBody extends createZodDto(
  z.strictObject({ outcome: z.enum(['filed', 'discarded']), barcode: words(40).optional(), reason: prose(300) }),
) {}
export class ResultQuarantineEndAnswer extends createZodDto(
  z.object({ id: z.uuid(), outcome: z.enum(['filed', 'discarded']) }),
) {}

const refusedRow = z.object({ line: z.int(), column: z.string().nullable(), says: z.string() });
export class ResultFileAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    mode: z.enum(['preview', 'file']),
    lines: z.int(),
    filed: z.int(),
    amended: z.int(),
    unchanged: z.int(),
    quarantined: z.int(),
    refusedRows: z.int(),
    refused: list(refusedRow),
    reports: list(
      z.object({
        lines: list(z.int()),
        barcode: z.string(),
        outcome: z.enum(['filed', 'amended', 'unchanged', 'quarantined']),
        says: z.string(),
        number: z.string().nullable(),
        displayName: z.string().nullable(),
      }),
    ),
  }),
) {}

const importView = z.object({
  id: z.uuid(),
  lines: z.int(),
  filed: z.int(),
  unchanged: z.int(),
  quarantined: z.int(),
  refused: z.int(),
  by: z.string().nullable(),
  at: z.string(),
});
export class ResultImportsAnswer extends createZodDto(z.object({ items: list(importView) })) {}
export class ResultImportAnswer extends createZodDto(importView.extend({ refusals: list(refusedRow) })) {}

export class ResultQuarantineAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        id: z.uuid(),
        importId: z.uuid(),
        line: z.int(),
        barcode: z.string(),
        givenName: z.string().nullable(),
        familyName: z.string().nullable(),
        dateOfBirth: z.string().nullable(),
        reason: z.string(),
        putAt: z.string(),
        report: z.object({
          barcode: z.string(),
          lines: list(z.int()),
          givenName: z.string().nullable(),
          familyName: z.string().nullable(),
          dateOfBirth: z.string().nullable(),
          corrected: z.boolean(),
          report: z.object({
            stage,
            laboratory: z.string(),
            reportedAt: z.string(),
            validity: z.object(validityValues.shape),
            findings: list(answeredFinding),
            amendsId: z.string().nullable(),
            amendReason: z.string().nullable(),
          }),
        }),
      }),
    ),
  }),
) {}
