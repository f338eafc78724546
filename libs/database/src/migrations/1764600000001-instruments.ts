import type { MigrationInterface } from 'typeorm';

/** Answers to scored instruments. */
export class Instruments1764600000001 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
