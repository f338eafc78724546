import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../children.mjs';
import { root } from '../folders.mjs';
import { ensurePackages } from '../packages.mjs';
import { Stop, line, runMain, step } from '../say.mjs';

export const typePrograms = () =>
  ['tsconfig.json', 'apps/web/tsconfig.json'].filter((file) => existsSync(join(root, file)));

/** Every program by the native compiler: it is five times as fast, and lint keeps the one with an API. */
async function checkTypes() {
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  const faults = [];
  for (const project of typePrograms()) {
    await step(`types (${project})`, async () => {
      const { code, out, said } = await runNode([compiler, '--noEmit', '-p', join(root, project)], process.env);
      if (code !== 0) faults.push(out || said);
    });
  }
  if (faults.length > 0) throw new Stop(faults.join('\n'));
}

export function main() {
  return runMain(async () => {
    await ensurePackages();
    await checkTypes();
    line('No type errors.');
  });
}
