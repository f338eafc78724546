import type { Day } from '../../time';
import type { FindingDetails } from '../finding-kinds';
import type { SectionId } from './section-ids';

/** How a version came to be: first signed, changed later, or confirmed again after an earlier episode. */
export type SectionAct = 'signed' | 'changed' | 'confirmed';

/** The newest signed version of a section, of whichever episode. */
export interface SignedSection {
  readonly id: string;
  readonly episodeId: string;
  readonly version: number;
  readonly act: SectionAct;
  readonly on: Day;
  readonly at: Date;
  /** Who signed, as people are called; null for history that was brought in. */
  readonly by: string | null;
  readonly missing: readonly string[];
}

/** An overdose that is on record, as far as an intake counts it. */
export interface KnownOverdose {
  readonly id: string;
  readonly on: Day;
  readonly recordedAt: Date;
  readonly substances: readonly string[];
  readonly intent: 'unintentional' | 'intentional' | 'unknown';
  readonly reversalDoses: number | null;
  readonly reversalBy: string | null;
  readonly hospital: boolean | null;
}

export interface KnownConsent {
  readonly document: string;
  readonly signedOn: Day;
  readonly expiresOn: Day | null;
  readonly withdrawnOn: Day | null;
}

/** What is known of a person that an intake need not ask, and how far its sections got. Gathered in one statement. */
export interface IntakeFacts {
  readonly today: Day;
  readonly person: {
    readonly dateOfBirth: Day;
    readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
    readonly hasPhone: boolean;
    /** Agreed to be reached by some channel, or wants no contact at all: either is an answer. */
    readonly contactSettled: boolean;
    readonly emergencyContact: boolean;
    readonly supportPeople: number;
    readonly coverages: number;
    readonly justiceCases: number;
  };
  /** The open episode, else the last one; null for somebody who never had one. */
  readonly episode: { readonly id: string; readonly openedOn: Day } | null;
  readonly signed: { readonly [Section in SectionId]?: SignedSection };
  /** Sections of which the one who looks has an unfinished draft. */
  readonly drafts: readonly SectionId[];
  readonly referral: {
    readonly source: number;
    readonly referrer: string | null;
    readonly mandated: boolean | null;
    readonly referredOn: Day;
    readonly firstContactOn: Day | null;
  } | null;
  readonly pregnancy: { readonly on: Day; readonly details: FindingDetails['pregnancy'] } | null;
  readonly allergies: number;
  readonly medicines: readonly string[];
  /** The day of the newest finding that stands, by its kind. */
  readonly foundOn: Readonly<Record<string, Day>>;
  /** The day of the newest whole form, by its instrument. */
  readonly screenedOn: Readonly<Record<string, Day>>;
  readonly testedOn: Day | null;
  readonly cowsOn: Day | null;
  readonly overdoses: readonly KnownOverdose[];
  readonly naloxone: {
    readonly givenOn: Day | null;
    readonly expiresOn: Day | null;
    readonly trainedOn: Day | null;
    /** Used or lost since the last one was given. */
    readonly goneOn: Day | null;
    readonly declinedOn: Day | null;
  };
  readonly consents: readonly KnownConsent[];
  /** Whether treatment before this episode is on record here. */
  readonly earlierEpisodes: number;
}

export function isMandated({ referral, person }: IntakeFacts): boolean {
  return referral?.mandated === true || person.justiceCases > 0;
}
