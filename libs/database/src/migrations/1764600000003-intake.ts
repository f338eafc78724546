import type { MigrationInterface } from 'typeorm';

/** The intake, section by section. */
export class Intake1764600000003 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
