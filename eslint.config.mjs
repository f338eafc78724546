import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import fileKind from './scripts/lint/file-kind.mjs';
import noImportCycle from './scripts/lint/no-import-cycle.mjs';

// No background process and no cloud for a lint; read by Nx when its plugin is loaded.
process.env.NX_DAEMON = 'false';
process.env.NX_NO_CLOUD = 'true';
// The fences stand on Nx's map of the house; on a fresh clone there is none yet, and the plugin would let everything pass.
const { createProjectGraphAsync } = await import('@nx/devkit');
await createProjectGraphAsync({ exitOnError: false });
const { default: nx } = await import('@nx/eslint-plugin');

/** Who stands above whom: a lib may import what stands below it, never beside or above. */
const layers = [
  'app',
  'running',
  'composed',
  'stage',
  'plan',
  'access',
  'programme',
  'jobs',
  'database',
  'platform',
  'rules',
];
/** The patient's path, last stage first: a later stage may read an earlier one's record, not the other way round. */
const stages = ['aftercare', 'therapy', 'mat', 'detox', 'assessment', 'patient'];
const below = (list, item) => list.slice(list.indexOf(item) + 1);

const depConstraints = [
  ...layers.map((layer) => ({
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: [
      ...(layer === 'stage' ? ['layer:stage'] : []),
      ...below(layers, layer).map((name) => `layer:${name}`),
    ],
  })),
  ...stages.map((stage) => ({
    sourceTag: `stage:${stage}`,
    onlyDependOnLibsWithTags: [
      ...below(stages, stage).map((name) => `stage:${name}`),
      ...below(layers, 'stage').map((name) => `layer:${name}`),
    ],
  })),
  { sourceTag: 'platform:server', onlyDependOnLibsWithTags: ['platform:server', 'platform:any'] },
  { sourceTag: 'platform:browser', onlyDependOnLibsWithTags: ['platform:browser', 'platform:any'] },
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'] },
];

const queueClients = { regex: '^(bullmq|ioredis)($|/)', message: 'Only libs/jobs knows the queue: give it a job.' };
const storage = { regex: '^typeorm($|/)', message: 'Apps ask a service; they do not know how we write things down.' };
const imports = (...patterns) => ['error', { patterns }];

const syntax = {
  relations: {
    selector: 'ImportSpecifier[imported.name=/^(OneToMany|ManyToMany|OneToOne|ManyToOne)$/]',
    message: 'Across a wall we pass ids: a column with an id and a named foreign key, no object that points back.',
  },
  forwardRef: {
    selector: "Identifier[name='forwardRef']",
    message: 'A circle between modules means that one thing is in the wrong place.',
  },
  lazyQueue: {
    selector: 'ImportExpression[source.value=/^(bullmq|ioredis)/]',
    message: 'Only libs/jobs knows the queue: give it a job.',
  },
  lazyStorage: {
    selector: 'ImportExpression[source.value=/^typeorm/]',
    message: 'Apps ask a service; they do not know how we write things down.',
  },
  enums: {
    selector: 'TSEnumDeclaration',
    message: 'A union of strings says the same and is what the API and the database hold.',
  },
  now: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A rule is given the time: take `now`.',
  },
  dateCall: { selector: "CallExpression[callee.name='Date']", message: 'A rule is given the time: take `now`.' },
  dynamic: { selector: 'ImportExpression', message: 'A rule imports only rules.' },
};
const everywhere = [syntax.relations, syntax.forwardRef, syntax.enums];
const restrict = (...more) => ['error', ...everywhere, ...more];

const outsideRules = [
  'process',
  'global',
  'globalThis',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
  'performance',
  'require',
  'module',
  'Buffer',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  '__dirname',
  '__filename',
];
const tests = [
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/*.int-spec.ts',
  '**/*.e2e-spec.ts',
  'apps/worker/src/faults/**',
  '**/testing.ts',
  'apps/journeys/**',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      '.nx/',
      'coverage/',
      'apps/web/src/api/schema.ts',
      'apps/web/public/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: globals.node } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    plugins: { cairn: { rules: { 'file-kind': fileKind, 'no-import-cycle': noImportCycle } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      // Decorated classes need the value import for their metadata; the rule knows decorators.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      'cairn/file-kind': 'error',
      'cairn/no-import-cycle': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': restrict(),
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints, enforceBuildableLibDependency: false }],
    },
  },
  {
    files: ['libs/**/*.ts'],
    rules: { 'no-restricted-imports': imports(queueClients), 'no-restricted-syntax': restrict(syntax.lazyQueue) },
  },
  { files: ['libs/jobs/**/*.ts'], rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': restrict() } },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx'],
    rules: {
      'no-restricted-imports': imports(queueClients, storage),
      'no-restricted-syntax': restrict(syntax.lazyQueue, syntax.lazyStorage),
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts'],
    ignores: ['libs/platform/**', ...tests],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only libs/platform reads the environment: take `Config`.' },
      ],
    },
  },
  {
    files: ['libs/rules/**/*.ts'],
    rules: {
      'no-restricted-imports': imports({
        regex: '^(?!\\.)',
        message: 'A rule imports only rules: no package, no node:*.',
      }),
      'no-restricted-globals': [
        'error',
        ...outsideRules.map((name) => ({ name, message: 'A rule knows only what it is given.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A rule is given the time: take `now`.' },
        { object: 'Math', property: 'random', message: 'A rule answers the same every time.' },
      ],
      'no-restricted-syntax': restrict(syntax.now, syntax.dateCall, syntax.dynamic),
    },
  },
  {
    files: ['libs/rules/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': imports({
        regex: '^(?!\\.|fast-check$)',
        message: 'The test of a rule needs the rule and at most fast-check.',
      }),
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  prettier,
);
