import type { MigrationInterface, QueryRunner } from 'typeorm';

/** protocols-and-holds */
export class ProtocolsAndHolds1764400000002 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
