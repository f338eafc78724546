import type { Reading } from '@cairn/database';

/**
 * When buprenorphine was given. Doses belong to a later stage, so this one says only what it needs to hear; whoever
 * knows of doses answers.
 */
export abstract class DoseTimes {
  abstract ofBuprenorphine(tx: Reading, patientId: string, from: Date, to: Date): Promise<readonly Date[]>;
}
