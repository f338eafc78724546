import type { Role } from '../access/roles';
import { isPolicyKey } from '../policy';
import { policyKeys, type PolicyDefinition, type PolicyKey } from '../policy-keys';

/** What a policy is about. The order is the order in which people read them. */
export const policyGroups = {
  orders: 'Orders',
  admission: 'Before the first dose',
  methadone: 'Methadone',
  window: 'At the dosing window',
  buprenorphine: 'Buprenorphine',
  injections: 'Buprenorphine by injection',
  naltrexone: 'Naltrexone',
  safety: 'Safety across medications',
  path: 'The path: clocks and gates',
  sessions: 'Sessions',
  reminders: 'Reminders',
  board: 'The board and the reports',
  desk: 'Front desk',
  access: 'Signing in and staff',
  other: 'Other',
} as const;
export type PolicyGroup = keyof typeof policyGroups;

interface Words {
  readonly group: PolicyGroup;
  readonly label: string;
}

const says = (group: PolicyGroup, entries: Readonly<Partial<Record<PolicyKey, string>>>) =>
  Object.entries(entries).map(([key, label]) => [key, { group, label }] as const);

/** Each key in the words of those who decide it. A key without words is shown by its name, under "Other". */
const words: ReadonlyMap<string, Words> = new Map<string, Words>([
  ...says('orders', {
    order_max_days_md: 'Longest order of methadone',
    order_max_days_bup: 'Longest order of buprenorphine',
    order_max_days_xr: 'Longest order of an injection',
    order_max_days_ntx: 'Longest order of naltrexone by mouth',
    order_step_after_days: 'An order with steps runs on after its last step for',
    order_expiry_warning_days: 'Warning before an order runs out',
    order_max_portions: 'Most portions of a split dose',
    order_ceiling_mg_md: 'Highest daily dose of methadone that can be ordered',
    order_ceiling_mg_bup: 'Highest daily dose of buprenorphine that can be ordered',
    order_ceiling_mg_bup_xr: 'Highest dose of injected buprenorphine that can be ordered',
    order_ceiling_mg_ntx: 'Highest daily dose of naltrexone that can be ordered',
    order_ceiling_mg_ntx_xr: 'Highest dose of injected naltrexone that can be ordered',
    verbal_cosign_hours: 'A telephone order is co-signed within',
    standing_order_days: 'A protocol is approved for',
  }),
  ...says('admission', {
    screening_exam_external_max_days: 'An examination elsewhere counts for admission for',
    full_exam_days: 'Full examination after admission within',
    full_exam_task_day: 'Full examination: on the round from day',
    full_exam_warn_day: 'Full examination: warning from day',
    exam_labs_days: 'Laboratory tests may be older than the admission by',
    annual_exam_days: 'Examination again after',
    state_minor_consent_age: 'From this age a person consents alone',
    interim_max_days_per_12_months: 'Longest interim treatment in twelve months',
    interim_plan_day: 'Plan for what follows interim treatment by day',
    interim_warn_day: 'Warning in interim treatment from day',
    interim_tests_min: 'Fewest drug tests in interim treatment',
  }),
  ...says('methadone', {
    treatment_day_anchor: 'Treatment days are counted from',
    md_day1_total_max_mg: 'Above this total on the first day a statement is required',
    md_first_dose_warn_mg: 'Warning about a first dose above',
    md_first_dose_lowtol_warn_mg: 'The same where tolerance may be low',
    md_day1_redose_min_minutes: 'Second dose on the first day after at least',
    md_day1_redose_warn_mg: 'Warning about a second dose on the first day above',
    md_day1_soft_max_mg: 'Warning about a first-day total above',
    md_increase_max_mg: 'Largest increase at once',
    md_increase_min_days: 'Next increase after at least',
    md_induction_days: 'Induction lasts',
    md_review_dose_mg: 'Prescriber review above',
    md_director_dose_mg: 'Medical director above',
    md_taper_step_percent: 'Largest step of a taper',
    md_taper_step_days: 'Next step of a taper after at least',
    md_missed_ok_days: 'The usual dose after up to so many missed days',
    md_missed_3_factor: 'Proposed dose after three missed days',
    md_missed_4_cap_mg: 'Highest proposed dose after four missed days',
    md_missed_reinduction_days: 'A new induction after so many missed days',
    md_vomit_full_min: 'A whole vomited dose may be replaced within',
    md_vomit_half_min: 'Half a vomited dose may be replaced within',
    md_min_interval_h: 'Least time between the doses of two days',
  }),
  ...says('window', {
    late_entry_minutes: 'A dose counts as entered late after',
    volume_tolerance_ml: 'Volume may differ from the dose by',
    photo_max_days: 'A photo is renewed after',
    sedation_block_score: 'No dose from this sedation score on',
    bac_warn: 'Breath alcohol: the prescriber decides from',
    bac_block: 'Breath alcohol: no dose from',
    bac_recheck_minutes: 'Breath alcohol is measured again after',
    resp_rate_block: 'No dose below a respiratory rate of',
    spo2_block: 'No dose below an oxygen saturation of',
    guest_max_days: 'Longest stay as a guest',
    transfer_last_dose_max_days: 'After a transfer the same dose goes on within',
  }),
  ...says('buprenorphine', {
    bup_cows_min: 'Start at a COWS score of at least',
    bup_objective_signs_min: 'With objective signs of at least',
    bup_cows_minutes: 'Taken within the last',
    bup_start_after_days: 'Counts as a start when there was no buprenorphine for',
    bup_hours_short: 'After a short-acting opioid at least',
    bup_hours_long: 'After a long-acting opioid at least',
    bup_hours_methadone: 'After methadone at least',
    bup_methadone_mg: 'Methadone is lowered before the change to',
    bup_first_dose_warn_mg: 'Warning about a first dose above',
    bup_redose_min_minutes: 'Second dose on the first day after at least',
    bup_day1_soft_mg: 'Warning about a first-day total above',
    bup_day1_mid_mg: 'First-day total that asks for a high-dose protocol above',
    bup_day1_max_mg: 'Highest first-day total',
    bup_precipitated_points: 'Precipitated withdrawal: COWS rises by more than',
    bup_precipitated_minutes: 'Precipitated withdrawal: within',
    bup_soft_max_mg: 'A reason is asked for above',
    bup_director_mg: 'Medical director above',
    bup_observe_minutes: 'A dose under the tongue is watched for',
    bup_missed_ok_days: 'The usual dose after up to so many missed days',
    bup_multi_day_max_mg: 'Highest single dose that covers several days',
    dental_advice_days: 'Dental advice again after',
    lft_days: 'Liver tests again after',
    pdmp_days: 'Prescription monitoring is asked again after',
  }),
  ...says('injections', {
    xr_test_dose_mg: 'Test dose under the tongue',
    sublocade_observe_minutes: 'Sublocade: watched after the test dose for',
    sublocade_second_min_days: 'Sublocade: second injection after at least',
    sublocade_min_days: 'Sublocade: later injections after at least',
    sublocade_due_days: 'Sublocade: due after',
    sublocade_late_review_days: 'Sublocade: prescriber review when late by more than',
    brixadi_test_wait_min: 'Brixadi: wait after the test dose',
    brixadi_weekly_window: 'Brixadi weekly: early or late by up to',
    brixadi_monthly_window: 'Brixadi monthly: early or late by up to',
    brixadi_weekly_max_mg: 'Brixadi: most in a week',
    brixadi_monthly_max_mg: 'Brixadi: most in a month',
    xr_pharmacy_max_days: 'A syringe from a pharmacy is used within',
    xr_pharmacy_warn_days: 'Warning about it from',
    xr_room_temperature_weeks: 'Sublocade: discarded after so long out of the refrigerator',
  }),
  ...says('naltrexone', {
    ntx_oral_mg: 'Warning about a daily dose above',
    ntx_xr_mg: 'The dose of an injection',
    ntx_free_days_short: 'Free of short-acting opioids for at least',
    ntx_free_days_short_warn: 'Override asked for when shorter than',
    ntx_free_days_long: 'Free of methadone, buprenorphine or long-acting opioids for at least',
    ntx_oral_restart_days: 'Tablets count as a new start after a gap of more than',
    ntx_egfr_min: 'Warning about kidney function below',
    ntx_uds_hours: 'Negative drug test within',
    ntx_alt_review_xuln: 'Liver enzymes: prescriber review from',
    ntx_alt_block_xuln: 'Liver enzymes: a reason is asked for from',
    ntx_xr_early_days: 'Injection possible from day',
    ntx_xr_due_days: 'Injection due on day',
    ntx_xr_late_days: 'Injection late after day',
    ntx_xr_restart_days: 'Counts as a new start from day',
  }),
  ...says('safety', {
    ecg_mode: 'ECG is asked of',
    ecg_followup_days: 'ECG again after the start within',
    ecg_annual_days: 'ECG again after',
    ecg_dose_trigger_mg: 'ECG when methadone goes above',
    ecg_valid_days: 'An ECG counts for',
    ecg_after_drug_days: 'ECG after a drug that lengthens QT was added within',
    qtc_warn: 'QTc: risk and benefit are discussed above',
    qtc_block: 'QTc: no increase without the medical director from',
    naloxone_offer_days: 'Naloxone is offered again after',
    naloxone_kit_warning_days: 'A naloxone kit is replaced before it expires by',
    od_followup_hours: 'Contact after an overdose within',
    od_visit_days: 'Visit after an overdose within',
    od_second_visit_days: 'Second visit after an overdose within',
    incident_report_hours: 'Report of an incident within',
    preg_check_days: 'Pregnancy is asked about again after',
    older_age: 'Extra care from an age of',
    older_review_days: 'With older age or frailty the dose is reviewed every',
    md_egfr_warn: 'Methadone: warning when the kidneys filter less than',
    driving_advice_percent: 'Advice on driving when a dose goes up by more than',
    preg_age_from: 'Pregnancy is asked about from an age of',
    preg_age_to: 'Pregnancy is asked about up to an age of',
    preg_newborn_advice_week: 'Advice about the newborn before week',
    birth_check_days: 'After birth a look for sedation with each dose for',
  }),
  ...says('path', {
    first_contact_hours: 'First contact after a referral',
    first_contact_urgent_hours: 'First contact after an urgent referral',
    screen_to_intake_days: 'From screening to intake',
    intake_decision_days: 'From intake to a decision on admission',
    suspended_max_days: 'Longest interruption of care before a review',
    transfer_confirmation_days: 'Receiving program confirms a transfer',
    level_decision_hours: 'Level of care is decided',
    remission_check_days: 'Recovery check-up in remission',
    discharge_next_appointment_days: 'Next appointment after discharge lies within',
    discharge_follow_up_days: 'First follow-up after discharge',
    discharge_second_follow_up_days: 'Second follow-up after discharge',
    resume_gap_days: 'The same episode goes on after an absence of up to',
    moud_offer_hours: 'MOUD is offered in urgent need',
    moud_offer_days: 'MOUD is offered after admission',
    moud_reoffer_days: 'MOUD is offered again',
    moud_start_hours: 'MOUD starts once the person is eligible',
    induction_contact_days: 'Contact in the first days of MOUD',
    stable_dose_days: 'A dose counts as stable after',
    stabilisation_visit_days: 'Visits while the dose is being found',
    maintenance_review_days: 'Prescriber review in maintenance',
    taper_review_days: 'Prescriber review of a taper',
    moud_paused_max_days: 'Longest pause of MOUD before a decision',
    therapy_offer_days: 'Therapy is offered after admission',
    therapy_reoffer_days: 'Therapy is offered again',
    therapy_silence_days: 'Outreach after so long without a session',
    therapy_silence_days_iop: 'The same in intensive outpatient care',
    therapy_silence_days_php: 'The same in partial hospitalization',
    therapy_paused_review_days: 'Review of a pause in therapy',
    lapsed_contact_days: 'Three attempts to reach someone whose contact lapsed',
    aftercare_reoffer_days: 'Aftercare is offered once more',
    aftercare_missed_checkups: 'Missed check-ups before contact counts as lapsed',
  }),
  ...says('sessions', {
    session_min_minutes: 'Shortest session',
    session_max_minutes: 'Longest session',
    booking_past_days: 'A session may be entered afterwards for',
    booking_ahead_days: 'A session may be booked ahead for',
  }),
  ...says('reminders', {
    reminder_day_before_at: 'Reminder on the day before, at',
    reminder_before_minutes: 'Second reminder before the session',
    quiet: 'Nobody is written to or called between',
    sms_max_day: 'Most texts to one person on a day',
    sms_max_week: 'Most texts to one person in a week',
    max_attempts: 'Attempts to send a message',
  }),
  ...says('board', {
    active_days: 'Someone counts as active after contact for',
    acuity_induction: 'Weight of a person in induction',
    acuity_pregnant: 'Weight of a person who is pregnant',
    acuity_stable: 'Weight of a person who is stable',
    acuity_later_phase: 'Weight of a person in a later phase',
    missed_doses_high: 'Missed doses in a row that move someone up the board',
    missed_doses_critical: 'Missed doses in a row that come first on the board',
    no_contact_days: 'Days without contact that move someone up the board',
  }),
  ...says('desk', {
    desk_wait_soon_minutes: 'A wait is marked as long after',
    desk_wait_now_minutes: 'A wait is marked as too long after',
    desk_early_minutes: 'A session is checked in together with the dose when it begins within',
  }),
  ...says('access', {
    breakglass_minutes: 'A restricted chart that was opened with a reason stays open for',
    idle_minutes: 'A screen locks itself after',
    idle_minutes_dosing: 'A shared station locks itself after',
    licence_warning_days: 'Warning before a license ends',
    staff_code_hours: 'A one-time code is good for',
  }),
]);

/** What a choice is called where people read it. */
const optionWords: Readonly<Record<string, string>> = {
  first_dose: 'First dose of the episode',
  admission_date: 'Day of admission',
  universal: 'Everybody on methadone',
  risk_based: 'Those with a risk',
};

export function policyOptionWords(option: string): string {
  return optionWords[option] ?? option.replaceAll('_', ' ');
}

export function policyWords(key: string): Words {
  return words.get(key) ?? { group: 'other', label: key.replaceAll('_', ' ') };
}

/**
 * Who may decide a policy. What bears on care is for the medical director (section 1: "set freely by the medical
 * director"); how the house runs may be decided by an administrator too. A key nobody has sorted counts as care.
 */
export function decidedBy(key: string): readonly Role[] {
  const { group } = policyWords(key);
  return houseGroups.has(group) ? ['medical_director', 'administrator'] : ['medical_director'];
}

const houseGroups: ReadonlySet<PolicyGroup> = new Set(['sessions', 'reminders', 'desk', 'access']);

/** The same facts, seen alike for every key; nothing for a key that the rules do not know. */
export function policyDefinition(key: string): PolicyDefinition<number | boolean | string> | undefined {
  return isPolicyKey(key) ? policyKeys[key] : undefined;
}
