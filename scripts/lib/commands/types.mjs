import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../children.mjs';
import { root } from '../folders.mjs';
import { ensurePackages } from '../packages.mjs';
import { Stop, line, runMain, step } from '../say.mjs';

/** Both programs by the native compiler: it is five times as fast, and lint keeps the one with an API. */
export async function checkTypes() {
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  for (const project of ['tsconfig.json', 'apps/web/tsconfig.json'].filter((file) => existsSync(join(root, file)))) {
    await step(`types (${project})`, async () => {
      const { code, out, said } = await runNode([compiler, '--noEmit', '-p', join(root, project)], process.env);
      if (code !== 0) throw new Stop(out || said);
    });
  }
}

export function main() {
  return runMain(async () => {
    await ensurePackages();
    await checkTypes();
    line('No type errors.');
  });
}
