import { Controller, Get, Inject, type OnModuleDestroy, type OnModuleInit, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SessionService } from '@cairn/access';
import { type Actor, LiveUpdates } from '@cairn/database';
import { CONFIG, type Config } from '@cairn/platform';
import { may, type Permission } from '@cairn/rules';
import type { FastifyReply } from 'fastify';
import { sessionCookie } from '../access/cookie-strategy';
import { By, type SignedIn } from './by';

/** Who hears of what: those who may read it. */
const readersOf: Readonly<Record<string, Permission>> = {
  patient: 'patient.read',
  path: 'chart.read',
  order: 'order.read',
  dose: 'dosing.read',
  dosing: 'dosing.read',
  appointment: 'schedule.read',
  reminder: 'reminder.read',
};

const heartbeat = 15_000;

/** Server-sent events: `{kind, id}` for what changed in the programme. Not counted as activity of the person. */
@ApiTags('events')
@Controller('events')
export class EventsController implements OnModuleInit, OnModuleDestroy {
  private readonly updates: LiveUpdates;
  private readonly open = new Set<() => void>();

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly sessions: SessionService,
  ) {
    this.updates = new LiveUpdates(config.databaseUrl);
  }

  async onModuleInit(): Promise<void> {
    await this.updates.open();
  }

  async onModuleDestroy(): Promise<void> {
    for (const close of this.open) close();
    await this.updates.close();
  }

  @Get()
  listen(@By() by: Actor, @Req() request: SignedIn, @Res() reply: FastifyReply): void {
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    stream.write(': open\n\n');
    const stopHearing = this.updates.hear(by.programmeId, ({ kind, id }) => {
      const needed = readersOf[kind];
      if (needed !== undefined && may(by.roles, needed)) stream.write(`data: ${JSON.stringify({ kind, id })}\n\n`);
    });
    const token = request.cookies[sessionCookie] ?? '';
    // A session that ended, elsewhere or by being idle, ends its streams too.
    const beat = setInterval(() => {
      this.sessions.read(token, false).then(
        (session) => (session?.programmeId === by.programmeId ? stream.write(': still here\n\n') : close()),
        () => close(),
      );
    }, heartbeat);
    const close = () => {
      clearInterval(beat);
      stopHearing();
      this.open.delete(close);
      stream.end();
    };
    this.open.add(close);
    stream.on('close', close);
  }
}
