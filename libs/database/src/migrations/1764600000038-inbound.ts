import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantFunctions } from './wall';

/** What people answer comes in without a programme: the number tells which ones know it, and nothing more. */
export class Inbound1764600000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changes);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const changes = `
alter table inbound_message add column urgent boolean not null default false;
create index ix_contact_consent_address_key on contact_consent (address_key);
create index ix_inbound_message_programme_id_address_key on inbound_message (programme_id, address_key);

create function inbound_programmes(of_channel text, of_address text) returns table (programme_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct c.programme_id from contact_consent c
  where c.address_key = contact_address_key(of_channel, of_address) and c.address_key <> '' and (c.channel = 'email') = (of_channel = 'email')
  order by 1
$$;
do $$ begin execute format('create policy owner_looks_up on contact_consent for select to %I using (true)', current_user); end $$;
`;
