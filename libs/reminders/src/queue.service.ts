import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Database } from '@cairn/database';
import { JobQueue } from '@cairn/jobs';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { type CallOutcome, decideByHand, type ReminderDecision } from '@cairn/rules';
import {
  type CallList,
  type CallRow,
  type ChannelLine,
  countLateCalls,
  endCall,
  endPause,
  holdCall,
  holdReminder,
  insertPause,
  type QueueLine,
  readCalls,
  readChannels,
  readQueue,
  settleByHand,
} from './queue.queries';

export interface QueueState {
  readonly asOf: string;
  readonly lines: readonly QueueLine[];
  readonly channels: readonly ChannelLine[];
  /** When a worker last gave a sign of life (R-444: after five minutes that is an alarm). */
  readonly lastBeatAt: string | null;
  readonly backend: 'postgres' | 'redis';
  /** Jobs on the queue itself; null where it does not answer. What they are for stands in the lines. */
  readonly jobs: { readonly waiting: number; readonly active: number; readonly delayed: number } | null;
}

export interface CallsToMake {
  readonly items: readonly CallRow[];
  /** How many nobody made in time, also where they are not listed. */
  readonly late: number;
}

const most = 200;

/** What an administrator sees and does about messages that are on their way, or got stuck. */
@Injectable()
export class QueueService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<QueueState> {
    const now = this.clock.now();
    const { lines, channels } = await this.acts.perform(
      actor,
      { act: 'queue.read', recordType: 'reminder' },
      async (tx) => {
        const [found, ways] = await Promise.all([readQueue(tx, now), readChannels(tx)]);
        return { lines: found, channels: ways };
      },
    );
    const [beats, jobs] = await Promise.all([
      this.database.outside<{ at: Date | null }>('select worker_last_beat() as at'),
      this.depth(),
    ]);
    const lastBeatAt = beats[0]?.at?.toISOString() ?? null;
    return { asOf: now.toISOString(), lines, channels, lastBeatAt, backend: this.queue.kind, jobs };
  }

  /** Nothing goes out by this channel until it is let go on; what is due waits. Pausing twice is pausing once. */
  pause(actor: Actor, channel: ChannelLine['channel'], reason: string): Promise<void> {
    const act = { act: 'channel.pause' as const, recordType: 'channel_pause', recordId: channel };
    return this.acts.perform(actor, { ...act, describe: () => ({ facts: { channel } }) }, async (tx) => {
      await insertPause(tx, { id: newId(), channel, reason, at: this.clock.now() });
      tx.notify('reminder', actor.programmeId);
    });
  }

  resume(actor: Actor, channel: ChannelLine['channel']): Promise<void> {
    const act = { act: 'channel.resume' as const, recordType: 'channel_pause', recordId: channel };
    return this.acts.perform(actor, { ...act, describe: () => ({ facts: { channel } }) }, async (tx) => {
      await endPause(tx, channel, this.clock.now());
      tx.notify('reminder', actor.programmeId);
    });
  }

  /** A person says what is to become of a message that is unknown or was given up. Refuses with 'not-found', 'reminder.settled'. */
  decide(actor: Actor, reminderId: string, decision: ReminderDecision): Promise<void> {
    const act = { act: 'reminder.decide' as const, recordType: 'reminder', recordId: reminderId };
    return this.acts.perform(actor, { ...act, describe: () => ({ facts: { decision } }) }, async (tx) => {
      const found = await holdReminder(tx, reminderId);
      if (found === null) refuse('not-found', 'There is no such reminder.');
      const refusal = decideByHand(found.state, decision);
      if (refusal !== null) throw new Refused(refusal);
      const state = { again: 'planned', arrived: 'sent', 'given-up': 'suppressed' }[decision];
      await settleByHand(tx, reminderId, { state, reason: `by-hand-${decision}`, at: this.clock.now() });
      tx.notify('reminder', reminderId);
    });
  }

  calls(actor: Actor, list: CallList = 'open'): Promise<CallsToMake> {
    return this.acts.perform(actor, { act: 'call-task.read', recordType: 'call_task' }, async (tx) => {
      const now = this.clock.now();
      const [items, late] = await Promise.all([readCalls(tx, list, now, most), countLateCalls(tx, now)]);
      return { items, late };
    });
  }

  /** How a call ended. Refuses with 'not-found', and with 'call-task.done' where a colleague was faster. */
  endCall(actor: Actor, id: string, outcome: CallOutcome, note: string): Promise<void> {
    const act = { act: 'call-task.end' as const, recordType: 'call_task', recordId: id };
    return this.acts.perform(actor, { ...act, describe: () => ({ facts: { outcome } }) }, async (tx) => {
      const found = await holdCall(tx, id);
      if (found === null) refuse('not-found', 'There is no such call.');
      if (found.outcome !== null)
        refuse('call-task.done', 'A colleague has made this call already. Look at the list again.');
      await endCall(tx, id, { outcome, note, at: this.clock.now() });
      tx.notify('reminder', id);
    });
  }

  /** A queue that is away is no reason not to show what the rows say. */
  private async depth(): Promise<QueueState['jobs']> {
    try {
      await this.queue.ping(1000);
      const { prompt, steady } = await this.queue.depth();
      return {
        waiting: prompt.waiting + steady.waiting,
        active: prompt.active + steady.active,
        delayed: prompt.delayed + steady.delayed,
      };
    } catch {
      return null;
    }
  }
}
