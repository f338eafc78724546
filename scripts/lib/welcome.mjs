import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtScript } from './build.mjs';
import { runNode } from './children.mjs';
import { environment } from './database.mjs';
import { readJson } from './folders.mjs';
import { tryLock } from './lock.mjs';
import { connectTo, ensureDataFolder, portIsFree } from './postgres.mjs';
import { until } from './processes.mjs';
import { Stop, line, step } from './say.mjs';

export function wantedPort() {
  const text = process.env.PORT ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Stop(`PORT is "${text}": give it a number from 1 to 65535.`);
  return port;
}

/** The one start per data folder, and the port: both are asked before anything else is touched. */
export async function takePlace(dataDir, port) {
  ensureDataFolder(dataDir);
  const lock = tryLock(join(dataDir, 'start.lock'), { address: `http://localhost:${port}` });
  if (lock.holder !== undefined)
    throw new Stop(
      `Cairn is already running on ${dataDir} (process ${lock.holder.pid}, ${lock.holder.address ?? 'starting'}): use that one, stop it with Ctrl-C where it was started, or give this one another folder with CAIRN_DATA_DIR.`,
    );
  // After a kill -9 the programs of the run before need a moment to notice and to let go of the port.
  const free = async () => (await portIsFree(port, '0.0.0.0')) && (await portIsFree(port, '127.0.0.1'));
  if (await until(free, lock.stale ? 12_000 : 0)) return lock;
  lock.release();
  throw new Stop(
    `Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`,
  );
}

/** Invented people for a first look: only into an empty database, and only into our own unless asked for. */
export async function seedDemo({ ownerUrl, embedded, appUrl }) {
  const script = builtScript('demo');
  const wanted = embedded ? process.env.CAIRN_DEMO !== '0' : process.env.CAIRN_DEMO === '1';
  if (script === undefined || !wanted) return;
  const client = await connectTo(ownerUrl);
  // A demo that was broken off is no clinic yet: the script tells it anew.
  const { rows } = await client
    .query(`select exists (select 1 from programme where name not like '% (demo, being made)') as filled`)
    .finally(() => client.end());
  if (rows[0].filled) return;
  await step('demo clinic (invented people)', async () => {
    const env = environment({ DATABASE_URL: ownerUrl, OWNER_DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl });
    const { code, said } = await runNode([script], env);
    if (code !== 0) throw new Stop(`${said.trim()}\n\nThe demo clinic could not be made: see above.`);
  });
}

/** The code of an empty clinic that waits to be set up, else nothing. */
async function setUpCode(port, dataDir) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/set-up`, { signal: AbortSignal.timeout(2000) });
    return (await answer.json()).needed ? readFileSync(join(dataDir, 'set-up-code'), 'utf8').trim() : undefined;
  } catch {
    return undefined;
  }
}

/** Where to go and as whom. */
export async function printWelcome(port, dataDir, embedded) {
  line(`\nCairn is ready: http://localhost:${port}   (Ctrl-C stops it)`);
  const signIns = readJson(join(dataDir, 'demo-sign-ins.json'));
  const code = await setUpCode(port, dataDir);
  if (code !== undefined) {
    line(`\nThis clinic is empty. Set it up at http://localhost:${port}/set-up`);
    line(`with this code:  ${code}`);
  } else if (Array.isArray(signIns) && embedded) {
    line('\nThe demo clinic is invented. Sign in as one of these people:');
    const width = Math.max(...signIns.map(({ role }) => role.length));
    const mails = Math.max(...signIns.map(({ email }) => email.length));
    for (const { role, email, password } of signIns)
      line(`  ${role.replaceAll('_', ' ').padEnd(width)}  ${email.padEnd(mails)}  ${password}`);
  } else if (!embedded) line('Nobody can sign in yet? Add the first person: npm run add-staff -- --help');
  line(`\nData: ${dataDir}   Logs: ${join(dataDir, 'logs')}`);
}
