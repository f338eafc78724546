import { existsSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBuilt } from '../build.mjs';
import { endChildren } from '../children.mjs';
import { readJson, root } from '../folders.mjs';
import { ensurePackages } from '../packages.mjs';
import { onStop } from '../processes.mjs';
import { Stop, line, runMain, step } from '../say.mjs';
import { findProgram, testFolder, testPostgres, testRedis } from '../test-servers.mjs';

const strict = process.env.CI === 'true' || process.env.CI === '1';
let jest;

/** One run of Jest on some of its projects; the counts it left, also when it could not even begin. */
async function runJest({ folder, title, projects, args, env, serial = false }) {
  line(`\n── ${title}`);
  const file = join(folder, `counts-${projects.join('-')}-${Date.now()}.json`);
  // The caller's words come first: several of Jest's options swallow whatever stands behind them.
  const jestArgs = [
    join(root, 'node_modules/jest/bin/jest.js'),
    ...args,
    '--config',
    join(root, 'jest.config.cjs'),
    '--passWithNoTests',
    ...(serial ? ['--runInBand'] : ['--maxWorkers=2']),
    '--reporters',
    'default',
    join(root, 'scripts/lib/jest-reporter.cjs'),
    '--selectProjects',
    ...projects,
  ];
  const code = await new Promise((done) => {
    jest = spawn(process.execPath, jestArgs, {
      cwd: root,
      env: { ...process.env, ...env, CAIRN_TEST_COUNTS: file },
      stdio: 'inherit',
    });
    jest.once('close', (status) => done(status ?? 1));
  });
  return { code, title, counts: readJson(file) };
}

function browser() {
  return findProgram([
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
}

/** The closing lines; answers the exit code. What was never counted (a run that died) is a failure, not a silence. */
function conclude(runs) {
  const all = runs.map(({ counts }) => counts).filter(Boolean);
  const sum = (pick) => all.reduce((total, counts) => total + pick(counts), 0);
  const skips = all.flatMap(({ skipped }) => skipped);
  const failures = all.flatMap((counts) => counts.failures);
  const dead = runs.filter(({ counts, code }) => counts === undefined && code !== 0);
  const passed = sum((counts) => counts.passed);
  const failed = sum((counts) => counts.failed + counts.broken.length) + dead.length;
  line();
  // Jest tells of a failure where it happens; an hour of output later nobody finds it, so it is told again at the end.
  for (const { file, title, message } of failures)
    line(`failed: ${file}: ${title}\n${stripVTControlCharacters(message).split('\n').slice(0, 20).join('\n')}\n`);
  for (const { title, code } of dead) line(`${title}: ended with ${code} before it could count`);
  for (const { title, reason } of skips)
    line(`skipped: ${title}${reason === null ? ' (WITHOUT A REASON: put [skipped: why] into its title)' : ''}`);
  const bareSkip = skips.some(({ reason }) => reason === null);
  if (strict && skips.length > 0) line('In CI everything has to run: a skipped test fails the run.');
  if (passed + failed === 0) line('No test ran at all: is the filter right?');
  line(`${passed} passed, ${failed} failed, ${skips.length} skipped`);
  const otherwise = runs.some(({ code }) => code !== 0);
  return failed > 0 || passed === 0 || otherwise || bareSkip || (strict && skips.length > 0) ? 1 : 0;
}

export function main(args) {
  return runMain(async () => {
    if (args.includes('--help')) {
      line(
        'npm test [-- <part of a file name>] [-t <part of a test name>] [--only unit,integration,web,journeys]\nRuns everything on its own temporary servers. CAIRN_TEST_DATA: a ctn0094 folder; CAIRN_TEST_PG: the bin folder of a second PostgreSQL.',
      );
      return 0;
    }
    const undo = [];
    let asked = false;
    onStop((signal) => {
      asked = true;
      endChildren();
      jest?.kill(signal);
    });
    const at = args.indexOf('--only');
    const only = at < 0 ? undefined : args.splice(at, 2)[1]?.split(',');
    const wanted = (projects) => projects.filter((name) => only?.includes(name) ?? true);
    try {
      await ensurePackages();
      await ensureBuilt({ web: wanted(['journeys']).length > 0 });
      const folder = await testFolder();
      undo.push(() => rmSync(folder, { recursive: true, force: true }));
      const chromium = browser();
      const data = process.env.CAIRN_TEST_DATA;
      if (data && !existsSync(data)) throw new Stop(`CAIRN_TEST_DATA is ${data}, and there is no such folder.`);
      const env = {
        NODE_ENV: 'test',
        ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
        ...(data ? { CAIRN_TEST_DATA: resolve(data) } : {}),
      };
      await step('test servers', async () => {
        const redis = await testRedis(folder);
        if (redis !== undefined) undo.push(redis.stop);
        const { server, env: address } = await testPostgres(folder);
        undo.push(() => server.stop());
        Object.assign(env, address, redis === undefined ? {} : { CAIRN_TEST_REDIS_URL: redis.url });
      });
      const runs = [];
      const run = async (title, projects, more = {}) => {
        if (!asked && projects.length > 0)
          runs.push(await runJest({ folder, title, projects, args, ...more, env: { ...env, ...more.env } }));
      };
      await run(wanted(['unit', 'integration', 'web']).join(', '), wanted(['unit', 'integration', 'web']));
      const otherBin = process.env.CAIRN_TEST_PG;
      if (otherBin && !asked && wanted(['integration']).length > 0) {
        let other;
        await step(`the PostgreSQL in ${otherBin}`, async () => (other = await testPostgres(folder, otherBin)));
        undo.push(() => other.server.stop());
        await run(`integration on the PostgreSQL in ${otherBin}`, ['integration'], { env: other.env });
      }
      await run('journeys', wanted(['journeys']), { serial: true });
      if (asked) throw new Stop('Interrupted.');
      return conclude(runs);
    } finally {
      for (const one of undo.reverse()) await one();
    }
  });
}
