import type { MigrationInterface } from 'typeorm';

/** Who called, and what became of it; the waiting list. */
export class Enquiries1764600000002 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
