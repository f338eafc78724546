import { randomUUID } from 'node:crypto';
import { newId } from '@cairn/platform';
import type { Client } from 'pg';
import type { Bench } from './bench';
import { idSql, signIn, staffMember } from './clinic';
import type { FigureId, Measured } from './figures';
import type { Program } from './programs';
import { median, quantile } from './statistics';

type Headers = Readonly<Record<string, string>>;

/** Somebody who does what the clinic of the bench has nobody for. */
export async function colleague(owner: Client, programmeId: string, role: string): Promise<string> {
  const staffId = newId();
  await owner.query('insert into staff (id, email, display_name) values ($1, $2, $3)', [
    staffId,
    `${role}.${staffId}@bench.example`,
    `The ${role}`,
  ]);
  await owner.query(
    `insert into staff_role (id, programme_id, staff_id, role, from_day) values ($1, $2, $3, $4, '2020-01-01')`,
    [newId(), programmeId, staffId, role],
  );
  return staffId;
}

async function ask(api: Program, headers: Headers, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 400)}`);
  return text === '' ? null : JSON.parse(text);
}

const arrivals = 400;
const screens = 3;

/**
 * A morning of 400: everybody is checked in, and each check-in after the first hundred is followed on three open screens, each of
 * which hears of it and reads the whole day again, as the page does.
 */
export async function deskRow(bench: Bench): Promise<Measured[]> {
  const { database, usualProgramme } = await bench.main();
  const { owner } = database;
  const api = await bench.ready();
  const headers = await signIn(owner, usualProgramme, await colleague(owner, usualProgramme, 'front_desk'));
  const { rows: people } = await owner.query<{ id: string }>(
    'select id from patient where programme_id = $1 order by id limit $2',
    [usualProgramme, arrivals],
  );
  const watchers = await Promise.all(Array.from({ length: screens }, () => Watcher.open(api, headers)));
  const took: number[] = [];
  try {
    for (let n = 0; n < arrivals; n += 1) {
      const id = randomUUID();
      const began = performance.now();
      const seen = n < arrivals - 100 ? null : watchers.map((watcher) => watcher.sees(id));
      await ask(api, headers, 'PUT', `/desk/arrivals/${id}`, { patientId: people[n]?.id, purpose: 'walk-in' });
      if (seen !== null) took.push(Math.max(...(await Promise.all(seen))) - began);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
  const note = `check-in to ${screens} screens that have read the day anew; p95 of 100, median ${median(took).toFixed(0)} ms; a clinic of 1,000`;
  return [{ id: 'desk-live', value: quantile(took, 0.95), note }];
}

/** An open screen: hears events and reads the day after each, one reading at a time. */
class Watcher {
  private readonly waiting = new Map<string, (at: number) => void>();
  private reading = false;
  private again = false;

  private constructor(
    private readonly api: Program,
    private readonly headers: Headers,
    private readonly end: AbortController,
  ) {}

  static async open(api: Program, headers: Headers): Promise<Watcher> {
    const end = new AbortController();
    const watcher = new Watcher(api, headers, end);
    const url = `http://127.0.0.1:${api.port}/api/v1/events`;
    const stream = await fetch(url, { headers, signal: end.signal });
    void watcher.hear(stream).catch(() => undefined);
    return watcher;
  }

  sees(id: string): Promise<number> {
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  close(): void {
    this.end.abort();
  }

  private async hear(stream: Response): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
      if (decoder.decode(chunk).includes('"arrival"')) void this.read();
    }
  }

  private async read(): Promise<void> {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    do {
      this.again = false;
      const day = JSON.stringify(await ask(this.api, this.headers, 'GET', '/desk/day'));
      for (const [id, resolve] of this.waiting)
        if (day.includes(id)) {
          this.waiting.delete(id);
          resolve(performance.now());
        }
    } while (this.again);
    this.reading = false;
  }
}

const events = 10_000_000;

/** The trail of a large clinic over years: who looked at a person, and what a person looked at, anywhere in it. */
export async function auditSearchRows(bench: Bench, ids: readonly FigureId[]): Promise<Measured[]> {
  const { database, clinic } = await bench.main();
  const { owner } = database;
  const officer = await colleague(owner, clinic.programmeId, 'privacy_officer');
  bench.say(`writing ${events.toLocaleString('en-US')} audit events`);
  const people = 400;
  await owner.query(`set session_replication_role = replica`);
  await owner.query(
    `create temp table bench_staff as select n, gen_random_uuid() as id from generate_series(0, ${people - 1}) n`,
  );
  for (let from = 0; from < events; from += 1_000_000) {
    await owner.query(
      `insert into audit_event (programme_id, at, staff_id, act, patient_id, record_type, outcome, request_id)
       select '${clinic.programmeId}', now() - interval '3 years' + g.n * interval '9 seconds', s.id,
         (array['chart.read', 'patient.read', 'dose.record', 'board.read'])[1 + g.n % 4],
         ${idSql.patient(`(hashint8(g.n)::bigint & 2147483647) % ${clinic.people}`)}, 'patient',
         case when g.n % 500 = 0 then 'refused' else 'done' end, 'bench'
       from generate_series(${from}::bigint, ${from + 999_999}::bigint) g (n) join bench_staff s on s.n = (hashint8(g.n + 7)::bigint & 2147483647) % ${people}`,
    );
  }
  await owner.query(`set session_replication_role = origin`);
  await owner.query('vacuum analyze audit_event');
  const { rows: staff } = await owner.query<{ id: string }>('select id from bench_staff order by n');
  const api = await bench.ready();
  const headers = await signIn(owner, clinic.programmeId, officer);
  const measured: Measured[] = [];
  const rounds = 200;
  for (const [id, parameter, of] of [
    ['audit-by-patient', 'patientId', (n: number) => clinic.patientIds[(n * 7919) % clinic.people]],
    ['audit-by-person', 'staffId', (n: number) => staff[(n * 31) % people]?.id],
  ] as const) {
    if (!ids.includes(id)) continue;
    const times: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      // Every other question is about one month long ago.
      const month = n % 2 === 0 ? '' : `&from=${day(-700 + n)}T00:00:00Z&to=${day(-670 + n)}T00:00:00Z`;
      const began = performance.now();
      await ask(api, headers, 'GET', `/audit/events?${parameter}=${of(n)}${month}`);
      times.push(performance.now() - began);
    }
    const note = `p95 of ${rounds} searches over HTTP in ${events.toLocaleString('en-US')} events of one clinic; median ${median(times).toFixed(1)} ms`;
    measured.push({ id, value: quantile(times, 0.95), note });
  }
  return measured;
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const listed = 10_000;

