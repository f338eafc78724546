import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantFunctions, ownerOnly } from './wall';

/** Staff, their codes, PINs and sessions; the first set-up of an empty database. */
export class Staff1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(people);
    await runner.query(sessions);
    await runner.query(setUp);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
alter table staff add column version int not null default 1;

-- A role ends at a moment, not only on a day: who leaves at noon may nothing at five past.
alter table staff_role add column given_by uuid, add column ended_at timestamptz, add column ended_by uuid;
alter table licence add column recorded_by uuid, add column ended_at timestamptz, add column ended_reason text;
grant insert, update on staff_role, licence to cairn_app;

alter table session add column station boolean not null default false, add column locked_at timestamptz,
  add column pin_failures int not null default 0, add column address text, add column device text;

create table staff_code (
  id uuid not null, staff_id uuid not null, code_hash bytea not null, made_by uuid,
  made_at timestamptz not null default now(), expires_at timestamptz not null, used_at timestamptz, ended_at timestamptz,
  constraint pk_staff_code primary key (id),
  constraint uq_staff_code_code_hash unique (code_hash),
  constraint fk_staff_code_staff foreign key (staff_id) references staff (id)
);
create index ix_staff_code_staff_id on staff_code (staff_id);
${ownerOnly('staff_code')}

create table staff_pin (
  staff_id uuid not null, pin_hash text not null, set_at timestamptz not null default now(),
  constraint pk_staff_pin primary key (staff_id),
  constraint fk_staff_pin_staff foreign key (staff_id) references staff (id)
);
${ownerOnly('staff_pin')}
`;

// A person belongs to all programmes they work in; these look beyond the wall for just that.
const people = `
create function me() returns uuid language sql stable as $$ select nullif(current_setting('cairn.staff', true), '')::uuid $$;
create function here() returns uuid language sql stable as $$ select nullif(current_setting('cairn.programme', true), '')::uuid $$;

-- A colleague of this programme, present or former.
create function works_here(of_staff uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from staff_role r where r.staff_id = of_staff and r.programme_id = here())
$$;

-- Whether someone works today in a programme of which the other one is no administrator.
create function works_elsewhere(of_staff uuid, for_administrator uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from staff_role r where r.staff_id = of_staff and r.ended_at is null
    and (r.to_day is null or r.to_day >= current_date)
    and not exists (select 1 from staff_role a where a.programme_id = r.programme_id and a.staff_id = for_administrator
      and a.role = 'administrator' and a.ended_at is null and a.from_day <= current_date
      and (a.to_day is null or a.to_day >= current_date)))
$$;

