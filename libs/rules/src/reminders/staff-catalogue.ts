import type { Role } from '../access/roles';
import type { AlertId } from '../alerts/alert';
import type { Policy } from '../policy';
import type { PolicyKey } from '../policy-keys';
import type { Day } from '../time';
import { firstTold, readStaffTimes, staffNoticeDue, type StaffTimes } from './staff-times';

/**
 * The catalogue of what the staff is told (section 10 of the regulation reference): every kind is declared here and nowhere else. What a
 * patient is told stands in `./catalogue`. Outside the house a notice to the staff names nobody.
 */
export interface StaffKind {
  readonly rule: string;
  readonly label: string;
  /** Clocks of the path that it is about; one that ends in '-' is the beginning of several. */
  readonly clocks?: readonly string[];
  /** Alerts that say the same in the list of alerts. */
  readonly alerts?: readonly AlertId[];
  /** Tables that it is counted from where no clock of the path runs. */
  readonly records?: readonly string[];
  /** Whose work it is; of the counselors only the one who looks after the person, where somebody does. */
  readonly to: readonly Role[];
  /** The policy that says when it is told, in the words of `readStaffTimes`. */
  readonly times: PolicyKey;
  /** Who else is told when nobody has done it, and the policy that says how many days after. */
  readonly supervisors?: { readonly to: readonly Role[]; readonly after: PolicyKey };
  readonly endsWhen: string;
}

export const staffKinds = {
  'expiring-order': {
    rule: 'R-450',
    label: 'Order that ends',
    records: ['medication_order'],
    to: ['prescriber', 'nurse'],
    times: 'remind_staff_order',
    endsWhen: 'The order is renewed or stopped',
  },
  injection: {
    rule: 'R-454',
    label: 'Injection that is due',
    records: ['medication_order', 'dose'],
    to: ['nurse'],
    times: 'remind_staff_injection',
    endsWhen: 'The injection is given',
  },
  ecg: {
    rule: 'R-455',
    label: 'Tracing of the heart that is due',
    records: ['clinical_finding'],
    to: ['nurse'],
    times: 'remind_staff_ecg',
    endsWhen: 'The tracing is recorded',
  },
  'plan-review': {
    rule: 'R-457',
    label: 'Treatment plan',
    clocks: ['C-CARE-PLAN', 'C-CARE-PLAN-REVIEW'],
    alerts: ['A14'],
    to: ['counselor'],
    times: 'remind_staff_plan',
    supervisors: { to: ['counselor_supervisor'], after: 'remind_staff_supervisor_days' },
    endsWhen: 'The plan or its review is signed',
  },
  'consent-expiring': {
    rule: 'R-458',
    label: 'Consent or authorization that ends',
    clocks: ['C-EXPIRES-'],
    alerts: ['A23'],
    to: ['counselor', 'front_desk'],
    times: 'remind_staff_consent',
    endsWhen: 'It is renewed or taken back',
  },
  'naloxone-kit': {
    rule: 'R-461',
    label: 'Naloxone kit that expires',
    alerts: ['A05'],
    records: ['naloxone_offer'],
    to: ['nurse'],
    times: 'remind_staff_naloxone',
    endsWhen: 'Another kit is handed out',
  },
  'exam-first': {
    rule: 'R-462',
    label: 'First full examination',
    clocks: ['C-EXAM'],
    alerts: ['A22'],
    to: ['prescriber', 'nurse'],
    times: 'remind_staff_exam_first',
    endsWhen: 'A full examination is recorded',
  },
  'exam-yearly': {
    rule: 'R-462',
    label: 'Yearly examination',
    clocks: ['C-EXAM-YEARLY'],
    records: ['clinical_finding'],
    to: ['prescriber', 'nurse'],
    times: 'remind_staff_exam_yearly',
    endsWhen: 'An examination is recorded',
  },
  'verbal-order': {
    rule: 'R-463',
    label: 'Spoken order to sign',
    records: ['medication_order'],
    to: ['prescriber'],
    times: 'remind_staff_verbal_order',
    endsWhen: 'The order is signed',
  },
  'unsigned-note': {
    rule: 'R-463',
    label: 'Session without a signed note',
    alerts: ['A15'],
    records: ['appointment'],
    to: ['counselor'],
    times: 'remind_staff_note',
    endsWhen: 'The note is signed',
  },
  'note-cosign': {
    rule: 'R-463',
    label: 'Note that waits for a second signature',
    alerts: ['A16'],
    records: ['progress_note'],
    to: ['counselor_supervisor'],
    times: 'remind_staff_note',
    endsWhen: 'A supervisor signs it or sends it back',
  },
  'house-papers': {
    rule: 'R-464',
    label: 'License or certificate that ends',
    records: ['licence', 'rems_certificate'],
    to: ['administrator'],
    times: 'remind_staff_papers',
    endsWhen: 'It is renewed or ended',
  },
  'stock-expiry': {
    rule: 'R-464',
    label: 'Stock that expires',
    records: ['stock_lot'],
    to: ['administrator'],
    times: 'remind_staff_papers',
    endsWhen: 'Nothing of the lot is left',
  },
  'guest-stay': {
    rule: 'R-467',
    label: 'Guest stay that ends',
    records: ['guest_stay'],
    to: ['nurse'],
    times: 'remind_staff_deadline',
    endsWhen: 'The stay is closed',
  },
  exception: {
    rule: 'R-467',
    label: 'Take-home exception without an answer',
    records: ['take_home_exception'],
    to: ['nurse'],
    times: 'remind_staff_deadline',
    endsWhen: 'It is approved or denied',
  },
  'outside-report': {
    rule: 'R-467',
    label: 'Report to a court or agency',
    clocks: ['C-REPORT-', 'C-COURT-'],
    alerts: ['A27'],
    to: ['counselor', 'privacy_officer'],
    times: 'remind_staff_deadline',
    endsWhen: 'The report is written, or the next day is known',
  },
  call: {
    rule: 'R-445',
    label: 'Call to make',
    records: ['call_task'],
    to: ['nurse', 'counselor', 'front_desk'],
    times: 'remind_staff_today',
    endsWhen: 'The call is made',
  },
  'late-call': {
    rule: 'R-445',
    label: 'Call that nobody made in time',
    records: ['call_task'],
    to: ['counselor_supervisor', 'administrator'],
    times: 'remind_staff_today',
    endsWhen: 'The call is made',
  },
  'path-work': {
    rule: 'clinical reference 6',
    label: 'Other work that is due',
    clocks: ['C-'],
    to: ['counselor'],
    times: 'remind_staff_today',
    endsWhen: 'The fact arrives that its clock waits for',
  },
} as const satisfies Readonly<Record<string, StaffKind>>;

