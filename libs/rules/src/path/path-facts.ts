import type { Role } from '../access/roles';
import type { ProductClass } from '../mat/product';
import type { Day } from '../time';
import type { CareRecords } from './care-records';
import type { StateOf, Track } from './tracks';

/** Where a person stands and what the clinic knows of them, as far as the path asks. Gathered by the service. */
export interface PathFacts {
  readonly zone: string;
  readonly today: Day;
  readonly programmeIsOtp: boolean;
  /** States of the placement track that the program says it offers; empty as long as it has not said. */
  readonly levelsOffered: readonly string[];
  readonly episode: { readonly openedOn: Day; readonly closedOn: Day | null };
  /** The open span of each track; a track that has not begun or has ended is null. */
  readonly current: { readonly [T in Track]: { readonly state: StateOf<T>; readonly since: Date } | null };
  /** The medication order in force today. */
  readonly order: { readonly productClass: ProductClass; readonly signedAt: Date } | null;
  readonly doses: {
    readonly lastGivenOn: Day | null;
    /** For how many dosed days in a row, up to the last one, the same amount was given. */
    readonly sameAmountDays: number;
  };
  readonly sessions: {
    readonly lastAttendedAt: Date | null;
    /** Sessions missed since the last one that was attended. */
    readonly missedSince: number;
    readonly nextAt: Date | null;
  };
  readonly ending: EndingFacts;
  /** The last time a prescriber saw the person or signed an order: what counts as a review until reviews are recorded. */
  readonly lastPrescriberReviewAt: Date | null;
  readonly records: CareRecords;
  /** Doses missed in a row up to yesterday, and ends of hospital, jail and withdrawal management: known only where alerts are, too. */
  readonly missedDoses?: number;
  readonly releases?: readonly { readonly from: 'hospital' | 'jail' | 'detox'; readonly at: Date }[];
}

/** What is asked only when care is to end (5.5). Clocks and alerts do without it. */
export interface EndingFacts {
  /** What causes dependence: methadone and buprenorphine, not naltrexone. */
  readonly agonist: {
    /** An order of one is in force today. */
    readonly ordered: boolean;
    /** The last day that a dose taken here, or a bottle taken home, was for; not after today. */
    readonly until: Day | null;
  };
  /** What was tried since the person was last met or reached. */
  readonly outreach: {
    readonly contactAt: Date | null;
    readonly attempts: number;
    readonly caseReview: boolean;
    /** Medical staff looked at the medication. */
    readonly medicalLook: boolean;
  };
  /** Sessions without a note, as long as one can be written, and notes that wait for a second signature. */
  readonly unwritten: { readonly sessions: number; readonly reviews: number };
}

export const endingNotAsked: EndingFacts = {
  agonist: { ordered: false, until: null },
  outreach: { contactAt: null, attempts: 0, caseReview: false, medicalLook: false },
  unwritten: { sessions: 0, reviews: 0 },
};

export interface MoveAttempt {
  readonly track: Track;
  readonly to: string;
  readonly reason: string;
  /** When it happened, if not now. */
  readonly at?: Date;
  readonly attestations?: readonly Attestation[];
}

/** A person's word for something that Cairn cannot see yet. */
export interface Attestation {
  readonly guard: string;
  readonly reasonCode: string;
  readonly text: string;
}

/** An attestation as it is kept: with the role that gave the right to it. */
export interface CountedAttestation extends Attestation {
  readonly label: string;
  readonly role: Role;
}
