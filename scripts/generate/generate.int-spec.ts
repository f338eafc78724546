import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { contentsOf } from '../import/testing';
import { generate } from './generate';
import type { Shape } from './shape';

const shape: Shape = { patients: 240, years: 0.4, programmes: 3, seed: 7, until: '2026-03-10' };
const quiet = (): void => undefined;

/** Every foreign key of the schema, asked as a question: which rows point at nothing? */
const orphans = `
  select c.conname, format('select count(*)::int as orphans from %s a where %s and not exists (select 1 from %s b where %s)',
    c.conrelid::regclass, string_agg(format('a.%I is not null', x.attname), ' and '), c.confrelid::regclass,
    string_agg(format('a.%I = b.%I', x.attname, y.attname), ' and ')) as sql
  from pg_constraint c cross join unnest(c.conkey, c.confkey) u (own, other)
  join pg_attribute x on x.attrelid = c.conrelid and x.attnum = u.own
  join pg_attribute y on y.attrelid = c.confrelid and y.attnum = u.other
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace group by c.oid, c.conname, c.conrelid, c.confrelid`;

jest.setTimeout(120_000);

describe('generating programmes', () => {
  let db: TestDatabase;
  const ask = async (sql: string): Promise<unknown[]> =>
    (await db.owner.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;

  beforeAll(async () => {
    db = await testDatabase();
    await generate(db.ownerUrl, shape, quiet);
  });
  afterAll(() => db.close());

  it('makes as many people and programmes as asked for, each labelled as invented', async () => {
    expect(
      await ask(
        `select count(*)::int, count(distinct programme_id)::int, bool_and(invented and origin = 'generated') from patient`,
      ),
    ).toEqual([[240, 3, true]]);
  });

  it('refers to nothing that is not there', async () => {
    const { rows } = await db.owner.query<{ conname: string; sql: string }>(orphans);
    expect(rows.length).toBeGreaterThan(20);
    for (const { conname, sql } of rows) expect([conname, ...(await ask(sql))]).toEqual([conname, [0]]);
  });

  it('fits a real day: queue full, one standing order a person, doses only in their order, sessions ahead', async () => {
    const [[standing, doubled]] =
      (await ask(`select count(*)::int, (count(*) - count(distinct patient_id))::int from medication_order
      where starts_on <= '${shape.until}' and expires_on >= '${shape.until}' and ends_on is null`)) as [
        [number, number],
      ];
    expect(standing).toBeGreaterThan(80);
    expect(doubled).toBe(0);
    expect(await ask(`select count(*)::int from dose where service_day >= '${shape.until}'`)).toEqual([[0]]);
    expect(
      await ask(`select count(*)::int from dose d join medication_order o on o.id = d.order_id
      where d.service_day not between o.starts_on and least(o.expires_on, o.ends_on - 1)`),
    ).toEqual([[0]]);
    expect(
      await ask(`select count(*)::int from dose d join medication_order o on o.id = d.order_id
      where o.ends_on is null and not exists (select 1 from dose_slot s where s.dose_id = d.id)`),
    ).toEqual([[0]]);
    expect(await ask(`select bool_and(starts_at >= '${shape.until}') from appointment where state = 'booked'`)).toEqual(
      [[true]],
    );
    expect(await ask(`select count(distinct state)::int from appointment`)).toEqual([[4]]);
  });

  it('makes the same again from the same seed, and other people from another', async () => {
    const [same, other] = await Promise.all([testDatabase(), testDatabase()]);
    try {
      await generate(same.ownerUrl, shape, quiet);
      await generate(other.ownerUrl, { ...shape, seed: 8 }, quiet);
      const here = await contentsOf(db.owner);
      expect(await contentsOf(same.owner)).toEqual(here);
      expect((await contentsOf(other.owner))['patient']).not.toBe(here['patient']);
    } finally {
      await same.close();
      await other.close();
    }
  });

  it('adds nothing when it is run again', async () => {
    const before = await contentsOf(db.owner);
    expect(await generate(db.ownerUrl, shape, quiet)).toEqual({ programmes: 3, there: 3 });
    expect(await contentsOf(db.owner)).toEqual(before);
  });

  it('goes on where it was killed', async () => {
    const other = await testDatabase();
    const script = `require('@swc-node/register');
      require('./scripts/generate/generate').generate(process.env.URL_OF_TEST, ${JSON.stringify(shape)}, console.log)`;
    try {
      await new Promise<void>((resolve, reject) => {
        const child = spawn(process.execPath, ['-e', script], {
          cwd: join(__dirname, '../..'),
          env: { ...process.env, URL_OF_TEST: other.ownerUrl },
        });
        child.stdout.once('data', () => child.kill('SIGKILL'));
        child.once('error', reject);
        child.once('close', () => resolve());
      });
      await generate(other.ownerUrl, shape, quiet);
      expect(await contentsOf(other.owner)).toEqual(await contentsOf(db.owner));
    } finally {
      await other.close();
    }
  });
});
