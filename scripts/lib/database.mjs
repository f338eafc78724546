import { runNode } from './children.mjs';
import { dataFolder } from './folders.mjs';
import { builtScript } from './build.mjs';
import { connectTo, createDatabase, openPostgres } from './postgres.mjs';
import { Stop, sentenceFor, step } from './say.mjs';

/** The children's environment: the owner's address goes only to those that must have it. */
export function environment(extra) {
  const { DATABASE_URL, APP_DATABASE_URL, OWNER_DATABASE_URL, ...rest } = process.env;
  (void DATABASE_URL, APP_DATABASE_URL, OWNER_DATABASE_URL);
  return { ...rest, CAIRN_DATA_DIR: dataFolder(), ...extra };
}

/** `DATABASE_URL` as it is, else the embedded server: `{ ownerUrl, embedded, server }`. */
export async function openDatabase(what) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await step('your PostgreSQL (DATABASE_URL)', () => checkGiven(given));
    return { ownerUrl: given, embedded: false, server: undefined };
  }
  const server = await step('PostgreSQL', async () => openPostgres({ dataDir: dataFolder(), what }));
  try {
    await createDatabase(server.url(), 'cairn');
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ownerUrl: server.url('cairn'), embedded: true, server };
}

/** Runs the migrations as the owner; the last line of their output names the application's own, lesser address. */
export function migrate(ownerUrl, { quiet = false } = {}) {
  const work = async () => {
    const script = builtScript('migrate');
    if (script === undefined) throw new Stop('dist/scripts/migrate.js is missing: this is not a whole copy of Cairn.');
    const { code, out, said } = await runNode(
      [script],
      environment({ DATABASE_URL: ownerUrl, OWNER_DATABASE_URL: ownerUrl }),
    );
    if (code !== 0) throw new Stop(migrationFault(said));
    try {
      const { appDatabaseUrl } = JSON.parse(out.trim().split('\n').pop());
      return { appUrl: appDatabaseUrl };
    } catch {
      throw new Stop(
        `${said}\n\nThe migrations ended without naming the application's database address: this is a fault of Cairn.`,
      );
    }
  };
  return quiet ? work() : step('migrations', work);
}

function migrationFault(said) {
  if (/No space left/.test(said)) return sentenceFor({ code: 'ENOSPC', path: 'the database' });
  return `${said.trim()}\n\nThe migrations failed: see above; each one is undone as a whole when it fails.`;
}

/** Says what is wrong with somebody's own database before anything is done to it. */
async function checkGiven(url) {
  if (!/^postgres(ql)?:\/\/[^/]+\/[^/]+/.test(url))
    throw new Stop(
      'DATABASE_URL is not an address of the form postgres://user:password@host:5432/database: correct it, or leave it out to use the built-in PostgreSQL.',
    );
  const place = url.replace(/\/\/[^@/]*@/, '//');
  let client;
  try {
    client = await connectTo(url);
  } catch (error) {
    const code = error.code ?? error.errors?.[0]?.code;
    if (code === '3D000')
      throw new Stop(`The database in DATABASE_URL does not exist at ${place}: create it (createdb) and start again.`);
    if (/^28|SASL|password/i.test(`${code} ${error.message}`))
      throw new Stop(`PostgreSQL at ${place} refuses the user or the password in DATABASE_URL: correct them.`);
    throw new Stop(`No PostgreSQL answers at ${place} (${code ?? error.message}): start it, or correct DATABASE_URL.`);
  }
  try {
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int as version, current_setting('server_version') as text",
    );
    if (rows[0].version < 150_000)
      throw new Stop(
        `The PostgreSQL at ${place} is ${rows[0].text}, and Cairn needs 15 or later: update it, or use another in DATABASE_URL.`,
      );
    return rows[0].text;
  } finally {
    await client.end();
  }
}
