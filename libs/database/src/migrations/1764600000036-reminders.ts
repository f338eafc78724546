import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/**
 * Reminders of every kind: a claim that other workers see, the words of every attempt, templates and their approval, numbers that may not
 * be written to, what people answer, calls that staff are to make, and channels that stand still.
 */
export class Reminders1764600000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await runner.query(open);
    await runner.query(changes);
    await runner.query(shut);
    await runner.query(tables);
    await runner.query(
      wall({
        message_template: ['select', 'insert', 'update'],
        contact_stop: ['select', 'insert'],
        inbound_message: ['select', 'insert', 'update'],
        call_task: ['select', 'insert', 'update'],
        channel_pause: ['select', 'insert', 'update'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

/**
 * new_id: a uuid of version 7, as the programs make them, for rows that a statement makes by the thousand.
 * instant_of: the rule of the same name. A local time that comes twice is the first of the two; one that the clocks skip is the
 * next minute that exists. Postgres by itself takes the later one, and moves by the whole width of the gap.
 */
const functions = `
create function new_id() returns uuid language sql volatile parallel safe
  return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid;

create function instant_of(local timestamp, zone text) returns timestamptz language sql stable parallel safe
  return case
    when (local at time zone zone) at time zone zone <> local then (
      select (local + make_interval(mins => m)) at time zone zone from generate_series(1, 1440) m
      where ((local + make_interval(mins => m)) at time zone zone) at time zone zone = local + make_interval(mins => m)
      order by m limit 1)
    when ((local at time zone zone) - interval '2 hours') at time zone zone = local then (local at time zone zone) - interval '2 hours'
    when ((local at time zone zone) - interval '1 hour') at time zone zone = local then (local at time zone zone) - interval '1 hour'
    when ((local at time zone zone) - interval '30 minutes') at time zone zone = local
      then (local at time zone zone) - interval '30 minutes'
    else local at time zone zone
  end;
`;

/** The owner too stands before the walls where it is an ordinary role; for what these statements move they are open to it. */
const moved = ['reminder', 'reminder_attempt', 'contact_consent', 'programme_policy'];
const open = moved.map((table) => `alter table ${table} no force row level security;`).join('\n');
const shut = moved.map((table) => `alter table ${table} force row level security;`).join('\n');

const changes = `
update reminder set offset_key = 'shortly-before' where offset_key = 'two-hours';
insert into programme_policy (id, programme_id, key, value, effective_from, approved_by, approved_at, citation, reason)
  select gen_random_uuid(), of_day.programme_id, 'remind_session',
    to_jsonb('1d ' || coalesce(day_before.value #>> '{}', '17:00') || ', ' || coalesce(shortly.value #>> '{}', '120') || 'min'),
    of_day.effective_from, of_day.approved_by, of_day.approved_at, 'R-451', of_day.reason
  from (select distinct on (programme_id, effective_from) programme_id, effective_from, approved_by, approved_at, reason
    from programme_policy where key in ('reminder_day_before_at', 'reminder_before_minutes') and withdrawn_at is null
    order by programme_id, effective_from, approved_at desc) of_day
  left join lateral (select value from programme_policy p where p.programme_id = of_day.programme_id and p.key = 'reminder_day_before_at'
    and p.withdrawn_at is null and p.effective_from <= of_day.effective_from order by p.effective_from desc limit 1) day_before on true
  left join lateral (select value from programme_policy p where p.programme_id = of_day.programme_id and p.key = 'reminder_before_minutes'
    and p.withdrawn_at is null and p.effective_from <= of_day.effective_from order by p.effective_from desc limit 1) shortly on true;
alter table reminder drop constraint ck_reminder_audience;
alter table reminder alter column patient_id drop not null;
alter table reminder drop constraint uq_reminder_cause_id_kind_offset_key_local_day;
alter table reminder add constraint uq_reminder_cause unique (cause_id, patient_id, kind, offset_key, local_day);
alter table reminder add column step smallint not null default 1;
alter table reminder add constraint ck_reminder_audience
  check (audience in ('patient', 'staff') and (audience = 'staff') = (role is not null) and (patient_id is not null or audience = 'staff'));
alter table reminder add constraint ck_reminder_state
  check (state in ('planned', 'sending', 'sent', 'suppressed', 'failed', 'cancelled', 'unknown'));
update reminder r set state = 'sending' where state = 'planned' and attempts > 0 and 'started' =
  (select a.outcome from reminder_attempt a where a.programme_id = r.programme_id and a.reminder_id = r.id order by a.id desc limit 1);
create index ix_reminder_programme_id_patient_id_changed_at on reminder (programme_id, patient_id, changed_at)
  where state in ('sending', 'sent', 'unknown');

alter table reminder_attempt add column message_id uuid;
alter table reminder_attempt add column provider_id text;

alter table outbox_message drop constraint uq_outbox_message_reminder_id;
alter table outbox_message alter column patient_id drop not null;
alter table outbox_message add column transport text not null default 'outbox';
alter table outbox_message add column subject text;
alter table outbox_message add column consent_id uuid;
alter table outbox_message add column attempt smallint not null default 1;
create index ix_outbox_message_programme_id_reminder_id on outbox_message (programme_id, reminder_id);

alter table contact_consent add column address_key text not null default '';
alter table contact_consent add column allowed_from text;
alter table contact_consent add column allowed_to text;
alter table contact_consent add column zone text;
alter table contact_consent add column shared_with text;
alter table contact_consent add column leave_message boolean not null default false;
alter table contact_consent add column daily_reminders boolean not null default false;
alter table contact_consent add column use_first_name boolean not null default false;
alter table contact_consent add column wording text;
create function contact_address_key(channel text, address text) returns text
  language sql immutable parallel safe
  return case when channel = 'email' then lower(btrim(address)) else right(regexp_replace(address, '\\D', '', 'g'), 10) end;
create function set_contact_address_key() returns trigger language plpgsql as $$
begin
  new.address_key := contact_address_key(new.channel, new.address);
  return new;
end $$;
create trigger contact_consent_address_key before insert or update of channel, address on contact_consent
  for each row execute function set_contact_address_key();
update contact_consent set address_key = contact_address_key(channel, address);
create index ix_contact_consent_programme_id_address_key on contact_consent (programme_id, address_key);
`;

const tables = `
create table message_template (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  language text not null,
  level smallint not null,
  version integer not null,
  text text not null,
  state text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  constraint pk_message_template primary key (id),
  constraint uq_message_template_version unique (programme_id, kind, language, level, version),
  constraint ck_message_template_level check (level between 0 and 2),
  constraint ck_message_template_state check (state in ('draft', 'published', 'replaced', 'withdrawn')),
  constraint ck_message_template_published check ((state in ('published', 'replaced')) = (published_by is not null)),
  constraint fk_message_template_programme foreign key (programme_id) references programme (id)
);
create unique index uq_message_template_published on message_template (programme_id, kind, language, level) where state = 'published';

create table contact_stop (
  id uuid not null,
  programme_id uuid not null,
  channel text not null,
  address_key text not null,
  reason text not null,
  scope text not null default 'all',
  at timestamptz not null,
  inbound_id uuid,
  message_id uuid,
  recorded_by uuid,
  constraint pk_contact_stop primary key (id),
  constraint ck_contact_stop_reason check (reason in ('opt-out', 'wrong-number', 'undeliverable')),
  constraint fk_contact_stop_programme foreign key (programme_id) references programme (id)
);
create index ix_contact_stop_programme_id_address_key on contact_stop (programme_id, address_key, at);

create table inbound_message (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid,
  channel text not null,
  address_key text not null,
  text text not null,
  meaning text not null,
  provider_id text not null,
  at timestamptz not null,
  reply text,
  handled_at timestamptz,
  handled_by uuid,
  handled_note text,
  constraint pk_inbound_message primary key (id),
  constraint uq_inbound_message_provider_id unique (programme_id, provider_id),
  constraint ck_inbound_message_meaning check (meaning in ('opt-out', 'opt-in', 'help', 'wrong-number', 'urgent', 'other')),
  constraint ck_inbound_message_handled check ((handled_at is null) = (handled_by is null)),
  constraint fk_inbound_message_programme foreign key (programme_id) references programme (id),
  constraint fk_inbound_message_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_inbound_message_programme_id_id on inbound_message (programme_id, id);
create index ix_inbound_message_programme_id_patient_id on inbound_message (programme_id, patient_id);
create index ix_inbound_message_open on inbound_message (programme_id, at) where handled_at is null;

create table call_task (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  reminder_id uuid not null,
  reason text not null,
  role text not null,
  due_at timestamptz not null,
  created_at timestamptz not null,
  outcome text,
  note text,
  done_at timestamptz,
  done_by uuid,
  constraint pk_call_task primary key (id),
  constraint uq_call_task_reminder_id unique (reminder_id),
  constraint ck_call_task_outcome check (outcome in ('reached', 'no-answer', 'message-left', 'wrong-number', 'not-needed')),
  constraint ck_call_task_done check ((done_at is null) = (outcome is null) and (done_at is null) = (done_by is null)),
  constraint fk_call_task_programme foreign key (programme_id) references programme (id),
  constraint fk_call_task_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_call_task_open on call_task (programme_id, due_at) where done_at is null;
create index ix_call_task_programme_id_patient_id on call_task (programme_id, patient_id);

create table channel_pause (
  id uuid not null,
  programme_id uuid not null,
  channel text not null,
  reason text not null,
  paused_by uuid not null,
  paused_at timestamptz not null,
  resumed_by uuid,
  resumed_at timestamptz,
  constraint pk_channel_pause primary key (id),
  constraint ck_channel_pause_channel check (channel in ('sms', 'email', 'voice')),
  constraint ck_channel_pause_resumed check ((resumed_at is null) = (resumed_by is null)),
  constraint fk_channel_pause_programme foreign key (programme_id) references programme (id)
);
create unique index uq_channel_pause_standing on channel_pause (programme_id, channel) where resumed_at is null;
`;
