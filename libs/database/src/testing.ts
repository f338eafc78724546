import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { appUrlOf, dataSourceOf } from './connection';
import { Database } from './database';

/** A migrated database of its own for one test file. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly database: Database;
  /** Above every wall: to set a scene and to look at what is really there. */
  readonly owner: Client;
  close(): Promise<void>;
}

/** Clones the migrated template that `npm test` made. Refuses, with the command to use, when there is none. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env['CAIRN_TEST_OWNER_URL'];
  const template = process.env['CAIRN_TEST_TEMPLATE'];
  if (!server || !template) throw new Error('Integration tests need a server: run them with `npm test`.');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name} template ${template} strategy wal_log`);
  const ownerUrl = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const appUrl = appUrlOf(ownerUrl);
  // Where the owner is an ordinary role the walls hold it too; scenes are set and looked at from above them.
  const above = Object.assign(new URL(process.env['CAIRN_TEST_ADMIN_URL'] ?? server), {
    pathname: `/${name}`,
  }).toString();
  const owner = new Client({ connectionString: above });
  await owner.connect();
  const dataSource: DataSource = await dataSourceOf({ url: appUrl, poolSize: 8, name: 'test' }).initialize();
  return {
    ownerUrl,
    appUrl,
    owner,
    database: new Database(dataSource),
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await owner.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** The schema as a released version had it: the history up to and including the migration of this time. */
export async function migrateAsReleased(ownerUrl: string, last: number): Promise<void> {
  const { options } = dataSourceOf({ url: ownerUrl, poolSize: 2, name: 'released' });
  const all = (options.migrations ?? []) as (new () => object)[];
  const released = all.filter(({ name }) => Number(name.slice(-13)) <= last);
  const source = await new DataSource({ ...options, migrations: released }).initialize();
  await source.runMigrations({ transaction: 'all' });
  await source.destroy();
}
