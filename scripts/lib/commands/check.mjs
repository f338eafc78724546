import { join } from 'node:path';
import { runNode } from '../children.mjs';
import { root } from '../folders.mjs';
import { ensurePackages } from '../packages.mjs';
import { Stop, line, runMain } from '../say.mjs';
import { typePrograms } from './types.mjs';

const lint = ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings', '0', '.'];
/** Two lanes for two cores. The fences are proved by `npm test`: they take as long as all other unit tests together. */
const lanes = [
  [
    ['lint', 'eslint/bin/eslint.js', ...lint],
    ['format', 'prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.'],
  ],
  [
    ...typePrograms().map((project) => [`types (${project})`, 'typescript7/bin/tsc', '--noEmit', '-p', project]),
    [
      'unit tests',
      'jest/bin/jest.js',
      '--silent',
      '--selectProjects',
      'unit',
      '--testPathIgnorePatterns',
      'scripts/fences',
      '--maxWorkers',
      '1',
    ],
  ],
];

async function check([name, tool, ...args]) {
  const since = Date.now();
  const { code, said } = await runNode([join(root, 'node_modules', tool), ...args], {
    ...process.env,
    NODE_ENV: 'test',
  });
  line(`${code === 0 ? '✓' : '✗'} ${name.padEnd(34)} ${((Date.now() - since) / 1000).toFixed(1)} s`);
  return code === 0 ? [] : [`── ${name}\n${said.trim()}`];
}

/** What to run before every commit: says everything that is wrong, not only the first thing. */
export function main() {
  return runMain(async () => {
    await ensurePackages();
    const inOrder = (lane) =>
      lane.reduce(async (before, one) => [...(await before), ...(await check(one))], Promise.resolve([]));
    const faults = (await Promise.all(lanes.map(inOrder))).flat();
    if (faults.length > 0) throw new Stop(`${faults.join('\n\n')}\n\n${faults.length} checks failed.`);
    line('All checks passed.');
  });
}
