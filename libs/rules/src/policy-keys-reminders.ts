/** When reminders speak, how many there may be, and how they climb. Section 10 of the regulation reference. */
const times = (standard: string, citation: string) =>
  ({ standard, unit: 'reminder times', citation, verified: 'no' }) as const;
const number = (standard: number, unit: string, citation: string) =>
  ({ standard, unit, citation, verified: 'design' }) as const;

const staffTimes = (standard: string, citation: string) =>
  ({ standard, unit: 'staff times', citation, verified: 'no' }) as const;

export const reminderPolicyKeys = {
  remind_session: times('1d 17:00, 2h', 'R-451'),
  remind_session_change: times('now', 'R-466'),
  remind_dose_due: times('1h', 'R-452; before the place closes'),
  remind_pick_up: times('1d 17:00', 'R-453'),
  remind_injection: times('7d 10:00, 1d 10:00', 'R-454; before the day on which it is due'),
  remind_injection_opens: times('0d 09:00', 'R-454; of the first day on which it may be given'),
  remind_injection_closes: times('1d 09:00', 'R-454; of the last day that is in time'),
  remind_lab_ecg: times('14d 10:00, 3d 10:00', 'R-455'),
  remind_call_in: times('now', 'R-456'),
  remind_consent: times('14d 10:00, 3d 10:00', 'R-458'),
  remind_missed_call: times('now', 'R-056'),
  missed_call_after_days: number(1, 'missed days', 'R-056; a call by the counselor is asked for'),
  missed_supervisor_after_days: number(
    3,
    'missed days',
    'R-056; until then the call is made, after it supervisors see it',
  ),
  remind_missed_dose: times('now', 'R-459, R-056'),
  missed_message_after_days: number(5, 'missed days', 'R-056, R-459; the person gets a message'),
  remind_call_back: times('now', 'R-460'),
  remind_closure: times('7d 10:00, 1d 10:00', 'R-465'),
  remind_staff_order: staffTimes('14d, 7d, 3d, 1d, then every 1d', 'R-450'),
  remind_staff_injection: staffTimes('7d, 1d, 0d, then every 1d', 'R-454'),
  remind_staff_ecg: staffTimes('14d, 3d, then every 7d', 'R-455'),
  remind_staff_plan: staffTimes('14d, 7d, 0d, then every 3d', 'R-457'),
  remind_staff_supervisor_days: number(7, 'days', 'R-457; after it the supervisor is told too'),
  remind_staff_consent: staffTimes('30d, 14d, 3d', 'R-458'),
  remind_staff_naloxone: staffTimes('30d, 0d, then every 7d', 'R-461'),
  remind_staff_exam_first: staffTimes('7d, 3d, 1d, then every 1d', 'R-462; of 14 days these are days 7, 11 and 13'),
  remind_staff_exam_yearly: staffTimes('60d, 30d, 7d, then every 7d', 'R-462'),
  remind_staff_verbal_order: staffTimes('2d, 1d, 0d, then every 1d', 'R-463; of 72 hours these are 24, 48 and 72'),
  remind_staff_note: staffTimes('0d, +1d, +2d, then every 1d', 'R-463; of 24 hours these are 24, 48 and 72'),
  remind_staff_papers: staffTimes('90d, 60d, 30d, 7d, then every 1d', 'R-464'),
  remind_staff_deadline: staffTimes('3d, 1d, 0d, then every 1d', 'R-467'),
  remind_staff_today: staffTimes(
    '0d, then every 1d',
    'Ours: work is told on the day on which it falls due, and until it is done',
  ),
  digest_at: {
    standard: '07:00',
    unit: 'time',
    citation: 'Ours: one message a day to each of the staff',
    verified: 'design',
  },
  digest_by_email: {
    standard: true,
    unit: 'yes or no',
    citation: 'R-446; without it the digest stays in the house',
    verified: 'design',
  },
  remind_horizon_days: number(30, 'days', 'Ours: reminders stand in the plan this long ahead'),
  call_task_hours: number(4, 'hours', 'R-445; after it a call stands on the supervisors’ list'),
} as const;
