import { appUrlOf, migrate } from '@cairn/database';
import { migrateJobs } from '@cairn/jobs';
import { Client } from 'pg';

export interface BenchDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly owner: Client;
}

const prefix = 'cairn_bench_';
const place = (ownerUrl: string, name: string) => Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).toString();

/** Databases beside the clinic's on the same server. The clinic's own is asked for nothing and told nothing. */
export class Databases {
  private readonly made: BenchDatabase[] = [];
  private count = 0;

  private constructor(
    private readonly ownerUrl: string,
    private readonly admin: Client,
  ) {}

  /** Waits for no other bench: two at once would measure each other. Clears away what a killed one left. */
  static async open(ownerUrl: string): Promise<Databases> {
    const admin = await connected(ownerUrl);
    const { rows } = await admin.query<{ alone: boolean }>(
      `select pg_try_advisory_lock(hashtext('cairn bench')) as alone`,
    );
    if (rows[0]?.alone !== true) throw new Error('Another bench is running in this database: wait for it.');
    const databases = new Databases(ownerUrl, admin);
    const left = await admin.query<{ datname: string }>(
      `select datname from pg_database d join pg_roles r on r.oid = d.datdba
       where datname like '${prefix.replaceAll('_', '\\_')}%' and pg_has_role(r.oid, 'usage')`,
    );
    for (const { datname } of left.rows) await admin.query(`drop database if exists ${datname} with (force)`);
    return databases;
  }

  /** A migrated database without anybody in it. */
  async empty(): Promise<BenchDatabase> {
    const database = await this.make('');
    await migrate(database.ownerUrl);
    await migrateJobs(database.ownerUrl);
    // It would clean up after one row in the middle of the next. The bench vacuums by itself where it has filled a database.
    await database.owner.query(
      `do $$ declare t regclass; begin
         for t in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
           execute format('alter table %s set (autovacuum_enabled = off)', t);
         end loop;
       end $$`,
    );
    return database;
  }

  /** What earlier rows left to be written is written now. An owner who may not ask for it measures with a little more noise. */
  async settle(): Promise<void> {
    await this.admin.query('checkpoint').catch(() => undefined);
  }

  /** The same again, file by file. Nobody may be connected to the original, so its own connection is opened anew. */
  async cloneOf(original: BenchDatabase): Promise<BenchDatabase> {
    await original.owner.end();
    await this.admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and backend_type = $2',
      [original.name, 'client backend'],
    );
    const clone = await this.make(` template ${original.name} strategy file_copy`);
    Object.assign(original, { owner: await connected(original.ownerUrl) });
    return clone;
  }

  async version(): Promise<string> {
    const { rows } = await this.admin.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  }

  async drop(database: BenchDatabase): Promise<void> {
    await database.owner.end().catch(() => undefined);
    await this.admin.query(`drop database if exists ${database.name} with (force)`);
    this.made.splice(this.made.indexOf(database), 1);
  }

  async close(): Promise<void> {
    for (const database of [...this.made]) await this.drop(database).catch(() => undefined);
    await this.admin.end();
  }

  private async make(how: string): Promise<BenchDatabase> {
    this.count += 1;
    const name = `${prefix}${process.pid}_${this.count}`;
    await this.admin.query(`create database ${name}${how}`);
    const ownerUrl = place(this.ownerUrl, name);
    const database = { name, ownerUrl, appUrl: appUrlOf(ownerUrl), owner: await connected(ownerUrl) };
    this.made.push(database);
    return database;
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'cairn-bench' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
