import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Recovery check-ups: talks, and attempts that reached nobody. All of it is history. */
export class CheckUps1764600000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(wall({ check_up: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const table = `
create table check_up (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  at timestamptz not null,
  channel text not null,
  talk jsonb,
  next_on date,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  origin text not null,
  constraint pk_check_up primary key (id),
  constraint ck_check_up_channel check (channel in ('phone', 'visit', 'home-visit', 'video', 'text')),
  constraint fk_check_up_programme foreign key (programme_id) references programme (id),
  constraint fk_check_up_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_check_up_episode foreign key (programme_id, episode_id) references episode (programme_id, id)
);
create index ix_check_up_programme_id_patient_id on check_up (programme_id, patient_id, at);
`;
