// One place that says which tests exist. `scripts/test.mjs` gives the servers; without it only `unit` and `web` can run.
const { readFileSync } = require('node:fs');
const { compilerOptions } = JSON.parse(readFileSync(`${__dirname}/tsconfig.base.json`, 'utf8'));

const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [`^${name}$`, `<rootDir>/${file.slice(2)}`]),
);
const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: jsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        ...(jsx ? { react: { runtime: 'automatic' } } : {}),
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.tsx$': swc(true), '^.+\\.ts$': swc(false) },
  moduleNameMapper: aliases,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.nx'],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,scripts,apps/api,apps/worker}/**/*.spec.ts'],
    },
    {
      ...common,
      displayName: 'integration',
      // A database is cloned, programs are started: on a busy machine that takes longer than Jest's five seconds.
      setupFilesAfterEnv: ['<rootDir>/scripts/lib/patient-tests.cjs'],
      testMatch: ['<rootDir>/{libs,apps/api,apps/worker,scripts}/**/*.int-spec.ts'],
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/web/**/*.spec.{ts,tsx}'],
      moduleNameMapper: { ...aliases, '\\.css$': '<rootDir>/apps/web/src/kit/empty-style.cjs' },
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/journeys/**/*.e2e-spec.ts'],
    },
  ],
  workerIdleMemoryLimit: '700MB',
};
