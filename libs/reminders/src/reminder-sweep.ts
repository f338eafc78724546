import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@cairn/database';
import { dropStaleReminders, remindersDueBy } from '@cairn/due';
import { JobQueue } from '@cairn/jobs';
import { Clock } from '@cairn/platform';

/** Jobs are made this long before they are due: longer than a round takes, short enough that a moved session moves its job. */
const horizonMs = 90_000;
const atOnce = 2000;

/**
 * Keeps the queue true to the rows, programme by programme: puts on it what falls due soon, whether it was never there, was lost or was
 * emptied, and ends what is too late. The same reminder at the same time is the same job, so doing it again changes nothing.
 */
@Injectable()
export class ReminderSweep {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async sweep(programmeId: string): Promise<{ readonly enqueued: number; readonly dropped: number }> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job reminders.sweep', address: null };
    const now = this.clock.now();
    const [dropped, due] = await this.database.transaction(actor, (tx) =>
      Promise.all([dropStaleReminders(tx, now), remindersDueBy(tx, new Date(now.getTime() + horizonMs), atOnce)]),
    );
    await this.queue.enqueueAll(
      due.map(({ id, dueAt }) => ({
        name: 'reminders.send',
        payload: { programmeId, reminderId: id },
        notBefore: dueAt,
      })),
    );
    return { enqueued: due.length, dropped };
  }
}
