import { federalTierText, isWithinFederalTiers } from './mat/take-home/tiers';
import { aftercarePolicyKeys } from './policy-keys-aftercare';
import { instrumentPolicyKeys } from './policy-keys-instruments';
import { notePolicyKeys } from './policy-keys-notes';
import { outreachPolicyKeys } from './policy-keys-outreach';
import { planPolicyKeys } from './policy-keys-plan';
import { reminderPolicyKeys } from './policy-keys-reminders';
import { withdrawalPolicyKeys } from './policy-keys-withdrawal';

/**
 * Every number the rules use, with where it comes from. Data only: nothing here decides. Section 12 of the regulation
 * reference; where the clinical reference gives another value both stand in the citation and the first is the standard.
 *
 * `verified` says how far the source could be checked: 'yes' against the text, 'secondary' against a dated summary,
 * 'no' from general knowledge, 'design' chosen by us for a medical director to confirm.
 */
export interface PolicyDefinition<Value> {
  readonly standard: Value;
  readonly unit: string;
  readonly citation: string;
  readonly verified: 'yes' | 'secondary' | 'no' | 'design';
  /** A federal limit: a programme may be stricter, never looser. */
  readonly floor?: { readonly limit: Value; holds(value: unknown): boolean };
  /** Of a text that is one of a few words. */
  readonly options?: readonly string[];
  /** How many digits after the point a number may have; none where nothing is said. */
  readonly decimals?: number;
}

type Verified = PolicyDefinition<unknown>['verified'];

function days(standard: number, citation: string, verified: Verified = 'design') {
  return { standard, unit: 'days', citation, verified } as const;
}
function hours(standard: number, citation: string, verified: Verified = 'design') {
  return { standard, unit: 'hours', citation, verified } as const;
}
function minutes(standard: number, citation: string, verified: Verified = 'design') {
  return { standard, unit: 'minutes', citation, verified } as const;
}
function milligrams(standard: number, citation: string, verified: Verified = 'design') {
  return { standard, unit: 'mg', citation, verified } as const;
}
function weight(standard: number, citation: string) {
  return { standard, unit: 'patients', citation, verified: 'design' } as const;
}
function count(standard: number, unit: string, citation: string, verified: Verified = 'design') {
  return { standard, unit, citation, verified } as const;
}

function decimal(standard: number, unit: string, decimals: number, citation: string, verified: Verified = 'no') {
  return { standard, unit, decimals, citation, verified } as const;
}
function choice(standard: string, options: readonly string[], citation: string, verified: Verified = 'no') {
  return { standard, unit: 'choice', options, citation, verified } as const;
}
/** A federal limit that may be made smaller, never larger. */
function atMost<Definition extends { standard: number }>(definition: Definition, limit: number = definition.standard) {
  return { ...definition, floor: { limit, holds: (value: unknown) => typeof value === 'number' && value <= limit } };
}
/** A federal limit that may be made larger, never smaller. */
function atLeast<Definition extends { standard: number }>(definition: Definition, limit: number = definition.standard) {
  return { ...definition, floor: { limit, holds: (value: unknown) => typeof value === 'number' && value >= limit } };
}

/** Quiet hours run over midnight, 'HH:MM-HH:MM'; they must cover at least 21:00 to 08:00 (47 CFR 64.1200(c)(1)). */
function coversLegalQuietHours(value: unknown): boolean {
  const [from, to] = typeof value === 'string' ? value.split('-') : [];
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/;
  if (!from || !to || !isTime.test(from) || !isTime.test(to)) return false;
  return from > to && from <= '21:00' && to >= '08:00';
}

