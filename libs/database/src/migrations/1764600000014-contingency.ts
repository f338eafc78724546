import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contingencyTables } from './contingency-sql';
import { type Grant, wall } from './wall';

const kept: readonly Grant[] = ['select', 'insert'];

/** Contingency management. Everything is kept as it was written; a change is another row. */
export class Contingency1764600000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(contingencyTables);
    await runner.query(
      wall({
        cm_program: kept,
        cm_enrolment: kept,
        cm_enrolment_end: kept,
        cm_result: kept,
        cm_draw: kept,
        cm_redemption: kept,
        cm_redemption_end: kept,
        cm_award: kept,
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
