import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, type Refused } from '@cairn/platform';
import { DosingScene } from '../testing';
import { openedLedger, type Stocked, stockedBottle } from './testing-stock';

describe('a dose and what it takes out of stock (R-223)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let bottle: Stocked;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    await openedLedger(db.database, scene.clinic.actor('pharmacist'), '2026-03-01');
  });
  beforeEach(async () => {
    bottle = await fill(100);
  });
  afterEach(() => db.owner.query('delete from open_container_slot'));
  afterAll(() => db.close());

  const fill = (mg: number, more = {}) =>
    stockedBottle(db.database, scene.clinic.actor('pharmacist'), { mg, at: scene.clock.now(), ...more });
  const balances = async (containerId = bottle.containerId): Promise<Record<string, number>> => {
    const { rows } = await db.owner.query<{ account: string; quantity: number }>(
      `select account, quantity::float8 as quantity from stock_balance where container_id = $1 and quantity <> 0`,
      [containerId],
    );
    return Object.fromEntries(rows.map(({ account, quantity }) => [account, quantity / 1000]));
  };
  const give = async (more: object = {}, id = newId()) => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    return scene.dosing.recordDose(scene.clinic.actor('nurse'), id, { ...scene.attempt(order), ...more });
  };
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: Refused) => error.refusal,
    );

  it('what was taken has left its container, in the same act', async () => {
    const dose = await give({ stationId: bottle.stationId });
    expect(await balances()).toEqual({ opening: -100, stock: 40, administered: 60 });
    expect(dose.evaluations.find(({ ruleId }) => ruleId === 'R-223')).toMatchObject({ result: 'passed' });
  });

  it('without a window it comes from what is open and expires first', async () => {
    const sooner = await fill(100, { expiresOn: '2026-12-31' });
    await give();
    expect([(await balances())['stock'], (await balances(sooner.containerId))['stock']]).toEqual([100, 40]);
  });

  it('no dose without stock: the whole act is refused, and nothing has moved', async () => {
    await give({ stationId: bottle.stationId });
    expect(await refusal(give({ stationId: bottle.stationId }))).toMatchObject({ code: 'dose.guard-failed' });
    expect(await balances()).toEqual({ opening: -100, stock: 40, administered: 60 });
  });

  it('a dose spans two containers', async () => {
    await give({ stationId: bottle.stationId });
    const next = await fill(100, { stationId: bottle.stationId, expiresOn: '2028-01-01' });
    await give({ stationId: bottle.stationId });
    expect([(await balances())['stock'], (await balances(next.containerId))['stock']]).toEqual([undefined, 80]);
  });

  it('of a part the rest has left the container too, and waits for its witness (R-210, R-231)', async () => {
    await give({ stationId: bottle.stationId, observation: 'partial', doseMcg: 20_000, wastedMcg: 40_000 });
    expect(await balances()).toEqual({ opening: -100, stock: 40, prepared: 40, administered: 20 });
    const { rows } = await db.owner.query(`select quantity::int from stock_remainder where container_id = $1`, [
      bottle.containerId,
    ]);
    expect(rows).toEqual([{ quantity: 40_000 }]);
  });

  it('a declined dose takes nothing; one that was voided goes back, once', async () => {
    await give({ stationId: bottle.stationId, observation: 'declined', doseMcg: 0 });
    const dose = await give({ stationId: bottle.stationId });
    await scene.dosing.voidDose(scene.clinic.actor('nurse'), dose.id, 'Recorded for the wrong person');
    await refusal(scene.dosing.voidDose(scene.clinic.actor('nurse'), dose.id, 'Again'));
    expect(await balances()).toEqual({ opening: -100, stock: 100 });
  });

  it('sent again it draws nothing again', async () => {
    const patientId = await scene.person();
    const attempt = { ...scene.attempt(await scene.order(patientId)), stationId: bottle.stationId };
    const id = newId();
    for (let time = 0; time < 3; time += 1) await scene.dosing.recordDose(scene.clinic.actor('nurse'), id, attempt);
    expect((await balances())['stock']).toBe(40);
  });

  it('eight windows at once on the last of a bottle: as many doses as it holds, and never less than nothing', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => scene.person()));
    const orders = await Promise.all(people.map((patientId) => scene.order(patientId)));
    const answers = await Promise.allSettled(
      orders.map((order) =>
        scene.dosing.recordDose(scene.clinic.actor('nurse'), newId(), {
          ...scene.attempt(order),
          stationId: bottle.stationId,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await balances()).toEqual({ opening: -100, stock: 40, administered: 60 });
  });

  it('the application cannot write a balance, nor change or delete a movement', async () => {
    for (const sql of [
      `update stock_balance set quantity = 1`,
      `insert into stock_balance values ('${scene.clinic.programmeId}', '${bottle.containerId}', 'stock', 1)`,
      `update stock_movement set quantity = 1`,
      `delete from stock_movement`,
    ])
      await expect(db.database.transaction(scene.clinic.actor('pharmacist'), (tx) => tx.query(sql))).rejects.toThrow(
        /permission denied/,
      );
  });
});
