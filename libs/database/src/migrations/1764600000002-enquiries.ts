import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantFunctions, wall } from './wall';

/** Who called, and what became of it; the waiting list; the referral of who came; the form on a clinic's web site. */
export class Enquiries1764600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(enquiries);
    await runner.query(waiting);
    await runner.query(publicForm);
    await runner.query(
      wall({
        enquiry: ['select', 'insert'],
        enquiry_step: ['select', 'insert'],
        contact_attempt: ['select', 'insert'],
        waiting_list_entry: ['select', 'insert'],
        waiting_list_offer: ['select', 'insert'],
        referral: ['select', 'insert'],
        enquiry_form: ['select', 'insert', 'update'],
        enquiry_form_hit: ['select', 'insert', 'delete'],
      }),
    );
    await runner.query(ownerLooksUp);
    await runner.query(changes);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const enquiries = `
create table enquiry (
  id uuid not null,
  programme_id uuid not null,
  received_at timestamptz not null,
  channel text not null,
  about jsonb not null,
  said text not null default '',
  recent_overdose text not null,
  pregnant text not null,
  injects text not null default 'unknown',
  safe_to_call text not null,
  safe_to_leave_message text not null,
  holder_id uuid,
  version int not null default 1,
  outcome text,
  ended_at timestamptz,
  ended_by uuid,
  ended_reason text,
  ended_note text,
  patient_id uuid,
  episode_id uuid,
  joined_into uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_enquiry primary key (id),
  constraint uq_enquiry_programme_id_id unique (programme_id, id),
  constraint fk_enquiry_programme foreign key (programme_id) references programme(id),
  constraint fk_enquiry_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_enquiry_episode foreign key (programme_id, episode_id) references episode(programme_id, id),
  constraint fk_enquiry_joined_into foreign key (programme_id, joined_into) references enquiry(programme_id, id),
  constraint ck_enquiry_channel check (channel = any (array['phone'::text, 'web'::text, 'walk-in'::text, 'referrer'::text])),
  constraint ck_enquiry_recent_overdose check (recent_overdose = any (array['day'::text, 'month'::text, 'no'::text, 'unknown'::text])),
  constraint ck_enquiry_answers check (pregnant = any (array['yes'::text, 'no'::text, 'unknown'::text]) and injects = any (array['yes'::text, 'no'::text, 'unknown'::text]) and safe_to_call = any (array['yes'::text, 'no'::text, 'unknown'::text]) and safe_to_leave_message = any (array['yes'::text, 'no'::text, 'unknown'::text])),
  constraint ck_enquiry_outcome check (outcome is null or outcome = any (array['registered'::text, 'readmitted'::text, 'in-care'::text, 'joined'::text, 'referred-elsewhere'::text, 'declined'::text, 'no-contact'::text])),
  constraint ck_enquiry_ended check ((outcome is null) = (ended_at is null)),
  constraint ck_enquiry_patient check ((patient_id is not null) = (outcome is not null and outcome = any (array['registered'::text, 'readmitted'::text, 'in-care'::text]))),
  constraint ck_enquiry_joined check ((joined_into is not null) = (outcome is not null and outcome = 'joined'::text) and joined_into <> id)
);
create index ix_enquiry_programme_id_open on enquiry (programme_id, received_at) where outcome is null;
create index ix_enquiry_programme_id_ended_at on enquiry (programme_id, ended_at) where outcome is not null;
create index ix_enquiry_programme_id_patient_id on enquiry (programme_id, patient_id) where patient_id is not null;
create index ix_enquiry_programme_id_joined_into on enquiry (programme_id, joined_into) where joined_into is not null;

create table enquiry_step (
  id uuid not null,
  programme_id uuid not null,
  enquiry_id uuid not null,
  kind text not null,
  reason text not null default '',
  before jsonb,
  to_staff_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_enquiry_step primary key (id),
  constraint fk_enquiry_step_programme foreign key (programme_id) references programme(id),
  constraint fk_enquiry_step_enquiry foreign key (programme_id, enquiry_id) references enquiry(programme_id, id),
  constraint ck_enquiry_step_kind check (kind = any (array['handed-over'::text, 'amended'::text, 'ended'::text, 'reopened'::text, 'took-in'::text]))
);
create index ix_enquiry_step_programme_id_enquiry_id on enquiry_step (programme_id, enquiry_id, recorded_at);

create table contact_attempt (
  id uuid not null,
  programme_id uuid not null,
  enquiry_id uuid,
  patient_id uuid,
  at timestamptz not null,
  channel text not null,
  outcome text not null,
  note text not null default '',
  against_wish boolean not null default false,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_contact_attempt primary key (id),
  constraint fk_contact_attempt_programme foreign key (programme_id) references programme(id),
  constraint fk_contact_attempt_enquiry foreign key (programme_id, enquiry_id) references enquiry(programme_id, id),
  constraint fk_contact_attempt_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint ck_contact_attempt_about check (num_nonnulls(enquiry_id, patient_id) >= 1),
  constraint ck_contact_attempt_channel check (channel = any (array['phone'::text, 'text'::text, 'email'::text, 'in-person'::text, 'letter'::text, 'through-referrer'::text])),
  constraint ck_contact_attempt_outcome check (outcome = any (array['reached'::text, 'message-left'::text, 'no-answer'::text, 'wrong-number'::text, 'declined'::text]))
);
create index ix_contact_attempt_programme_id_enquiry_id on contact_attempt (programme_id, enquiry_id, at) where enquiry_id is not null;
-- People are found by the number that they called from.
create index ix_patient_phone_digits on patient (programme_id, (right(regexp_replace(phone, '\\D', '', 'g'), 10))) where phone is not null;
create index ix_contact_attempt_programme_id_patient_id on contact_attempt (programme_id, patient_id, at) where patient_id is not null;`;

