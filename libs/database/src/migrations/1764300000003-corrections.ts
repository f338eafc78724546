import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrected identities, people registered twice, episodes opened in error, records of the wrong person. */
export class Corrections1764300000003 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
