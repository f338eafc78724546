import { Injectable } from '@nestjs/common';
import { type Audited, auditAll } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { addMinutes, afterFailure, afterSuppression, localDay, type Policy, reminderKind } from '@cairn/rules';
import { nextTry } from './backoff';
import { callerOf, type NewCall, writeCalls } from './call-task.queries';
import { Channels, type Message, type Outcome } from './channel';
import { type NewStop, writeStops } from './contact-stop.queries';
import { ChannelHealth } from './channel-health';
import { type Decision, decideSending, type House, stepAfter, type Suppressed, usableFrom } from './decide-sending';
import { handAll, type HandOver } from './hand-over';
import {
  type Move,
  moveReminders,
  writeAttempts,
  type WrittenAttempt,
  writeMessages,
  type WrittenMessage,
} from './outcome.queries';
import { claimDue, readPauses, type Scene } from './sending.queries';
import { pullForward } from './sweep.queries';
import { loadTemplates } from './template.queries';

/** What became of the reminders that were due. */
export interface Drained {
  readonly claimed: number;
  readonly sent: number;
}

/** A message that is committed as being under way, and what must be known to write down its end. */
interface Handing extends HandOver {
  readonly consentId: string;
  readonly scene: Scene;
  readonly attempts: number;
}

/** All that one transaction writes, gathered first and sent as a few statements. */
class Writing {
  readonly moves: Move[] = [];
  readonly messages: WrittenMessage[] = [];
  readonly attempts: WrittenAttempt[] = [];
  readonly calls: NewCall[] = [];
  readonly acts: Audited[] = [];
  readonly stops: NewStop[] = [];

  constructor(
    private readonly tx: Tx,
    private readonly now: Date,
    private readonly policy: Policy,
  ) {}

  move({ claim }: Scene, to: Partial<Move> & Pick<Move, 'state' | 'reason'>): void {
    const { id, dueAt, attempts, step } = claim;
    this.moves.push({ id, dueAt, attempts, step, channel: null, ...to });
  }

  /** `by`: until when; as long as policy gives a call where nothing is said. */
  call({ claim }: Scene, reason: string, by = addMinutes(this.now, this.policy.call_task_hours * 60)): void {
    const { id, patientId, kind } = claim;
    this.calls.push({ reminderId: id, patientId, reason, role: callerOf(kind), dueAt: by });
  }

  audit({ claim }: Scene, outcome: 'done' | 'refused', facts: object): void {
    const { id, patientId } = claim;
    this.acts.push({ act: 'reminder.send', patientId, recordType: 'reminder', recordId: id, outcome, facts });
  }

  send(): void {
    const { tx, now } = this;
    if (this.moves.length > 0) void moveReminders(tx, this.moves, now);
    if (this.messages.length > 0) void writeMessages(tx, this.messages, now);
    if (this.attempts.length > 0) void writeAttempts(tx, this.attempts, now);
    if (this.calls.length > 0) void writeCalls(tx, this.calls, now);
    if (this.stops.length > 0) void writeStops(tx, this.stops, now);
    if (this.acts.length > 0) void auditAll(tx, this.acts);
    if (this.acts.length > 0) tx.notify('reminder', tx.actor.programmeId);
  }
}

/** A queue may wake us a moment early. */
const earlyMs = 1000;
/** While one batch is with the provider another is claimed and a third written down. Each is lost to *unknown* where its sender dies. */
const lanes = 3;
/** Reminders of one transaction where nothing leaves the house. */
const atOnce = 400;

/**
 * Sends what is due. The row decides, never the job: a job only wakes us. Rows are claimed by tens, every stop condition is asked
 * again from the facts, and only then does a message leave. A message that stays in the house is written in that same transaction;
 * for one that goes to another machine `sending` is committed first, so that no crash can make us send it twice without knowing.
 */
@Injectable()
export class ReminderService {
  /** One of each programme in this process, however many jobs wake us: so many messages are under way and no more. */
  readonly #draining = new Map<string, { again: boolean; done: Promise<Drained> }>();

  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly health: ChannelHealth,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends all that is due in a programme and may go out; ends when nothing is left that is not in other hands. Where that is being done
   * already it is told to look once more, and this ends at once: nobody waits in a place that other jobs need.
   */
  async sendDue(programmeId: string): Promise<Drained> {
    const known = this.#draining.get(programmeId);
    if (known !== undefined) {
      known.again = true;
      return { claimed: 0, sent: 0 };
    }
    const draining = { again: false, done: Promise.resolve({ claimed: 0, sent: 0 }) };
    this.#draining.set(programmeId, draining);
    draining.done = this.drain(programmeId, draining).finally(() => this.#draining.delete(programmeId));
    return draining.done;
  }

  private async drain(programmeId: string, asked: { again: boolean }): Promise<Drained> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job reminders.send', address: null };
    const all = { claimed: 0, sent: 0 };
    const lane = async (): Promise<void> => {
      for (let more = true; more;) {
        const { claimed, sent, handings } = await this.database.transaction(actor, (tx) => this.begin(tx));
        all.claimed += claimed;
        const handed = handings.length === 0 ? 0 : await this.handOver(actor, handings);
        all.sent += sent + handed; // after the wait: the other lane counts meanwhile
        more = claimed > 0;
      }
    };
    do {
      asked.again = false;
      await Promise.all(Array.from({ length: lanes }, lane));
    } while (asked.again);
    return all;
  }

