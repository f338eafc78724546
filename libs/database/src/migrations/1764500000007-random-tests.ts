import type { MigrationInterface, QueryRunner } from 'typeorm';
import { randomTestFunctions, randomTestGrants, randomTestTables } from './random-tests-sql';
import { type Grant, grantFunctions, wall } from './wall';

/** Random drug tests: how each day was drawn. All of it is history: a change is a new row. */
export class RandomTests1764500000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(randomTestTables);
    await runner.query(
      wall({
        random_test_key: ['select'],
        random_test_run: kept,
        random_test_draw: kept,
        random_test_draw_end: kept,
        random_test_draw_order: kept,
        test_call_in: kept,
        test_call_in_step: kept,
      }),
    );
    await runner.query(randomTestGrants);
    await runner.query(randomTestFunctions);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const kept: readonly Grant[] = ['select', 'insert'];
