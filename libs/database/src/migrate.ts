import { Client } from 'pg';
import { appRole, appUrlOf, dataSourceOf } from './connection';

/**
 * Brings the owner's database to the newest schema and makes the application role. Returns the application role's address.
 * Throws, with the statement that an administrator has to run, where the owner may not create roles.
 */
export async function migrate(ownerUrl: string): Promise<string> {
  const appUrl = appUrlOf(ownerUrl);
  await makeAppRole(ownerUrl, new URL(appUrl).password);
  const dataSource = await dataSourceOf({ url: ownerUrl, poolSize: 2, name: 'cairn-migrate' }).initialize();
  try {
    await dataSource.query('set statement_timeout = 0');
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await dataSource.destroy();
  }
  return appUrl;
}

async function makeAppRole(ownerUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_roles where rolname = $1', [appRole]);
    const verb = found.rowCount === 0 ? 'create' : 'alter';
    const statement = `${verb} role ${appRole} login nosuperuser nocreatedb nocreaterole nobypassrls password '${password}'`;
    try {
      await client.query(statement);
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      // Two programs starting at once: the other one made it.
      if (code === '42710' || code === '23505' || code === 'XX000') return;
      if (code !== '42501') throw error;
      throw new Error(`This database user may not make roles. Ask an administrator to run once:\n  ${statement};`, {
        cause: error,
      });
    }
  } finally {
    await client.end();
  }
}
