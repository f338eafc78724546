import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { may, permissionOfRoute, type Role, roles, routePermissions } from '@cairn/rules';
import { describeApi } from './http/openapi';
import { documentedApplication } from './documented';
import { makersOf, samples } from './samples';
import type { Makers, Sample, SampleScene } from './samples-shape';
import { type Ask, startApi, type TestApi } from './testing';

// Every role on every route, each with a record of its own.
jest.setTimeout(120_000);

/** Routes as the document names them: `GET /api/v1/patients/{id}`. */
async function documentedRoutes(): Promise<string[]> {
  const app = await documentedApplication();
  const { paths } = describeApi(app);
  await app.close();
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** Anyone may try; who is not known is told so. */
const refusesStrangers = new Set(['POST /api/v1/session', 'POST /api/v1/session/code']);

/** With an id that nobody used yet, a colleague of another programme makes something of their own. */
const makesAnew = new Set([
  'PUT /api/v1/patients/{id}',
  'PUT /api/v1/staff/{id}',
  'PUT /api/v1/enquiries/{id}',
  'PUT /api/v1/programme/places/{id}',
  'PUT /api/v1/programme/opening-hours/{id}',
  'PUT /api/v1/closures/{id}',
  'PUT /api/v1/dosing/stations/{id}',
  'PUT /api/v1/contingency-programs/{programId}',
  'PUT /api/v1/plan-phrases/{phraseId}',
  'PUT /api/v1/support-groups/{groupId}',
  'PUT /api/v1/reminder-templates/{id}',
  'PUT /api/v1/protocols/{id}',
  'PUT /api/v1/rems-certificates/{id}',
  'PUT /api/v1/override-reviews/{id}',
  'PUT /api/v1/list-imports/{id}',
  'PUT /api/v1/test-panels/{id}',
  'PUT /api/v1/naloxone/{offerId}',
  'PUT /api/v1/records/outages/{id}',
  'PUT /api/v1/records/inspection-packs/{id}',
  'PUT /api/v1/records/security-profile/{id}',
  'PUT /api/v1/random-tests/keys/{id}',
  'PUT /api/v1/policies/{key}/rows/{id}',
  'PUT /api/v1/stock/products/{id}',
  'PUT /api/v1/stock/places/{id}',
  'PUT /api/v1/stock/suppliers/{id}',
]);

const asTable = (route: string) => route.replaceAll(/\{(\w+)\}/g, ':$1');

/** What a sample may answer when nobody stands in its way: it is done, or the record says no, but never who asks. Without a worker /health is 503. */
const through = (status: number) => (status < 500 || status === 503) && status !== 401 && status !== 403;

describe('who may do what, on every route', () => {
  let db: TestDatabase;
  let api: TestApi;
  let scene: SampleScene;
  let make: Makers;
  let routes: string[];
  const people = new Map<Role, Ask>();

  beforeAll(async () => {
    routes = await documentedRoutes();
    db = await testDatabase();
    api = await startApi(db);
    for (const role of roles) people.set(role, await api.as(role));
    const who = (role: Role): Ask => {
      const ask = people.get(role);
      if (ask === undefined) throw new Error(role);
      return ask;
    };
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    const counselorId = api.clinic.actor('counselor').staffId ?? '';
    make = makersOf({ today, counselorId }, who);
    scene = { patientId: await make.patient(), staffId: counselorId, counselorId, today };
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const sampleOf = async (route: string): Promise<Sample> => {
    const sample = samples[route];
    if (sample === undefined) throw new Error(`Give ${route} a sample in samples.ts`);
    const made = await sample(scene, make);
    latest.set(route, made);
    return made;
  };
  /** The one that was made last: where nothing comes of a request, it need not be about anything new. */
  const latest = new Map<string, Sample>();
  const anySampleOf = async (route: string): Promise<Sample> => latest.get(route) ?? sampleOf(route);
  const send = async (ask: Ask, route: string, { path, body, headers }: Sample) => {
    const method = route.split(' ')[0] ?? 'GET';
    if (path === '/api/v1/events') return { status: await firstByteOf(ask) };
    return ask(method, path, body, headers);
  };
  /** Streams never end; whether one opens is what counts. */
  const firstByteOf = async (ask: Ask): Promise<number> => {
    const opened = ask('GET', '/api/v1/events').then(({ status }) => status);
    return Promise.race([opened, new Promise<number>((resolve) => setTimeout(() => resolve(200), 300))]);
  };

  it('the table, the document and the samples name the same routes', () => {
    const documented = routes.map(asTable).sort();
    expect(documented).toEqual(
      Object.keys(routePermissions)
        .filter((route) => route !== 'GET /metrics')
        .sort(),
    );
    expect(Object.keys(samples).map(asTable).sort()).toEqual(documented);
  });

  it('nobody gets through without signing in, but where the table says anyone', async () => {
    const answers: Record<string, number> = {};
    for (const route of routes) {
      const { status } = await send(api.nobody, route, await sampleOf(route));
      const open = permissionOfRoute(asTable(route)) === 'anyone';
      if (refusesStrangers.has(route) ? status !== 401 : open ? status === 401 : status !== 401)
        answers[route] = status;
    }
    expect(answers).toEqual({});
  });

  it.each(roles)('%s gets through exactly where the table says so', async (role) => {
    const ask = people.get(role) ?? api.nobody;
    const wrong: Record<string, unknown> = {};
    for (const route of routes) {
      if (route.includes(' /api/v1/session')) continue;
      const needed = permissionOfRoute(asTable(route));
      const allowed = needed === 'anyone' || needed === 'signed-in' || (needed !== undefined && may([role], needed));
      const { status } = await send(ask, route, await (allowed ? sampleOf : anySampleOf)(route));
      if (allowed ? !through(status) : status !== 403) wrong[route] = status;
    }
    expect(wrong).toEqual({});
  });

  it('to a colleague of another programme every record of ours is not there', async () => {
    const stranger = new Map<string, Ask>();
    const wrong: Record<string, unknown> = {};
    for (const route of routes.filter((one) => /\{(\w+I|i)d\}/.test(one))) {
      const needed = permissionOfRoute(asTable(route));
      if (needed === undefined || needed === 'anyone' || needed === 'signed-in') continue;
      const role = roles.find((one) => may([one], needed)) ?? 'counselor';
      const ask = stranger.get(role) ?? (await api.as(role, api.other));
      stranger.set(role, ask);
      const registersOwn = makesAnew.has(route);
      const { path, body } = await (registersOwn ? sampleOf : anySampleOf)(route);
      const { status, text } = await ask(route.split(' ')[0] ?? '', path, body);
      if (registersOwn ? status !== 201 : status !== 404 || text.includes('Sample'))
        wrong[route] = [status, text.slice(0, 160)];
    }
    expect(wrong).toEqual({});
  });

  it('a write without the token of the session, or from another site, changes nothing', async () => {
    const ask = people.get('front_desk') ?? api.nobody;
    const { path, body } = await sampleOf('PUT /api/v1/patients/{id}');
    expect((await ask('PUT', path, body, { 'x-csrf-token': 'wrong' })).body.code).toBe('session.csrf');
    expect((await ask('PUT', path, body, { origin: 'https://elsewhere.example' })).body.code).toBe('session.csrf');
    expect((await ask('GET', path)).status).toBe(404);
  });
});
