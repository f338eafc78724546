import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Windows, what is open at each, and doses that were poured: what was asked for, what came, and what became of it. */
export class Pump1764400000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        dosing_station: ['select', 'insert', 'update'],
        dose_container: ['select', 'insert'],
        dose_preparation: ['select', 'insert'],
        dose_delivery: ['select', 'insert'],
        dose_resolution: ['select', 'insert'],
        // The places that an open preparation takes: freed when it is recorded or resolved.
        preparation_slot: ['select', 'insert', 'delete'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table dosing_station (
  id uuid not null,
  programme_id uuid not null,
  name text not null,
  adapter text not null,
  address text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,
  constraint pk_dosing_station primary key (id),
  constraint uq_dosing_station_programme_id_id unique (programme_id, id),
  constraint ck_dosing_station_adapter check (adapter = any (array['manual'::text, 'simulator'::text])),
  constraint fk_dosing_station_programme foreign key (programme_id) references programme(id)
);
create unique index uq_dosing_station_name on dosing_station (programme_id, lower(name)) where retired_at is null;

create table dose_container (
  id uuid not null,
  programme_id uuid not null,
  station_id uuid not null,
  product text not null,
  lot text not null,
  lot_expires_on date not null,
  mcg_per_ml integer,
  opened_by uuid,
  opened_at timestamptz not null default clock_timestamp(),
  constraint pk_dose_container primary key (id),
  constraint ck_dose_container_concentration check (mcg_per_ml is null or mcg_per_ml > 0),
  constraint fk_dose_container_programme foreign key (programme_id) references programme(id),
  constraint fk_dose_container_station foreign key (programme_id, station_id) references dosing_station(programme_id,id)
);
create index ix_dose_container_programme_id_station_id on dose_container (programme_id, station_id, product, opened_at);

create table dose_preparation (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  order_id uuid not null,
  service_day date not null,
  portion smallint not null,
  station_id uuid not null,
  container_id uuid not null,
  ordered_mcg integer not null,
  ordered_ul integer not null,
  attempt jsonb not null,
  body_hash bytea not null,
  evaluations jsonb not null,
  prepared_by uuid,
  prepared_at timestamptz not null,
  constraint pk_dose_preparation primary key (id),
  constraint uq_dose_preparation_programme_id_id unique (programme_id, id),
  constraint ck_dose_preparation_amount check (ordered_mcg > 0 and ordered_ul > 0),
  constraint fk_dose_preparation_programme foreign key (programme_id) references programme(id),
  constraint fk_dose_preparation_patient foreign key (programme_id, patient_id) references patient(programme_id,id),
  constraint fk_dose_preparation_order foreign key (programme_id, order_id) references medication_order(programme_id,id),
  constraint fk_dose_preparation_station foreign key (programme_id, station_id) references dosing_station(programme_id,id)
);
create index ix_dose_preparation_programme_id_patient_id on dose_preparation (programme_id, patient_id);

create table dose_delivery (
  preparation_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  delivered_ul integer not null,
  delivered_mcg integer not null,
  reported_at timestamptz not null,
  constraint pk_dose_delivery primary key (preparation_id),
  constraint ck_dose_delivery_amount check (delivered_ul >= 0 and delivered_mcg >= 0),
  constraint fk_dose_delivery_programme foreign key (programme_id) references programme(id),
  constraint fk_dose_delivery_patient foreign key (programme_id, patient_id) references patient(programme_id,id),
  constraint fk_dose_delivery_preparation foreign key (programme_id, preparation_id) references dose_preparation(programme_id,id)
);
create index ix_dose_delivery_programme_id_patient_id on dose_delivery (programme_id, patient_id);

create table dose_resolution (
  preparation_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  outcome text not null,
  dose_id uuid,
  delivered_mcg integer,
  reason text,
  resolved_by uuid,
  resolved_at timestamptz not null,
  constraint pk_dose_resolution primary key (preparation_id),
  constraint ck_dose_resolution_outcome check (outcome = any (array['recorded'::text, 'discarded'::text, 'nothing-delivered'::text])),
  constraint ck_dose_resolution_dose check ((outcome = 'recorded'::text) = (dose_id is not null)),
  constraint fk_dose_resolution_programme foreign key (programme_id) references programme(id),
  constraint fk_dose_resolution_patient foreign key (programme_id, patient_id) references patient(programme_id,id),
  constraint fk_dose_resolution_preparation foreign key (programme_id, preparation_id) references dose_preparation(programme_id,id)
);
create index ix_dose_resolution_programme_id_patient_id on dose_resolution (programme_id, patient_id);

create table preparation_slot (
  programme_id uuid not null,
  station_id uuid not null,
  patient_id uuid not null,
  preparation_id uuid not null,
  constraint pk_preparation_slot primary key (station_id),
  constraint uq_preparation_slot_patient unique (programme_id, patient_id),
  constraint fk_preparation_slot_programme foreign key (programme_id) references programme(id),
  constraint fk_preparation_slot_patient foreign key (programme_id, patient_id) references patient(programme_id,id),
  constraint fk_preparation_slot_preparation foreign key (programme_id, preparation_id) references dose_preparation(programme_id,id)
);
`;
