import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Files beside the record: what they are, not what they hold. */
export class Files1764300000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall({ stored_file: ['select', 'insert'] }));
    // What a file is never changes; only that it was taken out of sight.
    await runner.query('grant update (removed_at, removed_by, removed_reason) on stored_file to cairn_app');
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table stored_file (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid,
  kind text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 bytea not null,
  name text not null,
  storage_key text not null,
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid,
  removed_at timestamptz,
  removed_by uuid,
  removed_reason text,
  constraint pk_stored_file primary key (id),
  constraint uq_stored_file_storage_key unique (storage_key),
  constraint ck_stored_file_kind check (kind in ('photo', 'attachment', 'scan', 'logo')),
  constraint ck_stored_file_owner check ((kind = 'logo') = (patient_id is null)),
  constraint ck_stored_file_removed check ((removed_at is null) = (removed_reason is null)),
  constraint fk_stored_file_programme foreign key (programme_id) references programme (id),
  constraint fk_stored_file_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);

create index ix_stored_file_programme_id_patient_id_uploaded_at on stored_file (programme_id, patient_id, uploaded_at);
`;
