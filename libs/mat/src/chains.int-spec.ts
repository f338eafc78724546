import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditHeads, AuditSealer, type Chain, type Verdict, verifyAudit } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import fc from 'fast-check';
import { recordChains } from './chains';
import { openedLedger, stockedBottle } from './stock/testing-stock';
import { SpecimenService } from './specimen.service';
import { DosingScene } from './testing';

/** What a forged row says, so that no unique key gives it away before the chain does. */
const elsewise: Readonly<Record<string, string>> = { reverses_id: 'null', kind: `'receipt'`, substance: `'forged'` };
const chainOf = (name: string): Chain => recordChains.find((chain) => chain.name === name) as Chain;

describe('chains over doses, stock and drug tests (R-240)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-chains-'));
  const people = 30;

  const q = async <Row>(sql: string, values: readonly unknown[] = []) =>
    (await db.owner.query(sql, [...values])).rows as Row[];
  const count = async (table: string): Promise<number> =>
    (await q<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;
  const verify = (chain: Chain): Promise<Verdict> =>
    verifyAudit(q, new AuditHeads(dataDir), scene.clinic.programmeId, chain);

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    const pharmacist = scene.clinic.actor('pharmacist');
    await openedLedger(db.database, pharmacist, '2026-03-01');
    await stockedBottle(db.database, pharmacist, { mg: 10_000, at: scene.clock.now() });
    const specimens = new SpecimenService(scene.acts, scene.clock);
    for (let nth = 0; nth < people; nth += 1) {
      const patientId = await scene.person();
      const order = await scene.order(patientId);
      const dose = await scene.dosing.recordDose(scene.clinic.actor('nurse'), newId(), scene.attempt(order));
      if (nth % 3 === 0) await scene.dosing.voidDose(scene.clinic.actor('nurse'), dose.id, 'Recorded in error');
      const found = { panel: ['opiates', 'fentanyl'], positives: ['fentanyl'] };
      await specimens.recordSpecimen(scene.clinic.actor('nurse'), newId(), {
        patientId,
        collectedOn: '2026-03-02',
        ...found,
      });
    }
    // An open transaction anywhere on the server holds the sealer back: it comes again, as the worker does.
    const sealer = new AuditSealer(db.database, { dataDir });
    const all = people * 4 + 1 + 10 * 2;
    for (let tries = 0; tries < 1500 && (await count('record_seal')) < all; tries += 1) {
      await sealer.sealRecords(scene.clinic.programmeId, recordChains);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, 60_000);
  afterAll(async () => {
    rmSync(dataDir, { recursive: true });
    await db.close();
  });

  it.each(recordChains.map((chain) => [chain.name, chain] as const))('%s is sealed whole', async (name, chain) => {
    expect(await verify(chain)).toEqual({ events: await count(name), broken: null, headKnown: expect.any(Boolean) });
  });

  it('a thousand random forgeries by a superuser are each named, and undone the chain is whole again', async () => {
    const tables = ['dose', 'stock_movement', 'specimen', 'specimen_result', 'dose_void'] as const;
    const ways = ['edit', 'delete', 'delete with its seal', 'swap', 'put in', 'cut the end'] as const;
    const seen = new Map<string, number>();
    await db.owner.query(`set session_replication_role = replica`);
    for (const { table, way, at } of fc.sample(
      fc.record({ table: fc.constantFrom(...tables), way: fc.constantFrom(...ways), at: fc.nat({ max: 1_000_000 }) }),
      { numRuns: 1000, seed: 240 },
    )) {
      const chain = chainOf(table);
      const sealed = await count(table);
      const nth = (at % sealed) + 1;
      await db.owner.query('begin');
      const expected = await forge(chain, way, nth, sealed);
      const { broken } = await verify(chain);
      await db.owner.query('rollback');
      expect({ way, table, nth, position: Number(broken?.position), id: broken?.eventId ?? null }).toEqual({
        way,
        table,
        nth,
        ...expected,
      });
      seen.set(`${table} ${way}`, (seen.get(`${table} ${way}`) ?? 0) + 1);
    }
    await db.owner.query(`set session_replication_role = origin`);
    expect(seen.size).toBe(tables.length * ways.length);
    for (const name of tables) expect((await verify(chainOf(name))).broken).toBeNull();
  }, 180_000);

  /** Does it, as a superuser could, and says where the verifier has to see it. */
  async function forge(
    chain: Chain,
    way: string,
    nth: number,
    sealed: number,
  ): Promise<{ position: number; id: string | null }> {
    const at = async (position: number): Promise<string> =>
      (
        await q<{ id: string }>('select record_id as id from record_seal where ledger = $1 and position = $2', [
          chain.name,
          position,
        ])
      )[0]?.id ?? '';
    const { table, id } = chain;
    const target = await at(nth);
    const touched =
      {
        dose: 'dose_mcg = dose_mcg + 1',
        stock_movement: 'quantity = quantity + 1',
        specimen: `panel = '{none}'`,
        specimen_result: `substance = 'none'`,
        dose_void: `reason = 'forged'`,
      }[table] ?? '';
    switch (way) {
      case 'edit':
        await q(`update ${table} set ${touched} where ${id} = $1`, [target]);
        return { position: nth, id: target };
      case 'delete':
        await q(`delete from ${table} where ${id} = $1`, [target]);
        return { position: nth, id: target };
      case 'delete with its seal':
        await q(`delete from ${table} where ${id} = $1`, [target]);
        await q('delete from record_seal where ledger = $1 and record_id = $2', [chain.name, target]);
        return { position: nth, id: null };
      case 'swap': {
        const [one, other] = nth === sealed ? [nth - 1, nth] : [nth, nth + 1];
        const [first, second] = [await at(one), await at(other)];
        await q(
          `update record_seal set record_id = case when record_id = $2 then $3::uuid else $2::uuid end, ledger = ledger || '.'
          where ledger = $1 and record_id in ($2, $3)`,
          [chain.name, first, second],
        );
        await q(`update record_seal set ledger = $1 where ledger = $1 || '.'`, [chain.name]);
        return { position: one, id: second };
      }
      case 'put in': {
        const forged = newId();
        const names = await q<{ c: string }>(
          `select quote_ident(attname) as c from pg_attribute
           where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname not in ('written_in', $2)`,
          [table, id],
        );
        const columns = names.map(({ c }) => c);
        await q(
          `insert into ${table} (${[id, 'written_in', ...columns].join(', ')})
           select $2, written_in - 1, ${columns.map((column) => elsewise[column] ?? column).join(', ')} from ${table} where ${id} = $1`,
          [target, forged],
        );
        return { position: sealed, id: forged };
      }
      default:
        await q(
          `delete from ${table} where ${id} in (select record_id from record_seal where ledger = $1 and position >= $2)`,
          [chain.name, nth],
        );
        await q('delete from record_seal where ledger = $1 and position >= $2', [chain.name, nth]);
        return { position: nth, id: null };
    }
  }
});
