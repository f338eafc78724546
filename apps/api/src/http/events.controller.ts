import { Controller, Get, Inject, type OnModuleDestroy, type OnModuleInit, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SessionService } from '@cairn/access';
import { type Actor, LiveUpdates } from '@cairn/database';
import { CONFIG, type Config } from '@cairn/platform';
import { may, type Permission, type Role } from '@cairn/rules';
import type { FastifyReply } from 'fastify';
import { sessionCookie } from '../access/cookie-strategy';
import { By, type SignedIn } from './by';

/** Who hears of what: those who may read it. */
const readersOf: Readonly<Record<string, Permission>> = {
  patient: 'patient.read',
  photo: 'photo.read',
  file: 'file.read',
  merge: 'merge.read',
  path: 'chart.read',
  'support-group': 'support-group.read',
  finding: 'finding.read',
  alert: 'alert.list',
  'due-work': 'due-work.read',
  assessment: 'assessment.read',
  'face-sheet': 'face-sheet.read',
  intake: 'intake.read',
  'use-calendar': 'use-calendar.read',
  cows: 'cows.read',
  withdrawal: 'withdrawal.read',
  response: 'response.read',
  order: 'order.read',
  dose: 'dosing.read',
  dosing: 'dosing.read',
  outside: 'overdose.read',
  incident: 'incident.read',
  record: 'dispensing-summary.read',
  contingency: 'contingency.read',
  waste: 'waste.read',
  loss: 'loss.read',
  stock: 'stock.read',
  flag: 'flag.read',
  specimen: 'drug-test.read',
  unit: 'unit.read',
  aftercare: 'use-event.read',
  outreach: 'outreach.read',
  'take-home': 'take-home.read',
  protocol: 'protocol.read',
  enquiry: 'enquiry.read',
  note: 'note.read',
  group: 'group.read',
  'treatment-plan': 'treatment-plan.read',
  'plan-phrase': 'plan-phrase.read',
  appointment: 'schedule.read',
  arrival: 'desk.read',
  reminder: 'reminder.read',
  'list-import': 'list.read',
  settings: 'settings.read',
  closure: 'settings.read',
  policy: 'policy.read',
  staff: 'staff.members',
  'chart-opening': 'opening.read',
  'audit-verification': 'audit.read',
};

/** What moves someone on at the front desk too, which is told that a visit changed and not by what. */
const movesVisits: readonly string[] = ['dose', 'order'];

/** As which kind this person hears of it; null for not at all. */
function heardAs(kind: string, roles: readonly Role[]): string | null {
  const needed = readersOf[kind];
  if (needed !== undefined && may(roles, needed)) return kind;
  return movesVisits.includes(kind) && may(roles, 'desk.read') ? 'arrival' : null;
}

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
    if (request.method === 'HEAD') return void reply.type('text/event-stream').send();
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
      const heard = heardAs(kind, by.roles);
      if (heard !== null) stream.write(`data: ${JSON.stringify({ kind: heard, id })}\n\n`);
    });
    const token = request.cookies[sessionCookie] ?? '';
    // A session that ended, elsewhere or by being idle, ends its streams too.
    const beat = setInterval(() => {
      this.sessions.read(token, false).then(
        (session) =>
          session?.programmeId === by.programmeId && !session.locked ? stream.write(': still here\n\n') : close(),
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
