import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** The prevention plan with its versions, and what follows a return to use. All of it is history. */
export class Aftercare1764600000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        prevention_plan: ['select', 'insert'],
        use_event: ['select', 'insert'],
        use_event_step: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const keys = (table: string) => `
  constraint pk_${table} primary key (id),
  constraint fk_${table}_programme foreign key (programme_id) references programme (id),
  constraint fk_${table}_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_${table}_episode foreign key (programme_id, episode_id) references episode (programme_id, id)`;

const tables = `
create table prevention_plan (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  version smallint not null,
  active boolean not null,
  occasion text not null,
  content jsonb not null,
  warnings text[] not null,
  consent text,
  consent_reason text,
  next_review_on date,
  on_day date not null,
  written_by uuid,
  written_role text,
  written_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint ck_prevention_plan_version check (version > 0),
  constraint ck_prevention_plan_occasion check (occasion in ('first', 'review', 'aftercare', 'return-to-use', 'overdose', 'moud-change',
    'pregnancy', 'loss', 'correction')),
  constraint ck_prevention_plan_consent check (consent in ('signed', 'agreed', 'declined')),
  constraint ck_prevention_plan_declined check (consent is distinct from 'declined' or consent_reason is not null),
  constraint ck_prevention_plan_active check (not active or (consent is not null and next_review_on is not null)),
  constraint uq_prevention_plan_episode_id_version unique (episode_id, version),${keys('prevention_plan')}
);
create index ix_prevention_plan_programme_id_patient_id on prevention_plan (programme_id, patient_id, written_at);

create table use_event (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  found_by text not null,
  test_basis text,
  known_at timestamptz not null,
  known_on date not null,
  used_on date,
  substances text[] not null,
  route text not null,
  amount text,
  setting text,
  alone text not null,
  told text,
  outcome text not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  origin text not null,
  constraint ck_use_event_found_by check (found_by in ('self-report', 'test', 'family', 'staff')),
  constraint ck_use_event_test_basis check (test_basis in ('confirmed', 'reviewed', 'agreed')),
  constraint ck_use_event_test check ((found_by = 'test') = (test_basis is not null)),
  constraint ck_use_event_route check (route in ('swallowed', 'snorted', 'smoked', 'injected', 'other', 'unknown')),
  constraint ck_use_event_alone check (alone in ('yes', 'no', 'unknown')),
  constraint ck_use_event_outcome check (outcome in ('slip', 'return', 'overdose-survived', 'overdose-fatal', 'unknown')),${keys('use_event')}
);
create index ix_use_event_programme_id_patient_id on use_event (programme_id, patient_id, known_at);

create table use_event_step (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  event_id uuid not null,
  step text not null,
  answer text,
  outcome text,
  details jsonb not null,
  reason text,
  at timestamptz not null,
  answered_by uuid,
  recorded_at timestamptz not null,
  constraint ck_use_event_step_step check (step in ('reach-out', 'safety', 'support', 'learn', 'level-of-care', 'plan', 'outcome', 'taken-back')),
  constraint ck_use_event_step_answer check (answer in ('done', 'declined', 'not-possible')),
  constraint ck_use_event_step_outcome check (outcome in ('slip', 'return', 'overdose-survived', 'overdose-fatal', 'unknown')),
  constraint ck_use_event_step_kind check ((step = 'outcome') = (outcome is not null) and (step in ('outcome', 'taken-back')) = (answer is null)),
  constraint ck_use_event_step_reason check (answer = 'done' or reason is not null),
  constraint pk_use_event_step primary key (id),
  constraint fk_use_event_step_programme foreign key (programme_id) references programme (id),
  constraint fk_use_event_step_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_use_event_step_event foreign key (event_id) references use_event (id)
);
create index ix_use_event_step_event_id on use_event_step (event_id, recorded_at);
create index ix_use_event_step_programme_id_patient_id on use_event_step (programme_id, patient_id);
`;
