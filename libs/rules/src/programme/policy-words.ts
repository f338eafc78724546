import type { Role } from '../access/roles';
import { isPolicyKey } from '../policy';
import { policyKeys, type PolicyDefinition, type PolicyKey } from '../policy-keys';

/** What a policy is about. The order is the order in which people read them. */
export const policyGroups = {
  orders: 'Orders and doses',
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
    late_entry_minutes: 'A dose counts as entered late after',
    order_max_days_md: 'Longest order of methadone',
    order_max_days_bup: 'Longest order of buprenorphine',
    order_max_days_xr: 'Longest order of injected naltrexone',
    order_max_days_ntx: 'Longest order of naltrexone by mouth',
    order_max_portions: 'Most portions of a split dose',
    order_ceiling_mg_md: 'Highest daily dose of methadone that can be ordered',
    order_ceiling_mg_bup: 'Highest daily dose of buprenorphine that can be ordered',
    order_ceiling_mg_ntx: 'Highest daily dose of naltrexone that can be ordered',
    order_ceiling_mg_ntx_xr: 'Highest dose of injected naltrexone that can be ordered',
    md_min_interval_h: 'Least time between the doses of two days',
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

export function policyWords(key: string): Words {
  return words.get(key) ?? { group: 'other', label: key.replaceAll('_', ' ') };
}

/**
 * Who may decide a policy. What bears on care is for the medical director (section 1: "set freely by the medical
 * director"); how the house runs may be decided by an administrator too. A key nobody has sorted counts as care.
 */
export function decidedBy(key: string): readonly Role[] {
  const { group } = policyWords(key);
  const bearsOnCare = group === 'orders' || group === 'path' || group === 'board' || group === 'other';
  return bearsOnCare ? ['medical_director'] : ['medical_director', 'administrator'];
}

/** The same facts, seen alike for every key; nothing for a key that the rules do not know. */
export function policyDefinition(key: string): PolicyDefinition<number | boolean | string> | undefined {
  return isPolicyKey(key) ? policyKeys[key] : undefined;
}
