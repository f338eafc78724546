import type { StandingDiagnosis } from '../assessment/diagnosis/remission-review';
import type { FaceSheetDetails, FaceSheetKind } from '../assessment/face-sheet-kinds';
import type { Findings } from '../assessment/finding-kinds';
import type { ConsentSigner } from '../assessment/intake/consents';
import type { WrittenStep } from '../aftercare/use-event/step';
import type { UseOutcome } from '../aftercare/use-event/use-event';
import type { PlanModality } from '../therapy/plan/content';
import type { Day } from '../time';

/**
 * What is on record of a person that gates, clocks and alerts ask about: of this episode, signed, not taken back, and not
 * replaced by a newer one. Gathered with the rest of the facts in one statement. Records of history that was imported or
 * generated count as records; nobody is asked for papers that such a history never had (`ours` is false).
 */
export interface CareRecords {
  /** The episode was opened here, not by an import. */
  readonly ours: boolean;
  readonly bornOn: Day | null;
  readonly sexAtBirth: string;
  /** When the person was admitted in this episode, for the first time. */
  readonly admittedAt: Date | null;
  readonly course: CourseRecord;
  readonly referral: {
    readonly id: string;
    readonly referredOn: Day;
    readonly firstContactAt: Date | null;
    /** After a recent overdose, or in pregnancy, as the caller said. */
    readonly urgent: boolean;
  } | null;
  readonly overdoseOn: Day | null;
  /** The day of the newest specimen of the last months that was positive for alcohol. */
  readonly alcoholPositiveOn: Day | null;
  /** Days of the last months' tests of which a clinician confirmed that something is not as expected. */
  readonly unexpectedOn: readonly Day[];
  /** Attempts to reach the person since the episode opened. */
  readonly contact: { readonly triedAt: Date | null; readonly reachedAt: Date | null };
  readonly emergency: EmergencyRecord | null;
  /** The newest whole form of each instrument. */
  readonly instruments: readonly InstrumentRecord[];
  /** Forms of the last months with an answer that cannot wait, whole or not. */
  readonly critical: readonly CriticalRecord[];
  /** Sections of the intake that were signed, each once. */
  readonly sections: readonly string[];
  readonly consents: readonly ConsentRecord[];
  /** The newest, be it a diagnosis or a look at its remission. */
  readonly diagnosis: StandingDiagnosis | null;
  readonly dimensionsAt: Date | null;
  readonly level: LevelRecord | null;
  /** Newest first. */
  readonly risks: readonly RiskRecord[];
  readonly offer: OfferRecord | null;
  /** Orders to watch over withdrawal that have not ended. */
  readonly monitoring: { readonly id: string; readonly startsAt: Date } | null;
  /** Stays for withdrawal management that are open or ended lately. */
  readonly stays: readonly StayRecord[];
  readonly cows: { readonly id: string; readonly at: Date; readonly total: number } | null;
  readonly sedation: { readonly id: string; readonly at: Date; readonly score: number } | null;
  /** The newest findings of each kind; see `FindingDetails`. */
  readonly findings: Findings;
  readonly naloxoneOn: Day | null;
  readonly faceSheet: readonly FaceSheetRecord[];
  readonly preventionPlan: PreventionPlanRecord | null;
  /** The active version of this episode. */
  readonly treatmentPlan: TreatmentPlanRecord | null;
  /** Of somebody who came back: what was confirmed by word in this episode. Null for a first episode. */
  readonly readmission: { readonly confirmed: readonly string[] } | null;
  /** Of this episode: a summary in work, or a signed one. */
  readonly dischargeSummary: { readonly signed: boolean } | null;
  readonly continuingCareOn: Day | null;
  /** Recovery check-ups: the last that reached the person, the attempts since, and the day that was agreed last. */
  readonly checkUps: CheckUpRecord | null;
  /** Returns to use of the last months that were not recorded in error, newest first. */
  readonly useEvents: readonly UseEventRecord[];
}

/** Steps of this episode that lie behind the person. */
export interface CourseRecord {
  readonly intakeAt: Date | null;
  /** The end of withdrawal management or of an induction. */
  readonly withdrawalEndedAt: Date | null;
  /** When aftercare first became active: its schedule does not begin anew with somebody who comes back to it. */
  readonly aftercareSince: Date | null;
  /** At how many levels of care the person has been. */
  readonly levels: number;
}

export interface EmergencyRecord {
  readonly id: string;
  readonly at: Date;
  readonly withdrawal: string;
  readonly overdose: string;
  readonly pregnancy: string;
  /** What could not wait, as codes. */
  readonly urgent: readonly string[];
}

