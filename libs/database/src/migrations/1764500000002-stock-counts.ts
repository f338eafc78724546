import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Shifts, counts, calibrations and inventories. */
export class StockCounts1764500000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        stock_shift: ['select', 'insert'],
        // Freed when the shift is closed.
        open_shift_slot: ['select', 'insert', 'delete'],
        stock_shift_close: ['select', 'insert'],
        stock_count: ['select', 'insert'],
        // Another count takes the place of one that nobody signed in time.
        stock_count_slot: ['select', 'insert', 'delete'],
        stock_count_signature: ['select', 'insert'],
        stock_count_incident: ['select', 'insert'],
        pump_calibration: ['select', 'insert'],
        stock_inventory: ['select', 'insert'],
        stock_inventory_line: ['select', 'insert'],
        stock_inventory_signature: ['select', 'insert'],
        stock_scheduling: ['select', 'insert'],
        stock_variance_review: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table stock_shift (
  id uuid not null,
  programme_id uuid not null,
  for_day date not null,
  opened_by uuid,
  opened_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_shift primary key (id),
  constraint uq_stock_shift_programme_id_id unique (programme_id, id),
  constraint fk_stock_shift_programme foreign key (programme_id) references programme(id)
);
create index ix_stock_shift_programme_id_opened_at on stock_shift (programme_id, opened_at);
create table open_shift_slot (
  programme_id uuid not null,
  shift_id uuid not null,
  constraint pk_open_shift_slot primary key (programme_id),
  constraint fk_open_shift_slot_programme foreign key (programme_id) references programme(id),
  constraint fk_open_shift_slot_shift foreign key (programme_id, shift_id) references stock_shift(programme_id,id)
);
create table stock_shift_close (
  shift_id uuid not null,
  programme_id uuid not null,
  closed_by uuid,
  closed_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_shift_close primary key (shift_id),
  constraint fk_stock_shift_close_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_shift_close_shift foreign key (programme_id, shift_id) references stock_shift(programme_id,id)
);
create table stock_count (
  id uuid not null,
  programme_id uuid not null,
  shift_id uuid not null,
  phase text not null,
  container_id uuid not null,
  station_id uuid,
  volume_ul integer,
  units integer,
  gross_mg integer,
  tare_mg integer,
  mg_per_ml integer,
  counted bigint not null,
  ledger bigint not null,
  dispensed bigint not null,
  tolerance bigint not null,
  within_tolerance boolean not null,
  variances_before bigint not null,
  replaces_id uuid,
  reason text,
  evaluations jsonb not null,
  counted_by uuid not null,
  counted_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_count primary key (id),
  constraint uq_stock_count_programme_id_id unique (programme_id, id),
  constraint uq_stock_count_replaces_id unique (replaces_id),
  constraint ck_stock_count_phase check (phase = any (array['open'::text, 'close'::text])),
  constraint ck_stock_count_counted check (counted >= 0 and ledger >= 0 and tolerance >= 0),
  constraint fk_stock_count_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_count_shift foreign key (programme_id, shift_id) references stock_shift(programme_id,id),
  constraint fk_stock_count_container foreign key (programme_id, container_id) references stock_container(programme_id,id),
  constraint fk_stock_count_station foreign key (programme_id, station_id) references dosing_station(programme_id,id),
  constraint fk_stock_count_replaces foreign key (replaces_id) references stock_count(id)
);
create index ix_stock_count_programme_id_counted_at on stock_count (programme_id, counted_at);
create index ix_stock_count_shift_id on stock_count (shift_id);
create table stock_count_slot (
  shift_id uuid not null,
  phase text not null,
  container_id uuid not null,
  programme_id uuid not null,
  count_id uuid not null,
  constraint pk_stock_count_slot primary key (shift_id, phase, container_id),
  constraint fk_stock_count_slot_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_count_slot_count foreign key (programme_id, count_id) references stock_count(programme_id,id)
);
create table stock_count_signature (
  count_id uuid not null,
  programme_id uuid not null,
  counted_by uuid not null,
  signed_by uuid not null,
  in_place boolean not null,
  signed_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_count_signature primary key (count_id),
  constraint ck_stock_count_signature_second check (signed_by <> counted_by),
  constraint fk_stock_count_signature_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_count_signature_count foreign key (programme_id, count_id) references stock_count(programme_id,id)
);
create table stock_count_incident (
  count_id uuid not null,
  programme_id uuid not null,
  incident_id uuid not null,
  number text not null,
  settle text not null,
  reason text not null,
  supervised_by uuid not null,
  in_place boolean not null,
  supervised_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_count_incident primary key (count_id),
  constraint uq_stock_count_incident_programme_id_number unique (programme_id, number),
  constraint ck_stock_count_incident_settle check (settle = any (array['variance'::text, 'loss'::text])),
  constraint fk_stock_count_incident_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_count_incident_count foreign key (programme_id, count_id) references stock_count(programme_id,id),
  constraint fk_stock_count_incident_incident foreign key (programme_id, incident_id) references incident(programme_id,id)
);
create table pump_calibration (
  id uuid not null,
  programme_id uuid not null,
  station_id uuid not null,
  stock_container_id uuid,
  for_day date not null,
  target_ul integer not null,
  readings_ul integer[] not null,
  tolerance_ul integer not null,
  worst_ul integer not null,
  ok boolean not null,
  calibrated_by uuid,
  calibrated_at timestamptz not null default clock_timestamp(),
  constraint pk_pump_calibration primary key (id),
  constraint ck_pump_calibration_target check (target_ul > 0),
  constraint fk_pump_calibration_programme foreign key (programme_id) references programme(id),
  constraint fk_pump_calibration_station foreign key (programme_id, station_id) references dosing_station(programme_id,id),
  constraint fk_pump_calibration_container foreign key (programme_id, stock_container_id) references stock_container(programme_id,id)
);
create index ix_pump_calibration_station_id_for_day_calibrated_at on pump_calibration (station_id, for_day, calibrated_at);
create table stock_inventory (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  moment text not null,
  taken_on date not null,
  note text,
  counted_by uuid not null,
  counted_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_inventory primary key (id),
  constraint uq_stock_inventory_programme_id_id unique (programme_id, id),
  constraint ck_stock_inventory_kind check (kind = any (array['initial'::text, 'biennial'::text, 'annual'::text, 'month-end'::text, 'newly-scheduled'::text, 'extra'::text])),
  constraint ck_stock_inventory_moment check (moment = any (array['opening'::text, 'closing'::text])),
  constraint fk_stock_inventory_programme foreign key (programme_id) references programme(id)
);
create index ix_stock_inventory_programme_id_taken_on on stock_inventory (programme_id, taken_on);
create table stock_inventory_line (
  id uuid not null,
  programme_id uuid not null,
  inventory_id uuid not null,
  container_id uuid not null,
  account text not null,
  product_id uuid not null,
  product_name text not null,
  product text,
  form text not null,
  unit text not null,
  mcg_per_ml integer,
  mcg_per_unit integer,
  schedule text not null,
  ndc text,
  lot_id uuid not null,
  lot text not null,
  expires_on date not null,
  serial text not null,
  place_id uuid,
  place_name text,
  full_quantity bigint not null,
  opened boolean not null,
  ledger bigint not null,
  counted bigint not null,
  estimated boolean not null,
  settle text,
  reason text,
  constraint pk_stock_inventory_line primary key (id),
  constraint uq_stock_inventory_line_inventory_id_container_id_account unique (inventory_id, container_id, account),
  constraint ck_stock_inventory_line_account check (account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text])),
  constraint ck_stock_inventory_line_counted check (counted >= 0 and ledger >= 0),
  constraint ck_stock_inventory_line_settle check (settle is null or settle = any (array['variance'::text, 'loss'::text])),
  constraint fk_stock_inventory_line_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_inventory_line_inventory foreign key (programme_id, inventory_id) references stock_inventory(programme_id,id)
);
create table stock_inventory_signature (
  inventory_id uuid not null,
  programme_id uuid not null,
  counted_by uuid not null,
  signed_by uuid not null,
  in_place boolean not null,
  signed_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_inventory_signature primary key (inventory_id),
  constraint ck_stock_inventory_signature_second check (signed_by <> counted_by),
  constraint fk_stock_inventory_signature_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_inventory_signature_inventory foreign key (programme_id, inventory_id) references stock_inventory(programme_id,id)
);
create table stock_scheduling (
  id uuid not null,
  programme_id uuid not null,
  product_id uuid not null,
  schedule text not null,
  effective_on date not null,
  citation text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_scheduling primary key (id),
  constraint ck_stock_scheduling_schedule check (schedule = any (array['II'::text, 'III'::text, 'IV'::text, 'V'::text, 'none'::text])),
  constraint fk_stock_scheduling_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_scheduling_product foreign key (programme_id, product_id) references stock_product(programme_id,id)
);
create index ix_stock_scheduling_programme_id_effective_on on stock_scheduling (programme_id, effective_on);
create table stock_variance_review (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  about_id uuid not null,
  product_id uuid not null,
  outcome text not null,
  says text not null,
  reviewed_by uuid,
  reviewed_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_variance_review primary key (id),
  constraint ck_stock_variance_review_kind check (kind = any (array['window'::text, 'dispenser'::text, 'container'::text])),
  constraint ck_stock_variance_review_outcome check (outcome = any (array['explained'::text, 'measuring'::text, 'watch'::text, 'investigate'::text])),
  constraint fk_stock_variance_review_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_variance_review_product foreign key (programme_id, product_id) references stock_product(programme_id,id)
);
create index ix_stock_variance_review_programme_id_reviewed_at on stock_variance_review (programme_id, reviewed_at);
`;
