import { ensureBuilt } from '../build.mjs';
import { ensurePackages } from '../packages.mjs';
import { line, runMain } from '../say.mjs';

export function main() {
  return runMain(async () => {
    await ensurePackages();
    await ensureBuilt();
    line('dist/ is up to date.');
  });
}
