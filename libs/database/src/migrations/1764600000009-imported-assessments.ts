import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Which days somebody went through with a person: only then a day without a report says that nothing was used. */
export class ImportedAssessments1764600000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table use_interview (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  from_day date not null,
  to_day date not null,
  at timestamptz not null,
  recorded_by uuid,
  origin text not null,
  constraint pk_use_interview primary key (id),
  constraint uq_use_interview_programme_id_id unique (programme_id, id),
  constraint fk_use_interview_programme foreign key (programme_id) references programme (id),
  constraint fk_use_interview_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint ck_use_interview_days check (to_day >= from_day)
);
create index ix_use_interview_programme_id_patient_id_to_day on use_interview (programme_id, patient_id, to_day);
alter table use_report add column interview_id uuid;
alter table use_report add constraint fk_use_report_interview foreign key (programme_id, interview_id)
  references use_interview (programme_id, id);
`);
    await runner.query(wall({ use_interview: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
