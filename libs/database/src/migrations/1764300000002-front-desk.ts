import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Who arrived, waits, is with whom and left; who is seen first. */
export class FrontDesk1764300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    // Neither is a clinical fact: an arrival is moved on in its row and never deleted, and each move has its audit line.
    await runner.query(
      wall({ arrival: ['select', 'insert', 'update'], care_priority: ['select', 'insert', 'update'] }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table arrival (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  service_day date not null,
  purpose text not null,
  appointment_id uuid,
  staff_id uuid,
  words text,
  arrived_at timestamptz not null,
  checked_in_by uuid,
  called_at timestamptz,
  called_by uuid,
  called_to text,
  seen_at timestamptz,
  seen_by uuid,
  left_at timestamptz,
  left_by uuid,
  left_reason text,
  undone_at timestamptz,
  undone_by uuid,
  version integer not null default 1,
  constraint ck_arrival_purpose check (purpose = any (array['session'::text, 'dose'::text, 'walk-in'::text])),
  constraint ck_arrival_session check (appointment_id is null or purpose = 'session'::text),
  constraint ck_arrival_called check ((called_at is null) = (called_to is null)),
  constraint pk_arrival primary key (id)
);

create index ix_arrival_programme_id_service_day on arrival (programme_id, service_day);

create index ix_arrival_programme_id_patient_id on arrival (programme_id, patient_id);

create index ix_arrival_appointment_id on arrival (appointment_id);

create unique index uq_arrival_open on arrival (programme_id, patient_id, service_day, purpose) where left_at is null and undone_at is null;

alter table arrival add constraint fk_arrival_programme foreign key (programme_id) references programme(id);

alter table arrival add constraint fk_arrival_patient foreign key (programme_id, patient_id) references patient(programme_id,id);

alter table arrival add constraint fk_arrival_appointment foreign key (appointment_id) references appointment(id);

create table care_priority (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  from_day date not null,
  to_day date,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by uuid,
  constraint ck_care_priority_kind check (kind = any (array['pregnancy'::text, 'recent_overdose'::text, 'medical'::text])),
  constraint ck_care_priority_days check (to_day is null or to_day >= from_day),
  constraint pk_care_priority primary key (id)
);

create index ix_care_priority_programme_id_patient_id on care_priority (programme_id, patient_id);

alter table care_priority add constraint fk_care_priority_programme foreign key (programme_id) references programme(id);

alter table care_priority add constraint fk_care_priority_patient foreign key (programme_id, patient_id) references patient(programme_id,id);
`;
