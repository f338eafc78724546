import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Lists of people and colleagues that are read in from a file. */
export class CsvImports1764300000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        list_import: ['select', 'insert', 'update'],
        // What was uploaded is forgotten when it is no longer needed.
        list_import_part: ['select', 'insert', 'delete'],
        list_import_row: ['select', 'insert', 'update', 'delete'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table list_import (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  name text not null,
  state text not null default 'uploaded',
  sha256 bytea not null,
  bytes int not null,
  bytes_read int not null default 0,
  rows_read int not null default 0,
  rows_good int not null default 0,
  rows_faulty int not null default 0,
  rows_done int not null default 0,
  columns jsonb not null,
  delimiter text not null,
  says text,
  uploaded_by uuid,
  uploaded_at timestamptz not null default now(),
  checked_at timestamptz,
  started_by uuid,
  started_at timestamptz,
  ended_at timestamptz,
  cleared_at timestamptz,
  touched_at timestamptz not null default now(),
  tries smallint not null default 0,
  constraint pk_list_import primary key (id),
  constraint uq_list_import_programme_id_id unique (programme_id, id),
  constraint ck_list_import_kind check (kind in ('patients', 'staff')),
  constraint ck_list_import_state check (state in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled')),
  constraint fk_list_import_programme foreign key (programme_id) references programme (id)
);
create index ix_list_import_programme_id_uploaded_at on list_import (programme_id, uploaded_at);

create table list_import_part (
  import_id uuid not null,
  part int not null,
  programme_id uuid not null,
  content bytea not null,
  constraint pk_list_import_part primary key (import_id, part),
  constraint fk_list_import_part_programme foreign key (programme_id) references programme (id),
  constraint fk_list_import_part_list_import foreign key (programme_id, import_id) references list_import (programme_id, id)
);

create table list_import_row (
  import_id uuid not null,
  line int not null,
  programme_id uuid not null,
  becomes uuid not null,
  content jsonb,
  faults jsonb,
  reference text,
  email text,
  name_letters text,
  born date,
  confirmed boolean not null default false,
  patient_id uuid,
  staff_id uuid,
  done_at timestamptz,
  constraint pk_list_import_row primary key (import_id, line),
  constraint fk_list_import_row_programme foreign key (programme_id) references programme (id),
  constraint fk_list_import_row_list_import foreign key (programme_id, import_id) references list_import (programme_id, id),
  constraint fk_list_import_row_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_list_import_row_staff foreign key (staff_id) references staff (id)
);
create index ix_list_import_row_to_do on list_import_row (import_id, line) where faults is null and done_at is null;
-- Who was registered since, and with which number of the system before: asked for every batch of a list.
create index ix_patient_programme_id_created_at on patient (programme_id, created_at);
create index ix_patient_programme_id_source_ref on patient (programme_id, source_ref) where source_ref is not null;
create index ix_list_import_row_programme_id_patient_id on list_import_row (programme_id, patient_id);
`;
