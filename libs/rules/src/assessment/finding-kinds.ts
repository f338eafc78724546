import type { ToldTrigger } from '../therapy/plan/triggers';
import type { Day } from '../time';
import type { FaceSheetDetails } from './face-sheet-kinds';

/**
 * What clinicians find out about a person that dosing rules need to know, kind by kind. Minimal on purpose: each kind
 * holds what a rule reads. A finding is never edited; a new one replaces it and says why.
 */
export interface FindingDetails {
  /** the basis on which a practitioner finds opioid use disorder. */
  readonly 'opioid-use-disorder': {
    readonly basis: 'active' | 'remission' | 'high-risk';
    readonly severity: 'mild' | 'moderate' | 'severe';
    readonly icd10: string;
  };
  /** consent to treatment with medication, by the person and, where the law asks for it, a guardian. */
  readonly 'treatment-consent': {
    readonly signedBy: 'patient' | 'guardian';
    readonly documentVersion: string;
    readonly language: string;
    readonly interpreter: boolean;
    readonly guardianName: string | null;
  };
  /** */
  readonly examination: {
    readonly extent: 'screening' | 'full' | 'periodic';
    readonly place: 'here' | 'outside';
    /** Of an examination outside: that a practitioner of this programme received and verified it. */
    readonly verified: boolean;
    readonly modality: 'in-person' | 'audio-video' | 'audio-only';
    /** Of telehealth: that the practitioner judged it adequate, and who was with the person if it was sound only. */
    readonly adequate: boolean;
    readonly practitionerWithPatient: boolean;
    readonly labsDrawnOn: Day | null;
    readonly labsRefused: boolean;
  };
  /** the check for enrolment in another opioid treatment programme. */
  readonly 'registry-check': { readonly result: 'not-enrolled' | 'enrolled-elsewhere' | 'no-registry' };
  /** interim treatment, from the day of the finding until it ends. */
  readonly 'interim-treatment': { readonly endedOn: Day | null };
  /** */
  readonly pregnancy: {
    readonly status: 'pregnant' | 'not-pregnant' | 'cannot-be' | 'declined' | 'delivered' | 'ended';
    readonly dueOn: Day | null;
    readonly deliveredOn: Day | null;
    /** Of a pregnancy that ended without a birth; absent from what was written before it could be said. */
    readonly endedOn?: Day | null;
    readonly obstetricProvider: string | null;
  };
  /** `ingredient` is a key of the ingredient list, such as 'methadone'. */
  readonly allergy: {
    readonly ingredient: string;
    readonly reaction: 'allergy' | 'intolerance';
    readonly words: string;
  };
  /** A line of the medication list. */
  readonly medication: {
    readonly name: string;
    readonly ingredient: string;
    readonly startedOn: Day;
    readonly endedOn: Day | null;
  };
  /** `qtcMs` is null where the person declined. */
  readonly ecg: {
    readonly qtcMs: number | null;
    readonly formula: 'bazett' | 'fridericia' | null;
    readonly declined: boolean;
  };
  /** Enzymes as multiples of the upper limit of normal, in tenths: 35 is 3.5 times. */
  readonly laboratory: {
    readonly altTenthsUln: number | null;
    readonly astTenthsUln: number | null;
    readonly egfr: number | null;
    readonly acuteHepatitis: boolean;
  };
  /** R-073 and clinical pathway 6.6. Temperature in tenths of a degree Celsius. */
  readonly vitals: {
    readonly pulse: number | null;
    readonly systolic: number | null;
    readonly diastolic: number | null;
    readonly respiratoryRate: number | null;
    readonly oxygenSaturation: number | null;
    readonly temperatureTenths: number | null;
    readonly unarousable: boolean;
  };
  /** R-072, in thousandths of a gram per decilitre: 80 is 0.08. */
  readonly 'breath-alcohol': { readonly milli: number };
  /** the short look before a dose. Sedation 0 to 4 as in R-071. */
  readonly 'dose-assessment': {
    readonly sedation: number;
    readonly withdrawal: 'none' | 'mild' | 'moderate' | 'severe';
    readonly otherSedatives: boolean;
    readonly intoxicated: boolean;
    readonly stable: boolean;
  };
  /** when an opioid was last used, and of which class. */
  readonly 'opioid-use': {
    readonly lastUsedAt: string;
    readonly opioidClass: 'short' | 'long' | 'methadone' | 'buprenorphine' | 'fentanyl';
    readonly source: 'person' | 'record' | 'other';
  };
  /** what raises the risk, asked at intake and once a year. */
  readonly 'risk-history': {
    readonly structuralHeartDisease: boolean;
    readonly arrhythmia: boolean;
    readonly longQt: boolean;
    readonly syncope: boolean;
    readonly familySuddenDeath: boolean;
    readonly electrolyteRisk: boolean;
    readonly respiratoryDisease: boolean;
    readonly sleepApnoea: boolean;
    readonly childPugh: 'A' | 'B' | 'C' | null;
    readonly frailty: boolean;
    readonly recentRelease: boolean;
    readonly recentAbstinence: boolean;
    readonly bleedingRisk: boolean;
    readonly plannedSurgeryOn: Day | null;
  };
  /** The date, who asked, and whether anything was found; never the report. */
  readonly 'pdmp-check': { readonly found: boolean };
  /** a screen for depression or suicidality, its result only. */
  readonly 'mood-screen': { readonly positive: boolean };
  /** */
  readonly 'naloxone-challenge': { readonly outcome: 'passed' | 'failed' };
  /** Something that was talked through and is recorded as such. */
  readonly advice: {
    readonly topic:
      | 'sedatives'
      | 'dental'
      | 'overdose-risk'
      | 'pain-treatment'
      | 'driving'
      | 'newborn'
      | 'naltrexone-in-pregnancy'
      | 'take-home-storage';
  };
  /** what asks for another look at the plan and has no record of its own; the person's wish is one. */
  readonly 'plan-event': { readonly what: ToldTrigger; readonly words: string | null };
  /** A prescriber's visit or a supervisor's review that a rule waits for. */
  readonly review: {
    readonly about: 'missed-days' | 'overdose' | 'late-injection' | 'taper-in-pregnancy' | 'liver' | 'qtc' | 'dose';
    readonly words: string;
  };
}

export type FindingKind = keyof FindingDetails;

/** What is written down by kinds: findings in the clinical record, and the entries of the face sheet. */
export interface EntryDetails extends FindingDetails, FaceSheetDetails {}
export type EntryKind = keyof EntryDetails;

/** A finding that stands. `on` is the service day of `at`. */
export interface Known<Kind extends FindingKind> {
  readonly id: string;
  readonly on: Day;
  readonly at: Date;
  /** Who recorded it, as the id of a member of staff. */
  readonly by: string | null;
  readonly details: FindingDetails[Kind];
}

/** What is known of a person, newest first in each kind. A kind that nobody recorded is absent. */
export type Findings = { readonly [Kind in FindingKind]?: readonly Known<Kind>[] };

/** The newest finding of a kind that was made on or before a day. */
export function latest<Kind extends FindingKind>(findings: Findings, kind: Kind, by: Day): Known<Kind> | undefined {
  return findings[kind]?.find(({ on }) => on <= by);
}
