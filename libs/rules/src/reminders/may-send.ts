import type { Policy } from '../policy';
import { type AllowedHours, nextAllowedMinute } from './quiet-hours';

/**
 * Asked again at the moment of sending, never only when a reminder is planned: is it still true, still wanted,
 * still allowed? Everything that is looked at stands here, so the service gathers it in one reading.
 */
export interface SendingFacts {
  readonly dueAt: Date;
  readonly usefulUntil: Date;
  readonly cause: {
    /** Of whatever kind it is: it stands, it was called off, or it has happened. */
    readonly state: 'stands' | 'cancelled' | 'over';
    /** It still begins when it did as this reminder was planned. */
    readonly unchanged: boolean;
  };
  readonly patient: {
    /** The main state of the latest episode, or nothing when there is none. */
    readonly main: string | null;
    /** The state of that episode's aftercare, which goes on for two years after discharge (5.2). */
    readonly aftercare: string | null;
    readonly doNotContact: boolean;
    /** a fatal overdose is on record, whether or not the path says so yet. */
    readonly died: boolean;
  };
  /** The consent for the channel that would be used, or nothing when there never was one. */
  readonly consent: {
    readonly revokedAt: Date | null;
    /** Why this address may not be written to any more, since after the consent was given. */
    readonly stopped: AddressStop | null;
    readonly hours: AllowedHours | null;
  } | null;
  /** The zone in which the person lives, else the programme's. */
  readonly zone: string;
  /** A reminder with the same cause, kind, offset and day has gone out. */
  readonly sentBefore: boolean;
  /** Messages to this person so far: on the same local day, and in the seven days that end with it. */
  readonly sentToday: number;
  readonly sentThisWeek: number;
  /** whether this kind counts towards the messages of a day and a week. */
  readonly capped: boolean;
  /** the neutral name under which the programme writes. */
  readonly senderName: string | null;
}

/** the person wrote STOP, somebody else answered, or no message arrives there. */
export type AddressStop = 'opt-out' | 'wrong-number' | 'undeliverable';

export type SendingAnswer =
  | { readonly answer: 'send' }
  | { readonly answer: 'postpone'; readonly until: Date; readonly rule: string }
  | {
      readonly answer: 'suppress';
      /** The gravest, which is shown. */
      readonly reason: SuppressReason;
      readonly says: string;
      readonly rule: string;
      /** All that hold. */
      readonly reasons: readonly SuppressReason[];
    };

export const suppressReasons = {
  'patient-died': 'The patient died',
  'not-in-care': 'The patient is not in care any more',
  away: 'The patient is in hospital, in jail or away',
  'do-not-contact': 'The patient is not to be contacted',
  'no-consent': 'There is no consent for this channel',
  'consent-revoked': 'The consent was revoked',
  'opt-out': 'The person asked for no more messages to this address',
  'wrong-number': 'Somebody else answers at this number',
  undeliverable: 'No message arrives at this address',
  'cause-cancelled': 'What it was about was cancelled',
  'cause-over': 'What it was about has happened',
  'cause-moved': 'What it was about was moved, and has reminders of its own',
  'sent-before': 'This reminder has gone out already',
  'too-late': 'It is too late for this reminder to help',
  'quiet-too-long': 'The quiet hours last until it is too late',
  'daily-cap': 'The most messages for one day have gone out',
  'weekly-cap': 'The most messages for one week have gone out',
  'no-sender-name': 'The program has no neutral sender name',
  'not-neutral': 'The wording would tell too much',
} as const;

export type SuppressReason = keyof typeof suppressReasons;

/**
 * What stops a message and not the matter: it is then said by somebody who calls. Who asked not to be contacted, or took back the
 * consent, is not called either.
 */
