import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of people and colleagues that are read in from a file. */
export class CsvImports1764300000006 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
