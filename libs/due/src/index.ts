export {
  cancelReminders,
  type Cause,
  type DueReminder,
  dropStaleReminders,
  planReminders,
  type PlannedReminder,
  remindersDueBy,
} from './reminders';
export { Reminder } from './reminder.entity';
