import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** The intake, section by section: each signature is a version that stays, and what of it other parts look up by column. */
export class Intake1764600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sections);
    await runner.query(lookedUp);
    await runner.query(
      wall({
        intake_section: ['select', 'insert'],
        substance_use_entry: ['select', 'insert'],
        signed_consent: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const sections = `
create table intake_section (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  section text not null,
  version int not null,
  act text not null,
  data jsonb not null,
  missing text[] not null default '{}',
  changed text[] not null default '{}',
  change_reason text,
  supersedes_id uuid,
  on_day date not null,
  signed_at timestamptz not null,
  signed_by uuid,
  origin text not null,
  constraint pk_intake_section primary key (id),
  constraint uq_intake_section_programme_id_id unique (programme_id, id),
  constraint uq_intake_section_version unique (programme_id, episode_id, section, version),
  constraint uq_intake_section_supersedes_id unique (supersedes_id),
  constraint fk_intake_section_programme foreign key (programme_id) references programme (id),
  constraint fk_intake_section_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_intake_section_episode foreign key (programme_id, episode_id) references episode (programme_id, id),
  constraint fk_intake_section_supersedes foreign key (programme_id, supersedes_id) references intake_section (programme_id, id),
  constraint ck_intake_section_version check (version >= 1),
  constraint ck_intake_section_act check (act in ('signed', 'changed', 'confirmed')),
  constraint ck_intake_section_supersedes check ((supersedes_id is null) = (act = 'signed')),
  constraint ck_intake_section_reason check ((change_reason is not null) = (act = 'changed'))
);
create index ix_intake_section_programme_id_patient_id on intake_section (programme_id, patient_id, section, signed_at);
`;

/** Rows of the substance use and consent sections, written with their version; those of the newest version are what holds. */
const lookedUp = `
create table substance_use_entry (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  section_id uuid not null,
  place smallint not null,
  substance smallint not null,
  street_name text,
  rank text not null,
  route smallint,
  days_30 smallint,
  age_first_use smallint,
  injected_30 boolean,
  last_use_at timestamptz,
  last_use_precision text,
  last_use_type text,
  constraint pk_substance_use_entry primary key (id),
  constraint uq_substance_use_entry_place unique (section_id, place),
  constraint fk_substance_use_entry_programme foreign key (programme_id) references programme (id),
  constraint fk_substance_use_entry_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_substance_use_entry_section foreign key (programme_id, section_id) references intake_section (programme_id, id),
  constraint ck_substance_use_entry_substance check (substance between 1 and 19),
  constraint ck_substance_use_entry_rank check (rank in ('primary', 'secondary', 'tertiary', 'other')),
  constraint ck_substance_use_entry_route check (route between 1 and 5),
  constraint ck_substance_use_entry_days check (days_30 between 0 and 30),
  constraint ck_substance_use_entry_precision check (last_use_precision in ('exact', 'hours', 'day', 'unknown'))
);
create index ix_substance_use_entry_programme_id_patient_id on substance_use_entry (programme_id, patient_id);

create table signed_consent (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  section_id uuid not null,
  place smallint not null,
  document text not null,
  document_version text not null,
  language text not null,
  signer text not null,
  signed_on date not null,
  expires_on date,
  withdrawn_on date,
  constraint pk_signed_consent primary key (id),
  constraint uq_signed_consent_place unique (section_id, place),
  constraint fk_signed_consent_programme foreign key (programme_id) references programme (id),
  constraint fk_signed_consent_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_signed_consent_section foreign key (programme_id, section_id) references intake_section (programme_id, id),
  constraint ck_signed_consent_order check (expires_on >= signed_on and withdrawn_on >= signed_on)
);
create index ix_signed_consent_programme_id_patient_id on signed_consent (programme_id, patient_id);
create index ix_signed_consent_expires_on on signed_consent (programme_id, expires_on) where expires_on is not null;
`;
