import { Controller, ForbiddenException, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import { Database, migrations } from '@cairn/database';
import { JobQueue } from '@cairn/jobs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Gauge, register } from 'prom-client';
import { z } from 'zod';
import { createZodDto, ZodResponse } from 'nestjs-zod';

const check = z.enum(['good', 'bad']);

export class HealthAnswer extends createZodDto(
  z.object({
    status: check,
    checks: z.object({ migrations: check, database: check, queue: check, worker: check, clock: check }),
  }),
) {}

const freshBeat = 20_000;
/** clocks of this machine and of the database may differ by so much. One for the whole house, so no program's policy. */
const mostDrift = 60_000;

const driftGauge = new Gauge({
  name: 'cairn_clock_drift_seconds',
  help: 'By how much the clock of the database is ahead of this machine',
});

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
    const [applied, beat, queue, drift] = await Promise.all([
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
      this.drift().catch(() => null),
    ]);
    const mark = (well: boolean) => (well ? ('good' as const) : ('bad' as const));
    const checks = {
      migrations: mark(applied === migrations.length),
      database: mark(applied !== null),
      queue: mark(queue),
      worker: mark(Date.now() - beat < freshBeat),
      // A database that is away is told as such, not as a wrong clock.
      clock: mark(drift === null || Math.abs(drift) <= mostDrift),
    };
    const status = mark(Object.values(checks).every((state) => state === 'good'));
    if (status === 'bad') void reply.status(503).header('retry-after', '2');
    return { status, checks };
  }

  /** Against the middle of the question, since an answer takes its time. */
  private async drift(): Promise<number | null> {
    const asked = Date.now();
    const [row] = await this.database.outside<{ now: Date }>('select clock_timestamp() as now');
    const drift = row === undefined ? null : row.now.getTime() - (asked + Date.now()) / 2;
    if (drift !== null) driftGauge.set(drift / 1000);
    return drift;
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
