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
function milligrams(standard: number, citation: string) {
  return { standard, unit: 'mg', citation, verified: 'design' } as const;
}
function weight(standard: number, citation: string) {
  return { standard, unit: 'patients', citation, verified: 'design' } as const;
}
function count(standard: number, unit: string, citation: string, verified: Verified = 'design') {
  return { standard, unit, citation, verified } as const;
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
  order_max_days_md: days(90, 'R-205', 'no'),
  order_max_days_bup: days(90, 'R-205', 'no'),
  order_max_days_xr: days(180, 'R-205', 'no'),
  order_max_days_ntx: days(180, 'R-205', 'no'),
  order_max_portions: count(4, 'portions a day', 'R-060'),
  order_ceiling_mg_md: milligrams(500, 'Catches a slip of the pen, no clinical maximum (R-049 knows none)'),
  order_ceiling_mg_bup: milligrams(64, 'Catches a slip of the pen; review begins at 24 mg (R-107)'),
  order_ceiling_mg_ntx: milligrams(200, 'Catches a slip of the pen; usual dose 50 mg (R-150)'),
  order_ceiling_mg_ntx_xr: milligrams(400, 'Catches a slip of the pen; usual dose 380 mg (section 4)'),
  md_min_interval_h: hours(16, 'R-059', 'no'),

  // The path: clocks and gates
  first_contact_hours: hours(24, 'clinical pathway 6.1'),
  first_contact_urgent_hours: hours(2, 'clinical pathway 6.1, after an overdose or in pregnancy'),
  screen_to_intake_days: days(3, 'clinical pathway 6.1'),
  intake_decision_days: days(7, 'clinical pathway 6.1'),
  suspended_max_days: days(30, 'clinical pathway 6.1'),
  transfer_confirmation_days: days(2, 'clinical pathway 6.1'),
  level_decision_hours: hours(24, 'clinical pathway 6.2'),
  remission_check_days: days(90, 'clinical pathway 6.2'),
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

  // Reminders
  reminder_day_before_at: { standard: '17:00', unit: 'local time', citation: 'R-451', verified: 'no' },
  reminder_before_minutes: minutes(120, 'R-451', 'no'),
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

  // The board and the reports
  active_days: days(30, 'Section 8.4, R-370'),
  acuity_induction: weight(2, 'R-370; clinical reference 6.9 weighs by level instead (residential 3)'),
  acuity_pregnant: weight(1.5, 'R-370'),
  acuity_stable: weight(1, 'R-370; clinical reference 6.9: outpatient 1, intensive 1.5, partial hospital 2'),
  acuity_later_phase: weight(0.5, 'R-370, phase 3 and later'),
  missed_doses_high: days(3, 'clinical pathway 6.7, A09'),
  missed_doses_critical: days(5, 'clinical pathway 6.7, A09; R-054'),
  no_contact_days: days(14, 'clinical pathway 4.7 step 7'),
} as const satisfies Record<string, PolicyDefinition<number | boolean | string>>;

export type PolicyKey = keyof typeof policyKeys;
