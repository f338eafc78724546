import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The walls between programmes, what the application's role may do, and the few named functions that see across:
 * signing in, a person's programmes, and the worker's list of programmes.
 */
export class Walls1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
    await runner.query(walls);
    await runner.query(grants);
    await runner.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('The walls are not taken down.');
  }
}

const indexes = `
create unique index uq_staff_email on staff (lower(email));

-- Search forgives typing errors. The programme comes first, so that another clinic's size costs nothing.
create index ix_patient_search on patient using gin
  (programme_id, (lower(given || ' ' || family || ' ' || coalesce(preferred_name, ''))) gin_trgm_ops);

-- Behind row security Postgres only lets an index use an operator that cannot leak what it compared.
-- These two compare and answer yes or no; saying so needs a superuser. Without it search still answers, more slowly.
do $$ begin
  alter function word_similarity_commutator_op(text, text) leakproof;
  alter function word_similarity_op(text, text) leakproof;
exception when insufficient_privilege then null; end $$;

create table worker_heartbeat (name text primary key, at timestamptz not null);
`;

const walls = `
do $$ declare t text; begin
  for t in
    select c.table_name from information_schema.columns c join information_schema.tables using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'programme_id' and table_type = 'BASE TABLE' and c.table_name <> 'session'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy wall on %I
      using (programme_id = nullif(current_setting('cairn.programme', true), '')::uuid)
      with check (programme_id = nullif(current_setting('cairn.programme', true), '')::uuid)$p$, t);
  end loop;
end $$;

alter table programme enable row level security;
alter table programme force row level security;
create policy wall on programme using (id = nullif(current_setting('cairn.programme', true), '')::uuid);

alter table staff enable row level security;
alter table staff force row level security;
create policy wall on staff using (exists (
  select 1 from staff_role r where r.staff_id = staff.id
     and r.programme_id = nullif(current_setting('cairn.programme', true), '')::uuid));

-- Sign-in has to know a person before it knows the programme. Its functions run as the owner; these let the owner see
-- who works where, and nothing clinical.
do $$ declare t text; begin
  foreach t in array array['programme', 'programme_policy', 'staff', 'staff_role', 'licence'] loop
    execute format('create policy owner_signs_in on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
do $$ declare t text; begin
  foreach t in array array['audit_event', 'audit_seal'] loop
    execute format('create policy owner_looks_for_work on %I for select to %I using (true)', t, current_user);
  end loop;
end $$;
alter table session enable row level security;
alter table session force row level security;
alter table credential enable row level security;
alter table credential force row level security;
alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
alter table worker_heartbeat enable row level security;
alter table worker_heartbeat force row level security;
do $$ declare t text; begin
  foreach t in array array['session', 'credential', 'sign_in_attempt', 'worker_heartbeat'] loop
    execute format('create policy owner_only on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
`;

const grants = `
revoke all on all tables in schema public from public;
grant usage on schema public to cairn_app;
grant usage on all sequences in schema public to cairn_app;
grant select on migration, programme, programme_policy, staff, staff_role, licence, imported_row, import_report to cairn_app;

-- Kept as it was written: no update, no delete.
grant select, insert on audit_event, audit_seal, receipt, episode_move, episode_move_void, dose, dose_void, specimen,
  specimen_result, withdrawal_observation, use_report, assessment_record, reminder_attempt, outbox_message to cairn_app;

grant select, insert, update on patient, contact_consent, episode, episode_span, assignment, medication_order, appointment,
  reminder to cairn_app;

-- A void frees the place of the dose that it takes back.
grant select, insert, delete on dose_slot to cairn_app;
grant select, insert, update, delete on dosing_attention to cairn_app;
`;

const functions = `
create function sign_in_lookup(given_email text) returns table (staff_id uuid, password_hash text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, c.password_hash from staff s join credential c on c.staff_id = s.id
  where lower(s.email) = lower(given_email) and s.deactivated_at is null
$$;

-- Failed tries of the last quarter of an hour, for the account since its last success and for the address.
create function sign_in_failures(account bytea, from_address text) returns table (of_account int, of_address int)
language sql stable security definer set search_path = public, pg_temp as $$
  select
    (select count(*)::int from sign_in_attempt a where a.account_hash = account and not a.succeeded
       and a.at > now() - interval '15 minutes'
       and a.at > coalesce((select max(at) from sign_in_attempt w where w.account_hash = account and w.succeeded), '-infinity')),
    (select count(*)::int from sign_in_attempt a where a.address = from_address and not a.succeeded
       and a.at > now() - interval '15 minutes')
$$;

create function sign_in_record(account bytea, from_address text, well boolean) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into sign_in_attempt (account_hash, address, succeeded) values (account, from_address, well)
$$;

create function staff_programmes(of_staff uuid, on_day date) returns table (id uuid, name text, time_zone text, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name, p.time_zone, array_agg(distinct r.role order by r.role)
  from staff_role r join programme p on p.id = r.programme_id
  where r.staff_id = of_staff and r.from_day <= on_day and (r.to_day is null or r.to_day >= on_day)
  group by p.id, p.name, p.time_zone order by p.name
$$;

create function session_open(of_token bytea, of_staff uuid, in_programme uuid, csrf text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into session (id, token_hash, staff_id, programme_id, csrf_token)
  values (gen_random_uuid(), of_token, of_staff, in_programme, csrf)
$$;

create function session_read(of_token bytea) returns table
  (staff_id uuid, display_name text, email text, programme_id uuid, csrf_token text, created_at timestamptz,
   last_seen_at timestamptz, roles text[], idle_minutes jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.staff_id, p.display_name, p.email, s.programme_id, s.csrf_token, s.created_at, s.last_seen_at,
    coalesce((select array_agg(distinct r.role) from staff_role r
      where r.staff_id = s.staff_id and r.programme_id = s.programme_id
        and r.from_day <= current_date and (r.to_day is null or r.to_day >= current_date)), '{}'),
    (select y.value from programme_policy y where y.programme_id = s.programme_id and y.key = 'idle_minutes'
      and y.effective_from <= current_date order by y.effective_from desc limit 1)
  from session s join staff p on p.id = s.staff_id
  where s.token_hash = of_token and s.ended_at is null and p.deactivated_at is null
$$;

create function session_seen(of_token bytea, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set last_seen_at = greatest(last_seen_at, at) where token_hash = of_token and ended_at is null
$$;

create function session_end(of_token bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set ended_at = now() where token_hash = of_token and ended_at is null
$$;

create function worker_programmes() returns table (id uuid, time_zone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.time_zone from programme p order by p.id
$$;

-- Where the sealer has work: a clinic that sleeps costs one look at an index.
create function worker_unsealed() returns table (id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id from programme p
  left join lateral (select s.written_in, s.event_id from audit_seal s where s.programme_id = p.id
    order by s.position desc limit 1) l on true
  where exists (select 1 from audit_event e where e.programme_id = p.id
    and (e.written_in, e.id) > (coalesce(l.written_in, 0), coalesce(l.event_id, 0)))
  order by p.id
$$;

create function worker_beat(of_worker text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into worker_heartbeat (name, at) values (of_worker, now()) on conflict (name) do update set at = excluded.at
$$;

create function worker_last_beat() returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select max(at) from worker_heartbeat
$$;

do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cairn_app', f);
  end loop;
end $$;
`;
