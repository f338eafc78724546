import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const env = { ...process.env, NX_DAEMON: 'false', CI: 'true' };

interface Plant {
  fence: string;
  /** A file that stands there: the text is linted in its place, nothing is written. */
  file: string;
  code: string;
  rule: string;
}

const boundaries = '@nx/enforce-module-boundaries';
const importOf = (what: string) => `import * as planted from '${what}';\nvoid planted;\n`;

const plants: Plant[] = [
  {
    fence: 'an earlier stage does not know a later one',
    file: 'libs/mat/src/index.ts',
    code: importOf('@cairn/therapy'),
    rule: boundaries,
  },
  {
    fence: 'patient knows no stage',
    file: 'libs/patient/src/index.ts',
    code: importOf('@cairn/mat'),
    rule: boundaries,
  },
  {
    fence: 'a stage does not know what is composed of it',
    file: 'libs/therapy/src/index.ts',
    code: importOf('@cairn/reports'),
    rule: boundaries,
  },
  {
    fence: 'what is composed stands side by side',
    file: 'libs/reports/src/index.ts',
    code: importOf('@cairn/reminders'),
    rule: boundaries,
  },
  {
    fence: 'the database knows nobody above it',
    file: 'libs/database/src/index.ts',
    code: importOf('@cairn/access'),
    rule: boundaries,
  },
  {
    fence: 'the browser does not import the server',
    file: 'apps/web/src/main.tsx',
    code: importOf('@cairn/patient'),
    rule: boundaries,
  },
  {
    fence: 'a lib has one door',
    file: 'libs/mat/src/index.ts',
    code: importOf('../../patient/src/patient.service'),
    rule: boundaries,
  },
  {
    fence: 'rules import no lib',
    file: 'libs/rules/src/index.ts',
    code: importOf('@cairn/platform'),
    rule: 'no-restricted-imports',
  },
  {
    fence: 'rules import no package',
    file: 'libs/rules/src/index.ts',
    code: importOf('zod'),
    rule: 'no-restricted-imports',
  },
  {
    fence: 'rules import no part of Node',
    file: 'libs/rules/src/index.ts',
    code: importOf('node:crypto'),
    rule: 'no-restricted-imports',
  },
  {
    fence: 'rules import nothing later either',
    file: 'libs/rules/src/index.ts',
    code: "void import('./units');\n",
    rule: 'no-restricted-syntax',
  },
  {
    fence: 'rules have no clock (Date.now)',
    file: 'libs/rules/src/index.ts',
    code: 'export const planted = Date.now();\n',
    rule: 'no-restricted-properties',
  },
  {
    fence: 'rules have no clock (new Date)',
    file: 'libs/rules/src/index.ts',
    code: 'export const planted = new Date();\n',
    rule: 'no-restricted-syntax',
  },
  {
    fence: 'rules have no chance',
    file: 'libs/rules/src/index.ts',
    code: 'export const planted = Math.random();\n',
    rule: 'no-restricted-properties',
  },
  {
    fence: 'rules have no process',
    file: 'libs/rules/src/index.ts',
    code: 'export const planted = process.pid;\n',
    rule: 'no-restricted-globals',
  },
  {
    fence: 'rules do not reach out',
    file: 'libs/rules/src/index.ts',
    code: "export const planted = fetch('/');\n",
    rule: 'no-restricted-globals',
  },
  ...['typeorm', 'bullmq', 'ioredis'].map((name) => ({
    fence: `apps do not import ${name}`,
    file: 'apps/api/src/main.ts',
    code: importOf(name),
    rule: 'no-restricted-imports',
  })),
  {
    fence: 'apps do not import typeorm later',
    file: 'apps/worker/src/main.ts',
    code: "void import('typeorm');\n",
    rule: 'no-restricted-syntax',
  },
  {
    fence: 'only jobs knows bullmq',
    file: 'libs/reminders/src/index.ts',
    code: importOf('bullmq'),
    rule: 'no-restricted-imports',
  },
  {
    fence: 'only jobs knows ioredis',
    file: 'libs/access/src/index.ts',
    code: importOf('ioredis'),
    rule: 'no-restricted-imports',
  },
  ...['OneToMany', 'ManyToMany', 'OneToOne', 'ManyToOne'].map((name) => ({
    fence: `no ${name}`,
    file: 'libs/patient/src/patient.entity.ts',
    code: `import { ${name} } from 'typeorm';\nvoid ${name};\n`,
    rule: 'no-restricted-syntax',
  })),
  {
    fence: 'no forwardRef',
    file: 'libs/access/src/index.ts',
    code: "import { forwardRef } from '@nestjs/common';\nvoid forwardRef;\n",
    rule: 'no-restricted-syntax',
  },
  {
    fence: 'the environment is read in one place',
    file: 'libs/access/src/index.ts',
    code: "export const planted = process.env['HOME'];\n",
    rule: 'no-restricted-properties',
  },
  {
    fence: 'the environment is read in one place (apps)',
    file: 'apps/api/src/main.ts',
    code: "export const planted = process.env['HOME'];\n",
    rule: 'no-restricted-properties',
  },
  {
    fence: 'no import cycles',
    file: 'libs/platform/src/clock.ts',
    code: "export * from './index';\n",
    rule: 'cairn/no-import-cycle',
  },
  {
    fence: 'no import cycles between libs',
    file: 'libs/platform/src/index.ts',
    code: `export * from './clock';\n${importOf('@cairn/database')}`,
    rule: 'cairn/no-import-cycle',
  },
  {
    fence: 'no floating promises',
    file: 'libs/platform/src/clock.ts',
    code: 'Promise.resolve(1);\n',
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    fence: 'no any',
    file: 'libs/platform/src/clock.ts',
    code: 'export const planted: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    fence: 'exhaustive switches',
    file: 'libs/platform/src/clock.ts',
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    code: "export function planted(of: 'a' | 'b'): number {\n  switch (of) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
  },
  {
    fence: 'types are imported as types',
    file: 'libs/patient/src/index.ts',
    code: "import { Clock } from '@cairn/platform';\nexport type Planted = Clock;\n",
    rule: '@typescript-eslint/consistent-type-imports',
  },
  {
    fence: 'no enums',
    file: 'libs/platform/src/clock.ts',
    code: 'export enum Planted {\n  A,\n}\n',
    rule: 'no-restricted-syntax',
  },
  {
    fence: 'file names have a kind of the list or none',
    file: 'libs/platform/src/PlantedHelper.util.ts',
    code: 'export {};\n',
    rule: 'cairn/file-kind',
  },
  {
    fence: 'rules have no kind',
    file: 'libs/rules/src/mat/dose.service.ts',
    code: 'export {};\n',
    rule: 'cairn/file-kind',
  },
  {
    fence: 'hooks are called in order',
    file: 'apps/web/src/main.tsx',
    rule: 'react-hooks/rules-of-hooks',
    code: "import { useState } from 'react';\nexport function Planted({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n",
  },
];

