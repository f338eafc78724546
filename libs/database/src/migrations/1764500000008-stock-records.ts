import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordTables, dispensingLog } from './stock-records-sql';
import { wall } from './wall';

/** Downtime sheets, inspection packs and what keeps a record a record. */
export class StockRecords1764500000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordTables);
    await runner.query(
      wall({
        downtime_sheet: ['select', 'insert', 'delete'],
        outage: ['select', 'insert'],
        outage_end: ['select', 'insert'],
        outage_line: ['select', 'insert'],
        outage_line_end: ['select', 'insert'],
        inspection_pack: ['select', 'insert'],
        inspection_approval: ['select', 'insert'],
        disclosure: ['select', 'insert'],
        daily_snapshot: ['select', 'insert'],
        security_profile: ['select', 'insert'],
      }),
    );
    await runner.query(dispensingLog);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
