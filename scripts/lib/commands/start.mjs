import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { endChildren } from '../children.mjs';
import { environment, migrate, openDatabase } from '../database.mjs';
import { dataFolder, dist } from '../folders.mjs';
import { ensurePackages } from '../packages.mjs';
import { onStop, pause, until } from '../processes.mjs';
import { Stop, line, runMain, step } from '../say.mjs';
import { Supervised } from '../supervisor.mjs';
import { printWelcome, seedDemo, takePlace, wantedPort } from '../welcome.mjs';

const programs = ['api', 'worker'];
const stopped = Symbol('asked to stop');

/** A port of this machine that nobody listens on just now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function health(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) });
    return { ok: answer.ok, text: await answer.text() };
  } catch (error) {
    return { ok: false, text: error.cause?.code ?? error.message };
  }
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
        if (stopping !== undefined && Date.now() - stopping > 2000)
          for (const one of supervised) one.child?.kill('SIGKILL');
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
      // The invented clinic's windows have a pump too: one that pours nothing.
      const pumpPort = demo && !process.env.CAIRN_PUMP_SIMULATOR ? await freePort() : undefined;
      const own = {
        ...(pumpPort === undefined ? {} : { CAIRN_PUMP_SIMULATOR: `127.0.0.1:${pumpPort}` }),
        CAIRN_WEB_DIR: process.env.CAIRN_WEB_DIR ?? join(dist, 'apps/web'),
        ...(demo ? { CAIRN_DEMO: '1' } : {}),
      };
      let ready = false;
      let failed;
      const onFall = (one, how, wait) => {
        if (!ready && one.falls >= 4)
          failed = new Stop(
            `${one.lastWords()}\n\nThe ${one.name} does not start (${how}): see above, and all of it in ${one.logFile}.`,
          );
        else line(`! the ${one.name} ended (${how}), starting it again in ${wait / 1000} s; its log: ${one.logFile}`);
      };
      for (const name of programs) {
        const file = join(dist, `apps/${name}/src/main.js`);
        if (!existsSync(file)) throw new Stop(`${file} is missing: this is not a whole copy of Cairn.`);
        const env = environment({ APP_DATABASE_URL: appUrl, PORT: String(port), NODE_ENV: 'production', ...own });
        // A small nursery keeps both programs small; their objects are short-lived.
        supervised.push(new Supervised({ name, args: ['--max-semi-space-size=4', file], env, dataDir, onFall }));
      }
      if (pumpPort !== undefined) {
        const file = join(dist, 'scripts/pump-simulator.js');
        const args = [file, '--port', String(pumpPort), '--memory', join(dataDir, 'pump-simulator.log')];
        supervised.push(new Supervised({ name: 'pump simulator', args, env: environment({}), dataDir, onFall }));
      }
      for (const one of supervised) undo.push(() => one.stop());
      for (const one of supervised) one.start();
      let last;
      const healthy = await step('api and worker', async () => {
        const answer = await until(
          async () => failed !== undefined || stopping !== undefined || ((last = await health(port)).ok && last),
          120_000,
        );
        if (failed !== undefined) throw failed;
        return answer === false ? false : undefined;
      });
      if (stopping !== undefined) return;
      if (healthy === false)
        throw new Stop(
          `Cairn did not become ready within two minutes; /health says: ${last?.text}. Logs: ${join(dataDir, 'logs')}`,
        );
      ready = true;
      await printWelcome(port, dataDir, database.embedded);
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
