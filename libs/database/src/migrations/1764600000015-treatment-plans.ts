import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/**
 * Treatment plans. The versions of an episode are a chain: one has nothing before it, and each is followed by at most one. So the
 * database holds that exactly one is active, which is the one that nothing follows, and nothing is ever changed for it.
 */
export class TreatmentPlans1764600000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const kept = ['select', 'insert'] as const;
    await runner.query(
      wall({
        treatment_plan: kept,
        treatment_plan_signature: kept,
        treatment_plan_review: kept,
        plan_phrase: ['select', 'insert', 'update'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table treatment_plan (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  version smallint not null,
  follows_id uuid,
  content jsonb not null,
  modalities text[] not null,
  goals_met boolean not null,
  placement text,
  effective_on date not null,
  next_review_on date not null,
  consent text not null,
  consent_reason text,
  supervised boolean not null,
  credential text,
  signed_on date not null,
  signed_by uuid,
  signed_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_treatment_plan primary key (id),
  constraint uq_treatment_plan_programme_id_id unique (programme_id, id),
  constraint uq_treatment_plan_episode_id_id unique (episode_id, id),
  constraint uq_treatment_plan_episode_id_version unique (episode_id, version),
  constraint uq_treatment_plan_follows_id unique (follows_id),
  constraint ck_treatment_plan_version check (version > 0 and (version = 1) = (follows_id is null)),
  constraint ck_treatment_plan_consent check (consent in ('signed', 'agreed', 'declined', 'unable')),
  constraint ck_treatment_plan_reason check (consent in ('signed', 'agreed') or consent_reason is not null),
  constraint fk_treatment_plan_programme foreign key (programme_id) references programme (id),
  constraint fk_treatment_plan_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_treatment_plan_episode foreign key (programme_id, episode_id) references episode (programme_id, id),
  constraint fk_treatment_plan_follows foreign key (episode_id, follows_id) references treatment_plan (episode_id, id)
);
create index ix_treatment_plan_programme_id_patient_id on treatment_plan (programme_id, patient_id, signed_at);

create table treatment_plan_signature (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  plan_id uuid not null,
  kind text not null,
  comment text not null default '',
  signed_by uuid not null,
  signed_at timestamptz not null,
  constraint pk_treatment_plan_signature primary key (id),
  constraint uq_treatment_plan_signature_plan_id_kind unique (plan_id, kind),
  constraint ck_treatment_plan_signature_kind check (kind in ('patient', 'cosigned', 'returned', 'director')),
  constraint ck_treatment_plan_signature_comment check (kind <> 'returned' or btrim(comment) <> ''),
  constraint fk_treatment_plan_signature_programme foreign key (programme_id) references programme (id),
  constraint fk_treatment_plan_signature_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_treatment_plan_signature_plan foreign key (programme_id, plan_id) references treatment_plan (programme_id, id)
);
create index ix_treatment_plan_signature_programme_id_patient_id on treatment_plan_signature (programme_id, patient_id);

create table treatment_plan_review (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  plan_id uuid not null,
  reviewed_on date not null,
  participants text not null,
  progress jsonb not null,
  goals_met boolean not null,
  level_fits boolean not null,
  level_words text not null default '',
  changes text not null default '',
  next_review_on date not null,
  reviewed_by uuid,
  reviewed_at timestamptz not null,
  constraint pk_treatment_plan_review primary key (id),
  constraint ck_treatment_plan_review_level check (level_fits or btrim(level_words) <> ''),
  constraint fk_treatment_plan_review_programme foreign key (programme_id) references programme (id),
  constraint fk_treatment_plan_review_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_treatment_plan_review_plan foreign key (programme_id, plan_id) references treatment_plan (programme_id, id)
);
create index ix_treatment_plan_review_plan_id on treatment_plan_review (plan_id, reviewed_at);
create index ix_treatment_plan_review_programme_id_patient_id on treatment_plan_review (programme_id, patient_id);

create table plan_phrase (
  id uuid not null,
  programme_id uuid not null,
  starter text,
  kind text not null,
  dimension text,
  words text not null,
  retired boolean not null,
  changed_by uuid,
  changed_at timestamptz not null,
  constraint pk_plan_phrase primary key (id),
  constraint uq_plan_phrase_programme_id_starter unique (programme_id, starter),
  constraint ck_plan_phrase_kind check (kind in ('goal', 'objective')),
  constraint ck_plan_phrase_dimension check (dimension in ('1', '2', '3', '4', '5', '6')),
  constraint fk_plan_phrase_programme foreign key (programme_id) references programme (id)
);
`;
