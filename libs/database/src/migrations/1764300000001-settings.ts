import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** What an administrator sets: places, rooms, hours, closures, letterhead, and who approved a policy and why. */
export class Settings1764300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(programme);
    await runner.query(policy);
    await runner.query(tables);
    await runner.query(
      wall({
        place: ['select', 'insert', 'update'],
        room: ['select', 'insert', 'update'],
        opening_hours: ['select', 'insert'],
        closure: ['select', 'insert'],
      }),
    );
    await runner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const programme = `
alter table programme
  add column organisation text not null default '',
  add column address text not null default '',
  add column letterhead jsonb not null default '[]',
  add column levels_offered text[] not null default '{}',
  add column version int not null default 1;
`;

// A withdrawn row stays for people to read and is in force on no day. One row for a key and a day, of those that stand.
const policy = `
alter table programme_policy
  add column reason text,
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid,
  add column withdrawn_reason text;
alter table programme_policy drop constraint uq_programme_policy_programme_id_key_effective_from;
create unique index uq_programme_policy_programme_id_key_effective_from
  on programme_policy (programme_id, key, effective_from) WHERE withdrawn_at is null;

-- Whoever is signed in is asked for the minutes that are in force: a withdrawn row is not.
do $$ declare body text := pg_get_functiondef('session_read(bytea)'::regprocedure); begin
  if body not like '%y.effective_from <= current_date%' then
    raise exception 'session_read no longer reads policy as this migration knows it';
  end if;
  execute replace(body, 'y.effective_from <= current_date', 'y.withdrawn_at is null and y.effective_from <= current_date');
end $$;
`;

const tables = `
create table place (
  id uuid not null,
  programme_id uuid not null,
  name text not null,
  address text not null default '',
  phone text not null default '',
  retired_on date,
  version int not null default 1,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint uq_place_programme_id_id unique (programme_id, id),
  constraint pk_place primary key (id)
);
create unique index uq_place_programme_id_name on place (programme_id, name) WHERE retired_on is null;
alter table place add constraint fk_place_programme foreign key (programme_id) references programme(id);

create table room (
  id uuid not null,
  programme_id uuid not null,
  place_id uuid not null,
  name text not null,
  capacity int not null,
  retired_on date,
  version int not null default 1,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_room_capacity check (capacity between 1 and 500),
  constraint pk_room primary key (id)
);
create unique index uq_room_programme_id_place_id_name on room (programme_id, place_id, name) WHERE retired_on is null;
alter table room add constraint fk_room_programme foreign key (programme_id) references programme(id);
alter table room add constraint fk_room_place foreign key (programme_id, place_id) references place(programme_id, id);

create table opening_hours (
  id uuid not null,
  programme_id uuid not null,
  from_day date not null,
  hours jsonb not null,
  reason text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  constraint pk_opening_hours primary key (id)
);
create unique index uq_opening_hours_programme_id_from_day on opening_hours (programme_id, from_day) WHERE withdrawn_at is null;
alter table opening_hours add constraint fk_opening_hours_programme foreign key (programme_id) references programme(id);

create table closure (
  id uuid not null,
  programme_id uuid not null,
  from_day date not null,
  to_day date not null,
  kind text not null,
  name text not null,
  dosing boolean not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancelled_reason text,
  constraint ck_closure_days check (to_day >= from_day),
  constraint ck_closure_kind check (kind in ('holiday', 'closure', 'emergency')),
  constraint ex_closure_overlap exclude using gist (programme_id with =, daterange(from_day, to_day, '[]') with &&) WHERE (cancelled_at is null),
  constraint pk_closure primary key (id)
);
create index ix_closure_programme_id_to_day on closure (programme_id, to_day);
alter table closure add constraint fk_closure_programme foreign key (programme_id) references programme(id);
`;

// What was decided is not written over: only that it was withdrawn or cancelled may be added.
const grants = `
grant update (name, organisation, address, letterhead, sender_name, phone, levels_offered, time_zone, version) on programme to cairn_app;
grant insert, update (withdrawn_at, withdrawn_by, withdrawn_reason) on programme_policy to cairn_app;
grant update (withdrawn_at, withdrawn_by) on opening_hours to cairn_app;
grant update (cancelled_at, cancelled_by, cancelled_reason) on closure to cairn_app;
`;