  private async begin(tx: Tx): Promise<{ claimed: number; sent: number; handings: readonly Handing[] }> {
    const now = this.clock.now();
    const [programme, paused, templates] = await Promise.all([loadProgramme(tx), readPauses(tx), loadTemplates(tx)]);
    const policy = policyOf(programme, localDay(now, programme.zone));
    const blocked = [...new Set([...paused, ...this.health.away()])];
    const upTo = new Date(now.getTime() + earlyMs);
    const scenes = await claimDue(tx, { upTo, blocked, limit: this.limit(), ruling: { now, programme, policy } });
    const house = { programme, policy, templates };
    const writing = new Writing(tx, now, policy);
    const handings: Handing[] = [];
    const writtenTo = new Map<string, Date[]>();
    const following = { writing, policy, now, paused, probing: new Set(this.health.toProbe()) };
    for (const scene of scenes) {
      const decision = decided(withWritten(scene, writtenTo), house, now);
      const handing = this.follow(scene, decision, following);
      if (decision.do === 'send' && reminderKind(scene.claim.kind)?.capped === true)
        writtenTo.set(scene.claim.patientId, [...(writtenTo.get(scene.claim.patientId) ?? []), now]);
      if (handing !== null) handings.push(handing);
    }
    writing.send();
    const sent = writing.attempts.filter(({ outcome }) => outcome === 'accepted').length;
    return { claimed: scenes.length, sent, handings };
  }

  /** Does what was decided about one reminder; answers the message that is to leave the house, if one is. */
  private follow(
    scene: Scene,
    decision: Decision | { readonly do: 'fault'; readonly name: string },
    { writing, policy, now, paused, probing }: Following,
  ): Handing | null {
    const { claim } = scene;
    if (decision.do === 'fault') {
      retryOrEnd(
        scene,
        { outcome: 'transient', detail: decision.name },
        { writing, policy, now, attempts: claim.attempts + 1 },
      );
      return null;
    }
    if (decision.do === 'postpone') {
      writing.move(scene, { state: 'planned', reason: decision.rule, dueAt: decision.until });
      return null;
    }
    if (decision.do === 'suppress') {
      suppress(scene, decision, writing);
      return null;
    }
    if (decision.do === 'call') {
      writing.move(scene, { state: 'sent', reason: null, channel: 'voice' });
      writing.call(scene, 'first-step', decision.by);
      writing.audit(scene, 'done', { transport: 'call-task', channel: 'voice' });
      return null;
    }
    const { message, consentId } = decision;
    if (paused.includes(message.channel) || this.health.isAway(message.channel)) {
      const reason = paused.includes(message.channel) ? 'paused' : 'provider-away';
      writing.move(scene, { state: 'planned', reason, channel: message.channel });
      return null;
    }
    const channel = this.channels.for(message.channel);
    const { transport } = channel;
    // Of a provider that was away one message asks whether it is back: until it answers the others wait.
    const asks = probing.has(message.channel);
    if (asks) this.health.probe(message.channel);
    const attempts = claim.attempts + 1;
    writing.messages.push({ message, transport, consentId, attempt: attempts });
    if (channel.kind === 'outside') {
      writing.move(scene, { state: 'sending', reason: null, channel: message.channel, attempts });
      return { channel, message, consentId, scene, attempts, asks };
    }
    writing.move(scene, { state: 'sent', reason: null, channel: message.channel, attempts });
    writing.attempts.push(attemptOf(message, transport, { outcome: 'accepted', detail: 'accepted' }));
    writing.audit(scene, 'done', { transport, channel: message.channel, template: message.template, consentId });
    if (transport === 'call-task') writing.call(scene, 'voice');
    return null;
  }

  /** Hands the messages over and writes down what was answered, a few at a time as the answers come. */
  private handOver(actor: Actor, handings: readonly Handing[]): Promise<number> {
    let sent = 0;
    return handAll(handings, this.health, async (answers) => {
      await this.database.transaction(actor, async (tx) => {
        const now = this.clock.now();
        const programme = await loadProgramme(tx);
        const policy = policyOf(programme, localDay(now, programme.zone));
        const writing = new Writing(tx, now, policy);
        for (const [handing, outcome] of answers) conclude(handing, outcome, { writing, policy, now });
        writing.send();
        // The first answer of a provider that was away: what waits for another attempt needs no round of the sweep.
        for (const [{ asks, message }] of answers)
          if (asks && !this.health.isAway(message.channel)) await pullForward(tx, message.channel, now, now);
      });
      sent += answers.filter(([, outcome]) => outcome !== 'not-tried' && outcome.outcome === 'accepted').length;
    }).then(() => sent);
  }