export type StaffKindName = keyof typeof staffKinds;

export const staffKindNames = Object.keys(staffKinds) as StaffKindName[];

export const staffKind = (name: StaffKindName): StaffKind => staffKinds[name];

/** The kind that a clock belongs to: the one that names its code, else the one with the longest beginning of it. */
export function staffKindOfClock(code: string): StaffKindName | null {
  const named = staffKindNames.flatMap((name) =>
    (staffKind(name).clocks ?? [])
      .filter((clock) => (clock.endsWith('-') ? code.startsWith(clock) : code === clock))
      .map((clock) => ({ name, length: clock.length })),
  );
  return named.toSorted((one, other) => other.length - one.length)[0]?.name ?? null;
}

/** When a kind is told under a policy. A value that cannot be read is a fault of the database, not something to guess about. */
export function staffTimesOf(name: StaffKindName, policy: Policy): StaffTimes {
  const key = staffKinds[name].times;
  const times = readStaffTimes(policy[key]);
  if (times === null) throw new TypeError(`Policy ${key} holds ${policy[key]}, which is not a list of days`);
  return times;
}

/** Does a clock stand on the list of the staff today? From the first day on which it is told. */
export function standsOnList(code: string, dueDay: Day, today: Day, policy: Policy): boolean {
  const name = staffKindOfClock(code);
  return dueDay <= today || (name !== null && today >= firstTold(staffTimesOf(name, policy), dueDay));
}

/** Is a clock told today? On the days of its kind, on the day it runs out and on every day after. */
export function isToldToday(code: string, dueDay: Day, today: Day, policy: Policy): boolean {
  const name = staffKindOfClock(code);
  return dueDay <= today || (name !== null && staffNoticeDue(staffTimesOf(name, policy), dueDay, today));
}
