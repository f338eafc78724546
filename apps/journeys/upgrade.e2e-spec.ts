import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { appUrlOf, migrate } from '@cairn/database';
import { migrateAsReleased } from '@cairn/database/testing';
import { migrateJobs } from '@cairn/jobs';
import { Client } from 'pg';
import { Program, until } from './src/harness/program';

jest.setTimeout(180_000);

const released = resolve(__dirname, '../../libs/database/released');
const file = readdirSync(released).find((name) => name.endsWith('.jsonl.br')) ?? '';
const version = Number(file.split('.')[0]);

/** One sign-in of the demo that the version before made: invented people, never anywhere else. */
const signIns = JSON.parse(readFileSync(join(released, 'demo-sign-ins.json'), 'utf8')) as {
  email: string;
  password: string;
  role: string;
}[];

const cookieOf = (answer: Response) => (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';

describe(`a clinic that was filled by the version before (${version})`, () => {
  const server = process.env['CAIRN_TEST_OWNER_URL'] ?? '';
  const name = `u_${randomBytes(6).toString('hex')}`;
  const at = (base: string) => Object.assign(new URL(base), { pathname: `/${name}` }).toString();
  let owner: Client;
  const before = new Map<string, number>();
  const programs: Program[] = [];

  beforeAll(async () => {
    const admin = new Client({ connectionString: server });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    owner = new Client({ connectionString: at(process.env['CAIRN_TEST_ADMIN_URL'] ?? server) });
    await owner.connect();
    await migrateAsReleased(at(server), version);
    await fill();
  });
  afterAll(async () => {
    for (const program of programs) await program.stop();
    await owner.end();
    const admin = new Client({ connectionString: server });
    await admin.connect();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  async function fill(): Promise<void> {
    await owner.query(`set session_replication_role = replica`);
    await owner.query('delete from migration');
    let table = '';
    let rows: string[] = [];
    const flush = async () => {
      if (table === 'sequences') {
        for (const row of rows) {
          const { s, v } = JSON.parse(row) as { s: string; v: string };
          await owner.query('select setval($1::regclass, $2::bigint)', [s, v]);
        }
      } else if (rows.length > 0) {
        await owner.query(
          `insert into "${table}" overriding system value select * from json_populate_recordset(null::"${table}", $1)`,
          [`[${rows.join(',')}]`],
        );
        before.set(table, (before.get(table) ?? 0) + rows.length);
      }
      rows = [];
    };
    for (const line of brotliDecompressSync(readFileSync(join(released, file)))
      .toString()
      .split('\n')) {
      if (line.startsWith('# ')) {
        await flush();
        table = line.slice(2);
      } else if (line !== '') rows.push(line);
      if (rows.length >= 5000) await flush();
    }
    await flush();
    await owner.query(`set session_replication_role = origin`);
  }

  it('is brought to the newest schema with every row kept', async () => {
    await migrate(at(server));
    await migrateJobs(at(server));
    const lost: string[] = [];
    for (const [table, count] of before) {
      if (table === 'migration') continue;
      const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from "${table}"`);
      if (rows[0]?.n !== count) lost.push(`${table}: ${count} before, ${rows[0]?.n} after`);
    }
    expect(lost).toEqual([]);
    expect(before.get('patient')).toBeGreaterThan(200);
  });

  it('and the day goes on in it: everyone signs in and finds their work, and the worker is well', async () => {
    const appUrl = appUrlOf(at(server));
    const api = await Program.api(appUrl);
    programs.push(api, Program.worker(appUrl, null));
    await until('api and worker are well', 60_000, async () => (await fetch(`${api.url}/health`)).status === 200);
    const work: Record<string, string[]> = {
      counselor: ['/board', '/patients?search='],
      nurse: ['/dosing/queue'],
      front_desk: ['/patients?search=', '/schedule?day=2026-11-20'],
      administrator: ['/staff/members', '/reports/caseload?asOf=2026-11-20', '/reports/census?asOf=2026-11-20'],
    };
    const wrong: string[] = [];
    for (const { email, password, role } of signIns) {
      const answer = await fetch(`${api.url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      if (answer.status !== 200) wrong.push(`${role} could not sign in: ${answer.status}`);
      let cookie = cookieOf(answer);
      const { csrfToken, programmes } = (await answer.json()) as { csrfToken: string; programmes: { id: string }[] };
      const chosen = await fetch(`${api.url}/api/v1/session/programme`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken, cookie },
        body: JSON.stringify({ programmeId: programmes[0]?.id }),
      });
      cookie = cookieOf(chosen);
      for (const path of work[role] ?? []) {
        const page = await fetch(`${api.url}/api/v1${path}`, { headers: { cookie } });
        const body = (await page.json()) as { items?: { id: string }[]; rows?: unknown[] };
        if (page.status !== 200) wrong.push(`${role} ${path}: ${page.status}`);
        if ((body.items ?? body.rows ?? [1]).length === 0) wrong.push(`${role} ${path}: empty`);
        if (role === 'nurse') {
          // People of before have no papers of today's kind: they are judged on their history, and nothing breaks.
          const [waiting] = (body as { toCome?: { patientId: string }[] }).toCome ?? [];
          const card = await fetch(`${api.url}/api/v1/dosing/patients/${waiting?.patientId}`, { headers: { cookie } });
          const { checks = [] } = (await card.json()) as { checks?: { ruleId: string; result: string }[] };
          const missing = checks.filter(({ ruleId, result }) => /^R-02[0-3]$/.test(ruleId) && result === 'failed');
          if (card.status !== 200 || checks.length < 10 || missing.length > 0)
            wrong.push(`dosing card: ${card.status} with ${checks.length} checks, ${missing.length} papers missing`);
        }
        const [first] = path.startsWith('/patients') ? (body.items ?? []) : [];
        if (first !== undefined && role === 'counselor') {
          const chart = await fetch(`${api.url}/api/v1/patients/${first.id}/chart`, { headers: { cookie } });
          if (chart.status !== 200) wrong.push(`chart: ${chart.status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(signIns.length).toBeGreaterThan(5);
  });
});
