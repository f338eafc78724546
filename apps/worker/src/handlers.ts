import type { INestApplicationContext } from '@nestjs/common';
import { AuditSealer } from '@cairn/access';
import type { Handlers } from '@cairn/jobs';
import { ReminderService, ReminderSweep } from '@cairn/reminders';
import { accessHandlers } from './access/access.handlers';
import { reminderHandlers } from './reminders/reminders.handlers';

/** Every job and who does it. The type demands one handler for each name of the job map. */
export function handlersOf(app: INestApplicationContext): Handlers {
  return {
    ...accessHandlers(app.get(AuditSealer)),
    ...reminderHandlers(app.get(ReminderService), app.get(ReminderSweep)),
  };
}
