import type { Handlers } from '@cairn/jobs';
import type { ReminderPlanService, ReminderService, ReminderSweep, StaffDigestRound } from '@cairn/reminders';

/**
 * reminders.plan: brings what is to be reminded of in the days ahead into the plan.
 * Twice: each reminder is planned once, by a unique key. Never: the next round plans it, days before it is due.
 *
 * reminders.send: sends what is due in a programme, if every rule still agrees.
 * Twice: the second finds nothing that is planned and not in somebody's hands. Never: the sweep wakes the sender again within seconds;
 * when its time is over it is marked as too late, visibly.
 *
 * reminders.sweep: puts a job on the queue for every moment at which something is due soon and ends what is too late.
 * Twice: the same jobs have the same ids. Never: nothing is lost, reminders wait.
 *
 * reminders.digest: tells every member of the staff once a day how much work is due.
 * Twice: the day is counted once and each digest has one key. Never: the next round of the same day does it; the bell shows the same work.
 */
export function reminderHandlers(
  plans: ReminderPlanService,
  reminders: ReminderService,
  sweep: ReminderSweep,
  digests: StaffDigestRound,
): Pick<Handlers, 'reminders.plan' | 'reminders.send' | 'reminders.sweep' | 'reminders.digest'> {
  return {
    'reminders.plan': async ({ programmeId }) => plans.plan(programmeId),
    'reminders.send': async ({ programmeId }) => void (await reminders.sendDue(programmeId)),
    'reminders.digest': async ({ programmeId }) => void (await digests.run(programmeId)),
    'reminders.sweep': async ({ programmeId }) => void (await sweep.sweep(programmeId)),
  };
}
