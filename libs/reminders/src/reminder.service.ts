import { Injectable } from '@nestjs/common';
import { audit } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { JobQueue } from '@cairn/jobs';
import { Clock } from '@cairn/platform';
import { policyOf } from '@cairn/programme';
import { localDay, type Policy } from '@cairn/rules';
import { nextTry } from './backoff';
import { Channels, type Message, type Outcome, type OutsideChannel } from './channel';
import { decideSending, openAttempt } from './decide-sending';
import {
  beginAttempt,
  claimReminder,
  postponeReminder,
  type Scene,
  settleReminder,
  writeAttempt,
} from './sending.queries';

/** What became of a job. Only `sent`, `unknown` and `failed` mean that something left, or may have left, the house. */
export type Sending =
  'sent' | 'suppressed' | 'postponed' | 'again' | 'failed' | 'unknown' | 'not-due' | 'not-planned' | 'in-hand';

interface Handing {
  readonly channel: OutsideChannel;
  readonly message: Message;
  readonly scene: Scene;
  readonly policy: Policy;
}

/** A queue may wake us a moment early. */
const earlyMs = 1000;

/**
 * Sends reminders. The row decides, never the job: it is claimed, every stop condition is asked again from the facts, and
 * only then does a message leave. A message that stays in the house is written in that same transaction; for one that goes to another
 * machine the attempt is committed first, so that no crash can make us send it twice without knowing.
 */
@Injectable()
export class ReminderService {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async send(programmeId: string, reminderId: string): Promise<Sending> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job reminders.send', address: null };
    const begun = await this.database.transaction(actor, (tx) => this.begin(tx, reminderId));
    if (typeof begun === 'string') return begun;
    const outcome = await begun.channel.hand(begun.message);
    return this.database.transaction(actor, (tx) => this.conclude(tx, begun, outcome));
  }

  private async begin(tx: Tx, reminderId: string): Promise<Sending | Handing> {
    const now = this.clock.now();
    const scene = await claimReminder(tx, reminderId, now);
    if (scene === null) return 'not-planned';
    const { claim, programme } = scene;
    if (claim.dueAt.getTime() > now.getTime() + earlyMs) return 'not-due';
    const lost = this.lostOnTheWay(scene, now);
    if (lost === 'wait') return 'in-hand';
    if (lost === 'unknown') return this.settle(tx, scene, { outcome: 'unknown', detail: 'no answer' }, now);
    const policy = policyOf(programme, localDay(now, programme.zone));
    const decision = decideSending(scene, policy, now);
    if (decision.do === 'postpone') {
      void postponeReminder(tx, claim.id, decision.until, decision.rule, now);
      return 'postponed';
    }
    if (decision.do === 'suppress') {
      const { reason, rule } = decision;
      void settleReminder(tx, claim.id, { state: 'suppressed', reason, at: now });
      void this.audit(tx, scene, 'refused', { rule, reason });
      tx.notify('reminder', claim.id);
      return 'suppressed';
    }
    const { message, consentId } = decision;
    const channel = this.channels.for(message.channel);
    const { transport } = channel;
    void beginAttempt(tx, claim, message.channel, now);
    if (channel.kind === 'outside') {
      await writeAttempt(tx, claim.id, { at: now, transport, outcome: 'started', detail: null });
      return { channel, message, scene: { ...scene, claim: { ...claim, attempts: claim.attempts + 1 } }, policy };
    }
    void channel.put(tx, message, now);
    void writeAttempt(tx, claim.id, { at: now, transport, outcome: 'accepted', detail: null });
    void settleReminder(tx, claim.id, { state: 'sent', reason: null, at: now });
    void this.audit(tx, scene, 'done', { transport, channel: message.channel, template: message.template, consentId });
    tx.notify('reminder', claim.id);
    return 'sent';
  }

  private async conclude(tx: Tx, { scene, message, channel, policy }: Handing, outcome: Outcome): Promise<Sending> {
    const now = this.clock.now();
    const { claim } = scene;
    if (outcome.outcome !== 'transient') return this.settle(tx, scene, outcome, now, message, channel.transport);
    const at = nextTry(claim.attempts, policy.max_attempts, now, claim.usefulUntil, Math.random());
    if (at === null) return this.settle(tx, scene, outcome, now, message, channel.transport);
    void writeAttempt(tx, claim.id, { at: now, transport: channel.transport, ...outcome });
    void postponeReminder(tx, claim.id, at, 'again', now);
    tx.afterCommit(() => this.enqueue(tx.actor.programmeId, claim.id, at));
    return 'again';
  }

  private settle(
    tx: Tx,
    scene: Scene,
    outcome: Outcome,
    now: Date,
    message?: Message,
    transport: 'outbox' | 'smtp' = openAttempt(scene.attempts)?.transport ?? 'smtp',
  ): Sending {
    const state = ({ accepted: 'sent', unknown: 'unknown', permanent: 'failed', transient: 'failed' } as const)[
      outcome.outcome
    ];
    const reason = ({ accepted: null, unknown: 'no-answer', permanent: 'refused', transient: 'gave-up' } as const)[
      outcome.outcome
    ];
    void writeAttempt(tx, scene.claim.id, { at: now, transport, ...outcome });
    void settleReminder(tx, scene.claim.id, { state, reason, at: now });
    void this.audit(tx, scene, 'done', {
      transport,
      outcome: outcome.outcome,
      ...(message === undefined ? {} : { channel: message.channel, template: message.template }),
    });
    tx.notify('reminder', scene.claim.id);
    return state;
  }

  /** An earlier attempt without an end: it may still be under way, or its worker died in the middle of it. */
  private lostOnTheWay({ attempts, consents }: Scene, now: Date): 'wait' | 'unknown' | null {
    const open = openAttempt(attempts);
    if (open === null) return null;
    const channel = this.channels.for(consents[0]?.channel ?? 'email');
    const patience = channel.kind === 'outside' ? channel.answersWithinMs : 60_000;
    if (now.getTime() - open.at.getTime() < patience) return 'wait';
    return channel.kind === 'outside' && channel.honoursKeys ? null : 'unknown';
  }

  private audit(tx: Tx, { claim }: Scene, outcome: 'done' | 'refused', facts: object): Promise<unknown> {
    return audit(tx, {
      act: 'reminder.send',
      patientId: claim.patientId,
      recordType: 'reminder',
      recordId: claim.id,
      outcome,
      facts,
    });
  }

  /** If the queue is away the sweep does it. */
  private async enqueue(programmeId: string, reminderId: string, notBefore: Date): Promise<void> {
    await this.queue
      .enqueue({ name: 'reminders.send', payload: { programmeId, reminderId }, notBefore })
      .catch(() => undefined);
  }
}
