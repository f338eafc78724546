/**
 * Withdrawal: how often somebody is looked at (clinical reference 1.4), the limits of vital signs (6.6) and of comfort
 * medication (1.5). Defaults for a medical director to confirm; only what a handout or a label says is marked as checked.
 */
interface Definition {
  readonly standard: number;
  readonly unit: string;
  readonly citation: string;
  readonly verified: Verified;
  readonly decimals?: number;
}
type Verified = 'yes' | 'secondary' | 'no' | 'design';

const number =
  (unit: string) =>
  (standard: number, citation: string, verified: Verified = 'design') =>
    ({ standard, unit, citation, verified }) as const;
const minutes = number('minutes');
const hours = number('hours');
const days = number('days');
const mmHg = number('mmHg');
const beats = number('beats a minute');
const celsius = (standard: number) =>
  ({ standard, unit: '°C', citation: 'clinical reference 6.6', verified: 'design', decimals: 1 }) as const;

/** Milligrams with as many digits after the point as the drug is made in. */
const atOnce = (standard: number, citation: string, verified: Verified, decimals = 0) =>
  ({ standard, unit: 'mg at once', citation, verified, ...(decimals > 0 && { decimals }) }) as const;
const inADay = (standard: number, citation: string, verified: Verified, decimals = 0) =>
  ({ standard, unit: 'mg in 24 hours', citation, verified, ...(decimals > 0 && { decimals }) }) as const;

const va = 'clinical reference 1.5, VA comfort medication handout';
const utd = 'clinical reference 1.5, UpToDate in public copies';
const label = 'clinical reference 1.5, Lucemyra label';

