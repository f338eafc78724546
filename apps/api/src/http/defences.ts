import { refuse } from '@cairn/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A browser says where a request comes from. Programs that send no origin have no cookie jar to be tricked out of. */
export function sameOrigin(request: FastifyRequest): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

// A person's hands and screens need a few requests a second; this only stops a program that runs wild.
const spent = new Map<string, { count: number; until: number }>();

/** Counts a request of a signed-in person; refuses with 'rate.limited' above the cap of this process. */
export function spend(staffId: string, perMinute: number, now = performance.now()): void {
  const known = spent.get(staffId);
  if (known === undefined || known.until < now) {
    if (spent.size > 10_000) spent.clear();
    spent.set(staffId, { count: 1, until: now + 60_000 });
    return;
  }
  known.count += 1;
  if (known.count > perMinute) refuse('rate.limited', 'Too many requests. Wait a minute.');
}

/** Headers that a browser obeys. Styles may be inline because the component library writes them; scripts may not. */
export const helmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      // Files are shown beside the form, in a box that their own answer shuts.
      frameSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'no-referrer' as const },
  xFrameOptions: { action: 'deny' as const },
};

/** Nothing of the API may stay in a cache. */
export function forbidCaching(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
  });
}
