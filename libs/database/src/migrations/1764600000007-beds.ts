import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bedTables } from './beds-sql';
import { handoverTables } from './handover-sql';
import { type Grant, wall } from './wall';

/** Beds and who lies in them, withdrawal stays, notes of the shift, handover, completion, and the offer of medication. */
export class Beds1764600000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bedTables);
    await runner.query(handoverTables);
    await runner.query(
      wall({
        bed: ['select', 'insert', 'update'],
        bed_closure: kept,
        bed_stay: kept,
        bed_leave: kept,
        bed_leave_end: kept,
        bed_reservation: kept,
        unit_arrival: kept,
        detox_stay: kept,
        detox_method_change: kept,
        care_note: kept,
        shift_handover: kept,
        shift_handover_note: kept,
        shift_handover_signature: kept,
        shift_handover_takeover: kept,
        moud_offer: kept,
        withdrawal_completion: kept,
      }),
    );
    await runner.query(ends);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const kept: readonly Grant[] = ['select', 'insert'];

/** What has begun may end; nothing else of it changes. */
const ends = `
grant update (during, end_note, ended_by) on bed_closure to cairn_app;
grant update (during, end_reason, end_note, ended_by, end_recorded_at) on bed_stay to cairn_app;
grant update (during, end_reason, ended_by) on bed_reservation to cairn_app;
grant update (ended_at, end_reason, ended_by, end_recorded_at) on detox_stay to cairn_app;`;