const waiting = `
create table waiting_list_entry (
  id uuid not null,
  programme_id uuid not null,
  enquiry_id uuid,
  patient_id uuid,
  priority text not null,
  since timestamptz not null,
  waits_for text not null default '',
  note text not null default '',
  ended_at timestamptz,
  ended_reason text,
  ended_note text,
  ended_by uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_waiting_list_entry primary key (id),
  constraint uq_waiting_list_entry_programme_id_id unique (programme_id, id),
  constraint fk_waiting_list_entry_programme foreign key (programme_id) references programme(id),
  constraint fk_waiting_list_entry_enquiry foreign key (programme_id, enquiry_id) references enquiry(programme_id, id),
  constraint fk_waiting_list_entry_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint ck_waiting_list_entry_about check (num_nonnulls(enquiry_id, patient_id) >= 1),
  constraint ck_waiting_list_entry_priority check (priority = any (array['pregnant'::text, 'overdose'::text, 'injects'::text, 'medical'::text, 'other'::text])),
  constraint ck_waiting_list_entry_ended check ((ended_at is null) = (ended_reason is null))
);
create unique index uq_waiting_list_entry_open_enquiry on waiting_list_entry (programme_id, enquiry_id) where ended_at is null and enquiry_id is not null;
create unique index uq_waiting_list_entry_open_patient on waiting_list_entry (programme_id, patient_id) where ended_at is null and patient_id is not null;
create index ix_waiting_list_entry_programme_id_since on waiting_list_entry (programme_id, since);

create table waiting_list_offer (
  id uuid not null,
  programme_id uuid not null,
  entry_id uuid not null,
  at timestamptz not null,
  place_from date,
  answer text not null,
  wait_until date,
  note text not null default '',
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_waiting_list_offer primary key (id),
  constraint fk_waiting_list_offer_programme foreign key (programme_id) references programme(id),
  constraint fk_waiting_list_offer_entry foreign key (programme_id, entry_id) references waiting_list_entry(programme_id, id),
  constraint ck_waiting_list_offer_answer check (answer = any (array['accepted'::text, 'declined'::text, 'not-reached'::text, 'asked-to-wait'::text])),
  constraint ck_waiting_list_offer_wait_until check (wait_until is null or answer = 'asked-to-wait'::text)
);
create index ix_waiting_list_offer_programme_id_entry_id on waiting_list_offer (programme_id, entry_id, at);

create table referral (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  enquiry_id uuid,
  source smallint not null,
  referrer jsonb,
  mandated boolean,
  referred_on date not null,
  first_contact_at timestamptz,
  supersedes_id uuid,
  reason text not null default '',
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_referral primary key (id),
  constraint uq_referral_programme_id_id unique (programme_id, id),
  constraint uq_referral_supersedes_id unique (supersedes_id),
  constraint fk_referral_programme foreign key (programme_id) references programme(id),
  constraint fk_referral_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_referral_episode foreign key (programme_id, episode_id) references episode(programme_id, id),
  constraint fk_referral_enquiry foreign key (programme_id, enquiry_id) references enquiry(programme_id, id),
  constraint fk_referral_supersedes foreign key (programme_id, supersedes_id) references referral(programme_id, id),
  constraint ck_referral_source check (source between 1 and 7)
);
create index ix_referral_programme_id_patient_id on referral (programme_id, patient_id);
create index ix_referral_programme_id_episode_id on referral (programme_id, episode_id);`;

const publicForm = `
create table enquiry_form (
  programme_id uuid not null,
  slug text not null,
  open boolean not null default false,
  title text not null,
  intro text not null default '',
  thanks text not null,
  urgent_note text not null default '',
  ask_pregnant text,
  ask_overdose text,
  frame_origin text,
  version int not null default 1,
  changed_by uuid,
  changed_at timestamptz not null default clock_timestamp(),
  constraint pk_enquiry_form primary key (programme_id),
  constraint uq_enquiry_form_slug unique (slug),
  constraint fk_enquiry_form_programme foreign key (programme_id) references programme(id),
  constraint ck_enquiry_form_slug check (slug ~ '^[a-z0-9][a-z0-9-]{2,39}$')
);

create table enquiry_form_hit (
  id bigint generated by default as identity,
  programme_id uuid not null,
  address_hash bytea not null,
  at timestamptz not null,
  constraint pk_enquiry_form_hit primary key (id),
  constraint fk_enquiry_form_hit_programme foreign key (programme_id) references programme(id)
);
create index ix_enquiry_form_hit_programme_id_at on enquiry_form_hit (programme_id, at);
create index ix_enquiry_form_hit_address on enquiry_form_hit (programme_id, address_hash, at);

-- Whose form a public address is: the program only, and only while the form is open.
create function enquiry_form_programme(of_slug text) returns table (programme_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.programme_id from enquiry_form f where f.slug = of_slug and f.open
$$;`;

/** The function above runs as the owner, who is bound by the walls too where the server's owner is no superuser. */
const ownerLooksUp = `
do $$ begin execute format('create policy owner_looks_up on enquiry_form for select to %I using (true)', current_user); end $$;`;

/** What was said stays as it was said: the answer of an amendment keeps what stood before in its step. */
const changes = `
grant update (about, said, recent_overdose, pregnant, injects, safe_to_call, safe_to_leave_message, holder_id, version, outcome,
  ended_at, ended_by, ended_reason, ended_note, patient_id, episode_id, joined_into) on enquiry to cairn_app;
grant update (patient_id) on contact_attempt to cairn_app;
grant update (patient_id, ended_at, ended_reason, ended_note, ended_by) on waiting_list_entry to cairn_app;`;
