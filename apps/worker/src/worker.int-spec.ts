import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { testBackends, testRedisUrl } from '@cairn/jobs/testing';
import { newId } from '@cairn/platform';
import { SMTPServer } from 'smtp-server';

const root = resolve(__dirname, '../../..');
const redisUrl = testRedisUrl();

/** The real program, as `npm start` runs it, killed and ended like one. */
describe.each(testBackends)('the worker, with its queue on %s', (_, kind) => {
  const promise = kind === 'redis' && redisUrl === null ? it.skip : it;
  let db: TestDatabase;
  const running = new Set<ChildProcess>();
  const lines: string[] = [];

  beforeAll(async () => void (db = await testDatabase()));
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });
  afterAll(() => db.close());

  const start = (more: Record<string, string> = {}): ChildProcess => {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', 'apps/worker/src/main.ts'], {
      cwd: root,
      env: {
        ...process.env,
        APP_DATABASE_URL: db.appUrl,
        CAIRN_DATA_DIR: mkdtempSync(join(tmpdir(), 'cairn-worker-')),
        REDIS_URL: kind === 'redis' ? (redisUrl ?? '') : '',
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    return child;
  };
  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((end) => child.once('exit', (code) => end(code)));
  const count = async (sql: string, values: unknown[] = []): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values);
    return rows[0]?.n ?? 0;
  };
  const until = async (what: string, holds: () => Promise<boolean>, ms: number): Promise<void> => {
    for (const end = Date.now() + ms; !(await holds()); await pause(20)) {
      if (Date.now() > end) throw new Error(`Not reached: ${what}\n${lines.join('').slice(-3000)}`);
    }
  };
  /** A programme whose clock says noon and `people` with a session in an hour and a reminder that is due now. */
  const clinic = async (people: number, channel: 'sms' | 'email' = 'sms'): Promise<string> => {
    const programmeId = newId();
    const fromNoon = 12 - new Date().getUTCHours(); // POSIX signs: Etc/GMT+5 is five hours behind
    const zone = `Etc/GMT${fromNoon > 0 ? '-' : '+'}${Math.abs(fromNoon)}`;
    const q = (sql: string): Promise<unknown> => db.owner.query(sql, [programmeId]);
    await db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Oak', 'Oak Street Office', '555-0100', $2)`,
      [programmeId, zone],
    );
    await q(`insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
      select gen_random_uuid(), $1, 'Person', n::text, '1980-01-01', 'female', 'demo' from generate_series(1, ${people}) n`);
    await q(`insert into episode (id, programme_id, patient_id, opened_on, origin)
      select gen_random_uuid(), $1, id, '2026-01-01', 'demo' from patient where programme_id = $1`);
    await q(`insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
      select gen_random_uuid(), $1, patient_id, id, 'main', 'admitted', '2026-01-01' from episode where programme_id = $1`);
    await q(`insert into contact_consent (id, programme_id, patient_id, channel, address)
      select gen_random_uuid(), $1, id, '${channel}', '${channel === 'sms' ? '+1 555 0100' : 'person@example.org'}' from patient where programme_id = $1`);
    await q(`insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
      select gen_random_uuid(), $1, id, now()::timestamp, 'Etc/UTC', now() + interval '1 hour', 50, now() + interval '2 hours', 'individual', 'demo'
      from patient where programme_id = $1`);
    await q(`insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until)
      select gen_random_uuid(), $1, patient_id, 'session', 'appointment', id, 'shortly-before', current_date, now(), starts_at
      from appointment where programme_id = $1`);
    return programmeId;
  };
  const unsent = (programmeId: string): Promise<number> =>
    count(`reminder where programme_id = $1 and state <> 'sent'`, [programmeId]);

  promise(
    'is killed three times in the middle of sending, and every reminder still goes out, once',
    async () => {
      const people = 10_000;
      const programmeId = await clinic(people);
      for (const share of [0.15, 0.4, 0.65]) {
        const child = start();
        await until('some are sent', async () => (await unsent(programmeId)) <= people * (1 - share), 60_000);
        child.kill('SIGKILL');
        await ended(child);
      }
      expect(await unsent(programmeId)).toBeGreaterThan(0);
      const last = start();
      await until('all are sent', async () => (await unsent(programmeId)) === 0, 90_000);
      expect(await count('outbox_message where programme_id = $1', [programmeId])).toBe(people);
      expect(await count(`reminder_attempt where programme_id = $1 and outcome = 'accepted'`, [programmeId])).toBe(
        people,
      );
      last.kill('SIGTERM');
      expect(await ended(last)).toBe(0);
    },
    240_000,
  );

  // How e-mail behaves does not depend on the queue.
  const onceIsEnough = kind === 'postgres' ? promise : (): void => undefined;
  onceIsEnough(
    'is killed with e-mails in its hands, and none arrives twice: what is not known to have arrived waits for a person',
    async () => {
      const people = 150;
      const received: string[] = [];
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onData: (stream, _session, done) => {
          let text = '';
          stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
          stream.on('end', () => {
            received.push(/^Message-ID: <(.*)@/m.exec(text)?.[1] ?? 'no id');
            setTimeout(done, 30);
          });
        },
      });
      server.on('error', () => undefined);
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const smtp = {
        SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`,
        SMTP_FROM: 'office@oak.example',
      };
      const programmeId = await clinic(people, 'email');
      const first = start(smtp);
      await until('some have arrived', async () => received.length > 40, 60_000);
      first.kill('SIGKILL');
      await ended(first);
      const second = start(smtp);
      // Longer ago than an e-mail takes: what the second worker holds is not counted as lost.
      const open = `reminder where programme_id = $1 and state = 'sending' and changed_at < clock_timestamp() - interval '4 seconds'`;
      const settled = async (): Promise<boolean> => {
        await pause(200);
        return (await count(open, [programmeId])) === (await unsent(programmeId));
      };
      await until('all that is certain is sent', settled, 90_000);
      expect(new Set(received).size).toBe(received.length);
      expect(received.length).toBeGreaterThanOrEqual(people - (await unsent(programmeId)));
      expect(await unsent(programmeId)).toBeLessThanOrEqual(24); // what three lanes of eight had in their hands
      second.kill('SIGTERM');
      expect(await ended(second)).toBe(0);
      await new Promise<void>((closed) => server.close(() => closed()));
    },
    150_000,
  );

  promise(
    'gives a sign of life, seals the audit trail by itself, and ends when it is told to',
    async () => {
      const programmeId = await clinic(1);
      const child = start();
      await until('sent', async () => (await unsent(programmeId)) === 0, 60_000);
      // The sealer waits for whatever transaction is older, also for another test's on the same server.
      await until('sealed', async () => (await count('audit_seal where programme_id = $1', [programmeId])) > 0, 90_000);
      expect(await count(`worker_heartbeat where at > now() - interval '15 seconds'`)).toBe(1);
      const told = Date.now();
      child.kill('SIGTERM');
      expect(await ended(child)).toBe(0);
      expect(Date.now() - told).toBeLessThan(10_000);
    },
    180_000,
  );

  promise(
    'does its work after Postgres threw it out',
    async () => {
      const child = start();
      await until(
        'alive',
        async () => (await count(`worker_heartbeat where at > now() - interval '2 seconds'`)) === 1,
        60_000,
      );
      await db.owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'cairn_app' and application_name <> 'test'`,
      );
      const programmeId = await clinic(50);
      await until('sent', async () => (await unsent(programmeId)) === 0, 60_000);
      child.kill('SIGTERM');
      expect(await ended(child)).toBe(0);
      expect(lines.join('')).not.toMatch(/Person|555 0100|uncaught/i);
    },
    120_000,
  );
});
