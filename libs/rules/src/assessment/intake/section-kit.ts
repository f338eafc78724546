import type { Day } from '../../time';
import type { Asked, FieldValue, FindingField } from '../finding-fields';
import type { IntakeFacts } from './intake-facts';

export { type SectionId, sectionIds } from './section-ids';

/**
 * A section of an intake as data (clinical reference 2.4): what is asked, how far an answer may go, and what waits for it. The
 * same declaration checks what comes in, draws the form, prints it and says what is missing. It extends the kit of findings
 * with two kinds of answers: several of a list, and rows.
 */
export type PlainField = (FindingField | (Asked & Several)) & { readonly fresh?: true };
export type SectionField = PlainField | (Asked & Rows & { readonly fresh?: true });

/** Several of a list, each once. */
export interface Several {
  readonly type: 'several';
  readonly options: readonly { readonly value: string | number; readonly label: string }[];
  /** The one that says "none of these": it stands alone. */
  readonly alone?: string | number;
}

export interface Rows {
  readonly type: 'rows';
  /** What one row is called: 'substance'. */
  readonly item: string;
  readonly max: number;
  readonly fields: Readonly<Record<string, PlainField>>;
}

export type Answer = FieldValue | readonly (string | number)[];
export type Row = Readonly<Record<string, Answer>>;
/** Whole and in its types: every field of the section, `null` or empty where nothing was answered. */
export type SectionData = Readonly<Record<string, Answer | readonly Row[]>>;

/** Which part of the path waits for a section. MOUD is never held up by any of them (R1). */
export const intakeStages = {
  admission: 'Admission',
  moud: 'MOUD induction',
  diagnosis: 'DSM checklist',
  'safety-plan': 'Safety plan',
  plan: 'Plan',
  reporting: 'Reporting',
} as const satisfies Record<string, string>;
export type IntakeStage = keyof typeof intakeStages;

/** A fault, by the path of its field: `gender`, or `substances.0.rank`; the empty path is the section as a whole. */
export type Faults = Readonly<Record<string, string>>;

/** What a section is looked at with, beside what was answered. */
export interface SectionScene {
  readonly now: Date;
  readonly today: Day;
  readonly zone: string;
  readonly facts: IntakeFacts;
  /** Of a change: the day of the version that is changed. What was asked then may stay as it was then. */
  readonly before?: Day;
}

export interface IntakeSection {
  readonly label: string;
  /** What it is for, in a sentence. */
  readonly hint: string;
  readonly before: (facts: IntakeFacts) => IntakeStage;
  readonly fields: Readonly<Record<string, SectionField>>;
  /** What belongs to it and is kept elsewhere: shown in the section, with the way to its own form. */
  readonly elsewhere: readonly ElsewhereId[];
  /** Is it asked of this person at all? */
  readonly concerns?: (facts: IntakeFacts) => boolean;
  /** What is wrong with answers that are each good by themselves. */
  readonly amiss?: (data: SectionData, scene: SectionScene) => Faults;
  /** What is still to be asked, beyond the fields that are empty. */
  readonly alsoMissing?: (data: SectionData, scene: SectionScene) => readonly string[];
  /** Why a signed version no longer says all, in a few words. */
  readonly outdatedBy?: (facts: IntakeFacts, signedOn: Day, signedAt: Date) => string | null;
}

/** Facts of other forms that a section shows. */
export type ElsewhereId =
  | 'person'
  | 'contact'
  | 'emergency-contact'
  | 'referral'
  | 'tests'
  | 'opioid-use'
  | 'overdoses'
  | 'naloxone'
  | 'cows'
  | 'allergies'
  | 'medicines'
  | 'laboratory'
  | 'risks'
  | 'pdmp'
  | 'pregnancy'
  | 'newborn'
  | 'suicide-screen'
  | 'support'
  | 'justice'
  | 'coverage'
  | 'recovery-capital'
  | 'medication-consent';
