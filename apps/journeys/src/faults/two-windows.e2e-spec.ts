import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { canonical } from '@cairn/access';
import { ownDatabase, type OwnDatabase } from '../harness/own-database';
import { Clinic, doseBody, type Person } from '../harness/clinic';
import { stockFaults } from '../harness/ledger';
import { Listener } from '../harness/listener';
import { Program, until } from '../harness/program';

jest.setTimeout(240_000);
const patients = 300;

describe('two processes of the api, and windows at both', () => {
  let db: OwnDatabase;
  let apis: [Program, Program];
  let clinic: Clinic;
  let nurse: Person;
  let other: Person;
  let day: string;

  const at = (n: number) => apis[n % 2 === 0 ? 0 : 1].url;
  const count = async (sql: string, values: unknown[]) => (await db.owner.query<{ n: number }>(sql, values)).rows[0]?.n;

  beforeAll(async () => {
    db = await ownDatabase();
    apis = await Promise.all([Program.api(db.appUrl), Program.api(db.appUrl)]);
    clinic = await Clinic.open(db.owner);
    await clinic.stockUp(1_000_000);
    [nurse, other] = [await clinic.signIn(at(0), 'nurse'), await clinic.signIn(at(1), 'pharmacist')];
    day = (await nurse.ask(at(0), 'GET', '/api/v1/dosing/queue')).body.day as string;
  });
  afterAll(async () => {
    await Promise.all((apis ?? []).map((api) => api.stop()));
    await db?.close();
  });

  it.each([2, 4, 20])(
    `give ${patients} people one dose each when %i of them press the key in the same moment`,
    async (windows) => {
      const people = await clinic.ordered(patients);
      const names = [`The nurse`, 'The pharmacist'];
      for (const { orderId } of people) {
        const answers = await Promise.all(
          Array.from({ length: windows }, (_, n) =>
            (n % 2 === 0 ? nurse : other).ask(
              at(n >> 1),
              'PUT',
              `/api/v1/doses/${randomUUID()}`,
              doseBody(orderId, day),
            ),
          ),
        );
        expect(answers.map(({ status, body }) => `${status} ${body.code ?? 'given'}`).sort()).toEqual([
          '201 given',
          ...Array<string>(windows - 1).fill('409 dose.already-given'),
        ]);
        const given = answers.find(({ status }) => status === 201)?.body;
        for (const { body } of answers.filter(({ status }) => status === 409)) {
          expect(body.code).toBe('dose.already-given');
          expect(names).toContain(body.facts.by);
          expect(new Date(body.facts.at as string)).toEqual(new Date(given.occurredAt as string));
        }
      }
      const ids = people.map(({ orderId }) => orderId);
      expect(await count('select count(*)::int as n from dose where order_id = any($1)', [ids])).toBe(patients);
      expect(await count('select count(*)::int as n from dose_slot where order_id = any($1)', [ids])).toBe(patients);
      expect(await stockFaults(db.owner)).toEqual([]);
      const who = people.map(({ patientId }) => patientId);
      const audited = `select count(*)::int as n from audit_event where patient_id = any($1) and act = 'dose.record' and outcome = $2`;
      expect(await count(audited, [who, 'done'])).toBe(patients);
    },
  );

  it('answer the same request the same way, fifty times at once, and another one under its id never', async () => {
    const [one] = await clinic.ordered(1);
    const [id, body] = [randomUUID(), doseBody(one?.orderId ?? '', day)];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => nurse.ask(at(n), 'PUT', `/api/v1/doses/${id}`, body)),
    );
    expect(new Set(answers.map((answer) => `${answer.status} ${canonical(answer.body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await count('select count(*)::int as n from dose where order_id = $1', [one?.orderId])).toBe(1);
    const changed = await nurse.ask(at(1), 'PUT', `/api/v1/doses/${id}`, { ...body, doseMcg: 50_000 });
    expect([changed.status, changed.body.code]).toEqual([422, 'idempotency.body-differs']);
  });

  it('tell each other of a change within a second, and only who may read it', async () => {
    const stranger = await Clinic.open(db.owner);
    const [desk, elsewhere] = [await clinic.signIn(at(0), 'front_desk'), await stranger.signIn(at(0), 'nurse')];
    const screens = await Promise.all([
      Listener.open(at(0), nurse),
      Listener.open(at(1), nurse),
      Listener.open(at(1), desk),
      Listener.open(at(1), elsewhere),
    ]);
    const [here, there, front, theirs] = screens;
    const [one] = await clinic.ordered(1);
    const delays: number[] = [];
    for (let n = 0; n < 2; n += 1) {
      const begun = performance.now();
      const kind = n === 0 ? 'dosing' : 'dose';
      if (n === 0) await nurse.ask(at(0), 'GET', `/api/v1/dosing/patients/${one?.patientId}`);
      else await nurse.ask(at(0), 'PUT', `/api/v1/doses/${randomUUID()}`, doseBody(one?.orderId ?? '', day));
      const find = (screen: Listener) =>
        screen.heard.find((heard) => heard.kind === kind && heard.id === one?.patientId);
      await until(`a ${kind} is heard`, 5000, () => [here, there].every((screen) => find(screen) !== undefined));
      delays.push(...[here, there].map((screen) => (find(screen)?.at ?? Infinity) - begun));
    }
    expect(Math.max(...delays)).toBeLessThan(1000);
    // A person at the front desk hears of people, and that a visit moved on, not that it was by a dose.
    const patientId = randomUUID();
    const person = { legalName: { given: 'Ada', family: 'New' }, dateOfBirth: '1990-01-01', sexAtBirth: 'female' };
    expect((await desk.ask(at(0), 'PUT', `/api/v1/patients/${patientId}`, person)).status).toBe(201);
    await until('the desk hears', 5000, () => front.heard.some(({ id }) => id === patientId));
    await pause(300);
    expect(front.heard.map(({ kind }) => kind)).toEqual(['arrival', 'patient']);
    expect(theirs.heard).toEqual([]);
    expect(Object.keys(here.heard[0] ?? {}).sort()).toEqual(['at', 'id', 'kind']);
    for (const screen of screens) screen.close();
  });
});
