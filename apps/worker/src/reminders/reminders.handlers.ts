import type { Handlers } from '@cairn/jobs';
import type { ReminderService, ReminderSweep } from '@cairn/reminders';

/**
 * reminders.send: sends one reminder, if every rule still agrees.
 * Twice: the second finds it no longer planned, or in somebody's hands, and does nothing. Never: the sweep finds it again within seconds;
 * when its time is over it is marked as too late, visibly.
 *
 * reminders.sweep: puts what is due soon on the queue and ends what is too late.
 * Twice: the same jobs have the same ids. Never: nothing is lost, reminders wait.
 */
export function reminderHandlers(
  reminders: ReminderService,
  sweep: ReminderSweep,
): Pick<Handlers, 'reminders.send' | 'reminders.sweep'> {
  return {
    'reminders.send': async ({ programmeId, reminderId }) => void (await reminders.send(programmeId, reminderId)),
    'reminders.sweep': async ({ programmeId }) => void (await sweep.sweep(programmeId)),
  };
}
