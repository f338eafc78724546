import type { MigrationInterface } from 'typeorm';

/** What somebody answered to an alert. */
export class Alerts1764600000008 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
