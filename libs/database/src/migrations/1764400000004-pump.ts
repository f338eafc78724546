import type { MigrationInterface, QueryRunner } from 'typeorm';

/** pump */
export class Pump1764400000004 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
