import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtScript, ensureBuilt } from '../build.mjs';
import { endChildren, runNode } from '../children.mjs';
import { environment, migrate, openDatabase } from '../database.mjs';
import { dataFolder, dist, readJson } from '../folders.mjs';
import { tryLock } from '../lock.mjs';
import { ensurePackages } from '../packages.mjs';
import { connectTo, ensureDataFolder, portIsFree } from '../postgres.mjs';
import { onStop, pause, until } from '../processes.mjs';
import { Stop, line, runMain, step } from '../say.mjs';
import { Supervised } from '../supervisor.mjs';

const programs = ['api', 'worker'];
const stopped = Symbol('asked to stop');

function wantedPort() {
  const text = process.env.PORT ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Stop(`PORT is "${text}": give it a number from 1 to 65535.`);
  return port;
}

/** The one start per data folder, and the port: both are asked before anything else is touched. */
async function takePlace(dataDir, port) {
  ensureDataFolder(dataDir);
  const lock = tryLock(join(dataDir, 'start.lock'), { address: `http://localhost:${port}` });
  if (lock.holder !== undefined)
    throw new Stop(`Cairn is already running on ${dataDir} (process ${lock.holder.pid}, ${lock.holder.address ?? 'starting'}): use that one, stop it with Ctrl-C where it was started, or give this one another folder with CAIRN_DATA_DIR.`);
  // After a kill -9 the programs of the run before need a moment to notice and to let go of the port.
  const free = async () => (await portIsFree(port, '0.0.0.0')) && (await portIsFree(port, '127.0.0.1'));
  if (await until(free, lock.stale ? 12_000 : 0)) return lock;
  lock.release();
  throw new Stop(`Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`);
}

/** Invented people for a first look: only into an empty database, and only into our own unless asked for. */
async function seedDemo({ ownerUrl, embedded, appUrl }) {
  const script = builtScript('demo');
  if (script === undefined || !(embedded || process.env.CAIRN_DEMO === '1')) return;
  const client = await connectTo(ownerUrl);
  const { rows } = await client.query('select exists (select 1 from programme) as filled').finally(() => client.end());
  if (rows[0].filled) return;
  await step('demo clinic (invented people)', async () => {
    const env = environment({ DATABASE_URL: ownerUrl, OWNER_DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl });
    const { code, said } = await runNode([script], env);
    if (code !== 0) throw new Stop(`${said.trim()}\n\nThe demo clinic could not be made: see above.`);
  });
}

async function health(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) });
    return { ok: answer.ok, text: await answer.text() };
  } catch (error) {
    return { ok: false, text: error.cause?.code ?? error.message };
  }
}

function printWelcome(port, dataDir, embedded) {
  line(`\nCairn is ready: http://localhost:${port}   (Ctrl-C stops it)`);
  const signIns = readJson(join(dataDir, 'demo-sign-ins.json'));
  if (Array.isArray(signIns) && embedded) {
    line('\nThe demo clinic is invented. Sign in as one of these people:');
    const width = Math.max(...signIns.map(({ role }) => role.length));
    const mails = Math.max(...signIns.map(({ email }) => email.length));
    for (const { role, email, password } of signIns) line(`  ${role.replaceAll('_', ' ').padEnd(width)}  ${email.padEnd(mails)}  ${password}`);
  } else if (!embedded) line('Nobody can sign in yet? Add the first person: npm run add-staff -- --help');
  line(`\nData: ${dataDir}   Logs: ${join(dataDir, 'logs')}`);
}

export function main() {
  return runMain(async () => {
    const port = wantedPort();
    const dataDir = dataFolder();
    const begun = Date.now();
    const lock = await takePlace(dataDir, port);
    const undo = [() => lock.release()];

    let stopping;
    const asked = new Promise((_, reject) => {
      onStop(() => {
        // npm passes on a Ctrl-C that the terminal has sent us as well; only a later one means "at once".
        if (stopping !== undefined && Date.now() - stopping > 2000) for (const one of supervised) one.child?.kill('SIGKILL');
        stopping ??= Date.now();
        endChildren();
        reject(stopped);
      });
    });
    asked.catch(() => {});
    const supervised = [];

    const run = async () => {
      await ensurePackages();
      const database = await openDatabase('npm start');
      if (database.server !== undefined) undo.push(() => database.server.stop());
      if (stopping !== undefined) return;
      await ensureBuilt();
      const { appUrl } = await migrate(database.ownerUrl);
      if (stopping !== undefined) return;
      await seedDemo({ ...database, appUrl });
      if (stopping !== undefined) return;

      const demo = existsSync(join(dataDir, 'demo-sign-ins.json'));
      const own = { CAIRN_WEB_DIR: process.env.CAIRN_WEB_DIR ?? join(dist, 'apps/web'), ...(demo ? { CAIRN_DEMO: '1' } : {}) };
      let ready = false;
      let failed;
      const onFall = (one, how, wait) => {
        if (!ready && one.falls >= 4) failed = new Stop(`${one.lastWords()}\n\nThe ${one.name} does not start (${how}): see above, and all of it in ${one.logFile}.`);
        else line(`! the ${one.name} ended (${how}), starting it again in ${wait / 1000} s; its log: ${one.logFile}`);
      };
      for (const name of programs) {
        const file = join(dist, `apps/${name}/src/main.js`);
        if (!existsSync(file)) throw new Stop(`${file} is missing: this is not a whole copy of Cairn.`);
        const env = environment({ APP_DATABASE_URL: appUrl, PORT: String(port), NODE_ENV: 'production', ...own });
        supervised.push(new Supervised({ name, args: [file], env, dataDir, onFall }));
      }
      undo.push(() => supervised[0].stop(), () => supervised[1].stop());
      for (const one of supervised) one.start();
      let last;
      const healthy = await step('api and worker', async () => {
        const answer = await until(async () => failed !== undefined || stopping !== undefined || ((last = await health(port)).ok && last), 120_000);
        if (failed !== undefined) throw failed;
        return answer === false ? false : undefined;
      });
      if (stopping !== undefined) return;
      if (healthy === false) throw new Stop(`Cairn did not become ready within two minutes; /health says: ${last?.text}. Logs: ${join(dataDir, 'logs')}`);
      ready = true;
      printWelcome(port, dataDir, database.embedded);
      line(`Ready after ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
      while (stopping === undefined) {
        await Promise.race([pause(1000), asked]);
        try {
          if (await database.server?.keepRunning()) line('! PostgreSQL had ended; it is up again.');
        } catch (error) {
          line(`! PostgreSQL is down and did not start: ${error.message}`);
        }
      }
    };

    const working = run();
    try {
      await Promise.race([working, asked]);
    } catch (error) {
      if (error !== stopped) throw error;
    } finally {
      if (stopping !== undefined) line('\nStopping …');
      // The step under way ends first (its child was asked to): nothing is pulled from under it.
      if (stopping !== undefined) await working.catch((error) => error !== stopped && line(String(error.message)));
      for (const step of undo.reverse()) await step();
      if (stopping !== undefined) line('Stopped.');
    }
    process.exit(process.exitCode ?? 0);
  });
}
