import type { MigrationInterface, QueryRunner } from 'typeorm';

/** outside-doses */
export class OutsideDoses1764400000003 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