create function staff_add(of_staff uuid, of_email text, of_name text) returns table (id uuid, existed boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare found uuid;
begin
  if here() is null then raise exception 'A colleague is added to a programme.'; end if;
  select s.id into found from staff s where lower(s.email) = lower(of_email);
  if found is null then
    insert into staff (id, email, display_name) values (of_staff, of_email, of_name);
    return query select of_staff, false;
  else
    update staff s set deactivated_at = null where s.id = found and s.deactivated_at is not null;
    return query select found, true;
  end if;
end $$;

create function staff_change(of_staff uuid, of_email text, of_name text, of_version int) returns int
language sql security definer set search_path = public, pg_temp as $$
  update staff set email = of_email, display_name = of_name, version = version + 1
  where id = of_staff and version = of_version and works_here(of_staff) returning version
$$;

-- What the list of colleagues shows of their accounts; never a hash.
create function staff_accounts() returns table (staff_id uuid, has_password boolean, has_pin boolean, last_seen_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.staff_id, exists (select 1 from credential c where c.staff_id = w.staff_id),
    exists (select 1 from staff_pin p where p.staff_id = w.staff_id),
    (select max(s.last_seen_at) from session s where s.staff_id = w.staff_id and s.programme_id = here())
  from (select distinct r.staff_id from staff_role r where r.programme_id = here()) w
$$;

-- Who works nowhere any more has no account either: coming back begins with a new code.
create function staff_close(of_staff uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not works_here(of_staff) then return; end if;
  update session set ended_at = now() where staff_id = of_staff and ended_at is null and programme_id is not distinct from here();
  update staff_code set ended_at = now() where staff_id = of_staff and used_at is null and ended_at is null;
  if exists (select 1 from staff_role r where r.staff_id = of_staff and r.ended_at is null
    and (r.to_day is null or r.to_day >= current_date)) then return; end if;
  update staff set deactivated_at = now(), version = version + 1 where id = of_staff;
  update session set ended_at = now() where staff_id = of_staff and ended_at is null;
  delete from credential where staff_id = of_staff;
  delete from staff_pin where staff_id = of_staff;
end $$;

create function staff_open_sessions(of_staff uuid) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from session s where s.staff_id = of_staff and s.programme_id = here() and s.ended_at is null
    and s.created_at > now() - interval '12 hours' and works_here(of_staff)
$$;

create function code_make(of_id uuid, of_staff uuid, hash bytea, by_staff uuid, until timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not works_here(of_staff) then raise exception 'There is no such colleague in this programme.'; end if;
  update staff_code set ended_at = now() where staff_id = of_staff and used_at is null and ended_at is null;
  insert into staff_code (id, staff_id, code_hash, made_by, expires_at) values (of_id, of_staff, hash, by_staff, until);
end $$;

-- Whom a code and an address name, while the code holds.
create function code_lookup(of_email text, hash bytea) returns table (staff_id uuid, display_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.display_name from staff_code c join staff s on s.id = c.staff_id
  where c.code_hash = hash and lower(s.email) = lower(of_email) and c.used_at is null and c.ended_at is null
    and c.expires_at > now() and s.deactivated_at is null
$$;

-- Uses a code up: the second of two at the same moment gets nothing. Whoever was signed in with the old password no longer is.
create function code_use(hash bytea, of_password text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare whose uuid;
begin
  update staff_code set used_at = now() where code_hash = hash and used_at is null and ended_at is null
    and expires_at > now() returning staff_id into whose;
  if whose is null then return null; end if;
  insert into credential (staff_id, password_hash) values (whose, of_password)
    on conflict (staff_id) do update set password_hash = excluded.password_hash, changed_at = now();
  update session set ended_at = now() where staff_id = whose and ended_at is null;
  return whose;
end $$;

-- What people see and set of their own account: whose it is, is who acts in this transaction, not what a caller says.
create function own_password_changed_at() returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select c.changed_at from credential c where c.staff_id = me()
$$;

create function own_password_set(of_password text, keep_token bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update credential set password_hash = of_password, changed_at = now() where staff_id = me();
  update session set ended_at = now() where staff_id = me() and ended_at is null and token_hash <> keep_token;
$$;

create function own_pin_set(of_pin text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into staff_pin (staff_id, pin_hash) values (me(), of_pin)
    on conflict (staff_id) do update set pin_hash = excluded.pin_hash, set_at = now()
$$;

create function own_pin_remove() returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from staff_pin where staff_id = me()
$$;

create function own_sessions() returns table (id uuid, created_at timestamptz, last_seen_at timestamptz,
  address text, device text, station boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.created_at, s.last_seen_at, s.address, s.device, s.station from session s
  where s.staff_id = me() and s.ended_at is null and s.created_at > now() - interval '12 hours' order by s.last_seen_at desc
$$;

create function own_session_end(of_session uuid) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  update session set ended_at = now() where id = of_session and staff_id = me() and ended_at is null returning true
$$;

create or replace function staff_programmes(of_staff uuid, on_day date) returns table (id uuid, name text, time_zone text, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name, p.time_zone, array_agg(distinct r.role order by r.role)
  from staff_role r join programme p on p.id = r.programme_id
  where r.staff_id = of_staff and r.from_day <= on_day and (r.to_day is null or r.to_day >= on_day) and r.ended_at is null
  group by p.id, p.name, p.time_zone order by p.name
$$;
`;

const sessions = `
drop function session_open(bytea, uuid, uuid, text);
create function session_open(of_token bytea, of_staff uuid, in_programme uuid, csrf text, from_address text, on_device text, at_station boolean,
  opened_at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into session (id, token_hash, staff_id, programme_id, csrf_token, address, device, station, created_at, last_seen_at)
  values (gen_random_uuid(), of_token, of_staff, in_programme, csrf, from_address, on_device, at_station, opened_at, opened_at)
$$;

drop function session_read(bytea);
create function session_read(of_token bytea) returns table
  (id uuid, staff_id uuid, display_name text, email text, programme_id uuid, csrf_token text, created_at timestamptz,
   last_seen_at timestamptz, station boolean, locked boolean, has_pin boolean, roles text[], idle_minutes jsonb,
   idle_minutes_dosing jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.staff_id, p.display_name, p.email, s.programme_id, s.csrf_token, s.created_at, s.last_seen_at,
    s.station, s.locked_at is not null, exists (select 1 from staff_pin n where n.staff_id = s.staff_id),
    coalesce((select array_agg(distinct r.role) from staff_role r
      where r.staff_id = s.staff_id and r.programme_id = s.programme_id and r.ended_at is null
        and r.from_day <= current_date and (r.to_day is null or r.to_day >= current_date)), '{}'),
    (select y.value from programme_policy y where y.programme_id = s.programme_id and y.key = 'idle_minutes'
      and y.effective_from <= current_date order by y.effective_from desc limit 1),
    (select y.value from programme_policy y where y.programme_id = s.programme_id and y.key = 'idle_minutes_dosing'
      and y.effective_from <= current_date order by y.effective_from desc limit 1)
  from session s join staff p on p.id = s.staff_id
  where s.token_hash = of_token and s.ended_at is null and p.deactivated_at is null
$$;

create function session_station(of_token bytea, at_station boolean) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set station = at_station where token_hash = of_token and ended_at is null
$$;

create function session_lock(of_token bytea, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set locked_at = coalesce(locked_at, at), pin_failures = 0 where token_hash = of_token and ended_at is null and station
$$;

-- Counts a try before it is looked at, so that many at once are not more than five one after the other.
create function session_try_pin(of_token bytea) returns table (pin_hash text, tries int)
language sql security definer set search_path = public, pg_temp as $$
  update session s set pin_failures = pin_failures + 1 from staff_pin n
  where s.token_hash = of_token and s.ended_at is null and s.locked_at is not null and n.staff_id = s.staff_id
  returning n.pin_hash, s.pin_failures
$$;

create function session_unlock(of_token bytea, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set locked_at = null, pin_failures = 0, last_seen_at = at where token_hash = of_token and ended_at is null
$$;
`;

const setUp = `
create function set_up_needed() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select 1 from programme)
$$;

-- The first programme and its first administrator. Of two at once only one finds the house empty.
create function set_up(of_programme uuid, of_organisation text, of_name text, of_sender text, of_phone text, of_zone text,
  of_otp boolean, of_staff uuid, of_email text, of_display_name text, of_password text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('set-up', 0));
  if exists (select 1 from programme) then return false; end if;
  insert into programme (id, organisation, name, sender_name, phone, time_zone, is_otp)
    values (of_programme, of_organisation, of_name, of_sender, of_phone, of_zone, of_otp);
  insert into staff (id, email, display_name) values (of_staff, of_email, of_display_name);
  insert into credential (staff_id, password_hash) values (of_staff, of_password);
  insert into staff_role (id, programme_id, staff_id, role, from_day)
    values (gen_random_uuid(), of_programme, of_staff, 'administrator', current_date);
  return true;
end $$;
`;
