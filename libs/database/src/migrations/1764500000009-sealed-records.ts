import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Chains over doses, stock and drug tests, sealed like the audit trail. */
export class SealedRecords1764500000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, id] of Object.entries(chained))
      await runner.query(`
alter table ${table} add column written_in bigint not null default current_write();
create index ix_${table}_written_in on ${table} (programme_id, written_in, ${id});`);
    await runner.query(seals);
    await runner.query(wall({ record_seal: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

/** The tables that get a place in time for their chain, with their key; the stock ledger was born with one. */
const chained = {
  dose: 'id',
  dose_void: 'dose_id',
  specimen: 'id',
  specimen_result: 'id',
  specimen_void: 'specimen_id',
  take_home_bottle: 'id',
  take_home_bottle_event: 'id',
  specimen_report: 'id',
  custody_step: 'id',
} as const;

const seals = `
create table record_seal (
  programme_id uuid not null,
  ledger text not null,
  position bigint not null,
  record_id uuid not null,
  written_in bigint not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp(),
  constraint pk_record_seal primary key (programme_id, ledger, position),
  constraint uq_record_seal_record_id_ledger unique (record_id, ledger),
  constraint fk_record_seal_programme foreign key (programme_id) references programme(id)
);`;
