import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Suppliers, order forms, who may receive, and what arrived. */
export class StockReceiving1764500000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        stock_supplier: ['select', 'insert', 'update'],
        stock_designation: ['select', 'insert'],
        stock_designation_end: ['select', 'insert'],
        stock_order_form: ['select', 'insert'],
        stock_order_line: ['select', 'insert'],
        stock_order_void: ['select', 'insert'],
        stock_receipt: ['select', 'insert'],
        stock_receipt_line: ['select', 'insert'],
        stock_transfer: ['select', 'insert'],
        stock_batch: ['select', 'insert'],
        stock_batch_powder: ['select', 'insert'],
        stock_batch_check: ['select', 'insert'],
        stock_transit_loss: ['select', 'insert'],
        stock_serial: ['select', 'insert', 'update'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table stock_supplier (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  name text not null,
  address text not null,
  registration text,
  phone text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,
  constraint pk_stock_supplier primary key (id),
  constraint uq_stock_supplier_programme_id_id unique (programme_id, id),
  constraint ck_stock_supplier_kind check (kind in ('supplier', 'site')),
  constraint fk_stock_supplier_programme foreign key (programme_id) references programme(id)
);
create unique index uq_stock_supplier_name on stock_supplier (programme_id, lower(name)) where retired_at is null;

create table stock_designation (
  id uuid not null,
  programme_id uuid not null,
  staff_id uuid not null,
  kind text not null,
  starts_on date not null,
  ends_on date,
  reference text not null,
  witnesses text,
  not_excluded boolean not null,
  granted_by uuid,
  granted_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_designation primary key (id),
  constraint uq_stock_designation_programme_id_id unique (programme_id, id),
  constraint ck_stock_designation_kind check (kind in ('receive', 'registrant', 'attorney')),
  constraint ck_stock_designation_days check (ends_on is null or ends_on >= starts_on),
  constraint ck_stock_designation_not_excluded check (kind <> 'receive' or not_excluded),
  constraint fk_stock_designation_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_designation_staff foreign key (staff_id) references staff(id)
);
create index ix_stock_designation_programme_id_staff_id on stock_designation (programme_id, staff_id);
create table stock_designation_end (
  designation_id uuid not null,
  programme_id uuid not null,
  ends_on date not null,
  reason text not null,
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_designation_end primary key (designation_id),
  constraint fk_stock_designation_end_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_designation_end_designation foreign key (programme_id, designation_id) references stock_designation(programme_id,id)
);

create table stock_order_form (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  number text not null,
  supplier_id uuid not null,
  supplier_name text not null,
  supplier_address text not null,
  supplier_registration text,
  executed_on date not null,
  signed_by uuid not null,
  designation_id uuid not null,
  evaluations jsonb not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_order_form primary key (id),
  constraint uq_stock_order_form_programme_id_id unique (programme_id, id),
  constraint ck_stock_order_form_kind check (kind in ('form-222', 'csos')),
  constraint fk_stock_order_form_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_order_form_supplier foreign key (programme_id, supplier_id) references stock_supplier(programme_id,id),
  constraint fk_stock_order_form_staff foreign key (signed_by) references staff(id),
  constraint fk_stock_order_form_designation foreign key (programme_id, designation_id) references stock_designation(programme_id,id)
);
create index ix_stock_order_form_programme_id_executed_on on stock_order_form (programme_id, executed_on);
create unique index uq_stock_order_form_number on stock_order_form (programme_id, lower(number));
create table stock_order_line (
  id uuid not null,
  programme_id uuid not null,
  order_form_id uuid not null,
  line_no integer not null,
  product_id uuid not null,
  containers integer not null,
  container_quantity bigint not null,
  constraint pk_stock_order_line primary key (id),
  constraint uq_stock_order_line_programme_id_id unique (programme_id, id),
  constraint uq_stock_order_line_order_form_id_line_no unique (order_form_id, line_no),
  constraint ck_stock_order_line_containers check (containers > 0),
  constraint ck_stock_order_line_quantity check (container_quantity > 0),
  constraint fk_stock_order_line_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_order_line_form foreign key (programme_id, order_form_id) references stock_order_form(programme_id,id),
  constraint fk_stock_order_line_product foreign key (programme_id, product_id) references stock_product(programme_id,id)
);
create table stock_order_void (
  order_form_id uuid not null,
  programme_id uuid not null,
  reason text not null,
  voided_by uuid,
  voided_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_order_void primary key (order_form_id),
  constraint fk_stock_order_void_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_order_void_form foreign key (programme_id, order_form_id) references stock_order_form(programme_id,id)
);

create table stock_receipt (
  id uuid not null,
  programme_id uuid not null,
  supplier_id uuid not null,
  supplier_kind text not null,
  supplier_name text not null,
  supplier_address text not null,
  supplier_registration text,
  order_form_id uuid,
  invoice_number text,
  invoice_on date,
  received_on date not null,
  late_reason text,
  title text not null,
  authority text not null,
  designation_id uuid,
  note text,
  evaluations jsonb not null,
  received_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_receipt primary key (id),
  constraint uq_stock_receipt_programme_id_id unique (programme_id, id),
  constraint ck_stock_receipt_authority check (authority in ('pharmacist', 'designated', 'not-controlled')),
  constraint ck_stock_receipt_designation check ((authority = 'designated') = (designation_id is not null)),
  constraint fk_stock_receipt_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_receipt_supplier foreign key (programme_id, supplier_id) references stock_supplier(programme_id,id),
  constraint fk_stock_receipt_form foreign key (programme_id, order_form_id) references stock_order_form(programme_id,id),
  constraint fk_stock_receipt_designation foreign key (programme_id, designation_id) references stock_designation(programme_id,id)
);
create index ix_stock_receipt_programme_id_received_on on stock_receipt (programme_id, received_on);
create table stock_receipt_line (
  id uuid not null,
  programme_id uuid not null,
  receipt_id uuid not null,
  line_no integer not null,
  product_id uuid not null,
  lot_id uuid not null,
  order_line_id uuid,
  invoiced integer not null,
  counted integer not null,
  container_quantity bigint not null,
  discrepancy text,
  constraint pk_stock_receipt_line primary key (id),
  constraint uq_stock_receipt_line_receipt_id_line_no unique (receipt_id, line_no),
  constraint ck_stock_receipt_line_counts check (invoiced >= 0 and counted >= 0),
  constraint ck_stock_receipt_line_quantity check (container_quantity > 0),
  constraint ck_stock_receipt_line_discrepancy check (invoiced = counted or discrepancy is not null),
  constraint fk_stock_receipt_line_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_receipt_line_receipt foreign key (programme_id, receipt_id) references stock_receipt(programme_id,id),
  constraint fk_stock_receipt_line_product foreign key (programme_id, product_id) references stock_product(programme_id,id),
  constraint fk_stock_receipt_line_lot foreign key (programme_id, lot_id) references stock_lot(programme_id,id),
  constraint fk_stock_receipt_line_order_line foreign key (programme_id, order_line_id) references stock_order_line(programme_id,id)
);
create index ix_stock_receipt_line_order_line_id on stock_receipt_line (order_line_id);

create table stock_transfer (
  id uuid not null,
  programme_id uuid not null,
  supplier_id uuid not null,
  to_name text not null,
  to_address text not null,
  to_registration text,
  order_kind text,
  order_number text,
  executed_on date,
  document text,
  sent_on date not null,
  title text not null,
  note text,
  evaluations jsonb not null,
  sent_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_transfer primary key (id),
  constraint ck_stock_transfer_order_kind check (order_kind in ('form-222', 'csos')),
  constraint fk_stock_transfer_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_transfer_supplier foreign key (programme_id, supplier_id) references stock_supplier(programme_id,id)
);
create index ix_stock_transfer_programme_id_sent_on on stock_transfer (programme_id, sent_on);

create table stock_batch (
  id uuid not null,
  programme_id uuid not null,
  product_id uuid not null,
  lot_id uuid not null,
  diluent text not null,
  final_ul bigint not null,
  mcg_per_ml integer not null,
  theoretical_mcg bigint not null,
  actual_mcg bigint not null,
  made_on date not null,
  explanation text,
  evaluations jsonb not null,
  prepared_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_batch primary key (id),
  constraint uq_stock_batch_programme_id_id unique (programme_id, id),
  constraint uq_stock_batch_lot_id unique (lot_id),
  constraint ck_stock_batch_amounts check (final_ul > 0 and mcg_per_ml > 0 and theoretical_mcg > 0 and actual_mcg > 0),
  constraint fk_stock_batch_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_batch_product foreign key (programme_id, product_id) references stock_product(programme_id,id),
  constraint fk_stock_batch_lot foreign key (programme_id, lot_id) references stock_lot(programme_id,id)
);
create index ix_stock_batch_programme_id_made_on on stock_batch (programme_id, made_on);
create table stock_batch_powder (
  batch_id uuid not null,
  container_id uuid not null,
  programme_id uuid not null,
  quantity bigint not null,
  constraint pk_stock_batch_powder primary key (batch_id, container_id),
  constraint ck_stock_batch_powder_quantity check (quantity > 0),
  constraint fk_stock_batch_powder_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_batch_powder_batch foreign key (programme_id, batch_id) references stock_batch(programme_id,id),
  constraint fk_stock_batch_powder_container foreign key (programme_id, container_id) references stock_container(programme_id,id)
);
create table stock_batch_check (
  batch_id uuid not null,
  programme_id uuid not null,
  outcome text not null,
  note text,
  checked_by uuid not null,
  checked_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_batch_check primary key (batch_id),
  constraint ck_stock_batch_check_outcome check (outcome in ('passed', 'refused')),
  constraint fk_stock_batch_check_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_batch_check_batch foreign key (programme_id, batch_id) references stock_batch(programme_id,id)
);

create table stock_transit_loss (
  id uuid not null,
  programme_id uuid not null,
  supplier_id uuid not null,
  receipt_id uuid,
  order_form_id uuid,
  product_id uuid not null,
  quantity bigint not null,
  noticed_on date not null,
  reported_on date,
  reference text,
  says text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_transit_loss primary key (id),
  constraint ck_stock_transit_loss_quantity check (quantity > 0),
  constraint ck_stock_transit_loss_linked check (receipt_id is not null or order_form_id is not null),
  constraint fk_stock_transit_loss_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_transit_loss_supplier foreign key (programme_id, supplier_id) references stock_supplier(programme_id,id),
  constraint fk_stock_transit_loss_receipt foreign key (programme_id, receipt_id) references stock_receipt(programme_id,id),
  constraint fk_stock_transit_loss_form foreign key (programme_id, order_form_id) references stock_order_form(programme_id,id),
  constraint fk_stock_transit_loss_product foreign key (programme_id, product_id) references stock_product(programme_id,id)
);
create index ix_stock_transit_loss_programme_id_noticed_on on stock_transit_loss (programme_id, noticed_on);

create table stock_serial (
  programme_id uuid not null,
  last bigint not null,
  constraint pk_stock_serial primary key (programme_id),
  constraint ck_stock_serial_last check (last > 0),
  constraint fk_stock_serial_programme foreign key (programme_id) references programme(id)
);
`;
