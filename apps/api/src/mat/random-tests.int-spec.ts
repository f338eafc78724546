import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { may, permissionOfRoute, type Permission, type Role, roles } from '@cairn/rules';
import { makersOf, samples } from '../samples';
import type { Makers } from '../samples-shape';
import { type Ask, startApi, type TestApi } from '../testing';

jest.setTimeout(120_000);

const asTable = (route: string) => route.replaceAll(/\{(\w+)\}/g, ':$1');

/** R-411 from outside: whatever a role may ask, no answer depends on the days that lie ahead. */
describe('random drug tests over HTTP', () => {
  let db: TestDatabase;
  let api: TestApi;
  let make: Makers;
  let today: string;
  const people = new Map<Role, Ask>();
  const who = (role: Role): Ask => people.get(role) ?? api.nobody;
  const patientIds: string[] = [];

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    for (const role of roles) people.set(role, await api.as(role));
    today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    make = makersOf({ today, counselorId: api.clinic.actor('counselor').staffId ?? '' }, who);
    for (let count = 0; count < 12; count += 1) {
      const patientId = await make.patient();
      await make.dose(await make.order(patientId));
      patientIds.push(patientId);
    }
    const begun = await who('administrator')('PUT', `/api/v1/random-tests/keys/${randomUUID()}`, {});
    expect(begun.status).toBe(201);
    await prepare();
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const rows = async <Row>(sql: string, values: unknown[] = []) =>
    (await db.owner.query(sql, [api.clinic.programmeId, ...values])).rows as Row[];
  const ahead = () =>
    rows<{ id: string; patient_id: string; day: string }>(
      `select id, patient_id, day::text as day from random_test_draw where programme_id = $1 and day > current_date + 1`,
    );

  /** Every reading route with a good request; those about a person are asked about one who was drawn. */
  const requests: { readonly route: string; readonly path: string }[] = [];
  const prepare = async (): Promise<void> => {
    const scene = { patientId: patientIds[0] ?? '', staffId: randomUUID(), counselorId: randomUUID(), today };
    for (const [route, sample] of Object.entries(samples))
      if (route.startsWith('GET ') && !/events$|openapi|health|stock/.test(route))
        requests.push({ route, path: (await sample(scene, make)).path });
  };
  const answersOf = async (role: Role): Promise<Record<string, string>> => {
    const told: Record<string, string> = {};
    for (const { route, path } of requests) {
      const needed = permissionOfRoute(asTable(route));
      if (needed !== 'signed-in' && needed !== 'anyone' && !may([role], needed as Permission)) continue;
      const { text } = await who(role)('GET', path);
      // What is printed carries the moment of its printing; the lists that it is made of are asked here too.
      if (text.startsWith('%PDF')) continue;
      told[route] = text
        .replaceAll(/\d{4}-\d\d-\d\dT[^"]*/g, 'then')
        // What is said on the telephone names a time that moves on with every minute.
        .replaceAll(/come by before .*? Our number/g, 'come by then. Our number')
        .replaceAll(/"(requestId":"[^"]*"|dosing":\[[^\]]*\])/g, '');
    }
    return told;
  };

  it('somebody has days ahead, and a test day begins with its draws', async () => {
    expect((await ahead()).length).toBeGreaterThan(12);
    const { status, body } = await who('nurse')('GET', '/api/v1/random-tests');
    expect([status, body.started]).toEqual([200, true]);
    expect((body.draws as { day: string }[]).filter(({ day }) => day !== today)).toEqual([]);
  });

  it.each(roles)(
    'nothing that %s may read names a draw ahead, its key, or changes when the days ahead do (R-411)',
    async (role) => {
      const before = await answersOf(role);
      const secrets = await rows<{ inner: string; base: string }>(
        `select encode(inner_key, 'hex') as inner, encode(inner_key, 'base64') as base from random_test_key where programme_id = $1`,
      );
      const hidden = [
        ...(await ahead()).map(({ id }) => id),
        ...secrets.flatMap(({ inner, base }) => [inner.slice(0, 32), base.slice(0, 32)]),
      ];
      const leaks = Object.entries(before).filter(([, text]) => hidden.some((one) => text.includes(one)));
      expect(leaks.map(([route]) => route)).toEqual([]);
      // Every day ahead is another one, within its week, so that the numbers by the week stay.
      await db.owner.query(
        `update random_test_draw set day = case when extract(dow from day)::int = extract(dow from current_date)::int then day + 1 else day - 1 end,
         candidates = array_cat(candidates, array[day - 1, day + 1]), passed_over = '{}'
       where programme_id = $1 and day > current_date + 2 and (day - current_date) % 7 not in (0, 1, 2)`,
        [api.clinic.programmeId],
      );
      const after = await answersOf(role);
      const changed = Object.keys(before).filter((route) => before[route] !== after[route]);
      // Reading is itself written down: what tells of readings may differ.
      expect(
        changed.filter(
          (route) => !/audit|access-report|chart-openings|account|metrics|contact\/\{slug|\/withdrawal$/.test(route),
        ),
      ).toEqual([]);
    },
  );

  it('a day that is over or ahead cannot be asked for (R-411)', async () => {
    const [draw] = await ahead();
    const path = `/api/v1/patients/${draw?.patient_id}`;
    expect((await who('nurse')('GET', `/api/v1/random-tests?day=${draw?.day}`)).text).not.toContain(draw?.id ?? '-');
    expect(
      (await who('nurse')('GET', `/api/v1/dosing/patients/${draw?.patient_id}?day=${draw?.day}`)).body.testDue,
    ).toBe(false);
    expect((await who('nurse')('GET', `${path}/random-tests/${draw?.id}/re-derivation`)).status).toBe(404);
    const why = { reasonCode: 'other', reason: 'I know the day' };
    expect((await who('nurse')('POST', `${path}/random-tests/${draw?.id}/remove`, why)).status).toBe(404);
    const desk = await who('front_desk')('GET', `/api/v1/desk/day?day=${draw?.day}`);
    expect((desk.body.items as { testDue: boolean }[]).some(({ testDue }) => testDue)).toBe(false);
  });

  it('a second key needs its reason; a reading role may not make one', async () => {
    const path = () => `/api/v1/random-tests/keys/${randomUUID()}`;
    expect((await who('administrator')('PUT', path(), {})).body.code).toBe('random-test.key');
    expect((await who('nurse')('PUT', path(), {})).status).toBe(403);
  });
});
