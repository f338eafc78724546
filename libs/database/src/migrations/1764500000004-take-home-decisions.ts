import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Who may take doses home, how many, and why. All of it is history: a change is a row of its own. */
export class TakeHomeDecisions1764500000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        take_home_decision: ['select', 'insert'],
        take_home_request: ['select', 'insert'],
        take_home_exception: ['select', 'insert'],
        take_home_exception_step: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table take_home_decision (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  service_day date not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  role text not null,
  product_class text not null,
  decision text not null,
  days smallint not null,
  criteria jsonb not null,
  rationale text not null,
  reason_code text,
  expires_on date not null,
  treatment_day integer not null,
  tier_from integer,
  rule_version text not null,
  policy_version text not null,
  dea_relevant boolean not null,
  evaluations jsonb not null,
  overrides jsonb not null,
  acknowledged text[] not null,
  constraint ck_take_home_decision_role check (role in ('prescriber', 'medical_director')),
  constraint ck_take_home_decision_product_class check (product_class in ('methadone', 'buprenorphine')),
  constraint ck_take_home_decision_decision check (decision in ('approved', 'reduced', 'declined')),
  constraint ck_take_home_decision_days check ((days = 0) = (decision = 'declined') and days between 0 and 92),
  constraint ck_take_home_decision_reason check (decision = 'approved' or reason_code is not null),
  constraint ck_take_home_decision_rationale check (decision = 'declined' or btrim(rationale) <> ''),
  constraint ck_take_home_decision_expires_on check (expires_on >= service_day),
  constraint pk_take_home_decision primary key (id),
  constraint fk_take_home_decision_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_decision_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_take_home_decision_episode foreign key (programme_id, episode_id) references episode (programme_id, id)
);
create index ix_take_home_decision_programme_id_patient_id_decided_at on take_home_decision (programme_id, patient_id, decided_at);
create index ix_take_home_decision_episode_id_decided_at on take_home_decision (episode_id, decided_at);
create table take_home_request (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  service_day date not null,
  days smallint not null,
  says text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint ck_take_home_request_days check (days between 1 and 92),
  constraint pk_take_home_request primary key (id),
  constraint fk_take_home_request_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_request_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_take_home_request_episode foreign key (programme_id, episode_id) references episode (programme_id, id)
);
create index ix_take_home_request_programme_id_patient_id_recorded_at on take_home_request (programme_id, patient_id, recorded_at);
create index ix_take_home_request_episode_id on take_home_request (episode_id);
create table take_home_exception (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  from_day date not null,
  to_day date not null,
  days smallint not null,
  dose_mcg integer not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint ck_take_home_exception_dates check (to_day >= from_day),
  constraint ck_take_home_exception_days check (days between 1 and 92),
  constraint ck_take_home_exception_dose_mcg check (dose_mcg > 0),
  constraint pk_take_home_exception primary key (id),
  constraint uq_take_home_exception_programme_id_id unique (programme_id, id),
  constraint fk_take_home_exception_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_exception_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_take_home_exception_episode foreign key (programme_id, episode_id) references episode (programme_id, id)
);
create index ix_take_home_exception_programme_id_patient_id on take_home_exception (programme_id, patient_id);
create index ix_take_home_exception_episode_id on take_home_exception (episode_id);
create table take_home_exception_step (
  id uuid not null,
  programme_id uuid not null,
  exception_id uuid not null,
  step text not null,
  service_day date not null,
  reference text,
  note text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint ck_take_home_exception_step_step check (step in ('draft', 'submitted', 'state_approved', 'federal_approved', 'denied')),
  constraint pk_take_home_exception_step primary key (id),
  constraint uq_take_home_exception_step_exception_id_step unique (exception_id, step),
  constraint fk_take_home_exception_step_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_exception_step_take_home_exception foreign key (programme_id, exception_id) references take_home_exception (programme_id, id)
);
`;
