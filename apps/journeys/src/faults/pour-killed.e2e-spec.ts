import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Clinic, doseBody, type Person } from '../harness/clinic';
import { ownDatabase, type OwnDatabase } from '../harness/own-database';
import { Program, until } from '../harness/program';
import { Pump } from '../harness/pump';

jest.setTimeout(180_000);

/** When the api dies, in milliseconds after the pour was asked for: before it is written down, while the pump runs, after it. */
const moments = [0, 4, 8, 15, 30, 60, 100, 160];

describe('the api dies between the steps of a poured dose (R-212)', () => {
  let db: OwnDatabase;
  let api: Program;
  let pump: Pump;
  let clinic: Clinic;
  let nurse: Person;
  let day: string;
  const stationId = randomUUID();

  beforeAll(async () => {
    db = await ownDatabase();
    pump = await Pump.open(['--slow', '60']);
    api = await Program.api(db.appUrl);
    clinic = await Clinic.open(db.owner);
    nurse = await clinic.signIn(api.url, 'nurse');
    const director = await clinic.signIn(api.url, 'medical_director');
    day = (await nurse.ask(api.url, 'GET', '/api/v1/dosing/queue')).body.day as string;
    const station = { name: 'Window 1', adapter: 'simulator', address: pump.address };
    await director.ask(api.url, 'PUT', `/api/v1/dosing/stations/${stationId}`, station);
    const opened = await nurse.ask(api.url, 'PUT', `/api/v1/dosing/containers/${randomUUID()}`, {
      ...{ stationId, product: 'methadone-oral-concentrate', lot: 'A-1', lotExpiresOn: '2099-12-31', mcgPerMl: 10_000 },
    });
    if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  });
  afterAll(async () => {
    await api?.stop();
    await pump?.stop();
    await db?.close();
  });

  /** Sent again and again until there is an answer, as the window's screen does. */
  async function insist(method: string, path: string, body: unknown) {
    for (let tries = 0; tries < 400; tries += 1) {
      const answer = await nurse.ask(api.url, method, `/api/v1${path}`, body);
      if (answer.status !== 0 && answer.status !== 503) return answer;
      await pause(150);
    }
    throw new Error(`${method} ${path}: no answer`);
  }

  it('nothing is poured twice and no dose is lost or doubled, wherever it dies', async () => {
    const people = await clinic.ordered(moments.length * 2);
    const keys: string[] = [];
    for (const [n, { orderId }] of people.entries()) {
      const moment = moments[n % moments.length] ?? 0;
      const dose = doseBody(orderId, day);
      const key = randomUUID();
      keys.push(key);
      const pour = insist('PUT', `/dose-preparations/${key}`, { stationId, dose });
      await pause(moment);
      if (n < moments.length) api.kill();
      const poured = await pour;
      expect([poured.status, poured.body.state, poured.body.deliveredMcg]).toEqual([201, 'poured', 60_000]);
      const record = insist('PUT', `/doses/${randomUUID()}`, { ...dose, preparationId: key });
      await pause(moment / 4);
      if (n >= moments.length) api.kill();
      const recorded = await record;
      expect([recorded.status, recorded.body.doseMcg ?? recorded.body.code]).toEqual([201, 60_000]);
    }
    await until('it was started after each time', 30_000, () => api.starts === people.length + 1);
    await api.answering();
    const pours = pump.poured();
    expect(keys.map((key) => pours.get(key))).toEqual(keys.map(() => [6_000]));
    const { rows } = await db.owner.query<{ n: number; people: number }>(
      'select count(*)::int as n, count(distinct order_id)::int as people from dose where preparation_id = any($1)',
      [keys],
    );
    expect(rows).toEqual([{ n: people.length, people: people.length }]);
    expect((await nurse.ask(api.url, 'GET', '/api/v1/dose-preparations')).body.items).toEqual([]);
  });

  it('a pump that dies in the pour leaves the dose prepared, and its own log says what came', async () => {
    const [one] = await clinic.ordered(1);
    const dose = doseBody(one?.orderId ?? '', day);
    const key = randomUUID();
    const pour = nurse.ask(api.url, 'PUT', `/api/v1/dose-preparations/${key}`, { stationId, dose });
    await pause(40);
    await pump.kill();
    expect((await pour).body).toMatchObject({ state: 'unknown', deliveredMcg: null });
    const other = await nurse.ask(api.url, 'PUT', `/api/v1/doses/${randomUUID()}`, dose);
    expect([
      other.status,
      other.body.evaluations?.find((one: { ruleId: string }) => one.ruleId === 'R-212')?.result,
    ]).toEqual([422, 'failed']);
    const waiting = (await nurse.ask(api.url, 'GET', '/api/v1/dose-preparations')).body.items as { id: string }[];
    expect(waiting.map(({ id }) => id)).toEqual([key]);
    await pump.start(['--slow', '20']);
    const again = await insist('PUT', `/dose-preparations/${key}`, { stationId, dose });
    expect(again.body).toMatchObject({ state: 'poured', deliveredMcg: 60_000 });
    expect(pump.poured().get(key)).toEqual([6_000]);
    const recorded = await insist('PUT', `/doses/${randomUUID()}`, { ...dose, preparationId: key });
    expect(recorded.status).toBe(201);
  });

  it('a short pour is said, and what came is what is recorded', async () => {
    const [one] = await clinic.ordered(1);
    const dose = doseBody(one?.orderId ?? '', day);
    await pump.behave({ short: 0.5 });
    const key = randomUUID();
    const poured = await insist('PUT', `/dose-preparations/${key}`, { stationId, dose });
    await pump.behave({ short: 1 });
    expect(poured.body).toMatchObject({ state: 'short', orderedMcg: 60_000, deliveredMcg: 30_000 });
    const whole = await insist('PUT', `/doses/${randomUUID()}`, { ...dose, preparationId: key });
    expect(whole.status).toBe(422);
    const part = { ...dose, preparationId: key, observation: 'partial', doseMcg: 30_000 };
    expect((await insist('PUT', `/doses/${randomUUID()}`, part)).body.doseMcg).toBe(30_000);
  });
});
