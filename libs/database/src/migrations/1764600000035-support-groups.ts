import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Support groups that meet nearby, in versions, and meetings that people told of. All of it is history. */
export class SupportGroups1764600000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall({ support_group: ['select', 'insert'], support_meeting: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table support_group (
  id uuid not null,
  programme_id uuid not null,
  code text not null,
  name text not null,
  weekday smallint,
  starts_at text,
  place text,
  format text not null,
  welcomes text not null,
  ended boolean not null,
  replaces_id uuid,
  written_by uuid,
  written_at timestamptz not null,
  constraint pk_support_group primary key (id),
  constraint uq_support_group_programme_id_id unique (programme_id, id),
  constraint uq_support_group_replaces_id unique (replaces_id),
  constraint ck_support_group_weekday check (weekday between 1 and 7),
  constraint fk_support_group_programme foreign key (programme_id) references programme (id),
  constraint fk_support_group_replaces foreign key (programme_id, replaces_id) references support_group (programme_id, id)
);
create index ix_support_group_programme_id on support_group (programme_id);

create table support_meeting (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  on_day date not null,
  code text not null,
  group_id uuid,
  format text not null,
  sponsor boolean,
  recorded_by uuid,
  recorded_at timestamptz not null,
  origin text not null,
  constraint pk_support_meeting primary key (id),
  constraint fk_support_meeting_programme foreign key (programme_id) references programme (id),
  constraint fk_support_meeting_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_support_meeting_group foreign key (programme_id, group_id) references support_group (programme_id, id)
);
create index ix_support_meeting_programme_id_patient_id on support_meeting (programme_id, patient_id, on_day);
`;
