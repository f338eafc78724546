import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who arrived, waits, is with whom and left; who is seen first. */
export class FrontDesk1764300000002 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
