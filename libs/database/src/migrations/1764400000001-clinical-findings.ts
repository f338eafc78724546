import type { MigrationInterface, QueryRunner } from 'typeorm';

/** clinical-findings */
export class ClinicalFindings1764400000001 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
