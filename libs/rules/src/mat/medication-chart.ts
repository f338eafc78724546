import type { CowsTaken } from '../detox/cows-facts';
import type { Findings } from '../assessment/finding-kinds';
import type { Day } from '../time';
import type { Micrograms } from '../units';
import type { DaySchedule } from './order/order-plan';
import type { OrderSpan } from './order-state';
import type { PatientSays, ValidityStatus } from './drug-test/kinds';
import type { StandingFinding } from './drug-test/report';
import type { Product, ProductClass } from './product';
import type { PumpWindow } from './stock/calibration';
import type { TakeHomeDecision, TakeHomeException, TakeHomeRequest } from './take-home/decided';

/**
 * Everything the clinic knows about one person's medication on a service day. Orders, doses, injections and the screen
 * are all judged on this one picture; `libs/mat` loads it in one statement. Lists are newest first unless it says otherwise.
 */
export interface MedicationChart {
  /** The service day of `now`. */
  readonly today: Day;
  readonly programme: {
    readonly isOtp: boolean;
    readonly zone: string;
    readonly dayBoundary: string;
    /** Closed days around today, from the closure calendar. */
    readonly closedDays: readonly Day[];
    readonly certificates: readonly Certificate[];
    /** What is being dispensed from, at each window, and injections wherever they are kept. */
    readonly containers: readonly OpenContainer[];
    /** The day from which on the stock ledger is kept; null before the first inventory. */
    readonly stockSince: Day | null;
    /** The shift that is open; null between shifts. */
    readonly shift: { readonly openedAt: string; readonly forDay: Day } | null;
    /** The windows with a pump, and their calibrations of the asked day. */
    readonly pumps: readonly PumpWindow[];
  };
  readonly person: {
    readonly dateOfBirth: Day;
    readonly sexAtBirth: string;
    /** When the photo on file was taken; null without a photo. */
    readonly photoOn: Day | null;
    readonly deceased: boolean;
    /** people in care here whose names are easily taken for this one. */
    readonly similarNames: readonly { readonly number: string; readonly name: string }[];
  };
  readonly episode: EpisodeFacts | null;
  readonly findings: Findings;
  /** The last three. */
  readonly cows: readonly CowsTaken[];
  /** Drug tests of the last 60 days that were not voided and have a result. */
  readonly specimens: readonly KnownSpecimen[];
  /** results of these days that a clinician has not read yet, or that the person disputes. Only the round asks. */
  readonly unreadTests?: readonly UnreadTest[];
  /** Orders of the last 200 days and those ahead; of an order that was replaced the days it stood. */
  readonly orders: readonly KnownOrder[];
  /** The last 14 standing doses up to the attempted day and the last six injections: neither voided nor declined ones. */
  readonly doses: readonly KnownDose[];
  /** The first dose of this episode, of any product. */
  readonly firstDoseOn: Day | null;
  readonly externalDoses: readonly ExternalDose[];
  /** Bottles to take at home: of the last 60 days, and all that lie ahead. */
  readonly takeHomes: readonly KnownBottle[];
  /** What was asked and found of them in the last 60 days. */
  readonly bottleEvents: {
    readonly callBacks: readonly KnownCallBack[];
    readonly losses: readonly KnownBottleLoss[];
    readonly returns: readonly KnownReturnCheck[];
  };
  /** What was decided on doses to take home. Left out where nobody asks: at the window only bottles do. */
  readonly takeHomeStanding?: TakeHomeStanding;
  readonly guestStays: readonly GuestStay[];
  /** days in treatment elsewhere that a prescriber let count in this episode; 0 for none. */
  readonly carryOverDays: number;
  /** Flags that were not cleared; those that have run out are left to the rule. */
  readonly flags: readonly HoldFlag[];
  readonly naloxoneOffers: readonly NaloxoneOffer[];
  readonly overdoses: readonly OverdoseEvent[];
  /** the attempted day, where a drawn test is due on it and was neither collected nor answered yet; else null. */
  readonly testDueOn: Day | null;
  /** Doses poured but neither recorded nor resolved, of this person. */
  readonly unresolved: readonly Unresolved[];
}

export interface Unresolved {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly orderId: string;
  readonly serviceDay: Day;
  readonly portion: number;
  /** What the pump said that it delivered; null while nobody knows. */
  readonly deliveredMcg: Micrograms | null;
}

