import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';
import { withdrawalTables } from './withdrawal-sql';

/** Monitoring of withdrawal and comfort medication. */
export class Withdrawal1764600000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(withdrawalTables);
    await runner.query(
      wall({
        monitoring_order: ['select', 'insert'],
        monitoring_end: ['select', 'insert'],
        monitoring_cosign: ['select', 'insert'],
        withdrawal_signs: ['select', 'insert'],
        comfort_order: ['select', 'insert'],
        comfort_order_end: ['select', 'insert'],
        comfort_cosign: ['select', 'insert'],
        comfort_administration: ['select', 'insert'],
        comfort_void: ['select', 'insert'],
        comfort_effect: ['select', 'insert'],
        escalation_call: ['select', 'insert'],
        detox_order_slot: ['select', 'insert', 'delete'],
        comfort_slot: ['select', 'insert', 'delete'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
