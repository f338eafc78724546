import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { startApi, type TestApi } from '../testing';

/** What a browser is told to refuse. A change here is a decision, not a side effect. */
const told = {
  'content-security-policy':
    "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self';" +
    "connect-src 'self';manifest-src 'self';frame-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
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
    ['the state of things', '/health', null],
  ])('%s: %s', async (what, path, caching) => {
    const ask = what === 'nobody' ? api.nobody : await api.as('nurse');
    const { headers } = await ask('GET', path);
    const names = [...headers.keys()].filter(
      (name) =>
        !/^(date|connection|keep-alive|content-|last-modified|accept-ranges|etag|retry-after|transfer-encoding|cache-control)/.test(
          name,
        ),
    );
    const shown = Object.fromEntries([...names, 'content-security-policy'].map((name) => [name, headers.get(name)]));
    expect({ ...shown, vary: undefined }).toEqual({ ...told, vary: undefined });
    if (caching !== null) expect(headers.get('cache-control')).toBe(caching);
  });

  // These answers are made before any hook is asked; they hold nothing that a browser could run.
  it.each([
    ['/api/v1/patients/%zz', 'input.invalid'],
    [`/api/v1/patients/${'x'.repeat(65)}`, 'not-found'],
  ])('a problem for %s', async (path, code) => {
    const { headers, body, text } = await api.nobody('GET', path);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.code).toBe(code);
    expect(text).not.toContain('patients');
  });

  it.each([
    ['not HTTP', 'hello\r\n\r\n', 400],
    ['a broken chunk', 'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', 400],
    ['two lengths', 'POST /health HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx', 400],
    [
      'a length and chunks',
      'POST /health HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers without end', `GET /health HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    ['a NUL in a header', 'GET /health HTTP/1.1\r\nhost: x\r\na: \0\r\n\r\n', 400],
    ['an address with a space', 'GET /health /x HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ])('a problem for %s, and the server goes on', async (_what, sent, status) => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    const heard: string[] = [];
    socket.on('data', (chunk: Buffer) => heard.push(chunk.toString())).on('error', () => undefined);
    socket.write(sent);
    await once(socket, 'close');
    expect(heard.join('')).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json`, 's'));
    expect(heard.join('')).toContain('"code":"input.invalid"');
    expect((await api.nobody('GET', '/health')).status).toBe(503);
  });
});
