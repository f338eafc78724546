import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** The face sheet: who stands around a person, who pays, what courts and states ask. History: a change is a new row. */
export class Coverage1764600000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table face_sheet_entry (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  kind text not null,
  on_day date not null,
  at timestamptz not null,
  details jsonb,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  origin text not null,
  constraint pk_face_sheet_entry primary key (id),
  constraint uq_face_sheet_entry_replaces_id unique (replaces_id),
  constraint fk_face_sheet_entry_programme foreign key (programme_id) references programme (id),
  constraint fk_face_sheet_entry_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_face_sheet_entry_replaces foreign key (replaces_id) references face_sheet_entry (id),
  constraint ck_face_sheet_entry_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint ck_face_sheet_entry_details check (details is not null or replaces_id is not null)
);
create index ix_face_sheet_entry_programme_id_patient_id on face_sheet_entry (programme_id, patient_id, kind);
`);
    await runner.query(wall({ face_sheet_entry: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
