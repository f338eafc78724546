import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { Role } from '@cairn/rules';
import { makersOf } from '../samples';
import type { Makers } from '../samples-shape';
import { type Ask, startApi, type TestApi } from '../testing';

describe('the front desk over HTTP', () => {
  let db: TestDatabase;
  let api: TestApi;
  let make: Makers;
  const people = new Map<Role, Ask>();
  const who = async (role: Role): Promise<Ask> => {
    const known = people.get(role) ?? (await api.as(role));
    people.set(role, known);
    return known;
  };

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    make = makersOf({ today, counselorId: api.clinic.actor('counselor').staffId ?? '' }, who);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  /** What a person's open screens hear while something is done, until nothing has come for a moment. */
  const heard = async (role: Role, act: () => Promise<unknown>): Promise<string[]> => {
    const stop = new AbortController();
    const stream = await fetch(`${api.url}/api/v1/events`, { headers: await api.headersOf(role), signal: stop.signal });
    const lines: string[] = [];
    const reading = (async () => {
      const text = new TextDecoder();
      for await (const part of stream.body ?? []) lines.push(text.decode(part as Uint8Array));
    })().catch(() => undefined);
    await act();
    await new Promise((resolve) => setTimeout(resolve, 300));
    stop.abort();
    await reading;
    return [...lines.join('').matchAll(/"kind":"([\w-]+)"/g)].map(([, kind]) => kind ?? '');
  };

  it('an arrival is heard by the desk, the window and the counselors', async () => {
    for (const role of ['front_desk', 'nurse', 'counselor'] as const)
      expect(await heard(role, () => make.arrival())).toContain('arrival');
  });

  it('a dose is heard at the desk as a visit that moved on, not as a dose', async () => {
    const orderId = await make.order(await make.patient());
    const kinds = await heard('front_desk', () => make.dose(orderId));
    expect(kinds).toContain('arrival');
    expect(kinds).not.toContain('dose');
  });

  it('who was called by a colleague is a conflict, with who, where and when', async () => {
    const id = await make.arrival();
    const [nurse, counselor] = [await who('nurse'), await who('counselor')];
    expect((await nurse('POST', `/api/v1/desk/arrivals/${id}/call`, { to: 'Window 1' })).status).toBe(200);
    const { status, body } = await counselor('POST', `/api/v1/desk/arrivals/${id}/call`, { to: 'Room 2' });
    expect([status, body.code, body.facts]).toEqual([
      409,
      'desk.already-called',
      { by: 'The nurse', to: 'Window 1', at: expect.any(String) },
    ]);
  });

  it('the board of the desk has no word of why someone is first', async () => {
    const patientId = await make.patient();
    await make.priority(patientId);
    const desk = await who('front_desk');
    await desk('PUT', `/api/v1/desk/arrivals/${randomUUID()}`, { patientId, purpose: 'walk-in' });
    const { status, text, body } = await desk('GET', '/api/v1/desk/day');
    expect(status).toBe(200);
    expect(body.items.find((item: { patientId: string }) => item.patientId === patientId)).toMatchObject({
      first: true,
    });
    expect(text).not.toContain('medical');
    expect((await desk('GET', `/api/v1/patients/${patientId}/priorities`)).status).toBe(403);
  });

  it('words are for a walk-in, a session needs its appointment to be theirs', async () => {
    const desk = await who('front_desk');
    const patientId = await make.patient();
    const put = (body: object) => desk('PUT', `/api/v1/desk/arrivals/${randomUUID()}`, { patientId, ...body });
    expect((await put({ purpose: 'dose', words: 'A letter' })).status).toBe(400);
    expect((await put({ purpose: 'session', appointmentId: randomUUID() })).body.code).toBe('desk.invalid');
    expect((await put({ purpose: 'dose', appointmentId: randomUUID() })).body.code).toBe('desk.invalid');
  });
});
