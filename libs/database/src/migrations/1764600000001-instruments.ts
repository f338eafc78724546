import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Answers to scored instruments. */
export class Instruments1764600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall({ instrument_response: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table instrument_response (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  instrument text not null,
  version smallint not null,
  taken_at timestamptz not null,
  taken_on date not null,
  mode text not null,
  answers jsonb,
  item_scores jsonb not null default '{}',
  scores jsonb not null default '{}',
  band text,
  positive boolean,
  cut smallint,
  complete boolean not null,
  critical text[] not null default '{}',
  notices text[] not null default '{}',
  note text,
  finding_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  origin text not null,
  constraint ck_instrument_response_mode check (mode in ('interview', 'self', 'result')),
  constraint ck_instrument_response_answers check (answers is not null or replaces_id is not null),
  constraint ck_instrument_response_partial check (complete or (scores = '{}' and band is null and positive is null)),
  constraint ck_instrument_response_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint uq_instrument_response_replaces_id unique (replaces_id),
  constraint pk_instrument_response primary key (id),
  constraint fk_instrument_response_programme foreign key (programme_id) references programme (id),
  constraint fk_instrument_response_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_instrument_response_replaces foreign key (replaces_id) references instrument_response (id),
  constraint fk_instrument_response_finding foreign key (finding_id) references clinical_finding (id)
);
create index ix_instrument_response_taken on instrument_response (programme_id, patient_id, instrument, taken_at);
create index ix_instrument_response_critical on instrument_response (programme_id, patient_id, taken_at)
  where critical <> '{}';
`;