describe('each fence stops what it is there to stop', () => {
  let objections: { ruleId: string | null; message: string }[][];
  beforeAll(() => {
    const answer = spawnSync(process.execPath, [join(root, 'scripts/lint/lint-planted.mjs')], {
      cwd: root,
      env,
      encoding: 'utf8',
      input: JSON.stringify(plants),
      maxBuffer: 10_000_000,
    });
    if (answer.status !== 0) throw new Error(answer.stderr);
    // On a first run the map of the house is drawn anew, and says so before the answer.
    objections = JSON.parse(answer.stdout.trim().split('\n').at(-1) ?? '') as typeof objections;
  }, 120_000);

  it.each(plants.map((plant, at) => [plant.fence, plant, at] as const))('%s', (_fence, plant, at) => {
    // A fence about names needs a file that is not there; every other one is only proved on a file that is.
    expect(existsSync(join(root, plant.file))).toBe(plant.rule !== 'cairn/file-kind');
    expect(objections[at]).toEqual(expect.arrayContaining([expect.objectContaining({ ruleId: plant.rule })]));
  });
});

describe('the map that the fences stand on', () => {
  interface Graph {
    graph: {
      nodes: Record<string, { data: { root: string; tags: string[] } }>;
      dependencies: Record<string, { target: string }[]>;
    };
  }
  let graph: Graph['graph'];
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-graph-'));
    const file = join(folder, 'graph.json');
    const answer = spawnSync(
      process.execPath,
      [join(root, 'node_modules/nx/dist/bin/nx.js'), 'graph', '--file', file],
      { cwd: root, env, encoding: 'utf8' },
    );
    if (answer.status !== 0) throw new Error(answer.stdout + answer.stderr);
    graph = (JSON.parse(readFileSync(file, 'utf8')) as Graph).graph;
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('has real edges: without source analysis Nx sees none and the boundaries would allow everything', () => {
    const targets = (name: string) => graph.dependencies[name]?.map(({ target }) => target);
    expect(targets('patient')).toEqual(expect.arrayContaining(['database', 'platform']));
    expect(targets('web')).toContain('rules');
    expect(targets('rules')).toEqual([]);
  });

  it('knows every app and every lib, each with its layer and its platform', () => {
    const rooms = ['apps', 'libs'].flatMap((where) =>
      readdirSync(join(root, where), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${where}/${name}`),
    );
    const tagged = Object.values(graph.nodes).filter(
      ({ data }) =>
        data.tags.some((tag) => tag.startsWith('layer:')) && data.tags.some((tag) => tag.startsWith('platform:')),
    );
    expect(tagged.map(({ data }) => data.root).sort()).toEqual(expect.arrayContaining(rooms.sort()));
  });
});
