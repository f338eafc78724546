import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import { addDays } from '@cairn/rules';
import { openedLedger, type Stocked, stockedBottle } from '../stock/testing-stock';
import { DosingScene } from '../testing';
import { BottleBench } from './bottle-testing';

jest.setTimeout(60_000);

const refused = (work: Promise<unknown>) =>
  work.then(
    () => ({ code: 'done', says: '', facts: {} }),
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal;
      throw error;
    },
  );

describe('bottles for home', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let bench: BottleBench;
  let open: Stocked;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    bench = new BottleBench(scene);
    await openedLedger(db.database, scene.clinic.actor('pharmacist'), '2026-03-01');
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    open = await stock(2000);
  });
  afterEach(() => db.owner.query('delete from open_container_slot'));

  const stock = (mg: number, more = {}) =>
    stockedBottle(db.database, scene.clinic.actor('pharmacist'), { mg, at: scene.clock.now(), ...more });
  const balances = async (containerId = open.containerId): Promise<Record<string, number>> => {
    const { rows } = await db.owner.query<{ account: string; quantity: number }>(
      'select account, quantity::float8 as quantity from stock_balance where container_id = $1 and quantity <> 0',
      [containerId],
    );
    return Object.fromEntries(rows.map(({ account, quantity }) => [account, quantity / 1000]));
  };
  const slots = async (orderId: string): Promise<number> => {
    const { rows } = await db.owner.query('select 1 from take_home_slot where order_id = $1', [orderId]);
    return rows.length;
  };

  it('28 bottles of one person are one request; what is in them has left its container (R-223)', async () => {
    const { orderId } = await bench.patient();
    const batch = await bench.prepare(orderId, 28);
    expect(batch.bottles).toHaveLength(28);
    expect(new Set(batch.bottles.map(({ serial }) => serial)).size).toBe(28);
    expect(batch.bottles[0]).toMatchObject({ state: 'prepared', doseMcg: 60_000, volumeUl: 6_000, number: 1 });
    expect(await balances()).toEqual({ opening: -2000, stock: 320, prepared: 1680 });
  });

  it('the same twice is once; something else under the same id is refused', async () => {
    const { orderId } = await bench.patient();
    const id = newId();
    const first = await bench.prepare(orderId, 3, {}, id);
    expect(await bench.prepare(orderId, 3, {}, id)).toEqual(first);
    expect((await refused(bench.prepare(orderId, 4, {}, id))).code).toBe('idempotency.body-differs');
    expect(await balances()).toMatchObject({ prepared: 180 });
  });

  it('two windows fill the same days at once: one does, the other is told, and nothing is made twice', async () => {
    const { orderId } = await bench.patient();
    const both = await Promise.all([1, 2].map(() => refused(bench.prepare(orderId, 5))));
    expect(both.map(({ code }) => code).sort()).toEqual(['done', 'take-home.refused']);
    expect(await slots(orderId)).toBe(5);
    expect(await balances()).toMatchObject({ prepared: 300 });
  });

  it('a container that runs dry in the middle: no bottle is made, and it says what is missing', async () => {
    const { orderId } = await bench.patient();
    await db.owner.query('delete from open_container_slot');
    const little = await stock(150);
    const stop = await refused(bench.prepare(orderId, 6));
    expect(stop).toMatchObject({
      code: 'stock.short',
      facts: { neededMcg: 360_000, missingMcg: 210_000, enoughFor: 2 },
    });
    expect(await balances(little.containerId)).toEqual({ opening: -150, stock: 150 });
    expect(await slots(orderId)).toBe(0);
    await stock(1000, { product: { id: little.productId }, stationId: little.stationId, expiresOn: '2028-01-01' });
    const batch = await bench.prepare(orderId, 6);
    expect(batch.bottles[2]?.lot).toContain(' + ');
    expect(await balances(little.containerId)).toEqual({ opening: -150, prepared: 150 });
  });

  it('labels are a version of their own; a print anew says why and loses nothing (R-090)', async () => {
    const { orderId } = await bench.patient();
    const batch = await bench.prepare(orderId, 2);
    const labelled = await bench.label(batch.id);
    expect([labelled.labelVersion, labelled.bottles.map(({ state }) => state)]).toEqual([1, ['labelled', 'labelled']]);
    expect((await refused(bench.label(batch.id))).code).toBe('take-home.invalid');
    expect((await bench.label(batch.id, 'Printer ran out of paper')).labelVersion).toBe(2);
    const both = await Promise.all([1, 2].map(() => refused(bench.label(batch.id, 'Again'))));
    expect(both.map(({ code }) => code)).toEqual(['done', 'done']);
    expect((await bench.batches.read(bench.nurse, batch.id)).labelVersion).toBe(4);
  });

  it('voided before they leave: the days are free, and what was in them is in quarantine or back', async () => {
    const { orderId } = await bench.patient();
    const batch = await bench.prepare(orderId, 3);
    const [first] = batch.bottles;
    await bench.batches.void(bench.nurse, batch.id, {
      reason: 'Cap broken',
      into: 'quarantine',
      bottleIds: [first?.id ?? ''],
    });
    expect(await balances()).toEqual({ opening: -2000, stock: 1820, prepared: 120, quarantine: 60 });
    const rest = await bench.batches.void(bench.nurse, batch.id, { reason: 'Order changed', into: 'stock' });
    expect(rest.bottles.map(({ state }) => state)).toEqual(['voided', 'voided', 'voided']);
    expect(await balances()).toEqual({ opening: -2000, stock: 1940, quarantine: 60 });
    expect(await slots(orderId)).toBe(0);
    expect((await refused(bench.batches.void(bench.nurse, batch.id, { reason: 'Again', into: 'stock' }))).code).toBe(
      'take-home.step',
    );
    expect((await bench.prepare(orderId, 3)).bottles).toHaveLength(3);
  });

  it('handed out by scan: what was prepared has left, and safe storage is on file (R-093, R-211)', async () => {
    const { orderId, patientId } = await bench.patient();
    const batch = await bench.prepare(orderId, 4);
    expect(await refused(bench.release(batch))).toMatchObject({
      code: 'take-home.refused',
      says: expect.stringContaining('labels'),
    });
    await bench.label(batch.id);
    const wrong = await bench.prepare((await bench.patient()).orderId, 1);
    const scans = [...bench.pickUp(batch).scans, { text: wrong.bottles[0]?.serial ?? '', how: 'scanned' as const }];
    expect(await refused(bench.release(batch, { scans }))).toMatchObject({
      says: expect.stringContaining('not of this batch'),
    });
    const released = await bench.release(batch);
    expect(released.release).toMatchObject({ receiver: 'patient', lockboxSeen: true, by: 'The nurse' });
    expect(await balances()).toEqual({ opening: -2000, stock: 1700, prepared: 60, dispensed: 240 });
    const { rows } = await db.owner.query(
      `select details from clinical_finding where patient_id = $1 and kind = 'advice'`,
      [patientId],
    );
    expect(rows).toEqual([{ details: { topic: 'take-home-storage' } }]);
    expect((await refused(bench.batches.void(bench.nurse, batch.id, { reason: 'x', into: 'stock' }))).code).toBe(
      'take-home.step',
    );
  });

  it('two windows hand the same batch out at once: once, and the other hears who', async () => {
    const { orderId } = await bench.patient();
    const batch = await bench.prepare(orderId, 2);
    await bench.label(batch.id);
    const both = await Promise.all([1, 2].map(() => refused(bench.release(batch))));
    expect(both.map(({ code }) => code).sort()).toEqual(['done', 'take-home.step']);
    expect(both.find(({ code }) => code !== 'done')?.says).toContain('The nurse');
    expect(await balances()).toMatchObject({ dispensed: 120 });
    const releaseId = newId();
    const again = await bench.prepare(orderId, 3, {
      bottles: [{ on: addDays(bench.today, 9), portion: 1, doseMcg: 60_000 }],
    });
    await bench.label(again.id);
    const first = await bench.release(again, {}, releaseId);
    expect(await bench.release(again, {}, releaseId)).toEqual(first);
  });

  it('codes that were typed need a reason (R-211), a missing lockbox a prescriber (R-092)', async () => {
    const { orderId } = await bench.patient();
    const batch = await bench.prepare(orderId, 1);
    await bench.label(batch.id);
    const scans = bench.pickUp(batch).scans.map((scan) => ({ ...scan, how: 'typed' as const }));
    const because = (ruleId: string) => ({
      ruleId,
      reasonCode: 'other',
      reasonText: 'The scanner does not read today',
    });
    const attempt = (more: object, overrides: object[]) =>
      bench.pickUps.release(bench.nurse, batch.id, {
        releaseId: newId(),
        pickUp: { ...bench.pickUp(batch), ...more },
        overrides: overrides as [],
      });
    expect((await refused(attempt({ scans }, []))).says).toContain('typed by hand');
    expect((await refused(attempt({ lockboxSeen: false }, [because('R-092')]))).says).toContain('lock');
    expect((await refused(attempt({ scans }, [because('R-211')]))).code).toBe('done');
  });

  it('a bottle for today stops the dose here until it is taken back; then the dose is given (R-059)', async () => {
    const { orderId, patientId } = await bench.patient();
    const batch = await bench.prepare(orderId, 1, { bottles: [{ on: bench.today, portion: 1, doseMcg: 60_000 }] });
    await bench.label(batch.id);
    await bench.release(batch);
    const dose = {
      orderId,
      serviceDay: bench.today,
      portion: 1,
      doseMcg: 60_000,
      observation: 'observed_complete' as const,
      checks: { identifiers: ['card', 'date_of_birth'] as [string, string], impairment: 'none_seen' as const },
    };
    const give = () => refused(scene.dosing.recordDose(bench.nurse, newId(), dose));
    expect(await give()).toMatchObject({ code: 'dose.guard-failed', says: expect.stringContaining('take it back') });
    const bottleId = batch.bottles[0]?.id ?? '';
    await bench.returns.check(bench.nurse, patientId, newId(), {
      bottles: [{ bottleId, found: 'full', labelIntact: true }],
    });
    expect(await balances()).toMatchObject({ quarantine: 60 });
    expect((await give()).code).toBe('done');
    const late = await refused(
      bench.prepare(orderId, 1, { bottles: [{ on: bench.today, portion: 1, doseMcg: 60_000 }] }),
    );
    expect(late.says).toContain('was taken here');
  });

  it('a dose and a bottle for the same day at the same moment: one of them (R-059)', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { orderId } = await bench.patient();
      const batch = await bench.prepare(orderId, 1, { bottles: [{ on: bench.today, portion: 1, doseMcg: 60_000 }] });
      await bench.label(batch.id);
      const dose = {
        orderId,
        serviceDay: bench.today,
        portion: 1,
        doseMcg: 60_000,
        observation: 'observed_complete' as const,
        checks: { identifiers: ['card', 'date_of_birth'] as [string, string], impairment: 'none_seen' as const },
      };
      const both = await Promise.all([
        refused(scene.dosing.recordDose(bench.nurse, newId(), dose)),
        refused(bench.release(batch)),
      ]);
      expect(both.filter(({ code }) => code === 'done')).toHaveLength(1);
    }
  });
});
