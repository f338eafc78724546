import type { Role } from '../access/roles';
import type { PolicyKey } from '../policy-keys';

/**
 * The catalogue of what a person is reminded of: every kind is declared here and nowhere else. What falls due for the
 * staff is told by the clocks of the path (`../path/clocks`); `staff` says which of them belong to a kind.
 */
export interface ReminderKind {
  readonly rule: string;
  /** What it is, to the staff. */
  readonly label: string;
  /** Why such a reminder is planned, as one sentence for the screen that asks. */
  readonly because: string;
  /** What its `cause_id` names. */
  readonly causeType: string;
  /** The policy that says when it speaks, in the words of `readOffsets`. */
  readonly offsets: PolicyKey;
  /** The most that it may say; the person's own level holds besides. */
  readonly mostLevel: 0 | 1 | 2;
  /** counts towards the messages of a day and a week. Only what the person asked for every day does not. */
  readonly capped: boolean;
  /** What ends it before it is sent. */
  readonly endsWhen: string;
  /** When it is too late for a message it is too late for a call: the matter is over with its time. */
  readonly overWithItsTime?: true;
  /** what happens when it does not arrive. */
  readonly ladder: readonly LadderStep[];
  /** Who makes the call at the end of the ladder. */
  readonly caller: Role;
}

export type LadderStep = 'message' | 'second-channel' | 'call-task';

const untilCalled: readonly LadderStep[] = ['message', 'second-channel', 'call-task'];
const messageOnly: readonly LadderStep[] = ['message', 'second-channel'];
const callFirst: readonly LadderStep[] = ['call-task'];

