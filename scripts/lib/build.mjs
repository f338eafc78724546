import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { runNode } from './children.mjs';
import { dist, readJson, requireFromRoot, root } from './folders.mjs';
import { withLock } from './lock.mjs';
import { Stop, step } from './say.mjs';

const serverInputs = [
  'apps/api',
  'apps/worker',
  'libs',
  'scripts',
  '.swcrc',
  'tsconfig.base.json',
  'package-lock.json',
];
const webInputs = ['apps/web', 'libs/rules', 'tsconfig.base.json', 'package-lock.json'];
const isTest = /\.(spec|int-spec|e2e-spec)\.tsx?$/;

function filesUnder(path) {
  const full = join(root, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [full];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    return entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(full, entry.name)];
  });
}

/** Names, sizes and times of everything that goes into a build: cheap enough to ask at every start. */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(filesUnder).sort()) {
    if (isTest.test(file)) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)}:${size}:${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const stampFile = (name) => join(dist, `.${name}-stamp`);
const isFresh = (name, print) => existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === print;

/** One folder for another, so that nobody sees half a build. */
function swap(made, place) {
  const old = `${place}.old-${process.pid}`;
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(made, place);
  rmSync(old, { recursive: true, force: true });
}

/** TypeScript to CommonJS with the compiler that the tests use; aliases become relative paths (.swcrc). */
async function buildServer() {
  const swc = requireFromRoot('@swc/core');
  const { $schema, ...config } = readJson(join(root, '.swcrc'));
  void $schema;
  const options = { ...config, jsc: { ...config.jsc, baseUrl: root }, swcrc: false, configFile: false, cwd: root };
  const making = join(dist, `.making-${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  const files = ['apps/api', 'apps/worker', 'libs', 'scripts'].flatMap(filesUnder).filter((file) => !isTest.test(file));
  try {
    const faults = [];
    await Promise.all(
      files.map(async (file) => {
        const target = join(making, relative(root, file));
        if (file.endsWith('.json')) {
          mkdirSync(dirname(target), { recursive: true });
          cpSync(file, target);
        }
        if (!file.endsWith('.ts') || file.endsWith('.d.ts')) return;
        try {
          const { code, map } = await swc.transformFile(file, options);
          const out = target.replace(/\.ts$/, '.js');
          mkdirSync(dirname(out), { recursive: true });
          writeFileSync(out, `${code}//# sourceMappingURL=${out.split(sep).pop()}.map\n`);
          writeFileSync(`${out}.map`, map ?? '{}');
        } catch (error) {
          faults.push(`${relative(root, file)}: ${error.message}`);
        }
      }),
    );
    if (faults.length > 0)
      throw new Stop(`${faults.join('\n')}\n\nThe build failed: see the ${faults.length} files above.`);
    for (const part of ['apps/api', 'apps/worker', 'libs', 'scripts'])
      if (existsSync(join(making, part))) swap(join(making, part), join(dist, part));
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

async function buildWeb() {
  const making = join(dist, `.web-${process.pid}`);
  const args = [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    join(root, 'apps/web'),
    '--outDir',
    making,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  const { code, said } = await runNode(args, { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' });
  if (code !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new Stop(`${said.trim()}\n\nThe web build failed: see above.`);
  }
  swap(making, join(dist, 'apps/web'));
}

async function ensure(name, inputs, title, work) {
  await withLock(join(dist, `.${name}-lock`), async () => {
    const print = fingerprint(inputs);
    if (isFresh(name, print)) return;
    rmSync(stampFile(name), { force: true });
    await step(title, work);
    writeFileSync(stampFile(name), print);
  });
}

/** dist/ as new as the sources: a few seconds when something changed, nothing otherwise. */
export async function ensureBuilt({ web = true } = {}) {
  await ensure('server', serverInputs, 'build of api, worker and scripts', buildServer);
  const hasWeb = ['ts', 'mts', 'mjs', 'js'].some((end) => existsSync(join(root, `apps/web/vite.config.${end}`)));
  if (web && hasWeb) await ensure('web', webInputs, 'build of the web app', buildWeb);
}

/** dist/scripts/<name>.js, or the folder's main file; undefined when there is no such script. */
export function builtScript(name) {
  return [`${name}.js`, `${name}/main.js`, `${name}/index.js`, `${name}/${name}.js`]
    .map((file) => join(dist, 'scripts', file))
    .find((file) => existsSync(file));
}
