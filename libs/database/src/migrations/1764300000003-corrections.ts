import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mergeSql } from './merge-sql';
import { grantFunctions, wall } from './wall';

/** Corrected identities, people registered twice, episodes opened in error, records of the wrong person. */
export class Corrections1764300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(tables);
    await runner.query(
      wall({
        identity_correction: ['select', 'insert'],
        patient_merge: ['select', 'insert'],
        patient_merge_row: ['select'],
        specimen_void: ['select', 'insert'],
        misfiled_record: ['select', 'insert'],
        misfiled_reentry: ['select', 'insert'],
      }),
    );
    await runner.query(mergeSql);
    await runner.query(mergedIsClosed);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const columns = `
alter table patient add column merged_into uuid,
  add constraint ck_patient_merged_into check (merged_into <> id),
  add constraint fk_patient_merged_into foreign key (programme_id, merged_into) references patient (programme_id, id);
create index ix_patient_merged_into on patient (merged_into) where merged_into is not null;

alter table episode add column voided_at timestamptz, add column voided_by uuid, add column void_reason text,
  add constraint ck_episode_void check (voided_at is null or (closed_on is not null and void_reason is not null));

-- Two registrations of one person may have had orders on the same days of the past. An order belongs to an episode, and a
-- person has one open: two windows that race still meet here, and the past of both can stand in one record.
alter table medication_order drop constraint ex_medication_order_agonist;
alter table medication_order add constraint ex_medication_order_agonist exclude using gist
  (episode_id with =, daterange(starts_on, least(ends_on, (expires_on + 1))) with &&)
  where (product_class = any (array['methadone'::text, 'buprenorphine'::text]));

-- A merge looks for all that is a person's.
create index ix_episode_move_void_programme_id_patient_id on episode_move_void (programme_id, patient_id);
create index ix_specimen_result_programme_id_patient_id on specimen_result (programme_id, patient_id);
create index ix_outbox_message_programme_id_patient_id on outbox_message (programme_id, patient_id);
`;

const tables = `
create table identity_correction (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  reason text not null,
  before jsonb not null,
  after jsonb not null,
  former_name text,
  corrected_by uuid,
  corrected_at timestamptz not null default clock_timestamp(),
  constraint ck_identity_correction_kind check (kind in ('correction', 'changed name')),
  constraint pk_identity_correction primary key (id),
  constraint fk_identity_correction_programme foreign key (programme_id) references programme (id),
  constraint fk_identity_correction_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_identity_correction_programme_id_patient_id on identity_correction (programme_id, patient_id);
create index ix_identity_correction_search on identity_correction using gin (programme_id, former_name gin_trgm_ops)
  where former_name is not null;

create table patient_merge (
  id uuid not null,
  programme_id uuid not null,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  closed_episode_id uuid,
  reason text not null,
  rows_then jsonb not null default '{}',
  merged_by uuid,
  merged_at timestamptz not null default clock_timestamp(),
  undone_by uuid,
  undone_at timestamptz,
  undo_reason text,
  constraint ck_patient_merge_two check (survivor_id <> absorbed_id),
  constraint pk_patient_merge primary key (id),
  constraint fk_patient_merge_programme foreign key (programme_id) references programme (id),
  constraint fk_patient_merge_survivor foreign key (programme_id, survivor_id) references patient (programme_id, id),
  constraint fk_patient_merge_absorbed foreign key (programme_id, absorbed_id) references patient (programme_id, id)
);
create unique index uq_patient_merge_standing on patient_merge (absorbed_id) where undone_at is null;
create index ix_patient_merge_programme_id_merged_at on patient_merge (programme_id, merged_at);
create index ix_patient_merge_survivor_id on patient_merge (survivor_id);

create table patient_merge_row (
  merge_id uuid not null,
  programme_id uuid not null,
  table_name text not null,
  change text not null,
  column_name text not null,
  row_id text not null,
  before jsonb,
  constraint ck_patient_merge_row_change check (change in ('moved', 'changed', 'removed')),
  constraint pk_patient_merge_row primary key (merge_id, table_name, change, column_name, row_id),
  constraint fk_patient_merge_row_programme foreign key (programme_id) references programme (id),
  constraint fk_patient_merge_row_patient_merge foreign key (merge_id) references patient_merge (id)
);

create table specimen_void (
  specimen_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  reason text not null,
  voided_by uuid,
  voided_at timestamptz not null default clock_timestamp(),
  constraint pk_specimen_void primary key (specimen_id),
  constraint fk_specimen_void_programme foreign key (programme_id) references programme (id),
  constraint fk_specimen_void_specimen foreign key (programme_id, specimen_id) references specimen (programme_id, id),
  constraint fk_specimen_void_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_specimen_void_programme_id_patient_id on specimen_void (programme_id, patient_id);

create table misfiled_record (
  id uuid not null,
  programme_id uuid not null,
  record_type text not null,
  record_id uuid not null,
  from_patient_id uuid not null,
  to_patient_id uuid not null,
  reason text not null,
  made_by uuid,
  made_at timestamptz not null default clock_timestamp(),
  constraint uq_misfiled_record_record_type_record_id unique (record_type, record_id),
  constraint pk_misfiled_record primary key (id),
  constraint fk_misfiled_record_programme foreign key (programme_id) references programme (id),
  constraint fk_misfiled_record_from foreign key (programme_id, from_patient_id) references patient (programme_id, id),
  constraint fk_misfiled_record_to foreign key (programme_id, to_patient_id) references patient (programme_id, id)
);
create index ix_misfiled_record_programme_id_from_patient_id on misfiled_record (programme_id, from_patient_id);
create index ix_misfiled_record_programme_id_to_patient_id on misfiled_record (programme_id, to_patient_id);

create table misfiled_reentry (
  misfiled_id uuid not null,
  programme_id uuid not null,
  record_id uuid not null,
  made_by uuid,
  made_at timestamptz not null default clock_timestamp(),
  constraint pk_misfiled_reentry primary key (misfiled_id),
  constraint fk_misfiled_reentry_programme foreign key (programme_id) references programme (id),
  constraint fk_misfiled_reentry_misfiled_record foreign key (misfiled_id) references misfiled_record (id)
);
`;

/**
 * Nothing is read or done any more under a registration that was joined with another: the line in the audit trail is
 * refused, whichever code writes it, also when the act had begun before the merge. What tells of the merge itself passes.
 */
const mergedIsClosed = `
create function audit_event_of_merged() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare standing patient%rowtype;
begin
  if exists (select 1 from patient p where p.programme_id = new.programme_id and p.id = new.patient_id
      and p.merged_into is not null) then
    select q.* into standing from patient q where q.id = merged_to(new.patient_id);
    raise exception 'Joined with another registration' using errcode = 'CA002', constraint = 'patient.merged',
      detail = jsonb_build_object('survivorId', standing.id, 'number', standing.number)::text;
  end if;
  return new;
end $$;

create trigger merged_patient before insert on audit_event for each row
when (new.patient_id is not null and new.outcome = 'done' and new.act <> all (array[
  'patient.merge', 'patient.unmerge', 'audit.read', 'audit.verify', 'access-report.read']))
execute function audit_event_of_merged();
`;
