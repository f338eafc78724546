import { randomBytes } from 'node:crypto';
import { appUrlOf } from '@cairn/database';
import { Client } from 'pg';

/** A migrated database of its own on the server of the test run, looked at as its owner: outside every wall. */
export interface OwnDatabase {
  readonly appUrl: string;
  readonly owner: Client;
  close(): Promise<void>;
}

export async function ownDatabase(): Promise<OwnDatabase> {
  const server = process.env['CAIRN_TEST_OWNER_URL'];
  const template = process.env['CAIRN_TEST_TEMPLATE'];
  if (!server || !template) throw new Error('Journeys need a server: run them with `npm test`.');
  const name = `j_${randomBytes(6).toString('hex')}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const admin = async (statement: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await admin(`create database ${name} template ${template} strategy wal_log`);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    appUrl: appUrlOf(url),
    owner,
    close: async () => {
      await owner.end();
      await admin(`drop database ${name} with (force)`);
    },
  };
}
