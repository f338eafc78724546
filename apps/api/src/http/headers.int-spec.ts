import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { startApi, type TestApi } from '../testing';

/** What a browser is told to refuse. A change here is a decision, not a side effect. */
const told = {
  'content-security-policy':
    "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self';" +
    "connect-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

describe('the headers of an answer', () => {
  let db: TestDatabase;
  let api: TestApi;
  let webDir: string;

  beforeAll(async () => {
    webDir = mkdtempSync(join(tmpdir(), 'cairn-web-'));
    writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>Cairn</title>');
    db = await testDatabase();
    api = await startApi(db, { webDir });
  });
  afterAll(async () => {
    await api.close();
    await db.close();
    rmSync(webDir, { recursive: true });
  });

  it.each([
    ['a page', '/', 'no-cache'],
    ['a page deep inside', '/patients/1', 'no-cache'],
    ['a record', '/api/v1/session', 'no-store'],
    ['nobody', '/api/v1/patients', 'no-store'],
    ['no such thing', '/api/v1/nothing', 'no-store'],
    ['an address that cannot be read', '/api/v1/patients/%zz', 'no-store'],
    ['the state of things', '/health', null],
  ])('%s: %s', async (what, path, caching) => {
    const ask = what === 'nobody' ? api.nobody : await api.as('nurse');
    const { headers } = await ask('GET', path);
    const names = [...headers.keys()].filter((name) => !/^(date|connection|keep-alive|content-|last-modified|accept-ranges|etag|retry-after|transfer-encoding|cache-control)/.test(name));
    const shown = Object.fromEntries([...names, 'content-security-policy'].map((name) => [name, headers.get(name)]));
    expect({ ...shown, vary: undefined }).toEqual({ ...told, vary: undefined });
    if (caching !== null) expect(headers.get('cache-control')).toBe(caching);
  });
});
