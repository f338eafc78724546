import type { PolicyKey } from '../policy-keys';

/** How the policies of aftercare are called; `policy-words.ts` says in which group they stand. */
export const aftercareWords: Readonly<Partial<Record<PolicyKey, string>>> = {
  plan_people_least: 'People to call in a prevention plan, at least',
  plan_review_days: 'The plan is gone through at the beginning of aftercare every',
  plan_review_close_days: 'It is gone through that often for',
  plan_review_later_days: 'Later the plan is gone through every',
  plan_event_review_days: 'After an event the plan is gone through within',
  plan_draft_days: 'A first plan is there before the planned end by',
  use_reach_hours: 'After a return to use the person is reached within',
  use_reach_attempts: 'Attempts before contact is not possible',
  use_support_hours: 'After a return to use: supportive session within',
  use_learn_days: 'After a return to use: what led to it within',
  use_level_days: 'After a return to use: level and medication reviewed within',
  use_plan_days: 'After a return to use: plans updated within',
  use_check_up_days: 'After a return to use: next check-up within',
  check_up_1_days: 'First check-up after leaving or stepping down',
  check_up_2_days: 'Second check-up',
  check_up_3_days: 'Third check-up',
  check_up_4_days: 'Fourth check-up',
  check_up_5_days: 'Fifth check-up',
  check_up_6_days: 'Sixth check-up',
  check_up_7_months: 'Seventh check-up',
  check_up_8_months: 'Eighth check-up',
  check_up_9_months: 'Ninth check-up',
  check_up_10_months: 'Tenth check-up',
  aftercare_months: 'Last check-up, and aftercare is over',
};
