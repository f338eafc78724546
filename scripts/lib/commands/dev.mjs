import { join } from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { endChildren } from '../children.mjs';
import { environment, migrate, openDatabase } from '../database.mjs';
import { dataFolder, dist, root } from '../folders.mjs';
import { ensurePackages } from '../packages.mjs';
import { onStop } from '../processes.mjs';
import { line, runMain } from '../say.mjs';
import { Supervised } from '../supervisor.mjs';
import { seedDemo, takePlace, wantedPort } from '../welcome.mjs';

/** Api and worker from their sources, started again at every change; the web app built again at every change. */
function programs({ appUrl, port }) {
  const env = environment({
    APP_DATABASE_URL: appUrl,
    PORT: String(port),
    CAIRN_WEB_DIR: join(dist, 'apps/web'),
    CAIRN_DEMO: '1',
    SWC_NODE_PROJECT: join(root, 'tsconfig.json'),
  });
  const fromSource = (name) => ({
    name,
    args: ['--watch', '--watch-preserve-output', '-r', '@swc-node/register', join(root, `apps/${name}/src/main.ts`)],
    env,
  });
  const vite = {
    name: 'web',
    args: [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--watch',
      '--logLevel',
      'warn',
      join(root, 'apps/web'),
    ],
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  };
  return [fromSource('api'), fromSource('worker'), vite];
}

export function main() {
  return runMain(async () => {
    const port = wantedPort();
    const dataDir = dataFolder();
    const lock = await takePlace(dataDir, port);
    const undo = [() => lock.release()];
    const asked = new Promise((resolve) => {
      onStop(() => {
        endChildren();
        resolve();
      });
    });
    try {
      await ensurePackages();
      const { ownerUrl, embedded, server } = await openDatabase('npm run dev');
      if (server !== undefined) undo.push(() => server.stop());
      await ensureBuilt();
      const { appUrl } = await migrate(ownerUrl);
      await seedDemo({ ownerUrl, embedded, appUrl });
      const onFall = (one, how, wait) => line(`! ${one.name} ended (${how}), starting it again in ${wait / 1000} s`);
      for (const program of programs({ appUrl, port })) {
        const one = new Supervised({ ...program, dataDir, onFall, visible: true });
        one.start();
        undo.push(() => one.stop());
      }
      line(
        `\nWatching: http://localhost:${port}   (Ctrl-C stops it; sign-ins in ${join(dataDir, 'demo-sign-ins.json')})\n`,
      );
      await asked;
    } finally {
      for (const one of undo.reverse()) await one();
    }
    process.exit(0);
  });
}
