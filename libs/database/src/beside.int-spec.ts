import { randomUUID } from 'node:crypto';
import { dataSourceOf } from './connection';
import { Database } from './database';
import { testDatabase, type TestDatabase } from './testing';
import type { Actor, Reading } from './tx';

describe('a look beside a transaction', () => {
  let db: TestDatabase;
  const ours: Actor = { programmeId: randomUUID(), staffId: null, roles: [], requestId: 'test', address: null };
  const theirs: Actor = { ...ours, programmeId: randomUUID() };
  const backend = async (reading: Reading) =>
    (await reading.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid;
  const places = async (reading: Reading) => (await reading.query('select id from place')).length;

  beforeAll(async () => {
    db = await testDatabase();
    for (const { programmeId } of [ours, theirs]) {
      await db.owner.query(
        `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Elm', 'Elm', '555-0100', 'America/New_York')`,
        [programmeId],
      );
      await db.owner.query(`insert into place (id, programme_id, name) values ($1, $2, 'North')`, [
        randomUUID(),
        programmeId,
      ]);
    }
  });
  afterAll(() => db.close());

  it('is on a connection of its own, inside the same wall, and can only read', async () => {
    await db.database.transaction(ours, async (tx) => {
      const [here, there] = await Promise.all([backend(tx), tx.beside(backend)]);
      expect(there).not.toBe(here);
      expect(await tx.beside(places)).toBe(1);
      await expect(tx.beside((look) => look.query(`delete from place`))).rejects.toThrow(/read-only|permission/);
      expect(await places(tx)).toBe(1);
    });
  });

  it('is on the same connection where there is no other, and nobody waits for one', async () => {
    const source = await dataSourceOf({ url: db.appUrl, poolSize: 1, name: 'one' }).initialize();
    try {
      await new Database(source).transaction(ours, async (tx) => {
        expect(await tx.beside(backend)).toBe(await backend(tx));
        expect(await tx.beside(places)).toBe(1);
      });
    } finally {
      await source.destroy();
    }
  });

  it('many at once on few connections all get an answer', async () => {
    const source = await dataSourceOf({ url: db.appUrl, poolSize: 3, name: 'few' }).initialize();
    const database = new Database(source);
    try {
      const both = () =>
        database.transaction(ours, async (tx) => (await Promise.all([places(tx), tx.beside(places)])).join());
      const answers = await Promise.all(Array.from({ length: 40 }, both));
      expect(new Set(answers)).toEqual(new Set(['1,1']));
    } finally {
      await source.destroy();
    }
  });

  it('what fails in it fails the transaction, and leaves no connection behind', async () => {
    const fails = () =>
      db.database.transaction(ours, (tx) => Promise.all([places(tx), tx.beside((look) => look.query('select 1/0'))]));
    for (let times = 0; times < 20; times += 1) await expect(fails()).rejects.toThrow('division by zero');
    await db.database.transaction(ours, async (tx) => expect(await tx.beside(places)).toBe(1));
  });
});
