import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { emptyQueues, testRedisUrl } from '@cairn/jobs/testing';
import { newId } from '@cairn/platform';

const root = resolve(__dirname, '../../../..');

/** What became of the reminders of one fault, as the provider and the tables have it. */
export interface Counted {
  readonly fault: string;
  readonly due: number;
  readonly sent: number;
  readonly doubled: number;
  readonly lost: number;
  readonly unknown: number;
  readonly refused: number;
  /** Taken later than a round of the sweep after they could have been: once due, and once whatever was broken was mended. */
  readonly late: number;
  /** The latest of all, in seconds after it could have been. */
  readonly worst: number;
}

export type Memory = 'keys' | 'plain';

/** People with a session ahead, whose reminder is due. */
export interface Due {
  readonly people: number;
  /** SQL: when each is due; now where nothing is said. */
  readonly dueAt?: string;
  /** SQL over `appointment a`: until when it helps. */
  readonly usefulUntil?: string;
  /** SQL: when the session begins. */
  readonly startsAt?: string;
  readonly zone?: string;
}

/** Of the worker in earnest; the harness looks oftener. */
const sweepMs = 10_000;

/** A clinic, a provider that counts and workers that are killed, each a program of its own: the fault harness of the reminders. */
export class FaultClinic {
  readonly folder = mkdtempSync(join(tmpdir(), 'cairn-reminder-faults-'));
  private readonly clockFile = join(this.folder, 'clock');
  private readonly running = new Set<ChildProcess>();
  private readonly table: Counted[] = [];
  /** As the programs reach Postgres and Redis: through a way that can be cut, in some stories. */
  appUrl: string;
  redisUrl: string | null;

  private constructor(
    readonly db: TestDatabase,
    readonly kind: 'postgres' | 'redis',
  ) {
    this.appUrl = db.appUrl;
    this.redisUrl = kind === 'redis' ? testRedisUrl() : null;
  }

  static async open(kind: 'postgres' | 'redis'): Promise<FaultClinic> {
    return new FaultClinic(await testDatabase(), kind);
  }

  async forget(): Promise<void> {
    for (const child of this.running) child.kill('SIGKILL');
    this.moveClock(0);
    this.appUrl = this.db.appUrl;
    this.redisUrl = this.kind === 'redis' ? testRedisUrl() : null;
    await this.db.owner.query(
      'truncate reminder, reminder_attempt, outbox_message, call_task, staff_digest, staff_digest_day cascade',
    );
    await this.db.owner.query('update staff_role set ended_at = now(), to_day = current_date where ended_at is null');
    await emptyQueues(this.redisUrl, this.db.owner);
  }

