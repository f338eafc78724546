import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** What clinicians find out about a person, and withdrawal as it is scored. */
export class ClinicalFindings1764400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall({ clinical_finding: ['select', 'insert'], cows_assessment: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table clinical_finding (
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
  constraint ck_clinical_finding_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint ck_clinical_finding_details check (details is not null or replaces_id is not null),
  constraint uq_clinical_finding_replaces_id unique (replaces_id),
  constraint pk_clinical_finding primary key (id),
  constraint fk_clinical_finding_programme foreign key (programme_id) references programme (id),
  constraint fk_clinical_finding_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_clinical_finding_replaces foreign key (replaces_id) references clinical_finding (id)
);
create index ix_clinical_finding_kind on clinical_finding (programme_id, patient_id, kind, at);
-- Every dose reads what stands of a person. What someone who comes daily has most of stays out of this index.
create index ix_clinical_finding_lasting on clinical_finding (programme_id, patient_id, at)
  where kind not in ('dose-assessment', 'breath-alcohol', 'vitals', 'opioid-use');
create index ix_clinical_finding_replaced on clinical_finding (programme_id, patient_id) where replaces_id is not null;

create table cows_assessment (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  on_day date not null,
  at timestamptz not null,
  items jsonb not null,
  pulse_bpm smallint,
  total smallint,
  band text,
  objective_signs smallint not null,
  reason text not null,
  note text,
  precipitated boolean not null default false,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  origin text not null,
  constraint ck_cows_assessment_total check (total between 0 and 48),
  constraint ck_cows_assessment_band check ((total is null) = (band is null)),
  constraint ck_cows_assessment_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint uq_cows_assessment_replaces_id unique (replaces_id),
  constraint pk_cows_assessment primary key (id),
  constraint fk_cows_assessment_programme foreign key (programme_id) references programme (id),
  constraint fk_cows_assessment_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_cows_assessment_replaces foreign key (replaces_id) references cows_assessment (id)
);
create index ix_cows_assessment_programme_id_patient_id_at on cows_assessment (programme_id, patient_id, at);
create index ix_cows_assessment_replaced on cows_assessment (programme_id, patient_id) where replaces_id is not null;
`;
