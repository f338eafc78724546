import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { passwordFits, passwordMinimum } from '@cairn/access';
import { loadConfig } from '@cairn/platform';
import { roles } from '@cairn/rules';
import type { Act, Tale } from './acts';
import { planDemo } from './plan';
import { seedDemo } from './seed-demo';

jest.setTimeout(120_000);

const now = new Date('2026-11-23T15:10:00Z');
const kinds = [
  'referred',
  'medicated at intake',
  'came back',
  'lapsed contact',
  'died',
  'methadone, induction',
  'monthly injection',
  'withdrawal, on the unit',
  'withdrawal, completed',
];

/** One story of each of some kinds. */
const all = planDemo(now);
const few = kinds.map((kind) => all.find((tale) => tale.kind === kind) as Tale);

const neverHappened: readonly Act[] = [
  { do: 'specimen', at: new Date(Number.NaN), by: 'nurse', on: '', panel: [], positives: [] },
];

/** How an act is called in the audit trail. */
const audited: Readonly<Partial<Record<Act['do'], string | string[]>>> = {
  // Who called first becomes a patient out of the enquiry.
  register: ['patient.register', 'enquiry.convert'],
  'sign-section': 'intake.write',
  step: 'episode.move',
  readmit: 'episode.open',
  assign: 'assignment.write',
  order: 'order.write',
  'stop-order': 'order.stop',
  dose: 'dose.record',
  book: 'appointment.book',
  attend: 'appointment.attend',
  cancel: 'appointment.cancel',
  specimen: 'specimen.record',
  check: 'withdrawal.check',
};

describe('the demo', () => {
  let db: TestDatabase;
  let dataDir: string;
  const seed = (tales: readonly Tale[]) => {
    const config = loadConfig({ APP_DATABASE_URL: db.appUrl, CAIRN_DATA_DIR: dataDir });
    return seedDemo({ ownerUrl: db.ownerUrl, config, now, say: () => undefined, plan: () => tales });
  };
  const counts = async () => {
    const tables = [
      'patient',
      'episode_move',
      'medication_order',
      'dose',
      'appointment',
      'specimen',
      'staff',
      'audit_event',
    ];
    const sql = tables
      .map((table) => `select '${table}' as name, count(*)::int as n from ${table}`)
      .join(' union all ');
    const { rows } = await db.owner.query<{ name: string; n: number }>(sql);
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  };

  beforeAll(async () => {
    db = await testDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'cairn-demo-'));
  });
  afterAll(async () => {
    rmSync(dataDir, { recursive: true, force: true });
    await db.close();
  });

  it('that was broken off is told anew and leaves nothing half done', async () => {
    const broken = few.map((tale, index) =>
      index === 3 ? { ...tale, acts: [...tale.acts.slice(0, 2), ...neverHappened] } : tale,
    );
    await expect(seed(broken)).rejects.toThrow('Invalid time value');
    const { rows } = await db.owner.query<{ name: string }>('select name from programme');
    expect(rows.every(({ name }) => name.endsWith('(demo, being made)'))).toBe(true);

    expect(await seed(few)).toBe(few.reduce((sum, { acts }) => sum + acts.length, 0));
    expect((await counts())['patient']).toBe(kinds.length);
  });

  it('ends one story early, and says so, where a service refuses an act', async () => {
    const other = await testDatabase();
    const [first, second] = few as [Tale, Tale];
    const registered = first.acts[0] as Act;
    const withoutOrder: Act = { do: 'void-dose', at: registered.at, by: 'nurse', key: 'none', reason: 'Never given' };
    const tales = [{ ...first, acts: [registered, withoutOrder, ...first.acts.slice(1)] }, second];
    const said: string[] = [];
    const config = loadConfig({ APP_DATABASE_URL: other.appUrl, CAIRN_DATA_DIR: join(dataDir, 'other') });
    const told = await seedDemo({
      ownerUrl: other.ownerUrl,
      config,
      now,
      say: (line) => said.push(line),
      plan: () => tales,
    }).finally(() => other.close());
    expect(told).toBe(1 + second.acts.length);
    expect(said.filter((line) => line.includes('ended early'))).toEqual([
      expect.stringContaining('referred: void-dose at '),
    ]);
  });

  it('leaves a line in the audit trail for each act, and none was refused', async () => {
    const acts = few.flatMap((tale) => tale.acts);
    for (const [kind, act] of Object.entries(audited)) {
      const { rows } = await db.owner.query<{ done: number }>(
        `select count(*)::int as done from audit_event where act = any($1) and outcome = 'done'`,
        [[act].flat()],
      );
      expect([kind, rows[0]?.done]).toEqual([kind, acts.filter((one) => one.do === kind).length]);
    }
    const { rows } = await db.owner.query(
      `select act from audit_event where outcome = 'refused' and act <> 'reminder.send'`,
    );
    expect(rows).toEqual([]);
  });

  it('leaves people where their stories end, in their own time', async () => {
    for (const { identity, ends, acts } of few) {
      const { rows } = await db.owner.query<{ track: string; state: string; since: Date }>(
        `select s.track, s.state, s.started_at as since from episode_span s join patient p on p.id = s.patient_id
         where p.given = $1 and p.family = $2 and s.ended_at is null and s.voided_at is null
           and s.episode_id = (select id from episode e where e.patient_id = p.id order by e.opened_on desc limit 1)`,
        [identity.given, identity.family],
      );
      const standing = Object.fromEntries(Object.entries(ends).filter(([, state]) => state !== null));
      expect(Object.fromEntries(rows.map(({ track, state }) => [track, state]))).toEqual(standing);
      const times = new Set(acts.map(({ at }) => +at));
      for (const { since } of rows) expect(times.has(+since)).toBe(true);
    }
  });

  it('writes down one sign-in a role, for the owner of the folder alone', async () => {
    const file = join(dataDir, 'demo-sign-ins.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const signIns = JSON.parse(readFileSync(file, 'utf8')) as {
      email: string;
      password: string;
      role: string;
      programmes: string[];
    }[];
    expect(signIns.map(({ role }) => role).sort()).toEqual([...roles].sort());
    expect(signIns.every(({ password }) => password.length >= passwordMinimum)).toBe(true);
    expect(signIns.some(({ programmes }) => programmes.length === 2)).toBe(true);
    const { rows } = await db.owner.query<{ password_hash: string }>('select password_hash from sign_in_lookup($1)', [
      signIns[0]?.email,
    ]);
    expect(await passwordFits(rows[0]?.password_hash ?? null, signIns[0]?.password ?? '')).toBe(true);
  });

  it('is made once: a second run adds nothing', async () => {
    const before = await counts();
    expect(await seed(few)).toBe(0);
    expect(await counts()).toEqual(before);
  });
});
