import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const repository = resolve(__dirname, '../..');

/** The rules have no side effects by design, so a screen takes only the ones it asks and not the whole clinic's. */
const rulesArePure: Plugin = {
  name: 'cairn-rules-are-pure',
  transform: (code, id) =>
    id.startsWith(`${repository}/libs/rules/`) ? { code, map: null, moduleSideEffects: false } : null,
};

export default defineConfig({
  root: __dirname,
  plugins: [react(), rulesArePure],
  resolve: { alias: { '@cairn/rules': resolve(repository, 'libs/rules/src/index.ts') } },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } } },
  build: {
    outDir: resolve(repository, 'dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The strict content security policy allows neither inline scripts nor data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        // React changes far less often than we do, so returning browsers keep it. Nothing else is grouped: a group
        // for the component library would pull every area's parts into the first page.
        codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }] },
      },
    },
  },
});
