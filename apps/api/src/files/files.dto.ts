import { type FileKind, fileKinds, type MediaType, mediaTypes } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose } from '../http/shapes.dto';

export class PatientFilesParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class UploadParams extends createZodDto(z.strictObject({ id: z.uuid(), fileId: z.uuid() })) {}
export class FileParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}

const kinds = z.enum(Object.keys(fileKinds) as [FileKind, ...FileKind[]]);

export class UploadQuery extends createZodDto(z.strictObject({ kind: kinds.default('attachment') })) {}

const side = z.coerce.number().int().min(0).max(100_000);

export class PhotoQuery extends createZodDto(
  z
    .strictObject({ x: side.optional(), y: side.optional(), size: side.optional() })
    .refine(({ x, y, size }) => new Set([x, y, size].map((one) => one === undefined)).size === 1, {
      path: ['size'],
      message: 'needs x, y and size, or none of them',
    }),
) {}

export class OpenPhotoQuery extends createZodDto(
  z.strictObject({
    size: z.enum(['96', '800']).default('800'),
    // Not read: a browser asks again for a picture that it has when the address is another one.
    v: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  }),
) {}

export class OpenFileQuery extends createZodDto(z.strictObject({ as: z.enum(['view', 'download']).default('view') })) {}

export class RemoveFileBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

const file = z.object({
  id: z.uuid(),
  kind: z.enum(['photo', ...kinds.options]),
  mediaType: z.enum(Object.keys(mediaTypes) as [MediaType, ...MediaType[]]),
  bytes: z.int(),
  name: z.string(),
  uploadedAt: z.string(),
  uploadedBy: z.string().nullable(),
  removed: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
});

export class FileAnswer extends createZodDto(file) {}
export class FilesAnswer extends createZodDto(z.object({ items: list(file) })) {}
