import type { MigrationInterface, QueryRunner } from 'typeorm';
import { drugTestTables } from './drug-tests-sql';
import { type Grant, wall } from './wall';

/** Panels, test orders, custody and results of drug tests. All of it is history: a change is a new row. */
export class DrugTests1764500000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(drugTestTables);
    await runner.query(
      wall({
        test_panel: kept,
        test_panel_end: kept,
        test_order: kept,
        test_order_cancel: kept,
        test_outcome: kept,
        specimen_collection: kept,
        custody_step: kept,
        specimen_report: kept,
        specimen_reading: kept,
        result_import: kept,
        result_quarantine: kept,
        result_quarantine_end: kept,
        test_consequence: kept,
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const kept: readonly Grant[] = ['select', 'insert'];
