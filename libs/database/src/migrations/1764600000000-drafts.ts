import type { MigrationInterface } from 'typeorm';

/** Unfinished text, kept while it is being written. */
export class Drafts1764600000000 implements MigrationInterface {
  async up(): Promise<void> {
    await Promise.resolve();
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