  /** As many as may be under way at once: what is claimed and not yet handed over is also lost without a trace in a crash. */
  private limit(): number {
    const outside = (['sms', 'email'] as const)
      .map((name) => this.channels.for(name))
      .filter((one) => one.kind === 'outside');
    return Math.min(atOnce, ...outside.map((channel) => channel.atOnce));
  }
}

interface Following {
  readonly writing: Writing;
  readonly policy: Policy;
  readonly now: Date;
  readonly paused: readonly string[];
  readonly probing: ReadonlySet<string>;
}

type Concluding = Omit<Following, 'paused' | 'probing'>;

/** A reminder that cannot be put before the rules, whatever is wrong with it, keeps nobody else waiting. */
function decided(scene: Scene, house: House, now: Date) {
  try {
    return decideSending(scene, house, now);
  } catch (error) {
    return { do: 'fault', name: (error as Error).name } as const;
  }
}

/** What this very transaction sends to a person counts for the next reminder of the same person. */
function withWritten(scene: Scene, writtenTo: ReadonlyMap<string, Date[]>): Scene {
  const more = writtenTo.get(scene.claim.patientId);
  return more === undefined ? scene : { ...scene, sentAt: [...scene.sentAt, ...more] };
}

function suppress(scene: Scene, { reason, reasons, rule }: Suppressed, writing: Writing): void {
  const kind = reminderKind(scene.claim.kind);
  writing.move(scene, { state: 'suppressed', reason });
  writing.audit(scene, 'refused', { rule, reason });
  if (kind !== null && afterSuppression(kind, reasons) === 'call-task') writing.call(scene, reason);
}

function conclude(
  { scene, message, consentId, channel, attempts }: Handing,
  answer: Outcome | 'not-tried',
  { writing, policy, now }: Concluding,
): void {
  const { transport } = channel;
  if (answer === 'not-tried') {
    // The provider went away meanwhile: this was no attempt.
    writing.move(scene, {
      state: 'planned',
      reason: 'provider-away',
      channel: message.channel,
      attempts: attempts - 1,
    });
    writing.attempts.push(attemptOf(message, transport, { outcome: 'transient', detail: 'not tried' }));
    return;
  }
  writing.attempts.push(attemptOf(message, transport, answer));
  if (answer.stops !== undefined) {
    const { channel: name, address, id: messageId } = message;
    writing.stops.push({ channel: name, address, reason: answer.stops, messageId });
  }
  if (answer.outcome === 'accepted')
    writing.move(scene, { state: 'sent', reason: null, channel: message.channel, attempts });
  else if (answer.outcome === 'unknown')
    writing.move(scene, { state: 'unknown', reason: 'no-answer', channel: message.channel, attempts });
  else return retryOrEnd(scene, answer, { writing, policy, now, attempts, channel: message.channel });
  const { template, channel: name } = message;
  writing.audit(scene, 'done', { transport, outcome: answer.outcome, channel: name, template, consentId });
}

/** After a failure: again later while that helps, else the next rung of the ladder. */
function retryOrEnd(
  scene: Scene,
  { outcome, detail, retryAfterMs = 0 }: Outcome,
  { writing, policy, now, attempts, channel = null }: Concluding & { attempts: number; channel?: string | null },
): void {
  const { claim, consents } = scene;
  const next =
    outcome === 'transient' ? nextTry(attempts, policy.max_attempts, now, claim.usefulUntil, Math.random()) : null;
  if (next !== null) {
    const dueAt = new Date(Math.max(next.getTime(), now.getTime() + retryAfterMs));
    return writing.move(scene, { state: 'planned', reason: 'again', channel, attempts, dueAt });
  }
  const kind = reminderKind(claim.kind);
  const reason = outcome === 'permanent' ? 'refused' : 'gave-up';
  // Whatever was said of an address just now: a channel that was tried is not tried again.
  const nextStep = channel === null ? claim.step + 1 : stepAfter(channel);
  const otherChannel = usableFrom(consents, nextStep) !== null;
  const rung = kind === null ? 'end' : afterFailure(kind, { otherChannel, useful: claim.usefulUntil > now });
  writing.audit(scene, 'done', { outcome, detail, next: rung });
  if (rung === 'second-channel')
    return writing.move(scene, {
      state: 'planned',
      reason: 'second-channel',
      attempts: 0,
      step: nextStep,
      dueAt: now,
    });
  writing.move(scene, { state: 'failed', reason, channel, attempts });
  if (rung === 'call-task') writing.call(scene, reason);
}

function attemptOf(message: Message, transport: WrittenAttempt['transport'], answer: Outcome): WrittenAttempt {
  const { outcome, detail, providerId = null } = answer;
  return { reminderId: message.reminderId, messageId: message.id, transport, outcome, detail, providerId };
}
