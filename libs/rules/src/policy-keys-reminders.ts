/** When reminders speak, how many there may be, and how they climb. Section 10 of the regulation reference. */
const times = (standard: string, citation: string) =>
  ({ standard, unit: 'reminder times', citation, verified: 'no' }) as const;
const number = (standard: number, unit: string, citation: string) =>
  ({ standard, unit, citation, verified: 'design' }) as const;

export const reminderPolicyKeys = {
  remind_session: times('1d 17:00, 2h', 'R-451'),
  remind_session_change: times('now', 'R-466'),
  remind_dose_due: times('1h', 'R-452; before the place closes'),
  remind_pick_up: times('1d 17:00', 'R-453'),
  remind_injection: times('7d 10:00, 1d 10:00, 0d 09:00', 'R-454'),
  remind_lab_ecg: times('14d 10:00, 3d 10:00', 'R-455'),
  remind_call_in: times('now', 'R-456'),
  remind_consent: times('14d 10:00, 3d 10:00', 'R-458'),
  remind_missed_call: times('now', 'R-056'),
  missed_call_after_days: number(1, 'missed days', 'R-056; a call by the counselor is asked for'),
  missed_supervisor_after_days: number(3, 'missed days', 'R-056; until then the call is made, after it supervisors see it'),
  remind_missed_dose: times('now', 'R-459, R-056'),
  missed_message_after_days: number(5, 'missed days', 'R-056, R-459; the person gets a message'),
  remind_call_back: times('now', 'R-460'),
  remind_closure: times('7d 10:00, 1d 10:00', 'R-465'),
  remind_horizon_days: number(30, 'days', 'Ours: reminders stand in the plan this long ahead'),
  call_task_hours: number(4, 'hours', 'R-445; after it a call stands on the supervisors’ list'),
} as const;
