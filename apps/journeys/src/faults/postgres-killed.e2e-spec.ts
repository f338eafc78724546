import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Clinic, type Person } from '../harness/clinic';
import { Ledger } from '../harness/ledger';
import { OwnPostgres } from '../harness/own-postgres';
import { Program, until } from '../harness/program';
import { Listener } from '../harness/listener';

jest.setTimeout(180_000);
const kills = 2;

const onLinux = process.platform === 'linux' ? describe : describe.skip;
const skipped = process.platform === 'linux' ? '' : ' [skipped: only Linux has /proc]';

onLinux(`every process of Postgres is killed while doses are given${skipped}`, () => {
  let postgres: OwnPostgres;
  let owner: Client;
  let api: Program;
  let nurse: Person;
  let ledger: Ledger;
  let pid: number;
  let listener: Listener;
  let patientId: string;
  const meanwhile: { status: number; code: string; retryAfter: string | null }[] = [];
  const recovery: number[] = [];

  const connect = async () => {
    const client = new Client({ connectionString: postgres.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  beforeAll(async () => {
    postgres = await OwnPostgres.open();
    owner = await connect();
    api = await Program.api(postgres.appUrl);
    const clinic = await Clinic.open(owner);
    nurse = await clinic.signIn(api.url, 'nurse');
    const { body } = await nurse.ask(api.url, 'GET', '/api/v1/dosing/queue');
    const people = await clinic.ordered(5000);
    await clinic.stockUp(1_000_000);
    patientId = people[0]?.patientId ?? '';
    ledger = new Ledger(
      nurse,
      api.url,
      body.day as string,
      people.map(({ orderId }) => orderId),
    );
    pid = api.pid;
    listener = await Listener.open(api.url, nurse);
    ledger.start(8);
    for (let n = 0; n < kills; n += 1) {
      const done = ledger.of('ok').length;
      await until('doses are given', 30_000, () => ledger.of('ok').length > done + 300);
      postgres.kill();
      await pause(200);
      for (const [method, path] of [
        ['GET', `/api/v1/patients/${patientId}`],
        ['GET', '/health'],
      ] as const) {
        const answer = await nurse.ask(api.url, method, path);
        meanwhile.push({
          status: answer.status,
          code: answer.body?.code ?? answer.body?.checks?.database,
          retryAfter: answer.retryAfter,
        });
      }
      const begun = Date.now();
      await postgres.again();
      const before = ledger.of('ok').length;
      await until('doses are given again', 20_000, () => ledger.of('ok').length > before);
      recovery.push(Date.now() - begun);
    }
    await pause(500);
    await ledger.stop();
    owner = await connect();
    console.info(`Postgres killed ${kills} times: ${ledger.summary()}; giving again after ${recovery.join(', ')} ms`);
  });
  afterAll(async () => {
    listener?.close();
    await api?.stop();
    await owner?.end();
    await postgres?.stop();
  });

  it('every acknowledged dose is there once, with its place and its audit row, and no other', async () => {
    expect(ledger.of('ok').length).toBeGreaterThan(600);
    expect(ledger.of('unknown').length).toBeGreaterThan(0);
    expect(ledger.of('refused').map(({ status }) => status)).toEqual([]);
    expect(await ledger.faults(owner)).toEqual([]);
  });

  it('the api lived on, said 503 and when to come again, and gave no stream of faults', () => {
    expect(api.pid).toBe(pid);
    expect(api.starts).toBe(1);
    const away = { status: 503, retryAfter: '2' };
    expect(meanwhile).toEqual(
      Array.from({ length: kills }, () => [
        { ...away, code: 'service.away' },
        { ...away, code: 'bad' },
      ]).flat(),
    );
    expect(ledger.of('unknown').filter(({ status, retryAfter }) => status === 503 && retryAfter === null)).toEqual([]);
    expect(ledger.of('unknown').filter(({ status }) => status === 0)).toEqual([]);
    expect(Math.max(...ledger.lines.map(({ ms }) => ms))).toBeLessThan(10_000);
  });

  it('work goes on within ten seconds, and the same dose sent again is given once', async () => {
    expect(Math.max(...recovery)).toBeLessThan(10_000);
    expect((await ledger.retryUnknown()).every((status) => status === 201)).toBe(true);
    expect(await ledger.faults(owner)).toEqual([]);
  });

  it('screens that were open hear of changes again', async () => {
    await until('an update is heard', 10_000, async () => {
      await nurse.ask(api.url, 'GET', `/api/v1/dosing/patients/${patientId}`);
      return listener.heard.some(({ kind, id }) => kind === 'dosing' && id === patientId);
    });
  });
});
