import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantFunctions, wall } from './wall';

/** Products, lots, containers, where they stand, and every movement of what is in them. */
export class StockLedger1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      wall({
        stock_opening: ['select', 'insert'],
        stock_product: ['select', 'insert', 'update'],
        stock_place: ['select', 'insert', 'update'],
        stock_lot: ['select', 'insert'],
        stock_lot_block: ['select', 'insert'],
        stock_container: ['select', 'insert'],
        stock_container_stay: ['select', 'insert'],
        stock_movement: ['select', 'insert'],
        // Kept by the trigger alone: the application reads it and never writes it.
        stock_balance: ['select'],
        stock_remainder: ['select', 'insert'],
        // Which containers are open, and where: freed when one is closed.
        open_container_slot: ['select', 'insert', 'delete'],
        dose_container_end: ['select', 'insert'],
      }),
    );
    await runner.query(balance);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const accounts = `array['stock'::text, 'prepared'::text, 'quarantine'::text, 'opening'::text, 'supplier'::text, 'administered'::text,
    'dispensed'::text, 'wasted'::text, 'spilled'::text, 'destroyed'::text, 'lost'::text, 'variance'::text, 'elsewhere'::text]`;

const tables = `
create table stock_opening (
  programme_id uuid not null,
  opened_on date not null,
  opened_by uuid,
  opened_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_opening primary key (programme_id),
  constraint fk_stock_opening_programme foreign key (programme_id) references programme(id)
);

create table stock_product (
  id uuid not null,
  programme_id uuid not null,
  name text not null,
  product text,
  form text not null,
  unit text not null,
  mcg_per_ml integer,
  mcg_per_unit integer,
  schedule text not null,
  ndc text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,
  constraint pk_stock_product primary key (id),
  constraint uq_stock_product_programme_id_id unique (programme_id, id),
  constraint ck_stock_product_form check (form = any (array['liquid'::text, 'tablet'::text, 'film'::text, 'injection'::text, 'powder'::text, 'kit'::text, 'strip'::text])),
  constraint ck_stock_product_unit check (unit = any (array['mcg'::text, 'piece'::text])),
  constraint ck_stock_product_schedule check (schedule = any (array['II'::text, 'III'::text, 'IV'::text, 'V'::text, 'none'::text])),
  constraint ck_stock_product_strength check ((mcg_per_ml is null or mcg_per_ml > 0) and (mcg_per_unit is null or mcg_per_unit > 0) and (form <> 'liquid'::text or mcg_per_ml is not null)),
  constraint fk_stock_product_programme foreign key (programme_id) references programme(id)
);
create unique index uq_stock_product_name on stock_product (programme_id, lower(name)) where retired_at is null;

create table stock_place (
  id uuid not null,
  programme_id uuid not null,
  name text not null,
  kind text not null,
  station_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,
  constraint pk_stock_place primary key (id),
  constraint uq_stock_place_programme_id_id unique (programme_id, id),
  constraint ck_stock_place_kind check (kind = any (array['safe'::text, 'window'::text, 'refrigerator'::text, 'quarantine'::text, 'vehicle'::text])),
  constraint fk_stock_place_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_place_station foreign key (programme_id, station_id) references dosing_station(programme_id,id)
);
create unique index uq_stock_place_name on stock_place (programme_id, lower(name)) where retired_at is null;

create table stock_lot (
  id uuid not null,
  programme_id uuid not null,
  product_id uuid not null,
  lot text not null,
  expires_on date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_lot primary key (id),
  constraint uq_stock_lot_programme_id_id unique (programme_id, id),
  constraint fk_stock_lot_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_lot_product foreign key (programme_id, product_id) references stock_product(programme_id,id)
);
create unique index uq_stock_lot_product_id_lot on stock_lot (product_id, lower(lot));

-- A lot that may not be used (recall, damage), and the row that lets it be used again.
create table stock_lot_block (
  id uuid not null,
  programme_id uuid not null,
  lot_id uuid not null,
  blocks boolean not null,
  reason text not null,
  says text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_lot_block primary key (id),
  constraint ck_stock_lot_block_reason check (reason = any (array['recall'::text, 'damaged'::text, 'quality'::text, 'released'::text])),
  constraint fk_stock_lot_block_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_lot_block_lot foreign key (programme_id, lot_id) references stock_lot(programme_id,id)
);
create index ix_stock_lot_block_lot_id on stock_lot_block (lot_id, recorded_at);

create table stock_container (
  id uuid not null,
  programme_id uuid not null,
  lot_id uuid not null,
  serial text not null,
  full_quantity bigint not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_container primary key (id),
  constraint uq_stock_container_programme_id_id unique (programme_id, id),
  constraint uq_stock_container_programme_id_serial unique (programme_id, serial),
  constraint ck_stock_container_full check (full_quantity > 0),
  constraint fk_stock_container_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_container_lot foreign key (programme_id, lot_id) references stock_lot(programme_id,id)
);
create index ix_stock_container_lot_id on stock_container (lot_id);

create table stock_container_stay (
  id uuid not null,
  programme_id uuid not null,
  container_id uuid not null,
  place_id uuid not null,
  reason text,
  moved_by uuid,
  moved_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_container_stay primary key (id),
  constraint fk_stock_container_stay_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_container_stay_container foreign key (programme_id, container_id) references stock_container(programme_id,id),
  constraint fk_stock_container_stay_place foreign key (programme_id, place_id) references stock_place(programme_id,id)
);
create index ix_stock_container_stay_container_id on stock_container_stay (container_id, moved_at);

create table stock_movement (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  from_container_id uuid not null,
  from_account text not null,
  to_container_id uuid not null,
  to_account text not null,
  quantity bigint not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by uuid,
  witness_id uuid,
  reason text,
  source_type text not null,
  source_id uuid not null,
  reverses_id uuid,
  written_in bigint not null default current_write(),
  constraint pk_stock_movement primary key (id),
  constraint uq_stock_movement_reverses_id unique (reverses_id),
  constraint ck_stock_movement_quantity check (quantity > 0),
  constraint ck_stock_movement_kind check (kind = any (array['opening'::text, 'receipt'::text, 'transfer_in'::text, 'transfer_out'::text, 'decant'::text, 'batch'::text, 'prepare'::text, 'unprepare'::text, 'administer'::text, 'dispense'::text, 'waste'::text, 'spill'::text, 'return'::text, 'quarantine'::text, 'destroy'::text, 'loss'::text, 'found'::text, 'variance'::text, 'reversal'::text])),
  constraint ck_stock_movement_accounts check (from_account = any (${accounts}) and to_account = any (${accounts}) and (from_container_id, from_account) <> (to_container_id, to_account)),
  constraint ck_stock_movement_quarantine check (from_account <> 'quarantine'::text or (to_account <> 'stock'::text and to_account <> 'prepared'::text) or kind = 'reversal'::text),
  constraint ck_stock_movement_witness check (witness_id is null or witness_id <> recorded_by),
  constraint ck_stock_movement_reversal check ((kind = 'reversal'::text) = (reverses_id is not null)),
  constraint fk_stock_movement_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_movement_from_container foreign key (programme_id, from_container_id) references stock_container(programme_id,id),
  constraint fk_stock_movement_to_container foreign key (programme_id, to_container_id) references stock_container(programme_id,id),
  constraint fk_stock_movement_reverses foreign key (reverses_id) references stock_movement(id)
);
create index ix_stock_movement_programme_id_written_in_id on stock_movement (programme_id, written_in, id);
create index ix_stock_movement_source_id on stock_movement (source_id);
create index ix_stock_movement_from_container_id on stock_movement (from_container_id, recorded_at);
create index ix_stock_movement_to_container_id on stock_movement (to_container_id, recorded_at) where to_container_id <> from_container_id;
create index ix_stock_movement_programme_id_occurred_at on stock_movement (programme_id, occurred_at);

-- What is in each account of each container: the sum of its movements, kept by a trigger so that no act can forget it.
create table stock_balance (
  programme_id uuid not null,
  container_id uuid not null,
  account text not null,
  quantity bigint not null,
  constraint pk_stock_balance primary key (container_id, account),
  constraint ck_stock_balance_not_negative check (quantity >= 0 or account <> all (array['stock'::text, 'prepared'::text, 'quarantine'::text])),
  constraint fk_stock_balance_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_balance_container foreign key (programme_id, container_id) references stock_container(programme_id,id)
) with (fillfactor = 50);
create index ix_stock_balance_in_the_house on stock_balance (programme_id, account, container_id)
  where quantity > 0 and account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text]);

-- Poured or taken out, and neither taken by anybody nor put back: it waits to be wasted before a witness (R-231).
create table stock_remainder (
  id uuid not null,
  programme_id uuid not null,
  container_id uuid not null,
  quantity bigint not null,
  source_type text not null,
  source_id uuid not null,
  left_by uuid,
  left_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_remainder primary key (id),
  constraint uq_stock_remainder_programme_id_id unique (programme_id, id),
  constraint ck_stock_remainder_quantity check (quantity > 0),
  constraint fk_stock_remainder_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_remainder_container foreign key (programme_id, container_id) references stock_container(programme_id,id)
);
create index ix_stock_remainder_programme_id_left_at on stock_remainder (programme_id, left_at);

alter table dose_container add column stock_container_id uuid,
  add column scanned boolean not null default false,
  add column by_hand_reason text,
  add constraint uq_dose_container_programme_id_id unique (programme_id, id),
  add constraint fk_dose_container_stock_container foreign key (programme_id, stock_container_id) references stock_container(programme_id,id);

create table open_container_slot (
  stock_container_id uuid not null,
  programme_id uuid not null,
  station_id uuid not null,
  dose_container_id uuid not null,
  constraint pk_open_container_slot primary key (stock_container_id),
  constraint fk_open_container_slot_programme foreign key (programme_id) references programme(id),
  constraint fk_open_container_slot_dose_container foreign key (programme_id, dose_container_id) references dose_container(programme_id,id)
);
create index ix_open_container_slot_programme_id on open_container_slot (programme_id, station_id);

create table dose_container_end (
  dose_container_id uuid not null,
  programme_id uuid not null,
  reason text not null,
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),
  constraint pk_dose_container_end primary key (dose_container_id),
  constraint ck_dose_container_end_reason check (reason = any (array['empty'::text, 'put-back'::text, 'shift-close'::text, 'taken-out'::text])),
  constraint fk_dose_container_end_programme foreign key (programme_id) references programme(id),
  constraint fk_dose_container_end_dose_container foreign key (programme_id, dose_container_id) references dose_container(programme_id,id)
);
`;

// One statement's movements are summed first and then written account by account in one order, so that two windows that draw
// on the same container wait for each other and never lock each other out.
const balance = `
create function stock_balance_follows() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare moved record;
begin
  for moved in
    select m.programme_id, m.container_id, m.account, sum(m.quantity)::bigint as quantity from (
      select programme_id, from_container_id as container_id, from_account as account, -quantity as quantity from written
      union all
      select programme_id, to_container_id, to_account, quantity from written) m
    group by 1, 2, 3 having sum(m.quantity) <> 0 order by 2, 3
  loop
    update stock_balance b set quantity = b.quantity + moved.quantity
      where b.container_id = moved.container_id and b.account = moved.account;
    if not found then
      insert into stock_balance as b (programme_id, container_id, account, quantity)
      values (moved.programme_id, moved.container_id, moved.account, moved.quantity)
      on conflict (container_id, account) do update set quantity = b.quantity + excluded.quantity;
    end if;
  end loop;
  return null;
end $$;
create trigger stock_movement_balance after insert on stock_movement
  referencing new table as written for each statement execute function stock_balance_follows();
`;
