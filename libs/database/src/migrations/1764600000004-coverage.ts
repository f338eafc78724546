import type { MigrationInterface } from 'typeorm';

/** Who pays, and the people around a person. */
export class Coverage1764600000004 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