export const withdrawalPolicyKeys = {
  // How often
  wm_first_hours: hours(24, 'clinical reference 1.4, first phase of inpatient or residential withdrawal management'),
  wm_first_cows_minutes: minutes(240, 'clinical reference 1.4'),
  wm_first_vitals_minutes: minutes(240, 'clinical reference 1.4'),
  wm_first_late_minutes: minutes(60, 'clinical reference 1.4'),
  wm_second_until_day: days(5, 'clinical reference 1.4, day 2 to day 5'),
  wm_second_cows_minutes: minutes(360, 'clinical reference 1.4, while awake'),
  wm_second_vitals_minutes: minutes(360, 'clinical reference 1.4'),
  wm_second_late_minutes: minutes(90, 'clinical reference 1.4'),
  wm_later_cows_minutes: minutes(720, 'clinical reference 1.4, day 6 to the end'),
  wm_later_vitals_minutes: minutes(720, 'clinical reference 1.4'),
  wm_later_late_minutes: minutes(180, 'clinical reference 1.4'),
  wm_ambulatory_daily_days: days(
    3,
    'clinical reference 1.4, at least daily for the first days; a SOWS by phone counts',
  ),
  wm_induction_first_minutes: minutes(30, 'clinical reference 1.4, COWS form header', 'yes'),
  wm_induction_second_minutes: minutes(120, 'clinical reference 1.4; another form says 1 to 2 hours', 'yes'),
  wm_induction_late_minutes: minutes(15, 'clinical reference 1.4'),
  wm_induction_days: days(3, 'clinical reference 1.4 and 6.3, daily for the first days'),
  wm_recheck_minutes: minutes(30, 'clinical reference 6.7, A03 ends with a re-check; the time is our choice'),
  wm_alpha2_vitals_minutes: minutes(
    360,
    'clinical reference 1.4, four times a day with clonidine (TIP 45)',
    'secondary',
  ),
  wm_escalate_cows: number('points')(25, 'clinical reference 1.4 and 6.7, A03'),

  // Vital signs
  vital_systolic_low_warn: mmHg(100, 'clinical reference 6.6'),
  vital_systolic_high_warn: mmHg(160, 'clinical reference 6.6'),
  vital_systolic_low_urgent: mmHg(90, 'clinical reference 6.6; VA holds clonidine below 90/60'),
  vital_systolic_high_urgent: mmHg(180, 'clinical reference 6.6'),
  vital_diastolic_low_warn: mmHg(65, 'clinical reference 6.6'),
  vital_diastolic_high_warn: mmHg(100, 'clinical reference 6.6'),
  vital_diastolic_low_urgent: mmHg(60, 'clinical reference 6.6; VA holds clonidine below 90/60'),
  vital_diastolic_high_urgent: mmHg(110, 'clinical reference 6.6'),
  vital_pulse_low_warn: beats(55, 'clinical reference 6.6'),
  vital_pulse_high_warn: beats(110, 'clinical reference 6.6'),
  vital_pulse_low_urgent: beats(50, 'clinical reference 6.6'),
  vital_pulse_high_urgent: beats(130, 'clinical reference 6.6'),
  vital_resp_low_warn: number('breaths a minute')(12, 'clinical reference 6.6'),
  vital_resp_high_warn: number('breaths a minute')(22, 'clinical reference 6.6'),
  vital_spo2_warn: number('percent')(95, 'clinical reference 6.6'),
  vital_temp_warn: celsius(37.8),
  vital_temp_urgent: celsius(38.5),
  vital_sedation_warn: number('of 3')(1, 'clinical reference 6.6'),
  vital_sedation_urgent: number('of 3')(2, 'clinical reference 6.6'),

  // Comfort medication: when it is held, looked at again and ended
  comfort_hold_systolic: mmHg(90, `${va}: hold below 90/60`, 'yes'),
  comfort_hold_diastolic: mmHg(60, `${va}: hold below 90/60`, 'yes'),
  comfort_pressure_minutes: minutes(30, 'clinical reference 1.5, blood pressure and pulse before the dose'),
  comfort_effect_minutes: minutes(60, 'clinical reference 1.5, effect check'),
  comfort_clonidine_check_minutes: minutes(60, `${va}: blood pressure one hour after the test dose`, 'yes'),
  comfort_clonidine_test_mg: atOnce(0.1, `${va}: test dose`, 'yes', 2),
  comfort_double_minutes: minutes(5, 'Two entries of one drug this close are one dose entered twice'),
  comfort_order_max_days: days(7, 'clinical reference 1.5 names no length but for lofexidine and clonidine'),
  comfort_clonidine_max_days: days(7, `${va}: re-evaluate after 3 to 7 days`, 'yes'),
  comfort_lofexidine_max_days: days(14, `${label}: up to 14 days`, 'yes'),
  comfort_course_gap_days: days(3, 'Orders of one drug this close are one course'),
  comfort_older_years: number('years')(65, 'clinical reference 1.5, caution in older adults'),
  comfort_renal_egfr: number('mL/min')(60, 'clinical reference 1.5, reduce with kidney disease', 'no'),
  comfort_lofexidine_a_max_day_mg: inADay(2.16, `${label}: Child-Pugh 5 to 6`, 'yes', 2),
  comfort_lofexidine_b_max_day_mg: inADay(1.44, `${label}: Child-Pugh 7 to 9`, 'yes', 2),
  comfort_lofexidine_c_max_day_mg: inADay(0.72, `${label}: Child-Pugh above 9`, 'yes', 2),

  // Comfort medication, drug by drug
  comfort_clonidine_single_mg: atOnce(0.2, va, 'yes', 2),
  comfort_clonidine_max_day_mg: inADay(
    1.2,
    `${utd}: 0.8, or 1.2 from 90 kg; CMAJ 1.2 on day 1, then 2.0`,
    'secondary',
    2,
  ),
  comfort_clonidine_interval_minutes: minutes(360, va, 'yes'),
  comfort_lofexidine_single_mg: atOnce(0.72, label, 'yes', 2),
  comfort_lofexidine_max_day_mg: inADay(2.88, label, 'yes', 2),
  comfort_lofexidine_interval_minutes: minutes(300, label, 'yes'),
  comfort_loperamide_single_mg: atOnce(4, va, 'yes'),
  comfort_loperamide_max_day_mg: inADay(16, va, 'yes'),
  comfort_loperamide_interval_minutes: minutes(0, `${va}: after each loose stool`, 'yes'),
  comfort_bismuth_single_mg: atOnce(524, va, 'yes'),
  comfort_bismuth_max_day_mg: inADay(4192, va, 'yes'),
  comfort_bismuth_interval_minutes: minutes(30, va, 'yes'),
  comfort_ondansetron_single_mg: atOnce(8, va, 'yes'),
  comfort_ondansetron_max_day_mg: inADay(16, va, 'yes'),
  comfort_ondansetron_interval_minutes: minutes(720, va, 'yes'),
  comfort_prochlorperazine_single_mg: atOnce(10, va, 'yes'),
  comfort_prochlorperazine_max_day_mg: inADay(40, va, 'yes'),
  comfort_prochlorperazine_interval_minutes: minutes(360, va, 'yes'),
  comfort_hydroxyzine_single_mg: atOnce(50, va, 'yes'),
  comfort_hydroxyzine_max_day_mg: inADay(150, `${va}; UpToDate up to 400`, 'yes'),
  comfort_hydroxyzine_interval_minutes: minutes(360, `${va}: three times a day; the least interval is our choice`),
  comfort_diphenhydramine_single_mg: atOnce(25, va, 'yes'),
  comfort_diphenhydramine_max_day_mg: inADay(100, `${va}; UpToDate up to 300`, 'yes'),
  comfort_diphenhydramine_interval_minutes: minutes(360, va, 'yes'),
  comfort_ibuprofen_single_mg: atOnce(400, va, 'yes'),
  comfort_ibuprofen_max_day_mg: inADay(2400, va, 'yes'),
  comfort_ibuprofen_interval_minutes: minutes(240, va, 'yes'),
  comfort_acetaminophen_single_mg: atOnce(1000, va, 'yes'),
  comfort_acetaminophen_max_day_mg: inADay(4000, va, 'yes'),
  comfort_acetaminophen_interval_minutes: minutes(240, va, 'yes'),
  comfort_dicyclomine_single_mg: atOnce(20, utd, 'secondary'),
  comfort_dicyclomine_max_day_mg: inADay(160, utd, 'secondary'),
  comfort_dicyclomine_interval_minutes: minutes(360, utd, 'secondary'),
  comfort_trazodone_single_mg: atOnce(100, va, 'yes'),
  comfort_trazodone_max_day_mg: inADay(100, va, 'yes'),
  comfort_trazodone_interval_minutes: minutes(1200, `${va}: at bedtime; the least interval is our choice`),
  comfort_doxepin_single_mg: atOnce(50, va, 'yes'),
  comfort_doxepin_max_day_mg: inADay(50, va, 'yes'),
  comfort_doxepin_interval_minutes: minutes(1200, `${va}: at bedtime; the least interval is our choice`),
  comfort_gabapentin_single_mg: atOnce(1050, `${va}: up to 2100 mg in two or three doses`, 'yes'),
  comfort_gabapentin_max_day_mg: inADay(2100, va, 'yes'),
  comfort_gabapentin_interval_minutes: minutes(
    360,
    `${va}: two or three doses a day; the least interval is our choice`,
  ),
} as const satisfies Record<string, Definition>;
