import { join } from 'node:path';
import { runChild } from './children.mjs';
import { readJson, root } from './folders.mjs';
import { Stop, step } from './say.mjs';

/** True when node_modules holds what package-lock.json asks for; npm writes its own list only when it has finished. */
export function packagesAreInstalled(folder = root) {
  const asked = readJson(join(folder, 'package-lock.json'))?.packages;
  const installed = readJson(join(folder, 'node_modules', '.package-lock.json'))?.packages;
  if (asked === undefined)
    throw new Stop(
      `${join(folder, 'package-lock.json')} cannot be read: this is not a whole copy of Cairn; clone it again.`,
    );
  if (installed === undefined) return false;
  return Object.entries(asked).every(([path, wanted]) => {
    const there = installed[path];
    if (path === '' || wanted.link) return true;
    // Packages for other machines are in the lock and not on the disk.
    if (there === undefined) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return there.version === wanted.version;
  });
}

export async function ensurePackages() {
  if (packagesAreInstalled()) return;
  await step('packages (npm ci, minutes at first)', async () => {
    const { code, said } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code === 0) return;
    if (/ENOSPC|EDQUOT/.test(said)) throw new Stop(`The disk is full at ${root}: free about 1.5 GB and start again.`);
    if (/EACCES|EPERM|EROFS/.test(said))
      throw new Stop(`This user may not write to ${root}, where the packages go: run as the user that owns it.`);
    const reason = said.trim().split('\n').slice(-12).join('\n');
    throw new Stop(
      `${reason}\n\nThe packages could not be installed (npm ci, above): check the network or the registry (npm ping) and start again.`,
    );
  });
}

function npm(args) {
  // Under `npm start` npm says where it lives itself; npm.cmd on Windows needs a shell.
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return runChild(process.execPath, [own, ...args]);
  return runChild('npm', args, { shell: process.platform === 'win32' });
}
