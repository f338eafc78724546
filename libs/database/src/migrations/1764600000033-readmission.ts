import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** What was confirmed by word of somebody who came back. All of it is history. */
export class Readmission1764600000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(wall({ readmission_confirmation: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const table = `
create table readmission_confirmation (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  item text not null,
  note text not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null,
  origin text not null,
  constraint pk_readmission_confirmation primary key (id),
  constraint uq_readmission_confirmation_episode_id_item unique (episode_id, item),
  constraint fk_readmission_confirmation_programme foreign key (programme_id) references programme (id),
  constraint fk_readmission_confirmation_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_readmission_confirmation_episode foreign key (programme_id, episode_id) references episode (programme_id, id)
);
create index ix_readmission_confirmation_programme_id_patient_id on readmission_confirmation (programme_id, patient_id);
`;
