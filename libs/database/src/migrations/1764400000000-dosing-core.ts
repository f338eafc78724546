import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an order and a dose say beyond the plain daily one, and what the rules answered to them. */
export class DosingCore1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const columns = `
alter table dose add column product text;
alter table dose add column volume_ul integer;
alter table dose add column wasted_mcg integer;
alter table dose add column observed_minutes smallint;
alter table dose add column injection jsonb;
alter table dose add column preparation_id uuid;
alter table dose add column acknowledged text[] not null default '{}';
alter table dose add column policy_version text;
create index ix_dose_episode_id_service_day on dose (episode_id, service_day);
create index ix_dose_injection on dose (programme_id, patient_id, service_day) where product like '%-xr%';
-- What was given so far was given of the order's product. The wall binds the owner too, so it is let down for this one statement.
alter table dose no force row level security;
alter table medication_order no force row level security;
update dose d set product = o.product from medication_order o where o.id = d.order_id;
alter table medication_order force row level security;
alter table dose force row level security;

alter table medication_order add column steps jsonb not null default '[]';
alter table medication_order add column portion_plan jsonb;
alter table medication_order add column weekdays smallint[];
alter table medication_order add column taper text;
alter table medication_order add column indication text;
alter table medication_order add column rationale text;
alter table medication_order add column protocol_id uuid;
alter table medication_order add column pathway text;
alter table medication_order add column setting text;
alter table medication_order add column verbal_received_by uuid;
alter table medication_order add column verbal_received_at timestamptz;
alter table medication_order add column verbal_reason text;
alter table medication_order add column verbal_bridge boolean not null default false;
alter table medication_order add column cosigned_by uuid;
alter table medication_order add column cosigned_at timestamptz;
alter table medication_order add column evaluations jsonb;
alter table medication_order add column overrides jsonb;
alter table medication_order add column acknowledged text[] not null default '{}';
alter table medication_order add column policy_version text;
alter table medication_order add constraint ck_medication_order_verbal check ((verbal_received_by is null) = (verbal_received_at is null));
alter table medication_order add constraint ck_medication_order_cosigned check ((cosigned_by is null) = (cosigned_at is null));
`;
