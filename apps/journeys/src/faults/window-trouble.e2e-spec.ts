import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Clinic, doseBody, type Person } from '../harness/clinic';
import { ownDatabase, type OwnDatabase } from '../harness/own-database';
import { Program } from '../harness/program';

jest.setTimeout(180_000);

describe('trouble at the dosing window', () => {
  let db: OwnDatabase;
  let api: Program;
  let clinic: Clinic;
  let nurse: Person;
  let day: string;

  beforeAll(async () => {
    db = await ownDatabase();
    api = await Program.api(db.appUrl, () => ({ CAIRN_POOL: '4' }));
    clinic = await Clinic.open(db.owner);
    nurse = await clinic.signIn(api.url, 'nurse');
    day = (await nurse.ask(api.url, 'GET', '/api/v1/dosing/queue')).body.day as string;
  });
  afterAll(async () => {
    await api?.stop();
    await db?.close();
  });

  const give = (orderId: string, id: string = randomUUID(), change = {}) =>
    nurse.ask(api.url, 'PUT', `/api/v1/doses/${id}`, { ...doseBody(orderId, day), ...change });
  const doses = async (orderId: string) =>
    (
      await db.owner.query<{ n: number }>(
        'select count(*)::int as n from dose where order_id = $1 and service_day = $2',
        [orderId, day],
      )
    ).rows[0]?.n;

  it('somebody holds the order’s row for a minute: the window is told to try again at once, and nothing is doubled', async () => {
    const [one, two] = await clinic.ordered(2);
    const orderId = one?.orderId ?? '';
    await db.owner.query('begin');
    await db.owner.query('select 1 from medication_order where id = $1 for update', [orderId]);
    const id = randomUUID();
    const begun = Date.now();
    try {
      const answer = await give(orderId, id);
      expect([answer.status, answer.body.code]).toEqual([503, 'service.away']);
      expect(answer.retryAfter).not.toBeNull();
      expect(Date.now() - begun).toBeLessThan(10_000);
      // Others are dosed meanwhile.
      expect((await give(two?.orderId ?? '')).status).toBe(201);
    } finally {
      await db.owner.query('rollback');
    }
    expect((await give(orderId, id)).status).toBe(201);
    expect(await doses(orderId)).toBe(1);
  });

  it('every connection is held: the windows hear of it, the api lives on, and goes on when they are free', async () => {
    const people = await clinic.ordered(12);
    await db.owner.query('begin');
    await db.owner.query('select 1 from medication_order where id = any($1) for update', [
      people.map(({ orderId }) => orderId),
    ]);
    const ids = people.map(() => randomUUID());
    const held = people.map(({ orderId }, n) => give(orderId, ids[n]));
    await pause(300);
    const answers = await Promise.all(held);
    await db.owner.query('rollback');
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    const again = await Promise.all(people.map(({ orderId }, n) => give(orderId, ids[n])));
    expect(again.map(({ status }) => status)).toEqual(people.map(() => 201));
    for (const { orderId } of people) expect(await doses(orderId)).toBe(1);
    expect(api.starts).toBe(1);
  });

  it('a screen that shows an order which was stopped meanwhile is told so, and nothing is given', async () => {
    const [one] = await clinic.ordered(1);
    const { orderId = '', patientId = '' } = one ?? {};
    const prescriber = await clinic.signIn(api.url, 'prescriber');
    const card = await nurse.ask(api.url, 'GET', `/api/v1/dosing/patients/${patientId}`);
    expect(card.body.order.id).toBe(orderId);
    await prescriber.ask(api.url, 'POST', `/api/v1/medication-orders/${orderId}/stop`, {
      reason: 'Changed at the round',
    });
    const late = await give(orderId);
    expect([late.status, late.body.code]).toEqual([422, 'order.not-active']);
    expect(await doses(orderId)).toBe(0);
  });

  it('a second window with an old card is told who gave the dose and when', async () => {
    const [one] = await clinic.ordered(1);
    const { orderId = '', patientId = '' } = one ?? {};
    const second = await clinic.signIn(api.url, 'pharmacist');
    await second.ask(api.url, 'GET', `/api/v1/dosing/patients/${patientId}`);
    expect((await give(orderId)).status).toBe(201);
    const late = await second.ask(api.url, 'PUT', `/api/v1/doses/${randomUUID()}`, doseBody(orderId, day));
    expect([late.status, late.body.code, late.body.facts.by]).toEqual([409, 'dose.already-given', 'The nurse']);
  });

  it('the same request after the api was started again has the same answer', async () => {
    const [one] = await clinic.ordered(1);
    const id = randomUUID();
    const first = await give(one?.orderId ?? '', id);
    api.kill();
    await api.answering();
    const again = await give(one?.orderId ?? '', id);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect((await give(one?.orderId ?? '', id, { doseMcg: 50_000 })).body.code).toBe('idempotency.body-differs');
  });
});
