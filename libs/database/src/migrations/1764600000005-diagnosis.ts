import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** The diagnosis, the six dimensions, the level of care, the first look at dangers and the risk assessment. All of it is history. */
export class Diagnosis1764600000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        dsm_checklist: ['select', 'insert'],
        dimension_assessment: ['select', 'insert'],
        level_decision: ['select', 'insert'],
        emergency_screen: ['select', 'insert'],
        risk_assessment: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

/** What every one of the tables begins with. */
const head = (episode: 'not null' | '') => `
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid ${episode},
  on_day date not null,
  at timestamptz not null,`;

/** And ends with: the answers of the rules, who wrote and signed it, and what it took the place of. */
const foot = (table: string) => `
  evaluations jsonb not null,
  signed_at timestamptz,
  signed_by uuid,
  signed_role text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  taken_back boolean not null default false,
  origin text not null,
  constraint ck_${table}_signed check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_role is null)),
  constraint ck_${table}_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint ck_${table}_taken_back check (not taken_back or replaces_id is not null),
  constraint uq_${table}_replaces_id unique (replaces_id),
  constraint pk_${table} primary key (id),
  constraint fk_${table}_programme foreign key (programme_id) references programme (id),
  constraint fk_${table}_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_${table}_episode foreign key (programme_id, episode_id) references episode (programme_id, id),
  constraint fk_${table}_replaces foreign key (replaces_id) references ${table} (id)`;

const index = (table: string) => `
create index ix_${table}_programme_id_patient_id_at on ${table} (programme_id, patient_id, at);`;

const tables = `
create table dsm_checklist (${head('not null')}
  purpose text not null,
  criteria jsonb not null,
  supervised boolean not null,
  count smallint not null,
  unknown smallint not null,
  severity text not null,
  last_met_on date,
  remission text,
  maintenance_therapy boolean not null,
  controlled_environment boolean not null,
  icd10 text,
  provisional boolean not null,
  note text,
  finding_id uuid,
  constraint ck_dsm_checklist_purpose check (purpose in ('diagnosis', 'remission')),
  constraint ck_dsm_checklist_count check (count between 0 and 11 and unknown between 0 and 11),
  constraint ck_dsm_checklist_severity check (severity in ('none', 'mild', 'moderate', 'severe')),
  constraint ck_dsm_checklist_remission check (remission in ('early', 'sustained')),
  constraint ck_dsm_checklist_since check (purpose = 'diagnosis' or last_met_on is not null),
  constraint fk_dsm_checklist_finding foreign key (finding_id) references clinical_finding (id),${foot('dsm_checklist')}
);${index('dsm_checklist')}

create table dimension_assessment (${head('not null')}
  edition text not null,
  ratings jsonb not null,
  highest smallint,
  immediate boolean not null,
  summary text,
  constraint ck_dimension_assessment_edition check (edition in ('none', '3', '4')),
  constraint ck_dimension_assessment_highest check (highest between 0 and 4),${foot('dimension_assessment')}
);${index('dimension_assessment')}

create table level_decision (${head('not null')}
  assessment_id uuid,
  recommended_level text not null,
  recommended_by uuid,
  rationale text not null,
  actual_level text,
  difference_reason text,
  difference_words text,
  start_reason text,
  hours_per_week smallint,
  expected_days smallint,
  modifiers text[] not null,
  co_occurring text,
  decided_by uuid,
  decided_at timestamptz,
  constraint ck_level_decision_decided check ((actual_level is null) = (decided_at is null)),
  constraint ck_level_decision_difference check (actual_level is null or (actual_level = recommended_level) = (difference_reason is null)),
  constraint ck_level_decision_hours check (hours_per_week between 0 and 168),
  constraint ck_level_decision_days check (expected_days between 1 and 3660),
  constraint fk_level_decision_assessment foreign key (assessment_id) references dimension_assessment (id),${foot('level_decision')}
);${index('level_decision')}

create table emergency_screen (${head('')}
  withdrawal text not null,
  dangerous_withdrawal text not null,
  overdose text not null,
  pregnancy text not null,
  urgent text[] not null,
  done text[] not null,
  note text,
  constraint ck_emergency_screen_withdrawal check (withdrawal in ('none', 'expected', 'present', 'severe', 'unknown')),
  constraint ck_emergency_screen_dangerous check (dangerous_withdrawal in ('no', 'yes', 'unknown')),
  constraint ck_emergency_screen_overdose check (overdose in ('none', 'earlier', 'recent', 'today', 'unknown')),
  constraint ck_emergency_screen_pregnancy check (pregnancy in ('not-pregnant', 'pregnant', 'cannot-be', 'unknown', 'declined')),${foot('emergency_screen')}
);${index('emergency_screen')}
create index ix_emergency_screen_urgent on emergency_screen (programme_id, at) where urgent <> '{}';

create table risk_assessment (${head('')}
  answers_response_id uuid,
  level text not null,
  found jsonb not null,
  done text[] not null,
  means text not null,
  means_words text,
  told text,
  safety_plan jsonb,
  no_plan_reason text,
  follow_up_on date,
  note text,
  constraint ck_risk_assessment_level check (level in ('low', 'moderate', 'high', 'imminent')),
  constraint ck_risk_assessment_signed_always check (signed_at is not null),
  constraint fk_risk_assessment_answers foreign key (answers_response_id) references instrument_response (id),${foot('risk_assessment')}
);${index('risk_assessment')}
create index ix_risk_assessment_answers on risk_assessment (answers_response_id) where answers_response_id is not null;
`;
