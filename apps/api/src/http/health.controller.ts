import { Controller, ForbiddenException, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import { Database, migrations } from '@cairn/database';
import { JobQueue } from '@cairn/jobs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { register } from 'prom-client';
import { z } from 'zod';
import { createZodDto, ZodResponse } from 'nestjs-zod';

const check = z.enum(['good', 'bad']);

export class HealthAnswer extends createZodDto(
  z.object({
    status: check,
    checks: z.object({ migrations: check, database: check, queue: check, worker: check }),
  }),
) {}

const freshBeat = 20_000;

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
  ) {}

  /** 200 only when everything that a clinic's day needs is there; else 503 with which part is not. */
  @Get('health')
  @ZodResponse({ status: 200, type: HealthAnswer })
  async health(@Res({ passthrough: true }) reply: FastifyReply) {
    const [applied, beat, queue] = await Promise.all([
      this.database.outside<{ count: number }>('select count(*)::int as count from migration').then(
        ([row]) => row?.count ?? 0,
        () => null,
      ),
      this.database.outside<{ at: Date | null }>('select worker_last_beat() as at').then(
        ([row]) => row?.at?.getTime() ?? 0,
        () => 0,
      ),
      this.queue.ping().then(
        () => true,
        () => false,
      ),
    ]);
    const mark = (well: boolean) => (well ? ('good' as const) : ('bad' as const));
    const checks = {
      migrations: mark(applied === migrations.length),
      database: mark(applied !== null),
      queue: mark(queue),
      worker: mark(Date.now() - beat < freshBeat),
    };
    const status = mark(Object.values(checks).every((state) => state === 'good'));
    if (status === 'bad') void reply.status(503).header('retry-after', '2');
    return { status, checks };
  }

  /** Prometheus figures, for this machine only. */
  @Get('metrics')
  @ApiExcludeEndpoint()
  @Header('content-type', register.contentType)
  metrics(@Req() { socket }: FastifyRequest): Promise<string> {
    if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '')) throw new ForbiddenException();
    return register.metrics();
  }
}