  async close(): Promise<void> {
    if (this.table.length > 0) console.info(`${this.kind}\n${this.table.map((row) => JSON.stringify(row)).join('\n')}`);
    await this.db.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The clock of the workers stands so far from the true one from now on. */
  moveClock(ms: number): void {
    writeFileSync(this.clockFile, String(ms));
  }

  private program(name: string, args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', join(__dirname, `${name}.ts`), ...args], {
      cwd: root,
      env: {
        ...process.env,
        APP_DATABASE_URL: this.appUrl,
        CAIRN_DATA_DIR: this.folder,
        REDIS_URL: this.redisUrl ?? '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.running.add(child);
    child.once('exit', () => this.running.delete(child));
    return child;
  }

  async provider(memory: Memory, ms = 0): Promise<CountingProvider> {
    const ledger = join(this.folder, `${newId()}.txt`);
    const child = this.program('counting-provider', [ledger, memory, String(ms)]);
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    const port = line.toString().trim();
    return new CountingProvider(port, ledger, () => this.program('counting-worker', [port, memory, this.clockFile]));
  }

  async count(sql: string): Promise<number> {
    const { rows } = await this.db.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return rows[0]?.n ?? 0;
  }

  async until(what: string, holds: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> {
    for (const end = Date.now() + ms; !(await holds()); await pause(50))
      if (Date.now() > end) {
        const { rows } = await this.db.owner.query('select state, reason, count(*) from reminder group by 1, 2');
        throw new Error(`Not reached: ${what}. ${JSON.stringify(rows)}`);
      }
  }

  async ended(): Promise<boolean> {
    return (await this.count(`reminder where state in ('planned', 'sending') and audience = 'patient'`)) === 0;
  }

  /** A tenth of the people took back their consent. */
  async clinic(asked: Due): Promise<string> {
    const { people, dueAt = 'now()', usefulUntil = 'a.starts_at', startsAt = `now() + interval '1 hour'` } = asked;
    const programmeId = newId();
    const q = (sql: string): Promise<unknown> => this.db.owner.query(sql, [programmeId]);
    await this.db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Oak', 'Oak Street Office', '555-0100', $2)`,
      [programmeId, asked.zone ?? noonZone()],
    );
    await q(`insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
      select new_id(), $1, 'Person', n::text, '1980-01-01', 'female', 'demo' from generate_series(1, ${people}) n`);
    await q(`insert into episode (id, programme_id, patient_id, opened_on, origin)
      select new_id(), $1, id, '2026-01-01', 'demo' from patient where programme_id = $1`);
    await q(`insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
      select new_id(), $1, patient_id, id, 'main', 'admitted', '2026-01-01' from episode where programme_id = $1`);
    await q(`insert into contact_consent (id, programme_id, patient_id, channel, address, revoked_at)
      select new_id(), $1, id, 'sms', '+1 555 ' || lpad(family, 7, '0'), case when family::int % 10 = 0 then now() end
      from patient where programme_id = $1`);
    await q(`insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
      select new_id(), $1, id, s.at at time zone 'Etc/UTC', 'Etc/UTC', s.at, 50, s.at + interval '1 hour', 'individual', 'demo'
      from patient cross join (select ${startsAt} as at) s where programme_id = $1`);
    await q(`insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until)
      select new_id(), $1, a.patient_id, 'session', 'appointment', a.id, 'shortly-before', current_date, ${dueAt}, ${usefulUntil}
      from appointment a where programme_id = $1`);
    return programmeId;
  }

  /** So many of the staff, for each of whom there is the same work to be told of by e-mail. */
  async staff(people: number): Promise<void> {
    const programmeId = await this.clinic({ people: 0 });
    const q = (sql: string): Promise<unknown> => this.db.owner.query(sql, [programmeId]);
    await q(`insert into rems_certificate (id, programme_id, kind, number, expires_on, recorded_at)
      values (new_id(), $1, 'sublocade-rems', '1', current_date, now())`);
    await q(`with made as (insert into staff (id, display_name, email)
        select new_id(), 'Someone', gen_random_uuid() || '@example.org' from generate_series(1, ${people}) returning id)
      insert into staff_role (id, programme_id, staff_id, role, from_day)
      select new_id(), $1, id, 'administrator', '2026-01-01' from made`);
  }

  async digestsEnded(people: number): Promise<boolean> {
    const ends = `staff_digest where state not in ('planned', 'sending')`;
    return (await this.count(ends)) === people;
  }

  /** The same of the digests of the staff, which all are due at once. */
  async countedDigests(fault: string, due: number, provider: CountingProvider, since: number): Promise<Counted> {
    const { rows } = await this.db.owner.query<{ id: string; state: string; due: Date }>(
      `select id, case state when 'kept' then 'suppressed' else state end as state, due_at as due from staff_digest`,
    );
    return this.write(fault, due, provider, since, rows);
  }

  /** What the provider has against what should be there. `since`: when whatever was broken was mended for the last time. */
  async counted(fault: string, due: number, provider: CountingProvider, since: number): Promise<Counted> {
    const { rows } = await this.db.owner.query<{ id: string; state: string; due: Date }>(
      `select id, state, due_at as due from reminder where audience = 'patient'`,
    );
    return this.write(fault, due, provider, since, rows);
  }

  private write(
    fault: string,
    due: number,
    provider: CountingProvider,
    since: number,
    rows: readonly { readonly id: string; readonly state: string; readonly due: Date }[],
  ): Counted {
    const entries = provider.entries();
    const distinct = new Set(entries.map(({ key }) => key));
    const dueAt = new Map(rows.map((row) => [row.id, row.due.getTime()]));
    const waits = entries.map(({ key, at }) => at - Math.max(since, dueAt.get(key) ?? 0));
    const row = {
      fault,
      due,
      sent: distinct.size,
      doubled: entries.length - distinct.size,
      lost: rows.filter(({ id, state }) => state === 'sent' && !distinct.has(id)).length,
      unknown: rows.filter(({ state }) => state === 'unknown').length,
      refused: rows.filter(({ state }) => state === 'suppressed').length,
      late: waits.filter((ms) => ms > sweepMs).length,
      worst: Math.round(Math.max(0, ...waits) / 100) / 10,
    };
    this.table.push(row);
    return row;
  }
}

/** The provider of text messages, which writes each message down before it answers. */
export class CountingProvider {
  constructor(
    private readonly port: string,
    private readonly ledger: string,
    /** A worker that sends through it. */
    readonly worker: () => ChildProcess,
  ) {}

  turn(way: 'up' | 'down'): Promise<unknown> {
    return fetch(`http://127.0.0.1:${this.port}/${way}`, { method: 'POST' });
  }

  entries(): { readonly key: string; readonly at: number }[] {
    return readFileSync(this.ledger, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((entry) => {
        const [key = '', at] = entry.split(' ');
        return { key, at: Number(at) };
      });
  }

  get taken(): number {
    return this.entries().length;
  }
}

/** When a worker has come up: reading its source takes it seconds, which are nobody's lateness. */
export function working(worker: ChildProcess): Promise<number> {
  return new Promise((up, down) => {
    worker.stdout?.on('data', (said: Buffer) => {
      if (said.toString().includes('"working"')) up(Date.now());
    });
    worker.once('exit', () => down(new Error('The worker ended before it came up.')));
  });
}

export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Where it is noon now, so that no quiet hours are in the way. */
function noonZone(): string {
  const fromNoon = 12 - new Date().getUTCHours();
  return `Etc/GMT${fromNoon > 0 ? '-' : '+'}${Math.abs(fromNoon)}`;
}
