import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Hold flags, approved protocols, the programme's certificates, who is in charge of a shift, and who reviewed overrides. */
export class ProtocolsAndHolds1764400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(flags);
    await runner.query(protocols);
    await runner.query(certificates);
    await runner.query(reviews);
    await runner.query(
      wall({
        hold_flag: ['select', 'insert'],
        hold_flag_clear: ['select', 'insert'],
        protocol: ['select', 'insert'],
        protocol_end: ['select', 'insert'],
        rems_certificate: ['select', 'insert'],
        override_review: ['select', 'insert'],
      }),
    );
    await runner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

// A flag that runs out needs nobody to end it: its last day says so.
const flags = `
create table hold_flag (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  blocks boolean not null,
  order_id uuid,
  says text not null,
  reason_code text not null,
  placed_on date not null,
  expires_on date,
  placed_by uuid,
  placed_at timestamptz not null default clock_timestamp(),
  evaluations jsonb,
  constraint pk_hold_flag primary key (id),
  constraint uq_hold_flag_programme_id_id unique (programme_id, id),
  constraint fk_hold_flag_programme foreign key (programme_id) references programme (id),
  constraint fk_hold_flag_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_hold_flag_medication_order foreign key (programme_id, order_id) references medication_order (programme_id, id),
  constraint ck_hold_flag_kind check (kind in ('see_nurse', 'see_prescriber', 'clinical_safety', 'see_counselor_before',
    'see_counselor_after', 'uds_due', 'financial', 'photo_update', 'message')),
  constraint ck_hold_flag_blocks check (not blocks or kind in ('see_prescriber', 'clinical_safety')),
  constraint ck_hold_flag_days check (expires_on is null or expires_on >= placed_on)
);
create index ix_hold_flag_programme_id_patient_id on hold_flag (programme_id, patient_id, expires_on);
create table hold_flag_clear (
  flag_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  reason text not null,
  cleared_by uuid,
  cleared_at timestamptz not null default clock_timestamp(),
  constraint pk_hold_flag_clear primary key (flag_id),
  constraint fk_hold_flag_clear_programme foreign key (programme_id) references programme (id),
  constraint fk_hold_flag_clear_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_hold_flag_clear_hold_flag foreign key (programme_id, flag_id) references hold_flag (programme_id, id)
);
create index ix_hold_flag_clear_programme_id_patient_id on hold_flag_clear (programme_id, patient_id);
`;

const protocols = `
create table protocol (
  id uuid not null,
  programme_id uuid not null,
  name text not null,
  kind text not null,
  version int not null,
  replaces uuid,
  conditions text not null,
  limits jsonb not null default '{}',
  approved_on date not null,
  expires_on date not null,
  approved_by uuid not null,
  approved_at timestamptz not null default clock_timestamp(),
  constraint pk_protocol primary key (id),
  constraint uq_protocol_programme_id_id unique (programme_id, id),
  constraint uq_protocol_programme_id_name_version unique (programme_id, name, version),
  constraint uq_protocol_replaces unique (replaces),
  constraint fk_protocol_programme foreign key (programme_id) references programme (id),
  constraint fk_protocol_replaces foreign key (programme_id, replaces) references protocol (programme_id, id),
  constraint ck_protocol_version check ((version = 1) = (replaces is null)),
  constraint ck_protocol_days check (expires_on >= approved_on)
);
create table protocol_end (
  protocol_id uuid not null,
  programme_id uuid not null,
  reason text not null,
  ended_on date not null,
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),
  constraint pk_protocol_end primary key (protocol_id),
  constraint fk_protocol_end_programme foreign key (programme_id) references programme (id),
  constraint fk_protocol_end_protocol foreign key (programme_id, protocol_id) references protocol (programme_id, id)
);
alter table medication_order add constraint fk_medication_order_protocol
  foreign key (programme_id, protocol_id) references protocol (programme_id, id);
`;

const certificates = `
create table rems_certificate (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  number text not null,
  expires_on date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by uuid,
  ended_reason text,
  constraint pk_rems_certificate primary key (id),
  constraint fk_rems_certificate_programme foreign key (programme_id) references programme (id),
  constraint ck_rems_certificate_kind check (kind in ('sublocade-rems', 'brixadi-rems'))
);
create index ix_rems_certificate_programme_id on rems_certificate (programme_id);
-- Being in charge of a shift is a mark on the nurse's role: it ends with the role.
alter table staff_role add column charge boolean not null default false;
alter table staff_role add constraint ck_staff_role_charge check (not charge or role = 'nurse');
`;

// Overrides are few among many doses: these find them without reading the doses.
const reviews = `
create table override_review (
  id uuid not null,
  programme_id uuid not null,
  up_to timestamptz not null,
  note text,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null default clock_timestamp(),
  constraint pk_override_review primary key (id),
  constraint fk_override_review_programme foreign key (programme_id) references programme (id),
  constraint ck_override_review_up_to check (up_to <= reviewed_at)
);
create index ix_override_review_programme_id on override_review (programme_id);
create index ix_dose_overridden on dose (programme_id, recorded_at) where overrides <> '[]'::jsonb;
create index ix_medication_order_overridden on medication_order (programme_id, signed_at) where overrides <> '[]'::jsonb;
`;

const grants = `
grant update (ended_at, ended_by, ended_reason) on rems_certificate to cairn_app;
`;
