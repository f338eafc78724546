export { type Channel, Channels, type InsideChannel, type Message, type Outcome, type OutsideChannel } from './channel';
export { ReminderListService, type Page } from './reminder-list.service';
export type { OutboxRow, ReminderRow, ReminderState } from './reminder-list.queries';
export { ReminderService, type Sending } from './reminder.service';
export { ReminderSweep } from './reminder-sweep';
export { channelsOf, RemindersModule } from './reminders.module';
export { type SmtpPlace, smtpChannel } from './smtp-channel';
export { OutboxMessage } from './outbox-message.entity';
export { ReminderAttempt } from './reminder-attempt.entity';
