import type { MigrationInterface } from 'typeorm';

/** Beds, stays, handover and completion. */
export class Beds1764600000007 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
