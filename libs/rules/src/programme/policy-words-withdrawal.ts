import type { PolicyKey } from '../policy-keys';

/** How the policies of withdrawal management are called; `policy-words.ts` says in which group they stand. */
type PolicyWords = Readonly<Partial<Record<PolicyKey, string>>>;

export const withdrawalWords: PolicyWords = {
  wm_first_hours: 'The first phase lasts',
  wm_first_cows_minutes: 'First phase: a COWS every',
  wm_first_vitals_minutes: 'First phase: vital signs every',
  wm_first_late_minutes: 'First phase: late after',
  wm_second_until_day: 'The second phase lasts to the end of day',
  wm_second_cows_minutes: 'Second phase: a COWS while awake every',
  wm_second_vitals_minutes: 'Second phase: vital signs every',
  wm_second_late_minutes: 'Second phase: late after',
  wm_later_cows_minutes: 'From then on: a COWS every',
  wm_later_vitals_minutes: 'From then on: vital signs every',
  wm_later_late_minutes: 'From then on: late after',
  wm_ambulatory_daily_days: 'Ambulatory: seen or called daily for',
  wm_induction_first_minutes: 'After the first buprenorphine: first check at',
  wm_induction_second_minutes: 'After the first buprenorphine: second check at',
  wm_induction_late_minutes: 'After buprenorphine: late after',
  wm_induction_days: 'A buprenorphine start is checked by its doses for',
  wm_recheck_minutes: 'Checked again after a limit was passed in',
  wm_alpha2_vitals_minutes: 'With clonidine or lofexidine: vital signs at least every',
  wm_escalate_cows: 'The prescriber is called from a COWS of',
};

const low = 'is low below';
const high = 'is high above';
const urgentLow = 'calls for the prescriber below';
const urgentHigh = 'calls for the prescriber above';

export const vitalWords: PolicyWords = {
  vital_systolic_low_warn: `Upper blood pressure ${low}`,
  vital_systolic_high_warn: `Upper blood pressure ${high}`,
  vital_systolic_low_urgent: `Upper blood pressure ${urgentLow}`,
  vital_systolic_high_urgent: `Upper blood pressure ${urgentHigh}`,
  vital_diastolic_low_warn: `Lower blood pressure ${low}`,
  vital_diastolic_high_warn: `Lower blood pressure ${high}`,
  vital_diastolic_low_urgent: `Lower blood pressure ${urgentLow}`,
  vital_diastolic_high_urgent: `Lower blood pressure ${urgentHigh}`,
  vital_pulse_low_warn: `Pulse ${low}`,
  vital_pulse_high_warn: `Pulse ${high}`,
  vital_pulse_low_urgent: `Pulse ${urgentLow}`,
  vital_pulse_high_urgent: `Pulse ${urgentHigh}`,
  vital_resp_low_warn: `Breathing ${low}`,
  vital_resp_high_warn: `Breathing ${high}`,
  vital_spo2_warn: `Oxygen saturation ${low}`,
  vital_temp_warn: 'Temperature is high from',
  vital_temp_urgent: 'Temperature calls for the prescriber from',
  vital_sedation_warn: 'Sedation is watched from',
  vital_sedation_urgent: 'Sedation calls for emergency help from',
};

const drugWords = {
  clonidine: 'Clonidine',
  lofexidine: 'Lofexidine',
  loperamide: 'Loperamide',
  bismuth: 'Bismuth subsalicylate',
  ondansetron: 'Ondansetron',
  prochlorperazine: 'Prochlorperazine',
  hydroxyzine: 'Hydroxyzine',
  diphenhydramine: 'Diphenhydramine',
  ibuprofen: 'Ibuprofen',
  acetaminophen: 'Acetaminophen',
  dicyclomine: 'Dicyclomine',
  trazodone: 'Trazodone',
  doxepin: 'Doxepin',
  gabapentin: 'Gabapentin',
} as const;

export const comfortWords: PolicyWords = {
  comfort_hold_systolic: 'Clonidine and lofexidine are held below an upper blood pressure of',
  comfort_hold_diastolic: 'Clonidine and lofexidine are held below a lower blood pressure of',
  comfort_pressure_minutes: 'Blood pressure before a dose is no older than',
  comfort_effect_minutes: 'The effect is looked at after',
  comfort_clonidine_check_minutes: 'Blood pressure after the clonidine test dose in',
  comfort_clonidine_test_mg: 'Clonidine test dose',
  comfort_double_minutes: 'Two entries of one drug are one dose within',
  comfort_order_max_days: 'Longest order for comfort medication',
  comfort_clonidine_max_days: 'Longest course of clonidine',
  comfort_lofexidine_max_days: 'Longest course of lofexidine',
  comfort_course_gap_days: 'Orders of one drug are one course within',
  comfort_older_years: 'Caution for older adults from',
  comfort_renal_egfr: 'Caution for kidney disease below an eGFR of',
  comfort_lofexidine_a_max_day_mg: 'Lofexidine in 24 hours, liver class A',
  comfort_lofexidine_b_max_day_mg: 'Lofexidine in 24 hours, liver class B',
  comfort_lofexidine_c_max_day_mg: 'Lofexidine in 24 hours, liver class C',
  ...Object.fromEntries(
    Object.entries(drugWords).flatMap(([drug, name]) => [
      [`comfort_${drug}_single_mg`, `${name}: most at once`],
      [`comfort_${drug}_max_day_mg`, `${name}: most in 24 hours`],
      [`comfort_${drug}_interval_minutes`, `${name}: least time between doses`],
    ]),
  ),
};
