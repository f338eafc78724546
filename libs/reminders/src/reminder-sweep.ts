import { Injectable } from '@nestjs/common';
import { auditAll } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { JobQueue } from '@cairn/jobs';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { addMinutes, localDay, patientReminderKinds, afterSuppression, reminderKinds } from '@cairn/rules';
import { callerOf, writeCalls } from './call-task.queries';
import { Channels } from './channel';
import { ChannelHealth } from './channel-health';
import { type Dropped, dropTooLate, endLost, momentsAhead, pullForward } from './sweep.queries';

/** Jobs are made this long before they are due: longer than a round takes, short enough that a moved session moves its job. */
const horizonMs = 90_000;

const calledWhenLate = patientReminderKinds.filter(
  (kind) => afterSuppression(reminderKinds[kind], ['too-late']) === 'call-task',
);

/**
 * Keeps the queue true to the rows, programme by programme: a job for every moment at which something falls due soon, whether it was never
 * there, was lost or was emptied. Ends what is too late, finds what was under way when a worker died, and after a provider came back lets
 * what waited for it go at once. A job only wakes the sender, so the same moment is the same job, and doing this again changes nothing.
 */
@Injectable()
export class ReminderSweep {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly channels: Channels,
    private readonly health: ChannelHealth,
    private readonly clock: Clock,
  ) {}

  async sweep(
    programmeId: string,
  ): Promise<{ readonly wakes: number; readonly dropped: number; readonly unknown: number }> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job reminders.sweep', address: null };
    const now = this.clock.now();
    const { moments, dropped, unknown } = await this.database.transaction(actor, async (tx) => {
      const late = await dropTooLate(tx, now);
      await this.callInstead(tx, late, now);
      const lost = await this.endLost(tx, now);
      for (const [channel, at] of this.health.recovered()) await pullForward(tx, channel, at, now);
      const ahead = await momentsAhead(tx, now, new Date(now.getTime() + horizonMs));
      return { moments: ahead, dropped: late.length, unknown: lost };
    });
    const name = 'reminders.send' as const;
    const when = (at: Date) => (at > now ? { notBefore: at } : { round: now });
    await this.queue.enqueueAll(moments.map((at) => ({ name, payload: { programmeId }, ...when(at) })));
    return { wakes: moments.length, dropped, unknown };
  }

  /** What came too late for a message may still be told by a person. */
  private async callInstead(tx: Tx, late: readonly Dropped[], now: Date): Promise<void> {
    const called = late.filter(({ kind }) => (calledWhenLate as readonly string[]).includes(kind));
    if (called.length === 0) return;
    const programme = await loadProgramme(tx);
    const { call_task_hours: hours } = policyOf(programme, localDay(now, programme.zone));
    const dueAt = addMinutes(now, hours * 60);
    const calls = called.map(({ id, patientId, kind }) => {
      return { reminderId: id, patientId, reason: 'too-late', role: callerOf(kind), dueAt };
    });
    await writeCalls(tx, calls, now);
  }

  /**
   * Messages whose sender was never heard of again. A provider that knows our key is asked once more, and delivers once; with any other
   * nobody can say, so a person decides.
   */
  private async endLost(tx: Tx, now: Date): Promise<number> {
    let unknown = 0;
    for (const name of ['sms', 'email'] as const) {
      const channel = this.channels.for(name);
      if (channel.kind === 'inside') continue;
      const before = new Date(now.getTime() - channel.answersWithinMs);
      const lost = await endLost(tx, {
        channel: name,
        transport: channel.transport,
        before,
        again: channel.honoursKeys,
        now,
      });
      if (lost.length === 0) continue;
      const next = channel.honoursKeys ? 'again' : 'unknown';
      await auditAll(
        tx,
        lost.map(({ id, patientId }) => ({
          act: 'reminder.send',
          patientId,
          recordType: 'reminder',
          recordId: id,
          facts: { transport: channel.transport, outcome: next },
        })),
      );
      tx.notify('reminder', tx.actor.programmeId);
      if (!channel.honoursKeys) unknown += lost.length;
    }
    return unknown;
  }
}
