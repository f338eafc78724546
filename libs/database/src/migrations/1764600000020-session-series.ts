import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Sessions that repeat (RFC 5545), the room, the way and the format of a session; a room is never booked twice. */
export class SessionSeries1764600000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(series);
    await runner.query(sessions);
    await runner.query(
      wall({ appointment_series: ['select', 'insert', 'update'], series_skip: ['select', 'insert', 'update'] }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const series = `
alter table room add constraint uq_room_programme_id_id unique (programme_id, id);

create table appointment_series (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  staff_id uuid not null,
  room_id uuid,
  rrule text not null,
  starts_local timestamp not null,
  zone text not null,
  minutes int not null,
  modality text not null,
  contact_type text not null,
  format text not null,
  follows_id uuid,
  placed_until date,
  ended_from timestamp,
  ended_reason text,
  ended_by uuid,
  ended_at timestamptz,
  booked_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_appointment_series primary key (id),
  constraint uq_appointment_series_programme_id_id unique (programme_id, id),
  constraint ck_appointment_series_minutes check (minutes > 0),
  constraint ck_appointment_series_contact_type check (contact_type in ('in_person', 'video', 'phone')),
  constraint ck_appointment_series_format check (format in ('individual', 'family', 'couple')),
  constraint ck_appointment_series_ended check ((ended_from is null) = (ended_at is null)),
  constraint fk_appointment_series_programme foreign key (programme_id) references programme (id),
  constraint fk_appointment_series_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_appointment_series_room foreign key (programme_id, room_id) references room (programme_id, id),
  constraint fk_appointment_series_follows foreign key (programme_id, follows_id) references appointment_series (programme_id, id)
);
create index ix_appointment_series_programme_id_placed_until on appointment_series (programme_id, placed_until) WHERE ended_at is null;
create index ix_appointment_series_programme_id_patient_id on appointment_series (programme_id, patient_id);

create table series_skip (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  series_id uuid not null,
  occurs_local timestamp not null,
  starts_at timestamptz not null,
  reason text not null,
  settled_as text,
  settled_by uuid,
  settled_at timestamptz,
  appointment_id uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_series_skip primary key (id),
  constraint uq_series_skip_series_id_occurs_local unique (series_id, occurs_local),
  constraint ck_series_skip_reason check (reason in ('closed', 'staff-away', 'staff-booked', 'room-booked', 'room-retired')),
  constraint ck_series_skip_settled check ((settled_as is null) = (settled_at is null)
    and (settled_as is null or settled_as in ('rebooked', 'let-go', 'ended'))),
  constraint fk_series_skip_programme foreign key (programme_id) references programme (id),
  constraint fk_series_skip_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_series_skip_series foreign key (programme_id, series_id) references appointment_series (programme_id, id)
);
create index ix_series_skip_open on series_skip (programme_id, starts_at) WHERE settled_at is null;
`;

/**
 * A room is held by a session that has its clinician: whoever moves many at once lets go of the clinicians first, and with them of
 * the rooms. `place_session` answers false where a constraint stands in the way, and leaves the rest of the transaction whole.
 */
const sessions = `
alter table appointment add column series_id uuid;
alter table appointment add column occurs_local timestamp;
alter table appointment add column room_id uuid;
alter table appointment add column contact_type text;
alter table appointment add column format text;
alter table appointment add constraint fk_appointment_series foreign key (programme_id, series_id) references appointment_series (programme_id, id);
alter table appointment add constraint fk_appointment_room foreign key (programme_id, room_id) references room (programme_id, id);
alter table appointment add constraint ck_appointment_occurs check ((series_id is null) = (occurs_local is null));
alter table appointment add constraint ck_appointment_contact_type check (contact_type in ('in_person', 'video', 'phone'));
alter table appointment add constraint ck_appointment_format check (format in ('individual', 'group', 'family', 'couple'));
create unique index uq_appointment_series_id_occurs_local on appointment (series_id, occurs_local) WHERE series_id is not null;
alter table appointment add constraint ex_appointment_room_booked EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (((state = ANY (ARRAY['booked'::text, 'attended'::text])) AND (room_id IS NOT NULL) AND (staff_id IS NOT NULL) AND (origin <> 'imported'::text)));

create function place_session(session uuid, staff uuid, room uuid, local_start timestamp, starts timestamptz, ends timestamptz)
returns boolean language plpgsql as $$
begin
  update appointment set staff_id = staff, room_id = room, starts_local = local_start, starts_at = starts, ends_at = ends
  where id = session;
  return true;
exception when exclusion_violation then
  return false;
end $$;
`;
