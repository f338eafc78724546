import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/**
 * The daily digest of the staff: that a day was counted, what each was told, and who wants no e-mail. Counts by kind of work and nothing
 * about a person in care.
 */
export class StaffDigest1764600000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        staff_digest_day: ['select', 'insert'],
        staff_digest: ['select', 'insert', 'update'],
        staff_digest_choice: ['select', 'insert', 'update'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table staff_digest_day (
  programme_id uuid not null,
  local_day date not null,
  counted_at timestamptz not null,
  constraint pk_staff_digest_day primary key (programme_id, local_day),
  constraint fk_staff_digest_day_programme foreign key (programme_id) references programme (id)
);

create table staff_digest (
  id uuid not null,
  programme_id uuid not null,
  staff_id uuid not null,
  local_day date not null,
  counts jsonb not null,
  state text not null default 'planned',
  reason text,
  attempts smallint not null default 0,
  due_at timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint pk_staff_digest primary key (id),
  constraint uq_staff_digest_day unique (programme_id, staff_id, local_day),
  constraint ck_staff_digest_state check (state in ('planned', 'sending', 'sent', 'kept', 'failed', 'unknown')),
  constraint fk_staff_digest_programme foreign key (programme_id) references programme (id),
  constraint fk_staff_digest_staff foreign key (staff_id) references staff (id)
);
create index ix_staff_digest_open on staff_digest (programme_id, due_at) where state in ('planned', 'sending');
create index ix_staff_digest_staff_id on staff_digest (staff_id);

create table staff_digest_choice (
  programme_id uuid not null,
  staff_id uuid not null,
  by_email boolean not null,
  changed_at timestamptz not null,
  constraint pk_staff_digest_choice primary key (programme_id, staff_id),
  constraint fk_staff_digest_choice_programme foreign key (programme_id) references programme (id),
  constraint fk_staff_digest_choice_staff foreign key (staff_id) references staff (id)
);
create index ix_staff_digest_choice_staff_id on staff_digest_choice (staff_id);
`;