export interface EpisodeFacts {
  readonly id: string;
  readonly open: boolean;
  readonly openedOn: Day;
  /** When the person was admitted; null before. */
  readonly admittedOn: Day | null;
  /** Where the person stands on the main and the MOUD track. */
  readonly main: string | null;
  readonly moud: string | null;
  /** History that was imported or generated carries no admission papers of ours. */
  readonly origin: string;
}

/** the concentration comes from what is in use. */
export interface OpenContainer {
  readonly id: string;
  /** The window; null of an injection that is kept in the safe or the refrigerator until it is given. */
  readonly stationId: string | null;
  readonly product: Product;
  readonly lot: string;
  readonly lotExpiresOn: Day;
  /** Micrograms in a millilitre; null for tablets. */
  readonly mcgPerMl: number | null;
  /** Micrograms in one tablet, film or syringe; null for liquids. */
  readonly mcgPerUnit: number | null;
  readonly openedAt: string;
  /** Its account in the stock ledger; null of one that was opened before there was a ledger. */
  readonly stock: {
    readonly containerId: string;
    /** What is in it, in micrograms. */
    readonly quantity: number;
    /** Why its lot may not be used. */
    readonly blocked: string | null;
    /** its barcode was scanned when it was opened. */
    readonly scanned: boolean;
  } | null;
}

export interface Certificate {
  readonly kind: 'sublocade-rems' | 'brixadi-rems';
  readonly number: string;
  readonly expiresOn: Day;
}

/** An order as the rules see it. `doseMcg` is the dose of its first day; later steps are in `steps`. */
export interface KnownOrder extends OrderSpan, DaySchedule {
  readonly id: string;
  readonly product: Product;
  readonly signedBy: string | null;
  readonly signedAt: Date;
  /** Orders that came from history carry no signer of ours. */
  readonly origin: string;
  /** taken by telephone; null for an order that the prescriber signed. */
  readonly verbal: {
    readonly receivedBy: string;
    readonly receivedAt: Date;
    readonly cosignedAt: Date | null;
    /** the one day that may be dosed when an order has run out. */
    readonly bridge: boolean;
  } | null;
  readonly taper: 'voluntary' | 'administrative' | null;
  /** R-041 and others: why the prescriber ordered what policy asks about. */
  readonly rationale: string | null;
  /** what it is ordered for, where the prescriber names it. */
  readonly indication?: string | null;
  readonly protocol: KnownProtocol | null;
}

/** a named protocol that the medical director approved. */
export interface KnownProtocol {
  readonly id: string;
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly approvedOn: Day;
  /** The last day of its use: earlier than approved for when it was ended or a newer version took its place. */
  readonly expiresOn: Day;
  readonly limits?: ProtocolLimits;
}
/** What a protocol allows beyond policy; a limit that it does not name stays policy's. */
export interface ProtocolLimits {
  readonly maxIncreaseMg?: number;
  readonly everyDays?: number;
  readonly maxDoseMg?: number;
}
export type ProtocolKind =
  'accelerated-titration' | 'induction-steps' | 'low-dose-start' | 'high-dose-start' | 'cross-titration';

export interface KnownDose {
  readonly id: string;
  readonly orderId: string | null;
  readonly product: Product | null;
  readonly productClass: ProductClass;
  readonly serviceDay: Day;
  readonly portion: number;
  readonly doseMcg: Micrograms;
  readonly occurredAt: Date;
  readonly observation: string | null;
  /** How long it was watched; of one that was vomited, after how many minutes. */
  readonly observedMinutes?: number | null;
  /** Who gave it, as the refused person may see it. */
  readonly by: string | null;
  /** Entered afterwards, so that the time of day says nothing. */
  readonly lateEntry: boolean;
  /** Of an injection: where it was given. */
  readonly site: string | null;
}

/** a dose that somebody else gave. Only a verified one counts for anything. */
export interface ExternalDose {
  readonly id: string;
  readonly on: Day;
  readonly productClass: ProductClass;
  readonly doseMcg: Micrograms;
  readonly facility: string;
  readonly source: 'hospital' | 'jail' | 'otp' | 'guest-host' | 'emergency_1306_07b' | 'other';
  readonly state: 'reported' | 'verified' | 'rejected';
}

