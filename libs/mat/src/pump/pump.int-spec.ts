import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import { DosingScene } from '../testing';
import type { SignedOrder } from '../order.service';
import { PreparationService } from './preparation.service';
import { Pumps } from './pumps';
import { StationService } from './station.service';

/** A pump on a socket whose answers the case chooses. */
class TestPump {
  readonly asked: string[] = [];
  readonly poured = new Map<string, number>();
  /** What the next pour answers: a part of what is asked, or silence, or nonsense. */
  next: 'all' | 'half' | 'hangs-up' | 'nonsense' | 'twice' | 'other-key' = 'all';

  private constructor(
    readonly server: Server,
    readonly address: string,
  ) {}

  static async listen(): Promise<TestPump> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const pump = new TestPump(server, `127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (data) => {
        const { key, ul } = JSON.parse(data.toString()) as { key: string; ul: number };
        pump.asked.push(key);
        const out = pump.poured.get(key) ?? (pump.next === 'half' ? ul / 2 : ul);
        pump.poured.set(key, out);
        const said = `${JSON.stringify({ key, state: 'delivered', ul: out })}\n`;
        if (pump.next === 'hangs-up') socket.destroy();
        else if (pump.next === 'nonsense') socket.write('*** CLEANING ***\n');
        else if (pump.next === 'twice') socket.write(said + said);
        else if (pump.next === 'other-key') socket.write(said.replace(key, randomUUID()) + said);
        else socket.write(said);
      });
    });
    return pump;
  }
}

describe('pouring with a pump (R-212)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let pump: TestPump;
  let preparations: PreparationService;
  let stationId: string;
  let patientId: string;
  let order: SignedOrder;
  const nurse = () => scene.clinic.actor('nurse');

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    pump = await TestPump.listen();
    preparations = new PreparationService(scene.acts, db.database, scene.clock, new Pumps());
  });
  afterAll(async () => {
    pump.server.close();
    await db.close();
  });
  beforeEach(async () => {
    pump.next = 'all';
    const stations = new StationService(scene.acts, scene.clock);
    stationId = newId();
    const name = `Window ${stationId.slice(-6)}`;
    await stations.save(scene.clinic.actor('medical_director'), stationId, {
      name,
      adapter: 'simulator',
      address: pump.address,
    });
    await stations.open(nurse(), newId(), {
      stationId,
      product: 'methadone-oral-concentrate',
      lot: 'A1',
      lotExpiresOn: '2027-01-01',
      mcgPerMl: 10_000,
    });
    patientId = await scene.person();
    order = await scene.order(patientId, { doseMcg: 30_000 });
  });

  const pour = (id = newId(), change = {}) =>
    preparations.prepare(nurse(), id, stationId, { ...scene.attempt(order), ...change });
  const refusalOf = (act: Promise<unknown>) =>
    act.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)),
    );
  const doses = async () =>
    (
      await db.owner.query('select dose_mcg, volume_ul, observation, wasted_mcg from dose where order_id = $1', [
        order.id,
      ])
    ).rows;

  it('asks for the volume of the ordered amount, and the dose closes with what came', async () => {
    const poured = await pour();
    expect(poured).toMatchObject({ state: 'poured', orderedUl: 3_000, deliveredMcg: 30_000, deliveredUl: 3_000 });
    expect(await preparations.open(nurse())).toEqual([expect.objectContaining({ id: poured.id })]);
    await scene.dosing.recordDose(nurse(), newId(), { ...scene.attempt(order), preparationId: poured.id });
    expect(await preparations.open(nurse())).toEqual([]);
    expect(await doses()).toHaveLength(1);
  });

  it('sent again it pours nothing twice, also after the pump hung up', async () => {
    const id = newId();
    pump.next = 'hangs-up';
    expect(await pour(id)).toMatchObject({ state: 'unknown', deliveredMcg: null });
    pump.next = 'all';
    expect(await pour(id)).toMatchObject({ state: 'poured', deliveredMcg: 30_000 });
    expect(await pour(id)).toMatchObject({ state: 'poured' });
    expect(pump.poured.size).toBe(new Set(pump.asked).size);
    expect(await refusalOf(pour(id, { doseMcg: 20_000, observation: 'partial' }))).toBe('idempotency.body-differs');
  });

  it.each(['twice', 'other-key'] as const)('a pump that says things %s is understood', async (next) => {
    pump.next = next;
    expect(await pour()).toMatchObject({ state: 'poured' });
  });

  it('while a poured dose waits, the person gets no other dose and the window pours for nobody else', async () => {
    const { id } = await pour();
    const attempt = scene.attempt(order);
    expect(await refusalOf(scene.dosing.recordDose(nurse(), newId(), attempt))).toBe('dose.guard-failed');
    const other = await scene.order(await scene.person(), { doseMcg: 30_000 });
    const another = preparations.prepare(nurse(), newId(), stationId, scene.attempt(other));
    expect(await refusalOf(another)).toBe('preparation.open');
    await preparations.resolve(nurse(), id, { outcome: 'discarded', reason: 'Spilled at the window' });
    expect(await refusalOf(preparations.resolve(nurse(), id, { outcome: 'discarded', reason: 'again' }))).toBe(
      'preparation.resolved',
    );
    await scene.dosing.recordDose(nurse(), newId(), attempt);
    expect(await doses()).toHaveLength(1);
  });

  it('a short pour is said, and only what came can be recorded', async () => {
    pump.next = 'half';
    const poured = await pour();
    expect(poured).toMatchObject({ state: 'short', deliveredMcg: 15_000 });
    const whole = { ...scene.attempt(order), preparationId: poured.id };
    expect(await refusalOf(scene.dosing.recordDose(nurse(), newId(), whole))).not.toBe('done');
    const part = { ...whole, observation: 'partial' as const, doseMcg: 15_000 };
    await scene.dosing.recordDose(nurse(), newId(), part);
    expect(await doses()).toEqual([expect.objectContaining({ dose_mcg: 15_000 })]);
  });

  it('a pump that talks nonsense leaves the dose prepared until somebody says what came', async () => {
    pump.next = 'nonsense';
    const { id, state } = await pour();
    expect(state).toBe('unknown');
    expect(await refusalOf(preparations.resolve(nurse(), id, { outcome: 'discarded', reason: 'Poured away' }))).toBe(
      'preparation.undelivered',
    );
    const said = await preparations.resolve(nurse(), id, { outcome: 'nothing-delivered', reason: 'The cup is empty' });
    expect(said).toMatchObject({ state: 'nothing-delivered', deliveredMcg: 0 });
  });

  it('two windows at once pour once for a person', async () => {
    const stations = new StationService(scene.acts, scene.clock);
    const second = newId();
    await stations.save(scene.clinic.actor('medical_director'), second, {
      name: `Second ${second.slice(-6)}`,
      adapter: 'simulator',
      address: pump.address,
    });
    await stations.open(nurse(), newId(), {
      stationId: second,
      product: 'methadone-oral-concentrate',
      lot: 'A1',
      lotExpiresOn: '2027-01-01',
      mcgPerMl: 10_000,
    });
    const before = pump.poured.size;
    const both = await Promise.all(
      [stationId, second].map((station) =>
        refusalOf(preparations.prepare(nurse(), newId(), station, scene.attempt(order))),
      ),
    );
    expect(both.filter((one) => one === 'done')).toHaveLength(1);
    expect(pump.poured.size).toBe(before + 1);
  });

  it('nothing is poured that the rules refuse, or where nothing is open', async () => {
    const before = pump.asked.length;
    expect(await refusalOf(pour(newId(), { doseMcg: 31_000 }))).toBe('dose.wrong-amount');
    const tablets = await scene.order(await scene.person(), { product: 'methadone-tablet', doseMcg: 30_000 });
    expect(await refusalOf(preparations.prepare(nurse(), newId(), stationId, scene.attempt(tablets)))).toBe(
      'preparation.no-container',
    );
    expect(pump.asked).toHaveLength(before);
  });
});
