import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Clinic, doseBody, type Person } from '../harness/clinic';
import { OwnPostgres } from '../harness/own-postgres';
import { Program } from '../harness/program';
import { Pump } from '../harness/pump';

jest.setTimeout(240_000);

const onLinux = process.platform === 'linux' ? describe : describe.skip;
const skipped = process.platform === 'linux' ? '' : ' [skipped: only Linux has /proc]';

/** When every process of Postgres dies, in milliseconds after the pour, or the record, was sent. */
const moments = [5, 30, 90];

onLinux(`Postgres dies between the steps of a poured dose (R-212)${skipped}`, () => {
  let postgres: OwnPostgres;
  let api: Program;
  let pump: Pump;
  let owner: Client;

  const connect = async () => {
    const client = new Client({ connectionString: postgres.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  beforeAll(async () => {
    postgres = await OwnPostgres.open();
    owner = await connect();
    pump = await Pump.open(['--slow', '60']);
    api = await Program.api(postgres.appUrl);
  });
  afterAll(async () => {
    await api?.stop();
    await pump?.stop();
    await owner?.end();
    await postgres?.stop();
  });

  it('nothing is poured twice and no dose is lost or doubled, wherever it dies', async () => {
    const clinic = await Clinic.open(owner);
    const nurse = await clinic.signIn(api.url, 'nurse');
    const director = await clinic.signIn(api.url, 'medical_director');
    const day = (await nurse.ask(api.url, 'GET', '/api/v1/dosing/queue')).body.day as string;
    const stationId = randomUUID();
    const station = { name: 'Window 1', adapter: 'simulator', address: pump.address };
    await director.ask(api.url, 'PUT', `/api/v1/dosing/stations/${stationId}`, station);
    await nurse.ask(api.url, 'PUT', `/api/v1/dosing/containers/${randomUUID()}`, {
      ...{ stationId, product: 'methadone-oral-concentrate', lot: 'A-1', lotExpiresOn: '2099-12-31', mcgPerMl: 10_000 },
    });
    const people = await clinic.ordered(moments.length * 2);
    const keys: string[] = [];
    for (const [n, { orderId }] of people.entries()) {
      const moment = moments[n % moments.length] ?? 0;
      const inThePour = n < moments.length;
      const dose = doseBody(orderId, day);
      const key = randomUUID();
      keys.push(key);
      const pour = insist(nurse, `/dose-preparations/${key}`, { stationId, dose });
      if (inThePour) await killAfter(moment);
      const poured = await pour;
      expect([poured.status, poured.body.state, poured.body.deliveredMcg]).toEqual([201, 'poured', 60_000]);
      const record = insist(nurse, `/doses/${randomUUID()}`, { ...dose, preparationId: key });
      if (!inThePour) await killAfter(moment);
      const recorded = await record;
      expect([recorded.status, recorded.body.doseMcg ?? recorded.body.code]).toEqual([201, 60_000]);
    }
    const pours = pump.poured();
    expect(keys.map((key) => pours.get(key))).toEqual(keys.map(() => [6_000]));
    owner = await connect();
    const { rows } = await owner.query<{ n: number; people: number }>(
      'select count(*)::int as n, count(distinct order_id)::int as people from dose where preparation_id = any($1)',
      [keys],
    );
    expect(rows).toEqual([{ n: people.length, people: people.length }]);
    expect(api.starts).toBe(1);
  });

  async function killAfter(ms: number): Promise<void> {
    await pause(ms);
    postgres.kill();
    await pause(200);
    await postgres.again();
  }

  /** Sent again and again until there is an answer, as the window's screen does. */
  async function insist(nurse: Person, path: string, body: unknown) {
    for (let tries = 0; tries < 400; tries += 1) {
      const answer = await nurse.ask(api.url, 'PUT', `/api/v1${path}`, body);
      const settled = answer.status !== 0 && answer.status !== 503 && answer.body?.state !== 'unknown';
      if (settled) return answer;
      await pause(150);
    }
    throw new Error(`PUT ${path}: no answer`);
  }
});
