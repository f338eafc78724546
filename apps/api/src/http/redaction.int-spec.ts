import { randomUUID } from 'node:crypto';
import { hashPassword } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { localDay, type Role } from '@cairn/rules';
import { type RunningApi, runApi } from '../running-api';
import { makersOf, samples } from '../samples';
import { type Ask, asker } from '../testing';

jest.setTimeout(240_000);
const password = 'Canary-password-of-staff';

/** What a log may not hold, in any spelling that a request could give it. */
const canaries = {
  given: 'Canarygiven',
  family: 'Canaryfamily',
  preferred: 'Canarypreferred',
  kin: 'Canarykin',
  phone: '+1 555 731 9462',
  email: 'canary.person@example.org',
  birth: '1961-07-19',
  reason: 'Canaryreason',
  search: 'Canarysearch',
  dose: 37_250,
};

describe('what the api writes to its log', () => {
  let db: TestDatabase;
  let api: RunningApi;
  let clinic: TestClinic;
  const secrets: string[] = [password];

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    const hash = await hashPassword(password);
    await db.owner.query('insert into credential (staff_id, password_hash) select id, $1 from staff', [hash]);
    api = await runApi(db.appUrl);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const as = async (role: Role): Promise<Ask> => {
    const email = `${role}-${clinic.actor(role).staffId}@example.org`;
    const answer = await asker(api.url, {})('POST', '/api/v1/session', { email, password });
    const token = /cairn_session=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1] ?? '';
    secrets.push(token, answer.body.csrfToken as string, email);
    return asker(api.url, { cookie: `cairn_session=${token}`, 'x-csrf-token': answer.body.csrfToken as string });
  };

  it('names no person, no medicine, no amount, no reason and no secret, whether all goes well or not', async () => {
    const today = localDay(new Date(), 'America/New_York');
    const counselorId = clinic.actor('counselor').staffId ?? '';
    const [desk, prescriber, nurse, counselor] = [
      await as('front_desk'),
      await as('prescriber'),
      await as('nurse'),
      await as('counselor'),
    ];
    const known: Partial<Record<Role, Ask>> = { front_desk: desk, prescriber, nurse, counselor };
    const make = makersOf({ today, counselorId }, (role) => known[role] ?? as(role));
    const scene = { patientId: await make.patient(), staffId: counselorId, counselorId, today };
    const { given, family, preferred, kin, phone, email, birth, reason, search, dose } = canaries;
    const person = {
      legalName: { given, family },
      preferredName: preferred,
      dateOfBirth: birth,
      sexAtBirth: 'female',
      phone,
      email,
      nextOfKin: { name: kin, relation: 'sister', phone },
      consents: [{ id: randomUUID(), channel: 'sms', address: phone, level: 1 }],
    };
    const id = randomUUID();
    const path = `/api/v1/patients/${id}`;
    expect((await desk('PUT', path, person)).status).toBe(201);
    const orderId = randomUUID();
    const order = {
      patientId: id,
      product: 'methadone-oral-concentrate',
      doseMcg: dose,
      frequency: 'daily',
      startsOn: today,
      expiresOn: today,
      reason,
    };
    expect((await prescriber('PUT', `/api/v1/medication-orders/${orderId}`, order)).status).toBe(201);
    // Well or not: stale, refused by a rule, of the wrong shape, used twice, not JSON at all.
    const wrong = [
      desk('PUT', path, { ...person, preferredName: given }),
      desk('PUT', path, person, { 'if-match': '"v9"' }),
      desk('PUT', `/api/v1/patients/${randomUUID()}`, person),
      desk('PUT', `/api/v1/patients/${randomUUID()}`, { ...person, [family]: phone }),
      desk('PUT', path, `{"legalName": {"given": "${given}"`),
      desk('GET', `/api/v1/patients?search=${search}`),
      desk('GET', `/api/v1/patients?search=${search}&${family}=1`),
      desk('GET', `/api/v1/patients/${family}`),
      desk('GET', `/api/v1/${family}/%zz`),
      desk('POST', '/api/v1/patients/near-duplicates', { legalName: { given, family }, dateOfBirth: birth }),
      nurse('PUT', `/api/v1/doses/${randomUUID()}`, {
        orderId,
        serviceDay: today,
        portion: 1,
        doseMcg: dose + 1,
        observation: 'observed_complete',
        checks: { identifiers: [given, birth], impairment: 'none_seen' },
      }),
      prescriber('PUT', `/api/v1/medication-orders/${randomUUID()}`, { ...order, product: 'buprenorphine-sl' }),
      prescriber('POST', `/api/v1/medication-orders/${orderId}/stop`, { reason }),
      counselor('GET', `${path}/chart`),
      asker(api.url, {})('POST', '/api/v1/session', { email, password: reason }),
    ];
    for (const { status } of await Promise.all(wrong)) expect(status).toBeLessThan(500);
    for (const [route, sample] of Object.entries(samples)) {
      if (route.endsWith('/events') || route === 'DELETE /api/v1/session') continue;
      const { path: to, body } = await sample(scene, make);
      for (const ask of [desk, prescriber, asker(api.url, {})]) await ask(route.split(' ')[0] ?? '', to, body);
    }
    // A table that is gone: the database's own words about it repeat what was to be written.
    await db.owner.query('alter table contact_consent rename to gone');
    const fault = await desk('PUT', `/api/v1/patients/${randomUUID()}`, {
      ...person,
      consents: [{ id: randomUUID(), channel: 'sms', address: phone, level: 1 }],
    });
    expect(fault.status).toBe(500);
    expect(fault.text).not.toMatch(/gone|contact_consent/);

    await api.close(); // all of it is written by then
    const said = api.said();
    expect(said).toContain('"route":"/api/v1/patients/:id"');
    expect(said).toContain(fault.body.requestId);
    const spelled = [...Object.values(canaries).map(String), ...secrets, id, '37.25', 'methadone', 'buprenorphine'];
    const spellings = spelled.flatMap((one) => [one, encodeURIComponent(one), JSON.stringify(one).slice(1, -1)]);
    // Ids of requests and times are digits without meaning: among thousands one holds an amount by chance.
    const lower = said.replaceAll(/"requestId":"[\w-]{36}"|"time":\d+/g, '').toLowerCase();
    expect(spellings.filter((one) => one !== '' && lower.includes(one.toLowerCase()))).toEqual([]);
  });
});
