/** Aftercare: the prevention plan (clinical reference 5.1) and what follows a return to use (5.3). Every number is ours to confirm. */
const number = (unit: string) => (standard: number, citation: string) =>
  ({ standard, unit, citation, verified: 'design' }) as const;
const days = number('days');
const hours = number('hours');
const months = number('months');
const checkUps = 'clinical reference 5.2, the schedule of check-ups';

export const aftercarePolicyKeys = {
  plan_people_least: number('people')(2, 'clinical reference 5.1, row 6'),
  plan_review_days: days(30, 'clinical reference 5.1, in the first three months of aftercare'),
  plan_review_close_days: days(90, 'clinical reference 5.1, three months'),
  plan_review_later_days: days(90, 'clinical reference 5.1, after the first three months'),
  plan_event_review_days: days(14, 'clinical reference 5.1 and 5.3, step 6'),
  plan_draft_days: days(14, 'clinical pathway 6.5, before the planned exit'),
  use_reach_hours: hours(24, 'clinical reference 5.3, step 1'),
  use_reach_attempts: number('attempts')(3, 'clinical reference 5.5, contact tried three times'),
  use_support_hours: hours(72, 'clinical reference 5.3, step 3'),
  use_learn_days: days(7, 'clinical reference 5.3, step 4'),
  use_level_days: days(7, 'clinical reference 5.3, step 5'),
  use_plan_days: days(14, 'clinical reference 5.3, step 6'),
  use_check_up_days: days(7, 'clinical reference 5.3, step 6, the next check-up'),
  check_up_1_days: days(3, checkUps),
  check_up_2_days: days(7, checkUps),
  check_up_3_days: days(14, checkUps),
  check_up_4_days: days(30, checkUps),
  check_up_5_days: days(60, checkUps),
  check_up_6_days: days(90, checkUps),
  check_up_7_months: months(6, checkUps),
  check_up_8_months: months(9, checkUps),
  check_up_9_months: months(12, checkUps),
  check_up_10_months: months(18, checkUps),
  discharge_dosed_within_days: days(30, 'clinical reference 5.5, MOUD at discharge; how recent a dose counts is ours'),
  readmission_confirm_days: days(14, 'clinical reference 5.4, confirmed again; the time is ours'),
  discharge_summary_days: days(15, 'clinical reference 5.5, discharge summary'),
  discharge_summary_alert_days: days(10, 'clinical reference 5.5, discharge summary'),
  aftercare_months: months(24, `${checkUps}; clinical pathway 6.5`),
} as const;
