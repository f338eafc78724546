import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantFunctions } from './wall';

/** Unfinished text, kept while it is being written. */
export class Drafts1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(onlyItsAuthor);
    await runner.query(heldWithoutALine);
    await runner.query(sweep);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

/** Room is left on each page: a draft is written anew every few seconds, and no index holds what changes then. */
const table = `
create table draft (
  id uuid not null,
  programme_id uuid not null,
  staff_id uuid not null,
  patient_id uuid,
  form text not null,
  about text not null default '',
  content jsonb not null,
  revision int not null default 1,
  begun_at timestamptz not null default clock_timestamp(),
  saved_at timestamptz not null default clock_timestamp(),
  audited_at timestamptz not null default clock_timestamp(),
  discarded_at timestamptz,
  constraint ck_draft_content check (jsonb_typeof(content) = 'object'),
  constraint pk_draft primary key (id),
  constraint fk_draft_programme foreign key (programme_id) references programme (id),
  constraint fk_draft_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
) with (fillfactor = 60);
create unique index uq_draft_standing on draft (programme_id, staff_id, patient_id, form, about) nulls not distinct
  where discarded_at is null;
create index ix_draft_programme_id_patient_id on draft (programme_id, patient_id);
`;

/** Nobody but its author reads a draft, whoever's chart it is about. The owner moves it in a merge, and sweeps. */
const onlyItsAuthor = `
alter table draft enable row level security;
alter table draft force row level security;
create policy author on draft to cairn_app
  using (programme_id = nullif(current_setting('cairn.programme', true), '')::uuid
    and staff_id = nullif(current_setting('cairn.staff', true), '')::uuid)
  with check (programme_id = nullif(current_setting('cairn.programme', true), '')::uuid
    and staff_id = nullif(current_setting('cairn.staff', true), '')::uuid);
do $$ begin
  execute format('create policy owner_moves on draft to %I using (programme_id = nullif(current_setting(''cairn.programme'', true), '''')::uuid)',
    current_user);
end $$;
grant select, insert, update, delete on draft to cairn_app;
`;

/**
 * A series of saves has one line in the audit trail, and it is the line that a closed chart and a joined registration refuse.
 * What is done without a line calls this in its place, and is refused in the same words.
 */
const heldWithoutALine = `
create function chart_must_be_open(of_patient uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
declare closed text; standing patient%rowtype;
begin
  closed := chart_closed(of_patient);
  if closed is not null then
    raise exception 'This chart is closed'
      using errcode = 'CA001', constraint = 'chart.' || closed, detail = of_patient::text;
  end if;
  if exists (select 1 from patient p where p.id = of_patient and p.merged_into is not null) then
    select q.* into standing from patient q where q.id = merged_to(of_patient);
    raise exception 'Joined with another registration' using errcode = 'CA002', constraint = 'patient.merged',
      detail = jsonb_build_object('survivorId', standing.id, 'number', standing.number)::text;
  end if;
end $$;
`;

/** Also what a merge kept beside: two drafts of one author for one form, of which the survivor's stayed. */
const sweep = `
create function draft_sweep(saved_before timestamptz, discarded_before timestamptz) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare ended int;
begin
  delete from draft d where d.programme_id = nullif(current_setting('cairn.programme', true), '')::uuid
    and (d.saved_at < saved_before or d.discarded_at < discarded_before);
  get diagnostics ended = row_count;
  delete from patient_merge_row r where r.programme_id = nullif(current_setting('cairn.programme', true), '')::uuid
    and r.table_name = 'draft' and r.change = 'removed' and (r.before ->> 'saved_at')::timestamptz < saved_before;
  return ended;
end $$;
`;
