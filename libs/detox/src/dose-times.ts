import type { Reading } from '@cairn/database';

/** A dose of medication for opioid use disorder, as far as withdrawal needs to hear of it. */
export interface GivenMoud {
  readonly id: string;
  readonly patientId: string;
  readonly at: Date;
  readonly product: string;
  readonly productClass: string;
  readonly doseMcg: number;
}

/**
 * When doses were given (R-104, clinical reference 1.4). Doses belong to a later stage, so this one says only what it needs
 * to hear; whoever knows of doses answers.
 */
export abstract class DoseTimes {
  abstract ofBuprenorphine(tx: Reading, patientId: string, from: Date, to: Date): Promise<readonly Date[]>;

  /** Standing doses of these people above nothing, in any order. */
  abstract given(tx: Reading, patientIds: readonly string[], from: Date, to: Date): Promise<readonly GivenMoud[]>;

  /** The agonist that is ordered on a day, or was given in the week before it. */
  abstract agonist(tx: Reading, patientId: string, day: string): Promise<'methadone' | 'buprenorphine' | null>;
}
