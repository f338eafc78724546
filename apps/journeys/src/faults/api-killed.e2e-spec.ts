import { setTimeout as pause } from 'node:timers/promises';
import { ownDatabase, type OwnDatabase } from '../harness/own-database';
import { Clinic, type Person } from '../harness/clinic';
import { Ledger } from '../harness/ledger';
import { Program, until } from '../harness/program';

jest.setTimeout(120_000);
const kills = 5;

describe('the api is killed while doses are given', () => {
  let db: OwnDatabase;
  let api: Program;
  let clinic: Clinic;
  let nurse: Person;
  let ledger: Ledger;
  const back: number[] = [];

  beforeAll(async () => {
    db = await ownDatabase();
    api = await Program.api(db.appUrl);
    clinic = await Clinic.open(db.owner);
    nurse = await clinic.signIn(api.url, 'nurse');
    const { body } = await nurse.ask(api.url, 'GET', '/api/v1/dosing/queue');
    const orders = await clinic.ordered(4000);
    await clinic.stockUp(1_000_000);
    ledger = new Ledger(
      nurse,
      api.url,
      body.day as string,
      orders.map(({ orderId }) => orderId),
    );
    ledger.start(8);
    for (let n = 0; n < kills; n += 1) {
      const done = ledger.of('ok').length;
      await until('doses are given', 20_000, () => ledger.of('ok').length > done + 60);
      api.kill();
      const killed = Date.now();
      await until('it was started again', 5000, () => api.starts === n + 2);
      await api.answering();
      back.push(Date.now() - killed);
    }
    await pause(300);
    await ledger.stop();
    console.info(`api killed ${kills} times: ${ledger.summary()}; back after ${back.join(', ')} ms`);
  });
  afterAll(async () => {
    await api?.stop();
    await db?.close();
  });

  it('every acknowledged dose is there once, with its place and its audit row, and no other', async () => {
    expect(ledger.of('ok').length).toBeGreaterThan(100);
    expect(ledger.of('unknown').length).toBeGreaterThan(0);
    expect(ledger.of('refused')).toEqual([]);
    expect(await ledger.faults(db.owner)).toEqual([]);
  });

  it('the same dose sent again is given once, whatever became of it', async () => {
    const answers = await ledger.retryUnknown();
    expect(answers.every((status) => status === 201)).toBe(true);
    const { rows } = await db.owner.query(
      'select count(*)::int as n, count(distinct id)::int as ids from dose where given_by is not null',
    );
    const asked = ledger.of('ok').length + ledger.of('unknown').length;
    expect(rows).toEqual([{ n: asked, ids: asked }]);
    expect(await ledger.faults(db.owner)).toEqual([]);
  });

  it('is back soon, with everybody still signed in', async () => {
    expect(Math.max(...back)).toBeLessThan(15_000);
    expect((await nurse.ask(api.url, 'GET', '/api/v1/session')).status).toBe(200);
  });
});
