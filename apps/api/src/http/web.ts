import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const pages = [
  '/sign-in',
  '/enquiries',
  '/enquiries/*',
  '/patients',
  '/patients/*',
  '/dosing',
  '/dosing/*',
  '/round',
  '/stock',
  '/stock/*',
  '/board',
  '/alerts',
  '/notes',
  '/groups',
  '/groups/*',
  '/schedule',
  '/outbox',
  '/reports',
  '/desk',
  '/drafts',
  '/programme',
  '/programme/*',
  '/audit',
  '/incidents',
  '/records',
  '/records/*',
  '/unit',
  '/unit/*',
  '/tests',
  '/tests/*',
  '/corrections',
  '/corrections/*',
  '/account',
  '/welcome',
  '/set-up',
  '/help',
  '/help/*',
  '/gallery',
] as const;

/** Serves the built web app on the API's origin. Its own addresses (`/patients/…`) all answer with the one page. */
export async function serveWeb(server: FastifyInstance, webDir: string | null): Promise<void> {
  const root = resolve(webDir ?? join('dist', 'apps', 'web'));
  if (!existsSync(join(root, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  for (const page of pages) server.get(page, (_request, reply) => reply.sendFile('index.html'));
  // A mistyped address: the page says so in words, where a browser asks for one; programs get their problem document.
  server.get('/*', (request, reply) => {
    const asksForPage = request.headers.accept?.includes('text/html') === true;
    if (!asksForPage || /^\/(api|assets)\//.test(request.url)) return reply.callNotFound();
    return reply.code(404).sendFile('index.html');
  });
}
