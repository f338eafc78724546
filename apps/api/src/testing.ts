import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SessionService } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { TestDatabase } from '@cairn/database/testing';
import type { Clock, Config } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { createApplication } from './application';

export interface Answer {
  readonly status: number;
  // What comes back is checked by the test that asked.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
  readonly headers: Headers;
}

export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** The real API on a port of its own, over a database of its own. */
export interface TestApi {
  readonly url: string;
  readonly config: Config;
  readonly clinic: TestClinic;
  readonly other: TestClinic;
  readonly nobody: Ask;
  /** The person of this role, signed in to a programme; by default the first. */
  as(role: Role, clinic?: TestClinic): Promise<Ask>;
  /** The headers of a new session of that person. */
  headersOf(role: Role, clinic?: TestClinic): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export async function startApi(db: TestDatabase, change: Partial<Config> = {}, clock?: Clock): Promise<TestApi> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-api-'));
  const config: Config = {
    databaseUrl: db.appUrl,
    redisUrl: null,
    port: 0,
    host: '127.0.0.1',
    dataDir,
    webDir: null,
    demo: false,
    secureCookies: false,
    poolSize: 8,
    ratePerMinute: 1_000_000,
    smtp: null,
    twilio: null,
    publicUrl: null,
    pumpSimulator: null,
    files: { key: null, keyFile: null, oldKeys: [], maxBytes: 25_000_000, s3: null },
    ...change,
  };
  const app = await createApplication(config, clock);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const [clinic, other] = [await openClinic(db.owner), await openClinic(db.owner)];
  const sessions = app.get(SessionService);
  const headersOf = async (role: Role, inClinic = clinic) => {
    const token = await sessions.open(inClinic.actor(role).staffId ?? '', inClinic.programmeId);
    const csrf = (await sessions.read(token, true))?.csrfToken ?? '';
    return { cookie: `cairn_session=${token}`, 'x-csrf-token': csrf };
  };
  return {
    url,
    config,
    clinic,
    other,
    nobody: asker(url, {}),
    headersOf,
    as: async (role, inClinic) => asker(url, await headersOf(role, inClinic)),
    close: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function asker(url: string, always: Record<string, string>): Ask {
  return async (method, path, body, headers = {}) => {
    const raw = body instanceof Uint8Array;
    const type = raw ? 'application/octet-stream' : 'application/json';
    const sent = body === undefined ? {} : { 'content-type': type };
    const answer = await fetch(url + path, {
      method,
      headers: { ...sent, ...always, ...headers },
      body:
        body === undefined ? null : raw ? new Uint8Array(body) : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: answer.status, body: isJson ? JSON.parse(text) : null, text, headers: answer.headers };
  };
}
