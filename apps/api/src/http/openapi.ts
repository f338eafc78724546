import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';

/** The API as its code describes it. `npm run openapi` writes it to `apps/api/openapi.json`; CI checks that they agree. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Cairn')
    .setDescription('Case management for opioid treatment programmes')
    .setVersion('1')
    .addCookieAuth('cairn_session')
    .build();
  return cleanupOpenApiDoc(SwaggerModule.createDocument(app, config), { version: '3.1' });
}

export const openApiFile = join('apps', 'api', 'openapi.json');

let written: string | undefined;

/** The document that was written with this build. */
export function writtenApi(): string {
  written ??= readFileSync(openApiFile, 'utf8');
  return written;
}
