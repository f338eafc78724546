import type { MigrationInterface, QueryRunner } from 'typeorm';
import { outsideTables } from './outside-tables-sql';
import { wall } from './wall';

/** Doses given elsewhere, guests, naloxone, overdoses, incidents. All of it is history: a change is a row of its own. */
export class OutsideDoses1764400000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outsideTables);
    await runner.query(
      wall({
        external_report: ['select', 'insert'],
        external_dose: ['select', 'insert'],
        external_dose_decision: ['select', 'insert'],
        treatment_carry_over: ['select', 'insert'],
        guest_stay: ['select', 'insert'],
        guest_stay_step: ['select', 'insert'],
        guest_verification: ['select', 'insert'],
        naloxone_offer: ['select', 'insert'],
        naloxone_use: ['select', 'insert'],
        overdose_event: ['select', 'insert'],
        overdose_review: ['select', 'insert'],
        overdose_contact: ['select', 'insert'],
        overdose_void: ['select', 'insert'],
        incident: ['select', 'insert'],
        incident_step: ['select', 'insert'],
        incident_report: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
