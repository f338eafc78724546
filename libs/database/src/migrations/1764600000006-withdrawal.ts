import type { MigrationInterface } from 'typeorm';

/** Monitoring of withdrawal and comfort medication. */
export class Withdrawal1764600000006 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
