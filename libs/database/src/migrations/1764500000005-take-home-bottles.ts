import type { MigrationInterface, QueryRunner } from 'typeorm';
import { takeHomeBottleTables } from './take-home-bottles-sql';
import { wall } from './wall';

/** Bottles for home: prepared, labelled, handed out, called back, returned. */
export class TakeHomeBottles1764500000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(takeHomeBottleTables);
    await runner.query(
      wall({
        take_home_batch: ['select', 'insert'],
        take_home_bottle: ['select', 'insert'],
        take_home_bottle_event: ['select', 'insert'],
        // One standing bottle per order, date and portion: freed when it is voided or taken back.
        take_home_slot: ['select', 'insert', 'delete'],
        take_home_label: ['select', 'insert'],
        take_home_release: ['select', 'insert'],
        take_home_return: ['select', 'insert'],
        take_home_return_bottle: ['select', 'insert'],
        call_back: ['select', 'insert'],
        call_back_outcome: ['select', 'insert'],
        take_home_loss: ['select', 'insert'],
        take_home_designee: ['select', 'insert'],
        take_home_designee_end: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
