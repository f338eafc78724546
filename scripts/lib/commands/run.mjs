import { spawn } from 'node:child_process';
import { builtScript, ensureBuilt } from '../build.mjs';
import { leaveWithParent } from '../children.mjs';
import { environment, migrate, openDatabase } from '../database.mjs';
import { root } from '../folders.mjs';
import { ensurePackages } from '../packages.mjs';
import { onStop } from '../processes.mjs';
import { Stop, progressOnStderr, runMain } from '../say.mjs';

/** Names that reach a person at a keyboard; each is `dist/scripts/<file>` and answers `--help` by itself. */
const files = {
  'add-staff': 'add-staff',
  'audit:verify': 'audit-verify',
  bench: 'bench',
  compare: 'compare',
  demo: 'demo',
  'downtime-sheet': 'downtime-sheet',
  generate: 'generate',
  import: 'import',
  openapi: 'openapi',
  pump: 'pump-simulator',
  replay: 'replay',
  rules: 'rules',
  sms: 'sms-stand-in',
  snapshot: 'snapshot',
};

/** Asks the code, not the database. */
const withoutDatabase = new Set(['downtime-sheet', 'openapi', 'pump', 'rules', 'sms']);
const wantsHelp = (args) => args.some((arg) => arg === '--help' || arg === '-h');

/** Our own exit code, with the script at the terminal: it reads the keyboard and writes to the screen itself. */
function atTheTerminal(script, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-r', leaveWithParent, script, ...args], {
      cwd: root,
      env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    // Ctrl-C reaches the script by the terminal; we stay until it has ended and then put the server away.
    onStop((signal) => signal !== 'SIGINT' && child.kill(signal));
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 || code === 2 ? code : 1));
  });
}

export function main([name, ...args]) {
  return runMain(async () => {
    progressOnStderr();
    const file = files[name];
    if (file === undefined)
      throw new Stop(`There is no command "${name ?? ''}": use one of ${Object.keys(files).join(', ')}.`, 2);
    await ensurePackages();
    await ensureBuilt({ web: name === 'bench' && !wantsHelp(args) });
    const script = builtScript(file);
    if (script === undefined) throw new Stop(`"${name}" is not part of this version of Cairn.`, 2);
    if (wantsHelp(args) || withoutDatabase.has(name)) return atTheTerminal(script, args, environment({}));
    const { ownerUrl, server } = await openDatabase(`npm run ${name}`);
    try {
      const { appUrl } = await migrate(ownerUrl, { quiet: true });
      return await atTheTerminal(script, args, environment({ OWNER_DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl }));
    } finally {
      await server?.stop();
    }
  });
}
