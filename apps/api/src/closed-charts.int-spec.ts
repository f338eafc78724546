import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { may, passClosedCharts, permissionOfRoute, type Permission, type Role, roles } from '@cairn/rules';
import { makersOf, samples } from './samples';
import type { Makers, Sample, SampleScene } from './samples-shape';
import { type Ask, startApi, type TestApi } from './testing';

const asTable = (route: string) => route.replaceAll(/\{(\w+)\}/g, ':$1');
const permissionOf = (route: string) => permissionOfRoute(asTable(route)) as Permission | 'anyone' | 'signed-in';
const passing: readonly string[] = passClosedCharts;

/** Acts about someone that show no chart, or bring one: they answer as if nothing were restricted. */
const brings = new Set(['staff.depart', 'patient.register', 'record.misfiled', 'merge.read']);

jest.setTimeout(120_000);

describe('a restricted chart, on every route', () => {
  let db: TestDatabase;
  let api: TestApi;
  let today: string;
  let counselorId: string;
  const people = new Map<Role, Ask>();
  const who = (role: Role): Ask => {
    const ask = people.get(role);
    if (ask === undefined) throw new Error(role);
    return ask;
  };

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    for (const role of roles) people.set(role, await api.as(role));
    today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    counselorId = api.clinic.actor('counselor').staffId ?? '';
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  /** A good request about people who are then restricted behind its back, and who they are. */
  const about = async (route: string): Promise<{ sample: Sample; patientIds: string[] }> => {
    const make = makersOf({ today, counselorId }, who);
    const patientIds: string[] = [];
    const noted = async (made: Promise<string>) => {
      const id = await made;
      patientIds.push(id);
      return id;
    };
    const noting: Makers = {
      ...make,
      patient: () => noted(make.patient()),
      formerPatient: () => noted(make.formerPatient()),
    };
    const patientId = await make.patient();
    const scene: SampleScene = { patientId, staffId: counselorId, counselorId, today };
    const sample = await (samples[route]?.(scene, noting) as Promise<Sample>);
    if (JSON.stringify(sample).includes(patientId) || patientIds.length === 0) patientIds.push(patientId);
    return { sample, patientIds };
  };
  const restrict = async (patientIds: readonly string[]) => {
    for (const patientId of patientIds) {
      await db.owner.query(
        `insert into chart_restriction (id, programme_id, patient_id, kind, reason)
         select gen_random_uuid(), programme_id, id, 'relative', 'x' from patient where id = $1`,
        [patientId],
      );
    }
  };
  const open = async (patientIds: readonly string[], role: Role) => {
    for (const patientId of patientIds) {
      await db.owner.query(
        `insert into chart_opening (id, programme_id, patient_id, staff_id, reason_code, reason, until)
         select gen_random_uuid(), programme_id, id, $2, 'treatment', 'x', now() + interval '1 hour' from patient where id = $1`,
        [patientId, api.clinic.actor(role).staffId],
      );
    }
  };
  const aboutSomeone = Object.keys(samples).filter((route) => {
    const needed = permissionOf(route);
    if (needed === 'anyone' || needed === 'signed-in' || passing.includes(needed) || brings.has(needed)) return false;
    return /patients\/\{id\}|medication-orders|files\/\{id\}|\/doses|appointments|dosing\/patients|incidents\/|episodes\/|take-home-batches|call-backs\//.test(
      route,
    );
  });

  it.each(aboutSomeone)('%s is closed to every role, and open once it is opened', async (route) => {
    if (route === 'PUT /api/v1/patients/{id}' || route === 'POST /api/v1/patients/near-duplicates') return;
    const needed = permissionOf(route) as Permission;
    const { sample, patientIds } = await about(route);
    await restrict(patientIds);
    const method = route.split(' ')[0] ?? 'GET';
    const { path, body, headers } = sample;
    const allowed = roles.filter((role) => may([role], needed));
    for (const role of allowed) {
      const answer = await who(role)(method, path, body, headers);
      expect([role, answer.status, answer.body?.code]).toEqual([role, 403, 'chart.restricted']);
    }
    const first = allowed[0] ?? 'nurse';
    await open(patientIds, first);
    const answer = await who(first)(method, path, body, headers);
    expect([answer.status, answer.status === 403 ? answer.text : '']).not.toEqual([403, expect.anything()]);
    expect(answer.status).toBeLessThan(500);
  });

  it('an edit is closed too, on an old page as on a new one', async () => {
    const { patientIds } = await about('GET /api/v1/patients/{id}');
    await restrict(patientIds);
    const edited = { legalName: { given: 'A', family: 'B' }, dateOfBirth: '1980-01-01', sexAtBirth: 'female' };
    for (const version of ['"v1"', '"v7"']) {
      const answer = await who('front_desk')('PUT', `/api/v1/patients/${patientIds[0]}`, edited, {
        'if-match': version,
      });
      expect([answer.status, answer.body.code]).toEqual([403, 'chart.restricted']);
    }
  });

  it('no list says a name, a date of birth, a telephone number or an address', async () => {
    const make = makersOf({ today, counselorId }, who);
    const secret = `Zz${randomUUID().slice(0, 8)}`;
    const phone = '+1 555 9876';
    const id = randomUUID();
    const details = {
      legalName: { given: 'Ada', family: secret },
      dateOfBirth: '1911-11-12',
      sexAtBirth: 'female',
      phone,
    };
    await who('front_desk')('PUT', `/api/v1/patients/${id}`, details);
    const order = await make.order(id);
    await make.dose(order);
    await make.appointment(id);
    await make.pastAppointment(id);
    await db.owner.query(
      `insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, from_day)
       select gen_random_uuid(), e.programme_id, e.patient_id, e.id, $2, 'primary', '2020-01-01' from episode e where e.patient_id = $1`,
      [id, counselorId],
    );
    const { rows } = await db.owner.query<{ id: string }>(
      `insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until)
       select gen_random_uuid(), programme_id, id, 'session', 'appointment', gen_random_uuid(), 'x', current_date, now(), now()
       from patient where id = $1 returning id`,
      [id],
    );
    await db.owner.query(
      `insert into outbox_message (id, programme_id, patient_id, reminder_id, channel, address, text, template)
       select gen_random_uuid(), programme_id, id, $2, 'sms', phone, 'For ' || family, 'x' from patient where id = $1`,
      [id, rows[0]?.id],
    );
    await who('front_desk')('PUT', `/api/v1/desk/arrivals/${randomUUID()}`, { patientId: id, purpose: 'walk-in' });
    const lists = Object.keys(samples).filter(
      (route) => route.startsWith('GET ') && !route.includes('{') && !/events$/.test(route),
    );
    const scene = { patientId: await make.patient(), staffId: counselorId, counselorId, today };
    const tell = async (role: Role) => {
      const told: string[] = [];
      const asked = [
        ...(await Promise.all(lists.map(async (route) => [route, await samples[route]?.(scene, make)] as const))),
        ...[secret, phone, '1911-11-12'].map(
          (words) =>
            ['GET /api/v1/patients', { path: `/api/v1/patients?search=${encodeURIComponent(words)}` }] as const,
        ),
        ['GET /api/v1/schedule', { path: '/api/v1/schedule' }],
        [
          'POST /api/v1/patients/near-duplicates',
          {
            path: '/api/v1/patients/near-duplicates',
            body: { legalName: { given: 'Ada', family: secret.slice(0, -1) }, dateOfBirth: '1911-11-13' },
          },
        ],
      ] as [string, Sample][];
      for (const [route, { path, body }] of asked) {
        const needed = permissionOf(route);
        if (needed !== 'signed-in' && needed !== 'anyone' && !may([role], needed)) continue;
        const { text } = await who(role)(route.split(' ')[0] ?? '', path, body);
        if ([secret, '555 9876', '1911-11-12'].some((word) => text.includes(word))) told.push(route);
      }
      return [...new Set(told)];
    };
    expect((await tell('counselor')).length).toBeGreaterThan(3);
    await restrict([id]);
    for (const role of roles.filter((one) => one !== 'privacy_officer'))
      expect([role, await tell(role)]).toEqual([role, []]);
  });
});
