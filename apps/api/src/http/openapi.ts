import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';

/** The API as its code describes it. `npm run openapi` writes it to `apps/api/openapi.json`; CI checks that they agree. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Cairn')
    .setDescription('Case management for opioid treatment programs')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('cairn_session')
    .build();
  return cleanupOpenApiDoc(withNulls(SwaggerModule.createDocument(app, config)), { version: '3.1' });
}

/**
 * Nest's generator reads `type: ['string', 'null']` of a body's own field as a list of texts. What was a union of types
 * carries nestjs-zod's mark, and becomes one again.
 */
function withNulls(document: OpenAPIObject): OpenAPIObject {
  for (const { properties = {} } of Object.values(document.components?.schemas ?? {}) as { properties?: object }[]) {
    for (const field of Object.values(properties) as { type?: unknown; items?: { type?: string } }[]) {
      if (!('x-nestjs_zod-empty-type' in field) || field.type !== 'array' || field.items === undefined) continue;
      field.type = [field.items.type, 'null'];
      delete field.items;
    }
  }
  return document;
}

export const openApiFile = join('apps', 'api', 'openapi.json');

let written: string | undefined;

/** The document that was written with this build. */
export function writtenApi(): string {
  written ??= readFileSync(openApiFile, 'utf8');
  return written;
}