export const stopsOnlyMessages: ReadonlySet<SuppressReason> = new Set<SuppressReason>([
  'no-consent',
  'opt-out',
  'wrong-number',
  'undeliverable',
  'daily-cap',
  'weekly-cap',
  'no-sender-name',
  'not-neutral',
  'too-late',
  'quiet-too-long',
]);

/** The main states in which a person is reminded; `suspended` is hospital, jail or travel, and has its own reason. */
const inCare = [
  'referred',
  'screened',
  'intake',
  'admitted',
  'discharge_planned',
  'transferred',
  'suspended',
  'deceased',
];

/** In care, or accompanied after it: check-ups of aftercare are sessions too. */
function isReminded({ main, aftercare }: SendingFacts['patient']): boolean {
  if (main === 'discharged') return aftercare === 'active' || aftercare === 'lapsed_contact';
  return main !== null && inCare.includes(main);
}

export function maySend(facts: SendingFacts, policy: Policy, now: Date): SendingAnswer {
  const stops = stopConditions(facts, policy, now);
  if (stops.length > 0) return suppressed(stops);
  const allowed = nextAllowedMinute(now, facts.zone, policy, facts.consent?.hours ?? null);
  if (allowed <= now) return { answer: 'send' };
  if (allowed >= facts.usefulUntil) return suppressed([['quiet-too-long', 'R-434']]);
  return { answer: 'postpone', until: allowed, rule: 'R-434' };
}

/** The same of a call that staff are to make without any message before it: what only stops messages is not asked. */
export function mayAskForCall(
  facts: SendingFacts,
  policy: Policy,
  now: Date,
): Exclude<SendingAnswer, { answer: 'postpone' }> {
  const stops = stopConditions(facts, policy, now).filter(([reason]) => !stopsOnlyMessages.has(reason));
  return stops.length > 0 ? suppressed(stops) : { answer: 'send' };
}

type Stop = readonly [SuppressReason, string];

function suppressed(stops: readonly Stop[]): Extract<SendingAnswer, { answer: 'suppress' }> {
  const [[reason, rule]] = stops as readonly [Stop];
  return { answer: 'suppress', reason, says: suppressReasons[reason], rule, reasons: stops.map(([one]) => one) };
}

/** Every reason against sending, the gravest first, with the rule it comes from. */
export function stopConditions(facts: SendingFacts, policy: Policy, now: Date): readonly Stop[] {
  const { cause, patient, consent } = facts;
  const conditions: readonly (readonly [boolean, SuppressReason, string])[] = [
    [patient.main === 'deceased', 'patient-died', 'R-443'],
    [patient.died, 'patient-died', 'R-173'],
    [patient.main === 'suspended', 'away', 'R-443'],
    [!isReminded(patient), 'not-in-care', 'R-443'],
    [patient.doNotContact, 'do-not-contact', 'R-443'],
    [consent === null, 'no-consent', 'R-430'],
    [consent !== null && consent.revokedAt !== null, 'consent-revoked', 'R-443'],
    [consent?.stopped === 'opt-out', 'opt-out', 'R-432'],
    [consent?.stopped === 'wrong-number', 'wrong-number', 'R-442'],
    [consent?.stopped === 'undeliverable', 'undeliverable', 'R-444'],
    [cause.state === 'cancelled', 'cause-cancelled', 'R-443'],
    [cause.state === 'over', 'cause-over', 'R-443'],
    [!cause.unchanged, 'cause-moved', 'R-443'],
    [facts.sentBefore, 'sent-before', 'R-435'],
    [now >= facts.usefulUntil, 'too-late', 'R-444'],
    [facts.capped && facts.sentToday >= policy.sms_max_day, 'daily-cap', 'R-431'],
    [facts.capped && facts.sentThisWeek >= policy.sms_max_week, 'weekly-cap', 'R-431'],
    [!facts.senderName?.trim(), 'no-sender-name', 'R-436'],
  ];
  return conditions.filter(([holds]) => holds).map(([, reason, rule]) => [reason, rule] as const);
}