/** A list of 10,000 people as an administrator reads it in: sent, checked, run, with a worker of its own. */
export async function listRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic } = await bench.main();
  const api = await bench.ready();
  const worker = await bench.programs.worker(database.appUrl);
  try {
    const administrator = await colleague(database.owner, clinic.programmeId, 'administrator');
    const headers = await signIn(database.owner, clinic.programmeId, administrator);
    const url = `http://127.0.0.1:${api.port}/api/v1/list-imports`;
    const template = await (await fetch(`${url}/templates/patients`, { headers })).text();
    const columns = (template.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '').split(',');
    const lines = Array.from({ length: listed }, (_, n) => {
      const cells: Record<string, string> = {
        given_name: `Listed${name(n % 811)}`,
        family_name: `Bench${name(n)}`,
        date_of_birth: new Date(Date.UTC(1950, 0, 1 + ((n * 37) % 18_000))).toISOString().slice(0, 10),
        sex_at_birth: 'female',
      };
      return columns.map((column) => cells[column] ?? '').join(',');
    });
    const id = randomUUID();
    const memoryBefore = worker.memory();
    const began = performance.now();
    const sent = await fetch(`${url}/${id}?kind=patients`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'text/csv', 'x-file-name': 'bench.csv' },
      body: [columns.join(','), ...lines].join('\n'),
    });
    if (!sent.ok) throw new Error(`The list was not taken: ${sent.status} ${(await sent.text()).slice(0, 400)}`);
    let memory = 0;
    const reach = async (state: string) => {
      for (;;) {
        const list = (await ask(api, headers, 'GET', `/list-imports/${id}`)) as { state: string; says?: string };
        memory = Math.max(memory, worker.memory());
        if (list.state === state) return performance.now();
        if (list.state === 'failed') throw new Error(`The list failed: ${JSON.stringify(list).slice(0, 400)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    await ask(api, headers, 'POST', `/list-imports/${id}/check`);
    const checked = await reach('checked');
    await ask(api, headers, 'POST', `/list-imports/${id}/run`);
    const done = await reach('done');
    const { rows } = await database.owner.query<{ n: number }>(
      `select count(*)::int as n from patient where programme_id = $1 and family like 'Bench%'`,
      [clinic.programmeId],
    );
    const note = `${rows[0]?.n} people; ${((checked - began) / 1000).toFixed(1)} s to the end of the dry run; worker ${memoryBefore.toFixed(0)} MB before, at most ${memory.toFixed(0)} MB`;
    return [{ id: 'list-import', value: (done - began) / 1000, note }];
  } finally {
    await worker.stop();
  }
}

/** A number in letters, so that no two names are alike by a digit only. */
const name = (n: number): string =>
  (n * 2_654_435_761).toString(26).replace(/\d/g, (digit) => 'qwertzuiop'[Number(digit)] ?? 'q');

const rowsEach = 3000;

/** Two registrations of one person with 3,000 rows each become one, and apart again. */
export async function mergeRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic } = await bench.main();
  const { owner } = database;
  const api = await bench.ready();
  const supervisor = await staffMember(owner, clinic.programmeId, 'counselor_supervisor');
  const headers = await signIn(owner, clinic.programmeId, supervisor.staffId ?? '');
  const times: number[] = [];
  const apart: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const [survivorId = '', absorbedId = ''] = clinic.patientIds.slice(5000 + round * 2, 5002 + round * 2);
    for (const patientId of [survivorId, absorbedId]) {
      await owner.query('update medication_order set ends_on = starts_on where patient_id = $1', [patientId]);
      await owner.query(
        `insert into withdrawal_observation (id, programme_id, patient_id, observed_on, class, moment, origin)
         select gen_random_uuid(), $1, $2, current_date - n % 900, 1, 'pre', 'generated' from generate_series(1, ${rowsEach}) n`,
        [clinic.programmeId, patientId],
      );
    }
    await owner.query(`update episode set closed_on = current_date where patient_id = $1 and closed_on is null`, [
      absorbedId,
    ]);
    const id = randomUUID();
    const began = performance.now();
    await ask(api, headers, 'POST', '/merges', { id, survivorId, absorbedId, reason: 'Registered twice' });
    const merged = performance.now();
    await ask(api, headers, 'POST', `/merges/${id}/undo`, { reason: 'Two people after all' });
    times.push((merged - began) / 1000);
    apart.push((performance.now() - merged) / 1000);
  }
  const note = `the slowest of ${times.length}; median ${median(times).toFixed(2)} s, taking apart ${median(apart).toFixed(2)} s`;
  return [{ id: 'merge', value: Math.max(...times), note }];
}
