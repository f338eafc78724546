import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantFunctions } from './wall';

/** What became of a message comes in without a programme: the id of the message tells whose it is. A message ends once. */
export class Receipts1764600000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changes);
    await runner.query(grantFunctions);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const changes = `
create unique index uq_reminder_attempt_receipt on reminder_attempt (message_id) where outcome in ('delivered', 'undelivered');

create function message_programme(of_message uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select programme_id from outbox_message where id = of_message
$$;
do $$ begin execute format('create policy owner_looks_up on outbox_message for select to %I using (true)', current_user); end $$;
`;
