import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantFunctions, wall } from './wall';

/** Charts that open only with a reason; indexes by which the audit trail is searched. */
export class RestrictedCharts1764300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        chart_restriction: ['select', 'insert'],
        chart_opening: ['select', 'insert'],
        audit_verification: ['select', 'insert'],
      }),
    );
    await runner.query(grants);
    await runner.query(closed);
    await runner.query(noLineNoLook);
    await runner.query(marks);
    await runner.query(search);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table chart_restriction (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  own_staff_id uuid,
  reader_ids uuid array not null default '{}',
  reason text not null,
  restricted_by uuid,
  restricted_at timestamptz not null default clock_timestamp(),
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_reason text,
  constraint ck_chart_restriction_own check (own_staff_id is null or kind = 'staff'),
  constraint pk_chart_restriction primary key (id),
  constraint fk_chart_restriction_programme foreign key (programme_id) references programme (id),
  constraint fk_chart_restriction_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create unique index uq_chart_restriction_standing on chart_restriction (programme_id, patient_id) where lifted_at is null;
create index ix_chart_restriction_programme_id_patient_id on chart_restriction (programme_id, patient_id);

create table chart_opening (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  staff_id uuid not null,
  reason_code text not null,
  reason text not null,
  opened_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  verdict text,
  note text,
  constraint ck_chart_opening_review check ((reviewed_at is null) = (verdict is null)),
  constraint pk_chart_opening primary key (id),
  constraint fk_chart_opening_programme foreign key (programme_id) references programme (id),
  constraint fk_chart_opening_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_chart_opening_programme_id_patient_id_staff_id on chart_opening (programme_id, patient_id, staff_id, until);
create index ix_chart_opening_unreviewed on chart_opening (programme_id, opened_at) where reviewed_at is null;

create table audit_verification (
  id uuid not null,
  programme_id uuid not null,
  asked_by uuid,
  asked_at timestamptz not null default clock_timestamp(),
  taken_at timestamptz,
  events bigint,
  broken jsonb,
  head_known boolean,
  done_at timestamptz,
  constraint pk_audit_verification primary key (id),
  constraint fk_audit_verification_programme foreign key (programme_id) references programme (id)
);
create index ix_audit_verification_programme_id_asked_at on audit_verification (programme_id, asked_at);
`;

/** What was written stays; a restriction is ended, an opening reviewed and a verification answered, and nothing else. */
const grants = `
grant update (lifted_by, lifted_at, lifted_reason) on chart_restriction to cairn_app;
grant update (reviewed_by, reviewed_at, verdict, note) on chart_opening to cairn_app;
grant update (taken_at, events, broken, head_known, done_at) on audit_verification to cairn_app;
`;

const closed = `
-- Null: open to this person. 'own': it is their own chart, which never opens. 'restricted': it opens with a reason.
create function chart_closed(of_patient uuid, to_staff uuid) returns text
language sql stable parallel safe set search_path = public, pg_temp as $$
  select case
      when r.own_staff_id = to_staff then 'own'
      when to_staff = any (r.reader_ids) then null
      when exists (select 1 from chart_opening o where o.programme_id = r.programme_id and o.patient_id = r.patient_id
        and o.staff_id = to_staff and o.until > clock_timestamp()) then null
      else 'restricted' end
  from chart_restriction r
  where r.programme_id = nullif(current_setting('cairn.programme', true), '')::uuid
    and r.patient_id = of_patient and r.lifted_at is null and to_staff is not null
$$;

create function chart_closed(of_patient uuid) returns text
language sql stable parallel safe set search_path = public, pg_temp as $$
  select chart_closed(of_patient, nullif(current_setting('cairn.staff', true), '')::uuid)
$$;

-- Is even the name kept from whoever asks? The privacy officer must know whom an opening was about; but nobody their own.
create function chart_hidden(of_patient uuid) returns boolean
language sql stable parallel safe set search_path = public, pg_temp as $$
  select coalesce(c.closed = 'own' or not exists (
      select 1 from staff_role s where s.programme_id = nullif(current_setting('cairn.programme', true), '')::uuid
        and s.staff_id = nullif(current_setting('cairn.staff', true), '')::uuid and s.role = 'privacy_officer'
        and s.ended_at is null and s.from_day <= current_date and (s.to_day is null or s.to_day >= current_date)), false)
  from (select chart_closed(of_patient) as closed) c where c.closed is not null
$$;
`;

/**
 * No line, no look: what is read or done about a person is written down in the same transaction, so refusing the line
 * refuses the act, whichever code did it. The acts named here pass: they open, restrict, review and receive a person
 * without showing a chart. The same list stands in the rules (\`passClosedCharts\`); a test holds them together.
 */
const noLineNoLook = `
create function audit_event_of_closed_chart() returns trigger language plpgsql as $$
declare closed text;
begin
  -- Asked with every line about a person, so the usual answer costs one look at a small index and nothing else.
  if not exists (select 1 from public.chart_restriction r where r.programme_id = new.programme_id
      and r.patient_id = new.patient_id and r.lifted_at is null) then
    return new;
  end if;
  closed := public.chart_closed(new.patient_id, new.staff_id);
  if closed is not null then
    raise exception 'This chart is closed'
      using errcode = 'CA001', constraint = 'chart.' || closed, detail = new.patient_id::text;
  end if;
  return new;
end $$;

create trigger closed_chart before insert on audit_event for each row
when (new.patient_id is not null and new.staff_id is not null and new.outcome = 'done' and new.act <> all (array[
  'chart.open', 'restriction.read', 'restriction.write', 'restriction.lift', 'opening.read', 'opening.review',
  'audit.read', 'audit.verify', 'access-report.read', 'desk.check-in', 'desk.call', 'desk.seen',
  'desk.leave', 'desk.undo', 'patient.merge', 'patient.unmerge', 'staff.depart']))
execute function audit_event_of_closed_chart();
`;

/** The mark on the person goes with the restriction that stands, also where a merge carries it to another registration. */
const marks = `
create function chart_restriction_marks_patient() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update patient p set restricted = not p.restricted
  where p.programme_id = coalesce(new.programme_id, old.programme_id) and p.id in (new.patient_id, old.patient_id)
    and p.restricted <> exists (select 1 from chart_restriction r
      where r.programme_id = p.programme_id and r.patient_id = p.id and r.lifted_at is null);
  return null;
end $$;
create trigger marks_patient after insert or update or delete on chart_restriction
for each row execute function chart_restriction_marks_patient();
`;

const search = `
-- The privacy officer reads the trail backwards in time: about a person, by a colleague, by an act, refused, or all of it.
-- Every event pays for these, so what happens all day has no index by act: it is found soon by walking through the time.
drop index ix_audit_event_programme_id_patient_id_id;
create index ix_audit_event_programme_id_patient_id_at on audit_event (programme_id, patient_id, at);
create index ix_audit_event_programme_id_staff_id_at on audit_event (programme_id, staff_id, at);
create index ix_audit_event_programme_id_at on audit_event (programme_id, at);
create index ix_audit_event_rare_acts on audit_event (programme_id, act, at) where act <> all (array[
  'patient.search', 'patient.read', 'chart.read', 'order.read', 'dosing.read', 'dose.record', 'appointment.read',
  'schedule.read', 'board.read', 'desk.read', 'reminder.send', 'events.read', 'staff.read']);
create index ix_audit_event_refused on audit_event (programme_id, at) where outcome = 'refused';

-- Questions to the verifier that nobody answers: never taken up, or their worker died in the middle.
create function worker_unverified() returns table (id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct v.programme_id from audit_verification v
  where v.done_at is null and coalesce(v.taken_at, v.asked_at) < clock_timestamp() - interval '1 minute'
$$;
do $$ begin
  execute format('create policy owner_looks_for_work on audit_verification for select to %I using (true)', current_user);
end $$;
`;
