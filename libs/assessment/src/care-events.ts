import type { Reading } from '@cairn/database';
import type { InstrumentTrigger } from '@cairn/rules';

/** What happened to somebody that asks for a form out of turn, as far as later stages know it. */
export interface EventsOfPerson {
  readonly patientId: string;
  readonly triggers: readonly InstrumentTrigger[];
  /** When withdrawal was last scored. */
  readonly lastCowsOn: string | null;
}

/**
 * Overdoses, drug tests and withdrawal scales belong to later stages, so this one says only what it needs to hear; whoever
 * knows of them answers.
 */
export abstract class CareEvents {
  /** Of these people; `since` is a day, before which nobody asks. */
  abstract of(tx: Reading, patientIds: readonly string[], since: string): Promise<readonly EventsOfPerson[]>;
}
