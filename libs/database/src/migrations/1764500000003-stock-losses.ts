import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Waste with its witness, spills, quarantine, destruction, theft and loss. */
export class StockLosses1764500000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(wastes);
    await runner.query(destructions);
    await runner.query(losses);
    await runner.query(
      wall({
        stock_waste: ['select', 'insert'],
        stock_waste_signature: ['select', 'insert'],
        stock_remainder_end: ['select', 'insert'],
        stock_spill: ['select', 'insert'],
        stock_spill_signature: ['select', 'insert'],
        stock_quarantine: ['select', 'insert'],
        stock_destruction: ['select', 'insert'],
        stock_destruction_line: ['select', 'insert'],
        stock_destruction_signature: ['select', 'insert'],
        stock_loss: ['select', 'insert'],
        stock_loss_line: ['select', 'insert'],
        stock_loss_step: ['select', 'insert'],
        stock_loss_decision: ['select', 'insert'],
        stock_loss_close: ['select', 'insert'],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const wastes = `
-- Entered by one person; it has left the ledger when another has signed (R-231).
create table stock_waste (
  id uuid not null,
  programme_id uuid not null,
  remainder_id uuid,
  container_id uuid not null,
  account text not null,
  quantity bigint not null,
  volume_ul bigint,
  reason text not null,
  method text not null,
  says text,
  recorded_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_waste primary key (id),
  constraint uq_stock_waste_programme_id_id_recorded_by unique (programme_id, id, recorded_by),
  constraint ck_stock_waste_quantity check (quantity > 0),
  constraint ck_stock_waste_account check ((account = 'prepared'::text) = (remainder_id is not null) and account = any (array['stock'::text, 'prepared'::text])),
  constraint ck_stock_waste_reason check (reason = any (array['not-taken'::text, 'partial'::text, 'broken-unit'::text, 'rinse'::text, 'prime'::text, 'damaged'::text, 'other'::text])),
  constraint ck_stock_waste_method check (method = any (array['drug-disposal'::text, 'absorbent-waste'::text, 'sewer'::text, 'other'::text])),
  constraint fk_stock_waste_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_waste_remainder foreign key (programme_id, remainder_id) references stock_remainder(programme_id,id),
  constraint fk_stock_waste_container foreign key (programme_id, container_id) references stock_container(programme_id,id)
);
create index ix_stock_waste_programme_id_recorded_at on stock_waste (programme_id, recorded_at);
create index ix_stock_waste_remainder_id on stock_waste (remainder_id);
create index ix_stock_waste_container_id on stock_waste (container_id, recorded_at);

-- Who entered it stands here again, held to the waste by its key: so no signature can be of the same person (T-19).
create table stock_waste_signature (
  waste_id uuid not null,
  programme_id uuid not null,
  recorded_by uuid not null,
  signed_by uuid not null,
  signed_at timestamptz not null default clock_timestamp(),
  in_place boolean not null,
  evaluations jsonb not null,
  constraint pk_stock_waste_signature primary key (waste_id),
  constraint ck_stock_waste_signature_two_persons check (signed_by <> recorded_by),
  constraint fk_stock_waste_signature_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_waste_signature_waste foreign key (programme_id, waste_id, recorded_by) references stock_waste(programme_id,id,recorded_by)
);
create index ix_stock_waste_signature_programme_id_signed_at on stock_waste_signature (programme_id, signed_at);

-- What was taken out and not needed is accounted for once.
create table stock_remainder_end (
  remainder_id uuid not null,
  programme_id uuid not null,
  how text not null,
  source_id uuid not null,
  ended_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_remainder_end primary key (remainder_id),
  constraint ck_stock_remainder_end_how check (how = any (array['wasted'::text, 'spilled'::text, 'quarantined'::text, 'lost'::text])),
  constraint fk_stock_remainder_end_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_remainder_end_remainder foreign key (programme_id, remainder_id) references stock_remainder(programme_id,id)
);

create table stock_spill (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  remainder_id uuid,
  container_id uuid not null,
  account text not null,
  spilled bigint not null,
  recovered bigint not null,
  circumstances text not null,
  occurred_at timestamptz not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_spill primary key (id),
  constraint uq_stock_spill_programme_id_id_recorded_by unique (programme_id, id, recorded_by),
  constraint ck_stock_spill_kind check (kind = any (array['spill'::text, 'breakage'::text])),
  constraint ck_stock_spill_quantity check (spilled >= 0 and recovered >= 0 and (spilled + recovered) > 0),
  constraint ck_stock_spill_account check ((account = 'prepared'::text) = (remainder_id is not null) and account = any (array['stock'::text, 'prepared'::text])),
  constraint fk_stock_spill_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_spill_remainder foreign key (programme_id, remainder_id) references stock_remainder(programme_id,id),
  constraint fk_stock_spill_container foreign key (programme_id, container_id) references stock_container(programme_id,id)
);
create index ix_stock_spill_programme_id_recorded_at on stock_spill (programme_id, recorded_at);

create table stock_spill_signature (
  spill_id uuid not null,
  programme_id uuid not null,
  recorded_by uuid not null,
  signed_by uuid not null,
  signed_at timestamptz not null default clock_timestamp(),
  in_place boolean not null,
  evaluations jsonb not null,
  constraint pk_stock_spill_signature primary key (spill_id),
  constraint ck_stock_spill_signature_two_persons check (signed_by <> recorded_by),
  constraint fk_stock_spill_signature_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_spill_signature_spill foreign key (programme_id, spill_id, recorded_by) references stock_spill(programme_id,id,recorded_by)
);
`;

const destructions = `
create table stock_quarantine (
  id uuid not null,
  programme_id uuid not null,
  remainder_id uuid,
  container_id uuid not null,
  account text not null,
  quantity bigint not null,
  reason text not null,
  says text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_quarantine primary key (id),
  constraint ck_stock_quarantine_quantity check (quantity > 0),
  constraint ck_stock_quarantine_account check ((account = 'prepared'::text) = (remainder_id is not null) and account = any (array['stock'::text, 'prepared'::text])),
  constraint ck_stock_quarantine_reason check (reason = any (array['expired'::text, 'blocked'::text, 'damaged'::text, 'discontinued'::text, 'unused'::text, 'other'::text])),
  constraint fk_stock_quarantine_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_quarantine_remainder foreign key (programme_id, remainder_id) references stock_remainder(programme_id,id),
  constraint fk_stock_quarantine_container foreign key (programme_id, container_id) references stock_container(programme_id,id)
);
create index ix_stock_quarantine_programme_id_recorded_at on stock_quarantine (programme_id, recorded_at);

create table stock_destruction (
  id uuid not null,
  programme_id uuid not null,
  method text not null,
  on_day date not null,
  form_number text not null,
  how text,
  distributor text,
  distributor_dea text,
  recorded_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_destruction primary key (id),
  constraint uq_stock_destruction_programme_id_id unique (programme_id, id),
  constraint ck_stock_destruction_method check (method = any (array['on-site'::text, 'reverse-distributor'::text])),
  constraint ck_stock_destruction_form_number check (length(btrim(form_number)) > 0),
  constraint ck_stock_destruction_said check (case method when 'on-site'::text then how is not null else distributor is not null and distributor_dea is not null end),
  constraint fk_stock_destruction_programme foreign key (programme_id) references programme(id)
);
create index ix_stock_destruction_programme_id_on_day on stock_destruction (programme_id, on_day);

create table stock_destruction_line (
  destruction_id uuid not null,
  container_id uuid not null,
  programme_id uuid not null,
  quantity bigint not null,
  constraint pk_stock_destruction_line primary key (destruction_id, container_id),
  constraint ck_stock_destruction_line_quantity check (quantity > 0),
  constraint fk_stock_destruction_line_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_destruction_line_destruction foreign key (programme_id, destruction_id) references stock_destruction(programme_id,id),
  constraint fk_stock_destruction_line_container foreign key (programme_id, container_id) references stock_container(programme_id,id)
);

-- Two names are two people by the key; a third finds no place.
create table stock_destruction_signature (
  destruction_id uuid not null,
  signed_by uuid not null,
  programme_id uuid not null,
  nth smallint not null,
  signed_at timestamptz not null default clock_timestamp(),
  in_place boolean not null,
  evaluations jsonb not null,
  constraint pk_stock_destruction_signature primary key (destruction_id, signed_by),
  constraint uq_stock_destruction_signature_destruction_id_nth unique (destruction_id, nth),
  constraint ck_stock_destruction_signature_nth check (nth = any (array[1, 2])),
  constraint fk_stock_destruction_signature_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_destruction_signature_destruction foreign key (programme_id, destruction_id) references stock_destruction(programme_id,id)
);
`;

const losses = `
alter table incident drop constraint ck_incident_kind;
alter table incident add constraint ck_incident_kind check (kind in ('identity', 'overdose-at-window', 'pump', 'stock', 'other'));

create table stock_loss (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  discovered_at timestamptz not null,
  circumstances text not null,
  incident_id uuid,
  found_by_type text,
  found_by_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_loss primary key (id),
  constraint uq_stock_loss_programme_id_id unique (programme_id, id),
  constraint ck_stock_loss_kind check (kind = any (array['theft'::text, 'loss'::text])),
  constraint ck_stock_loss_found_by check ((found_by_type is null) = (found_by_id is null) and (found_by_type is null or found_by_type = any (array['count'::text, 'inventory'::text, 'receipt'::text]))),
  constraint fk_stock_loss_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_loss_incident foreign key (programme_id, incident_id) references incident(programme_id,id)
);
create index ix_stock_loss_programme_id_discovered_at on stock_loss (programme_id, discovered_at);
create index ix_stock_loss_found_by_id on stock_loss (found_by_id);

create table stock_loss_line (
  id uuid not null,
  programme_id uuid not null,
  loss_id uuid not null,
  container_id uuid not null,
  account text not null,
  remainder_id uuid,
  quantity bigint not null,
  constraint pk_stock_loss_line primary key (id),
  constraint ck_stock_loss_line_quantity check (quantity > 0),
  constraint ck_stock_loss_line_account check (account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text])),
  constraint fk_stock_loss_line_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_loss_line_loss foreign key (programme_id, loss_id) references stock_loss(programme_id,id),
  constraint fk_stock_loss_line_container foreign key (programme_id, container_id) references stock_container(programme_id,id),
  constraint fk_stock_loss_line_remainder foreign key (programme_id, remainder_id) references stock_remainder(programme_id,id)
);
create index ix_stock_loss_line_loss_id on stock_loss_line (loss_id);

create table stock_loss_step (
  id uuid not null,
  programme_id uuid not null,
  loss_id uuid not null,
  step text not null,
  done_at timestamptz not null,
  reference text,
  says text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_loss_step primary key (id),
  constraint ck_stock_loss_step_step check (step = any (array['dea-notice'::text, 'form-106'::text, 'state-notice'::text, 'police'::text, 'note'::text])),
  constraint fk_stock_loss_step_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_loss_step_loss foreign key (programme_id, loss_id) references stock_loss(programme_id,id)
);
create index ix_stock_loss_step_loss_id on stock_loss_step (loss_id, recorded_at);

-- The six factors, and what was decided by them. The last one counts.
create table stock_loss_decision (
  id uuid not null,
  programme_id uuid not null,
  loss_id uuid not null,
  significant boolean not null,
  factors jsonb not null,
  decided_by uuid not null,
  decided_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_loss_decision primary key (id),
  constraint fk_stock_loss_decision_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_loss_decision_loss foreign key (programme_id, loss_id) references stock_loss(programme_id,id)
);
create index ix_stock_loss_decision_loss_id on stock_loss_decision (loss_id, decided_at);

-- What has to be reported closes only with both dates (R-235): also for who writes past the rule.
create table stock_loss_close (
  loss_id uuid not null,
  programme_id uuid not null,
  reportable boolean not null,
  notice_at timestamptz,
  form_106_at timestamptz,
  evaluations jsonb not null,
  closed_by uuid not null,
  closed_at timestamptz not null default clock_timestamp(),
  constraint pk_stock_loss_close primary key (loss_id),
  constraint ck_stock_loss_close_both_dates check (not reportable or (notice_at is not null and form_106_at is not null)),
  constraint fk_stock_loss_close_programme foreign key (programme_id) references programme(id),
  constraint fk_stock_loss_close_loss foreign key (programme_id, loss_id) references stock_loss(programme_id,id)
);
`;