export const policyKeys = {
  // Who is signed in
  idle_minutes: minutes(15, 'R-308, 45 CFR 164.312(a)(2)(iii)', 'secondary'),
  breakglass_minutes: minutes(120, 'R-306, 45 CFR 164.312(a)(2)(ii); the number is a design default'),
  idle_minutes_dosing: minutes(5, 'R-308', 'secondary'),
  licence_warning_days: days(60, 'R-087; time to renew a license'),
  staff_code_hours: hours(72, 'A one-time code waits over a long weekend'),

  // Orders and doses
  late_entry_minutes: minutes(60, 'R-011'),
  treatment_day_anchor: choice('first_dose', ['first_dose', 'admission_date'], 'R-005'),
  volume_tolerance_ml: decimal(0.05, 'mL', 3, 'R-006', 'design'),
  order_max_days_md: days(90, 'R-205', 'no'),
  order_max_days_bup: days(90, 'R-205', 'no'),
  order_max_days_xr: days(180, 'R-205', 'no'),
  order_max_days_ntx: days(180, 'R-205', 'no'),
  order_step_after_days: days(7, 'R-205, a step order runs seven days beyond its last step', 'no'),
  order_expiry_warning_days: days(14, 'R-205, R-450', 'no'),
  order_max_portions: count(4, 'portions a day', 'R-060'),
  order_ceiling_mg_md: milligrams(500, 'Catches a slip of the pen, no clinical maximum (R-049 knows none)'),
  order_ceiling_mg_bup: milligrams(64, 'Catches a slip of the pen; review begins at 24 mg (R-107)'),
  order_ceiling_mg_bup_xr: milligrams(300, 'Catches a slip of the pen; the largest syringe holds 300 mg (section 3.1)'),
  order_ceiling_mg_ntx: milligrams(200, 'Catches a slip of the pen; usual dose 50 mg (R-150)'),
  order_ceiling_mg_ntx_xr: milligrams(400, 'Catches a slip of the pen; usual dose 380 mg (section 4)'),
  verbal_cosign_hours: hours(72, 'R-203; states often say 24 to 72', 'no'),
  standing_order_days: days(365, 'R-204', 'no'),
  photo_max_days: days(365, 'R-208', 'design'),

  // Before the first dose
  screening_exam_external_max_days: atMost(days(7, 'R-023, 42 CFR 8.12(f)(2)(ii)', 'secondary')),
  full_exam_days: atMost(days(14, 'R-024, 42 CFR 8.12(f)(2)(iii)', 'secondary')),
  full_exam_task_day: days(7, 'R-024', 'design'),
  full_exam_warn_day: days(11, 'R-024', 'design'),
  exam_labs_days: days(30, 'R-025, 42 CFR 8.12(f)(2)(iv)', 'secondary'),
  annual_exam_days: atMost(days(365, 'R-030, 42 CFR 8.12(f)(4)(ii)', 'no')),
  state_minor_consent_age: count(18, 'years', 'R-022, 42 CFR 8.12(e)(2)', 'no'),
  bup_label_age: count(16, 'years', 'clinical reference 7.3, product labels', 'yes'),
  xr_label_age: count(18, 'years', 'clinical reference 7.3, label of injected naltrexone', 'yes'),
  interim_max_days_per_12_months: atMost(days(180, 'R-033, 42 CFR 8.12(j)(1)', 'secondary')),
  interim_plan_day: atMost(days(120, 'R-033, 42 CFR 8.12(j)(4)', 'secondary')),
  interim_warn_day: days(100, 'R-033', 'secondary'),
  interim_tests_min: atLeast(count(2, 'tests', 'R-033, 42 CFR 8.12(j)(4)', 'secondary')),

  // Methadone
  md_day1_total_max_mg: atMost(
    milligrams(50, 'R-041, 42 CFR 8.12(h)(3)(ii); above it a statement is required', 'secondary'),
  ),
  md_first_dose_warn_mg: milligrams(30, 'R-042, ASAM 2020', 'yes'),
  md_first_dose_lowtol_warn_mg: milligrams(10, 'R-043, ASAM 2020', 'no'),
  md_day1_redose_min_minutes: minutes(120, 'R-044, product label', 'secondary'),
  md_day1_redose_warn_mg: milligrams(10, 'R-044, product label', 'secondary'),
  md_day1_soft_max_mg: milligrams(40, 'R-045, product label; R-182 in pregnancy', 'secondary'),
  md_increase_max_mg: milligrams(10, 'R-047, ASAM 2020', 'secondary'),
  md_increase_min_days: days(5, 'R-047, ASAM 2020; ASAM 2015 (clinical pathway 6.3) says 7', 'secondary'),
  md_induction_days: days(14, 'R-048, TIP 43', 'secondary'),
  md_review_dose_mg: milligrams(120, 'R-049'),
  md_director_dose_mg: milligrams(200, 'R-049'),
  md_taper_step_percent: count(10, 'percent', 'R-088', 'no'),
  md_taper_step_days: days(14, 'R-088', 'no'),
  md_missed_ok_days: days(2, 'R-050, R-051, Australian national guideline 3.5', 'secondary'),
  md_missed_3_factor: decimal(0.5, 'part of the dose', 2, 'R-052, Australian national guideline 3.5', 'secondary'),
  md_missed_4_cap_mg: milligrams(40, 'R-053, Australian national guideline 3.5', 'secondary'),
  md_missed_reinduction_days: days(5, 'R-054, Australian national guideline 3.5', 'secondary'),
  md_vomit_full_min: minutes(15, 'R-058', 'no'),
  md_vomit_half_min: minutes(30, 'R-058', 'no'),
  md_min_interval_h: hours(16, 'R-059', 'no'),

  // At the window
  sedation_block_score: count(3, 'of 4', 'R-071', 'no'),
  bac_warn: decimal(0.02, 'g/dL', 3, 'R-072'),
  bac_block: decimal(0.08, 'g/dL', 3, 'R-072'),
  bac_recheck_minutes: minutes(60, 'R-072', 'no'),
  resp_rate_block: count(10, 'breaths a minute', 'R-073; clinical pathway 6.6', 'no'),
  spo2_block: count(92, 'percent', 'R-073; clinical pathway 6.6', 'no'),
  ecg_mode: choice('universal', ['universal', 'risk_based'], 'R-075, Krantz 2009; ASAM asks risk-based', 'yes'),
  ecg_followup_days: days(30, 'R-075, Krantz 2009', 'yes'),
  ecg_annual_days: days(365, 'R-075, Krantz 2009', 'yes'),
  ecg_dose_trigger_mg: milligrams(100, 'R-075, Krantz 2009', 'yes'),
  ecg_valid_days: days(365, 'R-075, Krantz 2009', 'yes'),
  ecg_after_drug_days: days(14, 'R-078 class C', 'no'),
  qtc_warn: count(450, 'ms', 'R-076, Krantz 2009', 'yes'),
  qtc_block: count(500, 'ms', 'R-076, Krantz 2009', 'yes'),
  guest_max_days: days(30, 'R-082', 'no'),
  transfer_last_dose_max_days: days(1, 'R-084', 'no'),

  // Buprenorphine
  bup_cows_min: count(
    8,
    'points',
    'R-100, CA Bridge; ASAM 2020 says 11 to 12, clinical pathway 6.3 says 12',
    'secondary',
  ),
  bup_objective_signs_min: count(2, 'signs', 'R-100, CA Bridge', 'secondary'),
  bup_cows_minutes: minutes(60, 'R-100; clinical pathway 6.3 says 2 hours', 'secondary'),
  bup_start_after_days: days(7, 'R-100, no buprenorphine in the last 7 days', 'secondary'),
  bup_hours_short: hours(12, 'R-101, label 4 hours, experts 6 to 12', 'yes'),
  bup_hours_long: hours(24, 'R-101, label', 'yes'),
  bup_hours_methadone: hours(48, 'R-101', 'design'),
  bup_methadone_mg: milligrams(30, 'R-101, EU label', 'yes'),
  bup_first_dose_warn_mg: milligrams(8, 'R-102, label', 'yes'),
  bup_redose_min_minutes: minutes(60, 'R-102, label', 'yes'),
  bup_day1_soft_mg: milligrams(8, 'R-103, label', 'no'),
  bup_day1_mid_mg: milligrams(16, 'R-103', 'no'),
  bup_day1_max_mg: milligrams(32, 'R-103, CA Bridge', 'secondary'),
  bup_precipitated_points: count(5, 'points', 'R-104, CA Bridge', 'secondary'),
  bup_precipitated_minutes: minutes(120, 'R-104, CA Bridge', 'secondary'),
  bup_soft_max_mg: milligrams(24, 'R-107, FDA 27 Dec 2024', 'yes'),
  bup_director_mg: milligrams(32, 'R-107'),
  bup_observe_minutes: minutes(10, 'R-108', 'no'),
  bup_missed_ok_days: days(5, 'R-110; clinical pathway 6.3 says 2', 'no'),
  bup_multi_day_max_mg: milligrams(32, 'R-111', 'no'),
  dental_advice_days: days(365, 'R-112, FDA January 2022', 'no'),
  lft_days: days(180, 'R-113', 'no'),
  pdmp_days: days(90, 'R-145', 'no'),

  // Injections of buprenorphine
  xr_test_dose_mg: milligrams(4, 'R-121, R-126, label', 'secondary'),
  sublocade_observe_minutes: minutes(60, 'R-121, label change of 24 Feb 2025', 'secondary'),
  sublocade_second_min_days: days(7, 'R-122, R-123', 'secondary'),
  sublocade_min_days: atLeast(days(26, 'R-123, label', 'secondary')),
  sublocade_due_days: days(28, 'R-123, label', 'secondary'),
  sublocade_late_review_days: days(14, 'R-124, label', 'secondary'),
  brixadi_test_wait_min: minutes(60, 'R-126, label', 'secondary'),
  brixadi_weekly_window: days(2, 'R-127, label', 'secondary'),
  brixadi_monthly_window: days(7, 'R-127, label', 'secondary'),
  brixadi_weekly_max_mg: milligrams(32, 'R-126, R-128, label', 'secondary'),
  brixadi_monthly_max_mg: milligrams(128, 'R-128, label', 'secondary'),
  xr_pharmacy_max_days: atMost(days(45, 'R-131, 21 CFR 1306.07(f)', 'secondary')),
  xr_pharmacy_warn_days: days(35, 'R-131', 'secondary'),
  xr_room_temperature_weeks: count(12, 'weeks', 'R-130, Sublocade label', 'secondary'),

  // Naltrexone
  ntx_oral_mg: milligrams(50, 'R-150', 'no'),
  ntx_xr_mg: milligrams(380, 'R-151, label', 'secondary'),
  ntx_free_days_short: days(7, 'R-152, label', 'secondary'),
  ntx_free_days_short_warn: days(10, 'R-152, label', 'secondary'),
  ntx_free_days_long: days(14, 'R-152, label', 'secondary'),
  ntx_oral_restart_days: days(3, 'R-157; a tablet blocks for about 72 hours (R-162)'),
  ntx_egfr_min: count(60, 'mL/min', 'R-161; below it the kidney is moderately impaired', 'no'),
  ntx_uds_hours: hours(24, 'R-153', 'no'),
  ntx_alt_review_xuln: count(3, 'times the upper limit', 'R-156', 'no'),
  ntx_alt_block_xuln: count(5, 'times the upper limit', 'R-156', 'no'),
  ntx_xr_early_days: days(21, 'R-157', 'design'),
  ntx_xr_due_days: days(28, 'R-157, label', 'secondary'),
  ntx_xr_late_days: days(35, 'R-157', 'design'),
  ntx_xr_restart_days: days(42, 'R-157', 'design'),

  // Drug tests
  uds_temp_min_f: decimal(90, '°F', 1, 'R-403'),
  uds_temp_max_f: decimal(100, '°F', 1, 'R-403'),
  uds_temp_minutes: minutes(4, 'R-403', 'no'),
  uds_creatinine_min: decimal(20, 'mg/dL', 1, 'R-403'),
  uds_creatinine_substituted: decimal(2, 'mg/dL', 1, 'R-403'),
  uds_ph_min: decimal(4.5, 'pH', 1, 'R-403'),
  uds_ph_max: decimal(9, 'pH', 1, 'R-403'),
  uds_ph_adulterated_low: decimal(3, 'pH', 1, 'R-403'),
  uds_ph_adulterated_high: decimal(11, 'pH', 1, 'R-403'),
  uds_gravity_min: decimal(1.003, 'specific gravity', 3, 'R-403'),
  uds_norbup_ratio: decimal(0.02, 'norbuprenorphine to buprenorphine', 3, 'R-406'),
  uds_wait_hours: hours(3, 'R-409', 'no'),
  uds_alcohol_marker: { standard: false, unit: 'yes or no', citation: 'R-401', verified: 'no' },
  uds_cannabis: { standard: false, unit: 'yes or no', citation: 'R-401', verified: 'no' },
  definitive_on_dispute: { standard: true, unit: 'yes or no', citation: 'R-402, ASAM appropriate use', verified: 'no' },

  // Random drug tests
  uds_per_year: atLeast(count(8, 'tests', 'R-400, 42 CFR 8.12(f)(6)', 'secondary')),
  random_test_min_gap_days: days(10, 'R-410, section 9'),
  random_test_max_gap_days: days(60, 'R-410, section 9'),
  random_test_made_up_days: days(7, 'R-410, section 9; among the next days on which the person comes'),
  random_test_p_extra: decimal(0.05, 'of each day attended', 3, 'R-410, section 9', 'design'),
  random_test_p_catch_up: decimal(0.25, 'of each day attended', 3, 'R-410, section 9 says raised', 'design'),
  random_test_day_capacity: count(40, 'tests', 'R-410, section 9; what one day can collect'),
  random_test_call_in_below: days(3, 'R-412; who comes more seldom in a part of the year is called in'),
  call_in_hours: hours(24, 'R-412'),

  // Safety that cuts across medications
  naloxone_offer_days: days(180, 'R-170', 'no'),
  naloxone_kit_warning_days: days(30, 'R-171', 'design'),
  od_followup_hours: hours(24, 'R-174', 'design'),
  od_visit_days: days(7, 'R-174, HEDIS FUA', 'yes'),
  od_second_visit_days: days(30, 'R-174, HEDIS FUA', 'yes'),
  incident_report_hours: hours(24, 'R-175', 'design'),
  preg_check_days: days(30, 'R-180', 'no'),
  older_age: count(60, 'years', 'R-043, R-192', 'secondary'),
  older_review_days: days(180, 'R-192', 'no'),
  md_egfr_warn: count(15, 'mL a minute', 'R-190', 'no'),
  driving_advice_percent: count(20, 'percent', 'R-195', 'no'),
  preg_age_from: count(12, 'years', 'R-180', 'design'),
  preg_age_to: count(55, 'years', 'R-180', 'design'),
  preg_newborn_advice_week: count(36, 'weeks', 'R-185', 'no'),
  birth_check_days: days(7, 'R-183; clinical reference 7.1', 'design'),

  // Take-home doses: who may have how many
  th_limit: {
    standard: federalTierText,
    unit: 'days by treatment day',
    citation: 'R-063, 42 CFR 8.12(i)(3)(i) to (iii)',
    verified: 'secondary',
    floor: { limit: federalTierText, holds: isWithinFederalTiers },
  },
  th_state_limit: {
    standard: federalTierText,
    unit: 'days by treatment day',
    citation: 'R-001, R-063; the steps of the state where they are stricter',
    verified: 'no',
    floor: { limit: federalTierText, holds: isWithinFederalTiers },
  },
  th_review_days: days(90, 'R-064'),
  th_review_dose_percent: count(20, 'percent', 'R-096', 'design'),
  th_review_business_days: days(2, 'R-096', 'design'),
  th_exception_state_approval: {
    standard: true,
    unit: 'yes or no',
    citation: 'R-069, 42 CFR 8.11(h); the state authority approves as well',
    verified: 'no',
  },
  bup_th_max_days: days(28, 'R-067', 'design'),

  // Stock: waste, spills, destruction, theft and loss
  witness_counselor: { standard: false, unit: 'yes or no', citation: 'R-231, role matrix 6.1', verified: 'design' },
  witness_administrator: { standard: false, unit: 'yes or no', citation: 'R-231, role matrix 6.1', verified: 'design' },
  spill_review_days: days(30, 'R-232; reviewed for patterns each month'),
  spill_review_times: count(2, 'times', 'R-232; how often makes a pattern'),
  loss_notice_business_days: atMost(days(1, 'R-235, 21 CFR 1301.76(b)', 'secondary')),
  loss_form_106_days: atMost(days(45, 'R-235, 21 CFR 1301.76(b)', 'secondary')),
  loss_warning_hours: hours(24, 'R-235'),
  loss_state_notice: { standard: true, unit: 'yes or no', citation: 'R-235; state law', verified: 'no' },
  loss_police_report: { standard: true, unit: 'yes or no', citation: 'R-235; of a theft', verified: 'no' },

  // Bottles for home
  th_lockbox_required: { standard: true, unit: 'yes or no', citation: 'R-092', verified: 'no' },
  th_education_days: days(365, 'R-093', 'no'),
  th_label_identifier: choice('name', ['name', 'number'], 'R-090; the least that state law asks for'),
  th_missed_pick_up_days: days(2, 'R-096'),
  callback_hours: hours(24, 'R-095', 'no'),

  // The path: clocks and gates
  first_contact_hours: hours(24, 'clinical pathway 6.1'),
  first_contact_urgent_hours: hours(2, 'clinical pathway 6.1, after an overdose or in pregnancy'),
  screen_to_intake_days: days(3, 'clinical pathway 6.1'),
  intake_decision_days: days(7, 'clinical pathway 6.1'),
  intake_review_days: days(365, 'clinical reference 2.4; what was said at intake is looked at again once a year'),
  suspended_max_days: days(30, 'clinical pathway 6.1'),
  transfer_confirmation_days: days(2, 'clinical pathway 6.1'),
  level_decision_hours: hours(24, 'clinical pathway 6.2'),
  remission_check_days: days(90, 'clinical pathway 6.2'),
  remission_stable_months: count(6, 'months', 'clinical pathway 6.2'),
  initial_care_plan_days: atMost(days(14, 'R-027, 42 CFR 8.12(f)(4)(i)', 'secondary')),
  pregnancy_after_first_weeks: count(6, 'weeks', 'clinical reference 7.1'),
  pregnancy_risk_days: days(365, 'clinical reference 7.1, overdose risk in the year after a birth'),
  pregnancy_after_second_weeks: count(12, 'weeks', 'clinical reference 7.1'),
  discharge_next_appointment_days: days(7, 'clinical pathway 5.5'),
  discharge_follow_up_days: days(7, 'clinical pathway 5.2 and 6.1, HEDIS FUI', 'yes'),
  discharge_second_follow_up_days: days(30, 'clinical pathway 5.2 and 6.1, HEDIS FUI', 'yes'),
  resume_gap_days: days(30, 'clinical pathway 5.4'),
  moud_offer_hours: hours(24, 'clinical pathway 6.1'),
  moud_offer_days: days(7, 'clinical pathway 6.3'),
  moud_reoffer_days: days(30, 'clinical pathway 6.3'),
  moud_start_hours: hours(24, 'clinical pathway 6.3'),
  induction_contact_days: days(7, 'clinical pathway 6.3'),
  stable_dose_days: days(3, 'clinical pathway 6.3'),
  stabilisation_visit_days: days(7, 'clinical pathway 6.3, ASAM 2015 p. 9', 'yes'),
  maintenance_review_days: days(90, 'clinical pathway 6.3'),
  taper_review_days: days(14, 'clinical pathway 6.3'),
  moud_paused_max_days: days(30, 'clinical pathway 6.3'),
  therapy_offer_days: days(7, 'clinical pathway 6.4'),
  therapy_reoffer_days: days(30, 'clinical pathway 6.4'),
  therapy_silence_days: days(14, 'clinical pathway 6.4'),
  therapy_silence_days_iop: days(4, 'clinical pathway 6.4'),
  therapy_silence_days_php: days(2, 'clinical pathway 6.4'),
  therapy_paused_review_days: days(30, 'clinical pathway 6.4 asks for a review date; 30 days until it is recorded'),
  lapsed_contact_days: days(14, 'clinical pathway 6.5, three attempts'),
  aftercare_reoffer_days: days(30, 'clinical pathway 6.5'),
  aftercare_missed_checkups: count(2, 'check-ups', 'clinical pathway 6.5'),

  // Sessions
  session_min_minutes: minutes(5, 'R-374, the shortest session that counts'),
  session_max_minutes: minutes(480, 'One working day'),
  booking_past_days: days(7, 'A walk-in may be entered for the days just gone'),
  booking_ahead_days: days(365, 'A year ahead'),
  series_horizon_days: days(56, 'Eight weeks of a series stand in the calendar; the rest is booked as time goes on'),
  series_max_days: days(730, 'A series is agreed for two years at most'),
  series_max_sessions: count(100, 'sessions', 'About two years of weekly sessions'),

  // Reminders
  ...reminderPolicyKeys,
  quiet: {
    standard: '20:00-09:00',
    unit: 'local time',
    citation: 'R-434, 47 CFR 64.1200(c)(1)',
    verified: 'secondary',
    floor: { limit: '21:00-08:00', holds: coversLegalQuietHours },
  },
  sms_max_day: {
    ...count(1, 'messages a day', 'R-431, 47 CFR 64.1200(a)(9)(iv)', 'secondary'),
    floor: { limit: 1, holds: (value: unknown) => typeof value === 'number' && value <= 1 },
  },
  sms_max_week: {
    ...count(3, 'messages a week', 'R-431, 47 CFR 64.1200(a)(9)(iv)', 'secondary'),
    floor: { limit: 3, holds: (value: unknown) => typeof value === 'number' && value <= 3 },
  },
  max_attempts: count(5, 'attempts', 'R-444'),

  // The front desk
  desk_wait_soon_minutes: minutes(15, 'Some states ask for a dose within 15 minutes of the appointment'),
  desk_wait_now_minutes: minutes(30, 'Half an hour at the door is when people leave'),
  desk_early_minutes: minutes(60, 'A session that begins within the hour is checked in together with the dose'),

  // Stock: what comes in and goes out
  stock_order_form_days: atMost(days(60, 'R-228, 21 CFR 1305.13', 'secondary')),
  stock_batch_yield_pct: count(2, 'percent', 'R-217, field list by design'),
  stock_expiry_soon_days: days(60, 'R-223; time to use a lot before its date'),

  // Records of controlled medication
  retention_years_controlled: atLeast(
    count(7, 'years', 'R-219, 21 CFR 1304.04(a) asks for two; seven is a design default', 'secondary'),
    2,
  ),
  downtime_print_minutes: minutes(60, 'R-241'),
  downtime_keep_hours: hours(48, 'R-241; a sheet is of use until the next one'),
  pack_approval_hours: hours(72, 'R-242; an inspection lasts a few days'),
  security_review_days: days(365, 'R-238, DEA security manual', 'no'),

  // Stock: shifts, counts, calibration, inventories
  liquid_var_pct: decimal(0.5, 'percent of what was dispensed in the shift', 2, 'R-224; some programs require zero'),
  liquid_var_ml: decimal(5, 'mL', 2, 'R-224; at most this much, some programs require zero'),
  witness_minutes: minutes(10, 'R-224, R-231; standard practice', 'no'),
  shift_required: choice('warn', ['warn', 'stop'], 'R-224; a hard stop where the medical director wants one', 'design'),
  pump_cal_ml: decimal(10, 'mL', 2, 'R-225; the target of a calibration'),
  pump_cal_pct: decimal(
    2,
    'percent',
    2,
    'R-225; DEA NTP guideline recommends calibration, the number is from practice',
  ),
  pump_cal_readings: count(3, 'readings', 'R-225'),
  variance_drift_counts: count(3, 'counts', 'R-226; fewer are no trend'),
  inventory_interval_days: atMost(days(365, 'R-221, 21 CFR 1304.11(c); many states ask yearly', 'secondary'), 730),
  inventory_task_days: days(60, 'R-221; a task two months before, as 22 of 24 months'),
  inventory_sign_hours: hours(12, 'R-221; both sign on the day of the count'),

  // Enquiries and the waiting list
  enquiry_backdate_days: days(30, 'our choice: a paper log of the night or of an outage is entered later'),
  enquiry_no_contact_attempts: count(3, 'attempts', 'clinical pathway 6.1 and 6.5, three attempts'),
  enquiry_no_contact_days: days(7, 'clinical pathway 6.1; our choice, so that attempts are not all made in one hour'),
  enquiry_form_per_address_hour: count(5, 'sendings an hour', 'our choice'),
  enquiry_form_per_program_hour: count(60, 'sendings an hour', 'our choice'),
  waiting_restart_days: days(30, 'R-379; a longer delay that the person asks for starts the wait anew'),
  waiting_interim_offer_days: days(14, 'R-033, 42 CFR 8.12(j)(1); within 14 days is from general knowledge', 'no'),
  waiting_interim_services_hours: hours(48, 'clinical reference 7.1, 45 CFR 96.126 and 96.131', 'no'),

  // The face sheet: coverage and cost
  authorization_warn_days: days(14, 'our choice'),
  authorization_warn_percent: count(20, 'percent of units left', 'our choice'),
  poverty_first_usd: count(15_650, 'USD a year', 'HHS poverty guideline 2025, 48 states, one person', 'no'),
  poverty_next_usd: count(5_500, 'USD a year', 'HHS poverty guideline 2025, each further person', 'no'),
  fee_free_to_percent: count(100, 'percent of the poverty guideline', 'our choice'),
  fee_full_from_percent: count(300, 'percent of the poverty guideline', 'our choice'),
  fee_review_days: days(365, 'our choice: income is looked at once a year'),
  justice_report_warn_days: days(3, 'clinical pathway 6.7, A27'),

  // Alerts
  alert_quiet_hours_critical: hours(1, 'clinical reference 6.7; an acknowledged alert is not repeated at once'),
  alert_quiet_hours_high: hours(24, 'clinical reference 6.7; once a day'),
  alert_quiet_hours_warn: hours(72, 'clinical reference 6.7; twice a week'),
  alert_quiet_hours_info: hours(168, 'clinical reference 6.7; once a week'),
  alert_injection_days: days(7, 'clinical reference 6.7, A10'),
  alert_no_show_days: days(30, 'clinical reference 6.7, A17; a missed session of longer ago is no news'),
  alert_recent_overdose_days: days(30, 'clinical reference 6.7, A17 says recent'),
  alert_paper_days: days(7, 'clinical reference 6.7, A22; a week before, as R-024 has it'),
  alert_expiry_days: days(30, 'clinical reference 6.7, A23'),
  alert_release_days: days(30, 'clinical reference 6.7, A24'),
  alert_release_contact_hours: hours(72, 'clinical reference 6.7, A24; 7.4'),
  alert_hours_percent: count(60, 'percent', 'clinical reference 6.7, A19'),
  alert_review_days: days(7, 'clinical reference 6.7, A26'),
  alert_score_days: days(60, 'clinical reference 6.7, A26; the next form is due long before'),
  court_report_notice: {
    standard:
      'This record is protected by federal confidentiality rules (42 CFR part 2). The recipient may use and disclose it only as those rules or the written consent of the person allow.',
    unit: 'words',
    citation: 'clinical reference 7.4; 42 CFR 2.32. Placeholder wording: counsel of the program gives the final one',
    verified: 'no',
  },
  alert_report_days: days(3, 'clinical reference 6.7, A27'),
  alert_follow_up_end_days: days(60, 'clinical reference 6.7, A29; after that the check-ups of aftercare go on'),

  // Unfinished text
  draft_kept_days: days(30, 'Unfinished text is no record; a month is longer than any leave of absence'),
  draft_discarded_days: days(7, 'Undo rather than confirm'),
  draft_audit_minutes: minutes(15, 'R-309; one line of the audit trail for a series of saves of one author'),

  // Withdrawal and comfort medication
  ...withdrawalPolicyKeys,

  // Groups and progress notes
  ...notePolicyKeys,

  // After a missed session
  ...outreachPolicyKeys,

  // The treatment plan and its thread
  ...planPolicyKeys,

  // Scored instruments
  ...instrumentPolicyKeys,

  // Aftercare: the prevention plan and what follows a return to use
  ...aftercarePolicyKeys,

  // The unit: beds, shifts, handover
  unit_shift_starts: choice(
    '07:00 15:00 23:00',
    ['06:00 14:00 22:00', '07:00 15:00 23:00', '08:00 16:00 00:00', '06:00 18:00', '07:00 19:00', '08:00 20:00'],
    'our choice; clinical reference 1.4 asks for nurse cover around the clock',
    'design',
  ),
  unit_entry_back_hours: hours(72, 'our choice: what is older is corrected, not newly written'),
  bed_reservation_max_hours: hours(48, 'our choice: a bed is not kept empty for longer'),
  bed_leave_max_hours: hours(72, 'our choice: a bed is kept for a leave of three days'),
  handover_sign_early_minutes: minutes(120, 'our choice: the sheet is signed at the end of the shift'),
  wm_usual_max_days: days(10, 'clinical reference 2.3, 6.2: 5 to 10 days; a longer stay is said, never ended'),

  // Diagnosis, level of care and risk
  asam_licensed: {
    standard: false,
    unit: 'yes or no',
    citation: 'clinical reference 2.2; the owner of the names asks for a permission agreement',
    verified: 'secondary',
  },
  clinician_may_diagnose: {
    standard: false,
    unit: 'yes or no',
    citation: 'clinical reference 2.1; the law of the state says who may diagnose',
    verified: 'design',
  },
  provisional_diagnosis_days: days(14, 'clinical pathway 6.1; by the time of the full examination (R-024)'),
  remission_review_months: count(3, 'months', 'clinical reference 2.1 and 6.8, M11'),
  remission_review_wait_days: days(
    90,
    'our choice: a remission may be noted from a day on, so its review is no deadline',
  ),
  dimension_rationale_from: count(2, 'rating', 'clinical reference 2.2'),
  co_occurring_score: count(10, 'points of PHQ-9 or GAD-7', 'clinical reference 7.2'),
  risk_follow_up_high_days: days(1, 'clinical reference 6.7, A02'),
  risk_follow_up_moderate_days: days(7, 'clinical reference 6.7, A02'),

  // Contingency management
  cm_annual_cap_dollars: count(
    750,
    'USD a year',
    'clinical reference 4.3: money of a federal grant pays at most so much a person and year, never cash; other payers: ask counsel',
    'secondary',
  ),

  // The board and the reports
  active_days: days(30, 'Section 8.4, R-370'),
  acuity_induction: weight(2, 'R-370; clinical reference 6.9 weighs by level instead (residential 3)'),
  acuity_pregnant: weight(1.5, 'R-370'),
  acuity_stable: weight(1, 'R-370; clinical reference 6.9: outpatient 1, intensive 1.5, partial hospital 2'),
  acuity_later_phase: weight(0.5, 'R-370, phase 3 and later'),
  caseload_limit: count(
    50,
    'people',
    'clinical reference 4.2, one state’s limit for opioid treatment programs',
    'secondary',
  ),
  caseload_near_percent: count(90, 'percent', 'clinical reference 4.2 and 6.7, A28'),
  missed_doses_high: days(3, 'clinical pathway 6.7, A09'),
  missed_doses_critical: days(5, 'clinical pathway 6.7, A09; R-054'),
  no_contact_days: days(14, 'clinical pathway 4.7 step 7'),
} as const satisfies Record<string, PolicyDefinition<number | boolean | string>>;

export type PolicyKey = keyof typeof policyKeys;
