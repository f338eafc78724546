/**
 * The treatment plan and its thread (clinical reference 4.5; R-029). What an opioid treatment program owes within 14 days is
 * `initial_care_plan_days`, which federal law bounds; everything here is ours or a state's, and a program sets it.
 */
const number = (unit: string) => (standard: number, citation: string) =>
  ({ standard, unit, citation, verified: 'design' }) as const;
const days = number('days');
const first = 'clinical reference 4.5, initial plan by level of care';
const again = 'clinical reference 4.5, review by level of care';

export const planPolicyKeys = {
  care_plan_first_wm_hours: number('hours')(24, first),
  care_plan_first_res_days: days(7, first),
  care_plan_first_php_days: days(7, first),
  care_plan_first_iop_days: days(7, first),
  care_plan_first_op_days: days(21, first),
  care_plan_first_rem_days: days(30, first),
  care_plan_review_wm_days: days(3, again),
  care_plan_review_res_days: days(14, again),
  care_plan_review_php_days: days(14, again),
  care_plan_review_iop_days: days(30, again),
  care_plan_review_op_days: days(90, again),
  care_plan_review_otp_days: days(90, 'R-029; clinical reference 4.5'),
  care_plan_review_rem_days: days(180, again),
  care_plan_warn_percent: number('percent')(75, 'clinical reference 4.5, clock rule'),
  care_plan_event_days: days(14, 'R-386'),
  care_plan_tests: number('tests')(3, 'R-386, unexpected tests'),
  care_plan_tests_days: days(60, 'R-386, unexpected tests'),
  care_plan_missed_doses: number('doses')(5, 'R-386, missed doses'),
  care_plan_cosign_days: days(14, 'clinical reference 4.6, a state’s rule for plans'),
  care_plan_director_looks: {
    standard: false,
    unit: 'yes or no',
    citation: 'clinical reference 4.5, a state’s rule for narcotic treatment',
    verified: 'secondary',
  },
  care_plan_short_term_days: days(90, 'clinical reference 4.5, short-term goals'),
  care_plan_note_days: days(30, 'clinical reference 4.5, an objective that is worked on'),
  care_plan_phq9_from: number('points')(10, 'clinical reference 7.2, a problem of dimension 3'),
  care_plan_gad7_from: number('points')(10, 'clinical reference 7.2, a problem of dimension 3'),
  care_plan_family_age: number('years')(18, 'clinical reference 7.3, family therapy in the plan'),
  care_plan_need_from: number('rating')(2, 'clinical reference 2.2 and 4.5, a need that the plan takes up'),
} as const;