/** dosing as a guest, of ours elsewhere ('out') or of others here ('in'). */
export interface GuestStay {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly from: Day;
  readonly to: Day;
  readonly productClass: ProductClass;
  /** The last step that was recorded. Whether it is active today follows from its days, and is worked out when read. */
  readonly state: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
  /** Of a guest here: the day on which the home programme was called back, and the dose that it named. */
  readonly verifiedOn: Day | null;
  readonly verifiedDoseMcg: Micrograms | null;
}

/** Only `see_prescriber` and clinical safety may block. */
export interface HoldFlag {
  readonly id: string;
  readonly kind: HoldKind;
  readonly blocks: boolean;
  /** A hold of one order, or of everything. */
  readonly orderId: string | null;
  readonly says: string;
  readonly placedOn: Day;
  /** The last day on which it holds. */
  readonly expiresOn: Day | null;
}
export type HoldKind =
  | 'see_nurse'
  | 'see_prescriber'
  | 'clinical_safety'
  | 'see_counselor_before'
  | 'see_counselor_after'
  | 'uds_due'
  | 'financial'
  | 'photo_update'
  | 'message';

/** an overdose reversal agent that was offered. */
export interface NaloxoneOffer {
  readonly id: string;
  readonly on: Day;
  readonly outcome: 'accepted' | 'declined';
  /** Of an accepted kit. */
  readonly kitExpiresOn: Day | null;
  /** the person told of using or losing it since. */
  readonly usedOn?: Day | null;
}

export interface OverdoseEvent {
  readonly id: string;
  readonly on: Day;
  readonly fatal: boolean;
  /** a prescriber looked at it. */
  readonly reviewedOn: Day | null;
  /** When it was written down: a decision before that did not know of it. */
  readonly recordedAt?: string;
}

/** A bottle for one portion of one day at home. Whether it is assumed taken follows from its day, and is worked out when read. */
export interface KnownBottle {
  readonly id: string;
  readonly batchId: string;
  readonly orderId: string;
  readonly serial: string;
  /** The day on which it is to be taken. */
  readonly on: Day;
  readonly portion: number;
  readonly doseMcg: Micrograms;
  readonly product: Product;
  readonly productClass: ProductClass;
  readonly reason: 'take-home' | 'closure' | 'guest' | 'split';
  readonly state:
    'prepared' | 'labelled' | 'released' | 'returned_empty' | 'returned_full' | 'recalled' | 'reported_lost' | 'voided';
  /** The day on which it was to be picked up. */
  readonly pickUpOn: Day;
  readonly releasedOn: Day | null;
  /** Of one that was reported lost: since when. */
  readonly lostOn: Day | null;
}

/** the person was asked to bring the bottles that are not due yet. Without an outcome in time it is a no-show. */
export interface KnownCallBack {
  readonly id: string;
  readonly on: Day;
  /** An instant. */
  readonly dueAt: string;
  readonly outcome: 'correct' | 'short' | 'tampered' | 'no-show' | null;
  /** When the outcome was recorded. */
  readonly closedAt: string | null;
}

/** */
export interface KnownBottleLoss {
  readonly id: string;
  readonly kind: 'lost' | 'stolen' | 'spilled';
  readonly on: Day;
  /** When it was told. */
  readonly at: string;
  readonly bottleIds: readonly string[];
}

/** what was found of bottles that were due back. */
export interface KnownReturnCheck {
  readonly id: string;
  readonly on: Day;
  readonly at: string;
  readonly expected: number;
  readonly missing: number;
  /** Brought back full or partly full although their day is over, or with a label or seal that was not whole. */
  readonly notAsExpected: number;
}

/** how a person stands with take-home doses. */
export interface TakeHomeStanding {
  /** The newest decision of this episode. */
  readonly decision: TakeHomeDecision | null;
  /** Requests that no decision has answered, the oldest first. */
  readonly requests: readonly TakeHomeRequest[];
  /** The newest first. */
  readonly exceptions: readonly TakeHomeException[];
}

/** `panel` names what can be relied on: nothing of an invalid specimen, no negative of a dilute one. */
export interface KnownSpecimen {
  readonly collectedOn: Day;
  readonly collectedAt: Date | null;
  readonly panel: readonly string[];
  readonly positives: readonly string[];
}

/** A result as its reports leave it, substance by substance. */
export interface UnreadTest {
  readonly id: string;
  readonly collectedOn: Day;
  readonly findings: readonly StandingFinding[];
  readonly validity: ValidityStatus;
  /** A clinician confirmed how the newest report is to be read. */
  readonly confirmed: boolean;
  readonly patientSays: PatientSays;
}
