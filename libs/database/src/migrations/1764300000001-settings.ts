import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administrator sets: places, rooms, hours, closures, letterhead, and who approved a policy and why. */
export class Settings1764300000001 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
