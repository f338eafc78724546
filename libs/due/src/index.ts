export { cancelReminders, type Cause, planReminders, type PlannedReminder } from './reminders';
export { AlertAnswerRow } from './alert-answer.entity';
export { type NewAlertAnswer, writeAlertAnswer } from './alert-answer.queries';
export { type DueNotice, loadDueNotices, planDueWork, type ToldNotice } from './due-work';
export { Reminder } from './reminder.entity';
