import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list } from '../http/shapes.dto';

const kind = z.enum(['patients', 'staff']);

export class ListParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class TemplateParams extends createZodDto(z.strictObject({ kind })) {}
export class ListUploadQuery extends createZodDto(z.strictObject({ kind })) {}

export class FaultsQuery extends createZodDto(
  z.strictObject({
    cursor: z.coerce.number().int().min(0).max(100_000_000).default(0),
    field: z
      .string()
      .regex(/^[a-z_]{1,40}$/)
      .optional(),
  }),
) {}

const listImport = z.object({
  id: z.uuid(),
  kind,
  name: z.string(),
  state: z.enum(['uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled']),
  bytes: z.int(),
  bytesRead: z.int(),
  rowsRead: z.int(),
  rowsGood: z.int(),
  rowsFaulty: z.int(),
  rowsDone: z.int(),
  says: z.string().nullable(),
  uploadedBy: z.string().nullable(),
  uploadedAt: z.string(),
  checkedAt: z.string().nullable(),
  startedBy: z.string().nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  clearedAt: z.string().nullable(),
  forgottenBy: z.string(),
});

export class ListImportAnswer extends createZodDto(listImport) {}
export class ListImportsAnswer extends createZodDto(z.object({ items: list(listImport) })) {}
export class OneListImportAnswer extends createZodDto(
  listImport.extend({ faults: list(z.object({ field: z.string(), rows: z.int() })) }),
) {}

export class FaultsAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        line: z.int(),
        faults: list(z.object({ field: z.string(), says: z.string(), value: z.string() })),
      }),
    ),
    next: z.string().nullable(),
  }),
) {}
