import type { Reading } from '@cairn/database';

/** The last offer of medication that stands. */
export interface OfferTold {
  readonly id: string;
  readonly at: string;
  readonly decision: 'accepted' | 'declined' | 'undecided';
  readonly reofferOn: string | null;
  readonly by: string | null;
}

/**
 * What the unit hears from the stage that offers medication. Offers belong to that later stage, so this one says only what it
 * needs to hear; whoever knows answers, and the application brings them together.
 */
export abstract class MedicationTold {
  abstract lastOffer(tx: Reading, patientId: string): Promise<OfferTold | null>;
}
