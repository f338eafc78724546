import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { urgencies } from './job-map';

/**
 * Brings BullMQ's own schema up to date and lets the application's role use it, as the owner of the database. Repeatable; two at a time
 * wait for each other. The role may work with rows but not
 * create or change anything lasting (adding many jobs at once uses a temporary table).
 */
export async function migrateJobs(ownerUrl: string, role = 'cairn_app'): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, 'bullmq');
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    // BullMQ makes a sequence for each queue when the first job is added; the role that adds jobs may not.
    for (const urgency of urgencies) await client.query('select bullmq.next_job_id($1)', [urgency]);
    const to = client.escapeIdentifier(role);
    await client.query(`
      grant temporary on database ${client.escapeIdentifier(rows[0]?.name ?? '')} to ${to};
      grant usage on schema bullmq to ${to};
      grant select, insert, update, delete on all tables in schema bullmq to ${to};
      grant usage, select, update on all sequences in schema bullmq to ${to};
    `);
  } finally {
    await client.end();
  }
}
