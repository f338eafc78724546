import type { MigrationInterface } from 'typeorm';

/** What imported trials bring for the assessment. */
export class ImportedAssessments1764600000009 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
