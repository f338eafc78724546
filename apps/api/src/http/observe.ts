import { createLogger } from '@cairn/platform';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';

const log = createLogger('api');

/** Times every request by its route, and logs the ones that changed something or went wrong. Routes, never addresses: ids stay out. */
export function observe(server: FastifyInstance): void {
  register.clear();
  collectDefaultMetrics();
  const seconds = new Histogram({
    name: 'cairn_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.labels(request.method, route, String(reply.statusCode)).observe(reply.elapsedTime / 1000);
    if (request.method === 'GET' && reply.statusCode < 500) return;
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
