import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files beside the record: what they are, not what they hold. */
export class Files1764300000005 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
