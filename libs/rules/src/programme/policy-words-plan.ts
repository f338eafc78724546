import type { PolicyKey } from '../policy-keys';

/** How the policies of the treatment plan are called; `policy-words.ts` says in which group they stand. */
export const planWords: Readonly<Partial<Record<PolicyKey, string>>> = {
  care_plan_first_wm_hours: 'First plan in residential or hospital withdrawal management within',
  care_plan_first_res_days: 'First plan in residential care within',
  care_plan_first_php_days: 'First plan in partial hospitalization within',
  care_plan_first_iop_days: 'First plan in intensive outpatient care within',
  care_plan_first_op_days: 'First plan in outpatient care within',
  care_plan_first_rem_days: 'First plan in remission monitoring within',
  care_plan_review_wm_days: 'Plan reviewed in withdrawal management every',
  care_plan_review_res_days: 'Plan reviewed in residential care every',
  care_plan_review_php_days: 'Plan reviewed in partial hospitalization every',
  care_plan_review_iop_days: 'Plan reviewed in intensive outpatient care every',
  care_plan_review_op_days: 'Plan reviewed in outpatient care every',
  care_plan_review_otp_days: 'Plan reviewed in an opioid treatment program every',
  care_plan_review_rem_days: 'Plan reviewed in remission monitoring every',
  care_plan_warn_percent: 'A review is announced after this part of its time',
  care_plan_tests: 'So many unexpected drug tests ask for a review of the treatment plan',
  care_plan_tests_days: 'Unexpected drug tests are counted together over',
  care_plan_missed_doses: 'So many doses missed in a row ask for a review of the treatment plan',
  care_plan_event_days: 'After an event the treatment plan is reviewed within',
  care_plan_cosign_days: 'A second signature under a treatment plan is overdue after',
  care_plan_director_looks: 'The medical director looks at each treatment plan',
  care_plan_short_term_days: 'A short-term goal is for at most',
  care_plan_note_days: 'An objective is named in a note at least every',
  care_plan_need_from: 'The plan takes up a dimension that is rated from',
};
