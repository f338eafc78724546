import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Versions of the discharge summary and of the continuing-care plan. All of it is history. */
export class Discharge1764600000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall({ discharge_summary: ['select', 'insert'], continuing_care_plan: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table discharge_summary (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  version smallint not null,
  signed boolean not null,
  type text not null,
  ends_on date not null,
  words jsonb not null,
  record jsonb not null,
  written_by uuid,
  written_at timestamptz not null,
  origin text not null,
  constraint pk_discharge_summary primary key (id),
  constraint uq_discharge_summary_episode_id_version unique (episode_id, version),
  constraint ck_discharge_summary_version check (version > 0),
  constraint fk_discharge_summary_programme foreign key (programme_id) references programme (id),
  constraint fk_discharge_summary_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_discharge_summary_episode foreign key (programme_id, episode_id) references episode (programme_id, id)
);
create index ix_discharge_summary_programme_id_patient_id on discharge_summary (programme_id, patient_id);

create table continuing_care_plan (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  version smallint not null,
  on_day date not null,
  plan jsonb not null,
  written_by uuid,
  written_at timestamptz not null,
  origin text not null,
  constraint pk_continuing_care_plan primary key (id),
  constraint uq_continuing_care_plan_episode_id_version unique (episode_id, version),
  constraint ck_continuing_care_plan_version check (version > 0),
  constraint fk_continuing_care_plan_programme foreign key (programme_id) references programme (id),
  constraint fk_continuing_care_plan_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_continuing_care_plan_episode foreign key (programme_id, episode_id) references episode (programme_id, id)
);
create index ix_continuing_care_plan_programme_id_patient_id on continuing_care_plan (programme_id, patient_id);
`;
