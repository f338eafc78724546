import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Client } from 'pg';
import { Clinic, type Person } from '../harness/clinic';
import { ownDatabase, type OwnDatabase } from '../harness/own-database';
import { Program, until } from '../harness/program';

jest.setTimeout(120_000);

/** Someone who holds on to something in the database, so that the api is caught exactly in the middle of an act. */
class Holder {
  private constructor(
    private readonly client: Client,
    private readonly owner: Client,
  ) {}

  static async hold(db: OwnDatabase, sql: string, values: readonly unknown[] = []): Promise<Holder> {
    const { database, host, port, user, password } = db.owner;
    const client = new Client({ ...{ database, host, port, user }, password: password ?? '' } as never);
    await client.connect();
    await client.query('begin');
    await client.query(sql, [...values]);
    return new Holder(client, db.owner);
  }

  /** The server processes of the api that wait for what is held. */
  async waiting(): Promise<number[]> {
    const { rows } = await this.owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and usename <> current_user and wait_event_type = 'Lock'`,
    );
    return rows.map(({ pid }) => pid);
  }

  /** Lets go; comes back when those who waited have learned that nobody is there any more. */
  async release(pids: readonly number[]): Promise<void> {
    await this.client.query('rollback');
    await this.client.end();
    await until('the server has let go of the dead', 10_000, async () => {
      const { rows } = await this.owner.query('select 1 from pg_stat_activity where pid = any ($1)', [pids]);
      return rows.length === 0;
    });
  }
}

describe('the api is killed in the middle of an act of the office', () => {
  let db: OwnDatabase;
  let api: Program;
  let clinic: Clinic;
  let one: string;
  let other: string;
  let administrator: Person;
  let counselor: Person;

  beforeAll(async () => {
    db = await ownDatabase();
    api = await Program.api(db.appUrl);
    clinic = await Clinic.open(db.owner);
    [administrator, counselor] = await Promise.all([
      clinic.signIn(api.url, 'administrator'),
      clinic.signIn(api.url, 'counselor'),
    ]);
    const people = await clinic.ordered(2);
    [one = '', other = ''] = people.map(({ patientId }) => patientId);
    // Of the two only one still has an order, so that they can be joined.
    await db.owner.query('update medication_order set ends_on = starts_on where patient_id = $1', [other]);
  });
  afterAll(async () => {
    await api?.stop();
    await db?.close();
  });

  const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`, [...values]);
    return rows[0]?.n ?? 0;
  };

  /** Begins, is killed while it waits for what is held, and is back. Answers what the client heard. */
  async function killedIn<T>(holder: Holder, act: () => Promise<T>): Promise<T> {
    const starts = api.starts;
    const answer = act();
    let pids: number[] = [];
    await until('it stands in the middle', 10_000, async () => (pids = await holder.waiting()).length > 0);
    api.kill();
    const heard = await answer;
    await holder.release(pids);
    await until('it was started again', 10_000, () => api.starts === starts + 1);
    await api.answering();
    return heard;
  }

  it('a merge: nothing of it is there, and asked again it is done once', async () => {
    const merge = {
      ...{ id: randomUUID(), survivorId: one, absorbedId: other, reason: 'Same paper seen' },
      keepEpisodeId: (await db.owner.query<{ id: string }>('select id from episode where patient_id = $1', [one]))
        .rows[0]?.id,
    };
    const kept = () =>
      db.owner
        .query<{ rows: unknown }>(
          `select jsonb_build_object('episodes', (select jsonb_agg(to_jsonb(e) order by e.id) from episode e where patient_id = any ($1)),
             'spans', (select jsonb_agg(to_jsonb(s) order by s.id) from episode_span s where patient_id = any ($1)),
             'orders', (select jsonb_agg(to_jsonb(o) order by o.id) from medication_order o where patient_id = any ($1)),
             'people', (select jsonb_agg(to_jsonb(p) order by p.id) from patient p where id = any ($1))) as rows`,
          [[one, other]],
        )
        .then(({ rows }) => rows[0]?.rows);
    const before = await kept();
    const ask = () => administrator.ask(api.url, 'POST', '/api/v1/merges', merge);
    // The order of the one who goes is what the merge comes to after it has written itself down.
    const holder = await Holder.hold(db, 'select 1 from medication_order where patient_id = $1 for update', [other]);
    expect((await killedIn(holder, ask)).status).toBe(0);
    expect(await kept()).toEqual(before);
    expect(await count('patient_merge', [])).toBe(0);
    expect(await count('patient_merge_row', [])).toBe(0);
    expect(await count(`audit_event where act = 'patient.merge'`, [])).toBe(0);

    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await count('patient_merge where id = $1 and undone_at is null', [merge.id])).toBe(1);
    expect(await count('medication_order where patient_id = $1', [other])).toBe(0);
    // A line in the trail of each of the two, once.
    expect(await count(`audit_event where act = 'patient.merge' and outcome = 'done'`, [])).toBeGreaterThanOrEqual(2);
  });

  it('an upload: the file is not in the list, sent again it is kept once, and the bytes left over are swept', async () => {
    const folder = join(api.dataDir, 'files', clinic.staff.programmeId);
    const stored = () => (existsSync(folder) ? readdirSync(folder).sort() : []);
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000_000)]);
    const headers = { ...counselor.headers, 'content-type': 'application/octet-stream' };
    const [half, whole] = [randomUUID(), randomUUID()];
    const path = (id: string) => `/api/v1/patients/${one}/files/${id}?kind=scan`;
    const put = (id: string): Promise<number> =>
      fetch(api.url + path(id), { method: 'PUT', headers, body: new Uint8Array(bytes) }).then(
        ({ status }) => status,
        () => 0,
      );

    // In the middle of the bytes.
    const { hostname, port } = new URL(api.url);
    const sending = request({
      ...{ hostname, port, path: path(half), method: 'PUT' },
      headers: { ...headers, 'content-length': bytes.length },
    });
    const cut = new Promise((resolve) => sending.once('error', resolve));
    sending.write(bytes.subarray(0, 1_500_000));
    await until('half of it is on the disk', 10_000, () => stored().some((name) => name.endsWith('.part')));
    const starts = api.starts;
    api.kill();
    await cut;
    await until('it was started again', 10_000, () => api.starts === starts + 1);
    await api.answering();

    // Between the bytes and their row.
    const holder = await Holder.hold(db, 'lock table stored_file in share row exclusive mode');
    expect(await killedIn(holder, () => put(whole))).toBe(0);

    expect(await count('stored_file', [])).toBe(0);
    const left = stored();
    expect(left.map((name) => name.endsWith('.part')).sort()).toEqual([false, true]);

    expect([await put(half), await put(whole), await put(whole)]).toEqual([201, 201, 201]);
    const { body } = await counselor.ask(api.url, 'GET', `/api/v1/patients/${one}/files`);
    const items = body.items as { id: string }[];
    expect(items.map(({ id }) => id).sort()).toEqual([half, whole].sort());
    for (const { id } of items) {
      const opened = await fetch(`${api.url}/api/v1/files/${id}`, { headers });
      expect(Buffer.from(await opened.arrayBuffer()).equals(bytes)).toBe(true);
    }

    // A day later the worker finds what belongs to nobody.
    for (const name of left) utimesSync(join(folder, name), 1000, 1000);
    const worker = Program.worker(db.appUrl, null, { CAIRN_DATA_DIR: api.dataDir });
    await until('the bytes left over are gone', 60_000, () => !stored().some((name) => left.includes(name)));
    await worker.stop();
    expect(stored()).toHaveLength(2);
    for (const { id } of items) expect((await fetch(`${api.url}/api/v1/files/${id}`, { headers })).status).toBe(200);
  });
});