export interface InstrumentRecord {
  readonly id: string;
  readonly instrument: string;
  readonly takenAt: Date;
  readonly takenOn: Day;
  /** `total`, or the subscales by their keys. */
  readonly scores: Readonly<Record<string, number>>;
  readonly positive: boolean | null;
}

export interface CriticalRecord {
  readonly id: string;
  readonly instrument: string;
  readonly takenAt: Date;
  readonly critical: readonly string[];
}

export interface LevelRecord {
  readonly id: string;
  /** Null while there is a recommendation and no decision. */
  readonly actualLevel: string | null;
  readonly decidedAt: Date | null;
  /** How long the level was planned to last. */
  readonly expectedDays?: number | null;
}

export interface CheckUpRecord {
  readonly lastAt: Date | null;
  /** On how many days since then nobody was reached. */
  readonly missedSince: number;
  readonly nextOn: Day | null;
}

/** Of this episode: its newest version, and what the active one says. */
export interface PreventionPlanRecord {
  readonly writtenAt: Date;
  readonly activeOn: Day | null;
  readonly nextReviewOn: Day | null;
  readonly naloxone: 'in-hand' | 'refused' | null;
}

export interface TreatmentPlanRecord {
  readonly signedOn: Day;
  /** The day of the newest review, or on which the version came into effect: what moves the clock. */
  readonly reviewedOn: Day;
  readonly nextReviewOn: Day | null;
  readonly cosign: 'none' | 'waiting' | 'returned' | 'done';
  readonly awaitsPerson: boolean;
  /** Of the interventions that objectives which are worked on name. */
  readonly modalities: readonly PlanModality[];
  readonly goalsMet: boolean;
}

export interface UseEventRecord {
  readonly id: string;
  readonly knownAt: Date;
  readonly knownOn: Day;
  readonly outcome: UseOutcome;
  readonly steps: readonly WrittenStep[];
  /** The last time that the person was met or reached, by any other record. */
  readonly contactAt: Date | null;
}

export interface RiskRecord {
  readonly id: string;
  /** When the person was seen. */
  readonly at: Date;
  readonly answersResponseId: string | null;
  readonly level: string;
  readonly hasPlan: boolean;
}

export interface OfferRecord {
  readonly id: string;
  readonly at: Date;
  readonly decision: string;
  readonly informed: boolean;
  readonly reofferOn: Day | null;
}

export interface StayRecord {
  readonly id: string;
  readonly level: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** An offer of medication since the stay began, or with its completion. */
  readonly offered: boolean;
}

/** An entry of the face sheet that stands. */
export type FaceSheetRecord = {
  readonly [Kind in FaceSheetKind]: {
    readonly id: string;
    readonly kind: Kind;
    readonly details: FaceSheetDetails[Kind];
  };
}[FaceSheetKind];

/** Who may consent for somebody who is under age, as the face sheet says. */
export const guardiansOf = ({ faceSheet }: CareRecords): readonly FaceSheetDetails['guardian'][] =>
  faceSheet.flatMap((entry) => (entry.kind === 'guardian' ? [entry.details] : []));

/** A consent as the person signed it, of the newest version of the section. */
export interface ConsentRecord {
  readonly id: string;
  readonly document: string;
  readonly signer: ConsentSigner;
  readonly signedOn: Day;
  readonly expiresOn: Day | null;
  readonly withdrawnOn: Day | null;
}

/** Nothing on record: of imported history, and for specs. */
export const noRecords: CareRecords = {
  ours: false,
  bornOn: null,
  sexAtBirth: 'unknown',
  admittedAt: null,
  course: { intakeAt: null, withdrawalEndedAt: null, aftercareSince: null, levels: 0 },
  referral: null,
  overdoseOn: null,
  alcoholPositiveOn: null,
  unexpectedOn: [],
  contact: { triedAt: null, reachedAt: null },
  emergency: null,
  instruments: [],
  critical: [],
  sections: [],
  consents: [],
  diagnosis: null,
  dimensionsAt: null,
  level: null,
  risks: [],
  offer: null,
  monitoring: null,
  stays: [],
  cows: null,
  sedation: null,
  findings: {},
  naloxoneOn: null,
  faceSheet: [],
  preventionPlan: null,
  treatmentPlan: null,
  readmission: null,
  dischargeSummary: null,
  continuingCareOn: null,
  checkUps: null,
  useEvents: [],
};
