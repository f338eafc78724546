import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const dist = join(root, 'dist');
/** Installed packages: only to be asked for after `ensurePackages`. */
export const requireFromRoot = createRequire(join(root, 'package.json'));
export const dataFolder = () => resolve(process.env.CAIRN_DATA_DIR || join(root, '.data'));

export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