export const reminderKinds = {
  session: {
    rule: 'R-451',
    label: 'Session',
    because: 'A session is booked',
    causeType: 'appointment',
    offsets: 'remind_session',
    mostLevel: 2,
    capped: true,
    endsWhen: 'The session is attended, missed, moved or cancelled',
    ladder: messageOnly,
    caller: 'front_desk',
  },
  'session-change': {
    rule: 'R-466',
    label: 'Change of a session',
    because: 'A session was moved or cancelled by the clinic',
    causeType: 'appointment',
    offsets: 'remind_session_change',
    mostLevel: 2,
    capped: true,
    endsWhen: 'The session changes again',
    overWithItsTime: true,
    ladder: untilCalled,
    caller: 'front_desk',
  },
  'dose-due': {
    rule: 'R-452',
    label: 'Dose due',
    because: 'A dose is due today, and the person asked to be reminded every day',
    causeType: 'medication_order',
    offsets: 'remind_dose_due',
    mostLevel: 1,
    capped: false,
    endsWhen: 'The dose is given, or the order is over or on hold',
    ladder: messageOnly,
    caller: 'nurse',
  },
  'take-home-pickup': {
    rule: 'R-453',
    label: 'Take-home pick-up',
    because: 'Bottles are ready to be picked up, or those at home run out',
    causeType: 'take_home_batch',
    offsets: 'remind_pick_up',
    mostLevel: 2,
    capped: true,
    endsWhen: 'The bottles are handed over',
    ladder: messageOnly,
    caller: 'nurse',
  },
  injection: {
    rule: 'R-454',
    label: 'Injection',
    because: 'The next injection falls due',
    causeType: 'medication_order',
    offsets: 'remind_injection',
    mostLevel: 2,
    capped: true,
    endsWhen: 'The injection is given, or the order is over',
    ladder: untilCalled,
    caller: 'nurse',
  },
  'injection-opens': {
    rule: 'R-454',
    label: 'Injection: first day',
    because: 'The next injection may be given from this day on',
    causeType: 'medication_order',
    offsets: 'remind_injection_opens',
    mostLevel: 2,
    capped: true,
    endsWhen: 'The injection is given, or the order is over',
    ladder: messageOnly,
    caller: 'nurse',
  },
  'injection-closes': {
    rule: 'R-454',
    label: 'Injection: last day',
    because: 'After this day the next injection is late',
    causeType: 'medication_order',
    offsets: 'remind_injection_closes',
    mostLevel: 2,
    capped: true,
    endsWhen: 'The injection is given, or the order is over',
    ladder: untilCalled,
    caller: 'nurse',
  },
  'lab-ecg': {
    rule: 'R-455',
    label: 'Laboratory or ECG',
    because: 'A laboratory test or an ECG falls due',
    causeType: 'clock',
    offsets: 'remind_lab_ecg',
    mostLevel: 2,
    capped: true,
    endsWhen: 'The result is recorded',
    ladder: messageOnly,
    caller: 'nurse',
  },
  'test-call-in': {
    rule: 'R-456',
    label: 'Call-in for a test',
    because: 'The person was drawn for a test and is called in',
    causeType: 'call_in',
    offsets: 'remind_call_in',
    mostLevel: 0,
    capped: true,
    endsWhen: 'The specimen is collected, or the call-in is over',
    ladder: untilCalled,
    caller: 'nurse',
  },
  'consent-expiring': {
    rule: 'R-458',
    label: 'Consent that ends',
    because: 'A consent ends soon',
    causeType: 'signed_consent',
    offsets: 'remind_consent',
    mostLevel: 1,
    capped: true,
    endsWhen: 'It is renewed or taken back',
    ladder: messageOnly,
    caller: 'front_desk',
  },
  'missed-dose': {
    rule: 'R-459',
    label: 'Missed doses',
    because: 'Doses were missed for as many days as outreach asks for',
    causeType: 'medication_order',
    offsets: 'remind_missed_dose',
    mostLevel: 0,
    capped: true,
    endsWhen: 'A dose is given or contact is made',
    ladder: untilCalled,
    caller: 'counselor',
  },
  'missed-dose-call': {
    rule: 'R-056',
    label: 'Missed doses: call',
    because: 'A dose was missed, so that the counselor calls, before any message does',
    causeType: 'medication_order',
    offsets: 'remind_missed_call',
    mostLevel: 0,
    capped: false,
    endsWhen: 'A dose is given or contact is made',
    ladder: callFirst,
    caller: 'counselor',
  },
  'call-back': {
    rule: 'R-460',
    label: 'Take-home call-back',
    because: 'The person is called back with their bottles',
    causeType: 'call_back',
    offsets: 'remind_call_back',
    mostLevel: 0,
    capped: true,
    endsWhen: 'The bottles are counted, or the call-back is over',
    ladder: untilCalled,
    caller: 'nurse',
  },
  closure: {
    rule: 'R-465',
    label: 'Closed day',
    because: 'The clinic is closed on a day',
    causeType: 'closure',
    offsets: 'remind_closure',
    mostLevel: 1,
    capped: true,
    endsWhen: 'The day is over, or the closure is taken back',
    ladder: messageOnly,
    caller: 'front_desk',
  },
} as const satisfies Readonly<Record<string, ReminderKind>>;

export type PatientReminderKind = keyof typeof reminderKinds;

/** A kind that is said in a message; of the others somebody of the staff calls at once. */
export type MessageKind = Exclude<PatientReminderKind, 'missed-dose-call'>;

export const patientReminderKinds = Object.keys(reminderKinds) as PatientReminderKind[];

export function isMessageKind(kind: string): kind is MessageKind {
  return isReminderKind(kind) && reminderKinds[kind].ladder.includes('message');
}

export const messageKinds: readonly MessageKind[] = patientReminderKinds.filter(isMessageKind);

export function isReminderKind(kind: string): kind is PatientReminderKind {
  return Object.hasOwn(reminderKinds, kind);
}

/** What the catalogue says of a kind; null for one that is not for patients or of a later release. */
export function reminderKind(kind: string): ReminderKind | null {
  return isReminderKind(kind) ? reminderKinds[kind] : null;
}
