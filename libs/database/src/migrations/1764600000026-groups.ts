import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Groups with their members, and the sessions that were signed: one record for all, and an entry for each member. */
export class Groups1764600000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        therapy_group: ['select', 'insert', 'update'],
        therapy_group_member: ['select', 'insert', 'update'],
        group_session: ['select', 'insert'],
        group_session_entry: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table therapy_group (
  id uuid not null,
  programme_id uuid not null,
  name text not null,
  modality text not null,
  teaches boolean not null,
  leader_id uuid not null,
  facilitators text not null,
  place text not null,
  weekday int,
  starts_local time,
  minutes int not null,
  version int not null default 1,
  ended_on date,
  ended_reason text,
  created_by uuid,
  created_at timestamptz not null,
  origin text not null,
  constraint pk_therapy_group primary key (id),
  constraint uq_therapy_group_programme_id_id unique (programme_id, id),
  constraint ck_therapy_group_weekday check (weekday >= 1 and weekday <= 7),
  constraint ck_therapy_group_time check ((weekday is null) = (starts_local is null)),
  constraint ck_therapy_group_minutes check (minutes > 0),
  constraint ck_therapy_group_ended check ((ended_on is null) = (ended_reason is null)),
  constraint fk_therapy_group_programme foreign key (programme_id) references programme (id),
  constraint fk_therapy_group_leader foreign key (leader_id) references staff (id)
);

create table therapy_group_member (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  group_id uuid not null,
  joined_on date not null,
  reason text,
  added_by uuid,
  added_at timestamptz not null,
  left_on date,
  left_reason text,
  left_by uuid,
  left_at timestamptz,
  origin text not null,
  constraint pk_therapy_group_member primary key (id),
  constraint ck_therapy_group_member_left check ((left_on is null) = (left_at is null) and left_on >= joined_on),
  constraint fk_therapy_group_member_programme foreign key (programme_id) references programme (id),
  constraint fk_therapy_group_member_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_therapy_group_member_group foreign key (programme_id, group_id) references therapy_group (programme_id, id)
);
create unique index uq_therapy_group_member_standing on therapy_group_member (group_id, patient_id) WHERE left_at is null;
create index ix_therapy_group_member_group_id on therapy_group_member (group_id);
create index ix_therapy_group_member_programme_id_patient_id on therapy_group_member (programme_id, patient_id);

create table group_session (
  id uuid not null,
  programme_id uuid not null,
  group_id uuid not null,
  modality text not null,
  contact_type text not null,
  service_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  content jsonb not null,
  author_id uuid,
  credential text,
  signed_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_group_session primary key (id),
  constraint uq_group_session_programme_id_id unique (programme_id, id),
  constraint uq_group_session_group_id_starts_at unique (group_id, starts_at),
  constraint ck_group_session_contact_type check (contact_type in ('in_person', 'video', 'phone')),
  constraint ck_group_session_times check (ends_at > starts_at),
  constraint fk_group_session_programme foreign key (programme_id) references programme (id),
  constraint fk_group_session_group foreign key (programme_id, group_id) references therapy_group (programme_id, id)
);

create table group_session_entry (
  session_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  appointment_id uuid not null,
  note_id uuid,
  attendance text not null,
  minutes int not null,
  participation text,
  step text,
  constraint pk_group_session_entry primary key (session_id, patient_id),
  constraint uq_group_session_entry_note_id unique (note_id),
  constraint ck_group_session_entry_attendance check (attendance in ('attended', 'late', 'left_early', 'absent')),
  constraint ck_group_session_entry_note check ((attendance = 'absent') = (note_id is null)),
  constraint ck_group_session_entry_minutes check (minutes >= 0),
  constraint fk_group_session_entry_programme foreign key (programme_id) references programme (id),
  constraint fk_group_session_entry_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_group_session_entry_session foreign key (programme_id, session_id) references group_session (programme_id, id),
  constraint fk_group_session_entry_appointment foreign key (appointment_id) references appointment (id),
  constraint fk_group_session_entry_note foreign key (programme_id, note_id) references progress_note (programme_id, id)
);
create index ix_group_session_entry_programme_id_patient_id on group_session_entry (programme_id, patient_id);
`;
