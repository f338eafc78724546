import { randomUUID } from 'node:crypto';
import { runInThisContext } from 'node:vm';
import { hashPassword } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type * as platform from '@cairn/platform';
import { roles } from '@cairn/rules';
import fc from 'fast-check';
import { documentedApplication } from './documented';
import { type Attempt, attempts, Campaign, type Outcome, partsOf, type Person } from './fuzz/campaign';
import { ApiDocument } from './fuzz/document';
import { canary, parsed } from './fuzz/judge';
import type { Good } from './fuzz/mutate';
import { Sender } from './fuzz/send';
import type { Ids } from './fuzz/valid';
import { describeApi } from './http/openapi';
import { makersOf, samples } from './samples';
import { startApi, type TestApi } from './testing';

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
jest.setTimeout(60_000 + requests * 60);

// The log of 10,000 requests is of no use here, but what it says about a fault is.
const faults = new Map<string, string>();
jest.mock('@cairn/platform', () => {
  const actual = jest.requireActual<typeof platform>('@cairn/platform');
  const quiet = () => undefined;
  const error = (facts: { err?: Error; requestId?: string }) =>
    void faults.set(facts.requestId ?? '', facts.err?.stack?.slice(0, 900) ?? '');
  return { ...actual, createLogger: () => ({ info: quiet, warn: quiet, debug: quiet, error, fatal: error }) };
});

/** What a request could leave behind in everybody's objects, in this realm and in Node's own. */
const everybodys = () =>
  [Object.prototype, Array.prototype, Function.prototype, runInThisContext('Object.prototype') as object].map((one) =>
    Reflect.ownKeys(one).map(String),
  );

describe(`${requests} requests by the document, seed ${seed}`, () => {
  const before = everybodys();
  const stray: string[] = [];
  const onStray = (reason: unknown) => void stray.push(String((reason as Error)?.stack ?? reason));
  let db: TestDatabase;
  let api: TestApi;
  let sender: Sender;
  let outcome: Outcome;
  let shrunk = '';

  beforeAll(async () => {
    process.on('unhandledRejection', onStray).on('uncaughtException', onStray);
    const app = await documentedApplication();
    const document = new ApiDocument(describeApi(app));
    await app.close();
    db = await testDatabase();
    api = await startApi(db, { poolSize: 10 });
    sender = new Sender(api.url);
    const people = new Map<Person, Record<string, string>>([['nobody', {}]]);
    for (const role of roles) people.set(role, await api.headersOf(role));
    people.set('stranger', await api.headersOf('counselor', api.other));
    // These end the session that asks: each has one of its own.
    const ends = new Set(['DELETE /api/v1/session', 'PUT /api/v1/session/programme', 'POST /api/v1/session']);
    const headersOf = async (person: Person, route: string) =>
      ends.has(route) && person !== 'nobody' && person !== 'stranger'
        ? api.headersOf(person)
        : (people.get(person) ?? {});
    const { templates, ids } = await setTheScene(document);
    const campaign = new Campaign(
      document,
      sender,
      headersOf,
      ids.foreign,
      ({ text }) => faults.get((parsed(text) as { requestId?: string } | undefined)?.requestId ?? '') ?? '',
    );
    const attempt = attempts(document, templates, ids);
    // First every route as it is meant, by whoever may; then everything else.
    const meant: Attempt[] = [...templates].flatMap(([route, goods]) =>
      goods.slice(0, 1).flatMap((good) =>
        fc
          .sample(
            attempt.filter((one) => one.route === route && one.person !== 'nobody' && one.person !== 'stranger'),
            { seed, numRuns: 3 },
          )
          .map(({ person }) => ({ route, person, good, mutation: { kind: 'none' as const, pick: 0, which: 0 } })),
      ),
    );
    await campaign.run(meant, 1);
    const begun = Date.now();
    outcome = await campaign.run(fc.sample(attempt, { seed, numRuns: requests }), 8);
    console.info(
      `fuzz: ${outcome.sent} requests in ${Math.round((Date.now() - begun) / 1000)} s, FUZZ_SEED=${seed} FUZZ_REQUESTS=${requests}`,
    );
    const worst = outcome.findings[0];
    if (worst !== undefined) shrunk = await smallest(campaign, attempt, worst.route, worst.says);
  });

  afterAll(async () => {
    sender.close();
    await api.close();
    await db.close();
    process.off('unhandledRejection', onStray).off('uncaughtException', onStray);
  });

  /** People, records and passwords of ours, and marked ones of the others. */
  async function setTheScene(document: ApiDocument): Promise<{ templates: Map<string, Good[]>; ids: Ids }> {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    const makers = async (clinic = api.clinic) => {
      const as = (role: Parameters<TestApi['as']>[0]) => api.as(role, clinic);
      const counselorId = clinic.actor('counselor').staffId ?? '';
      const make = makersOf(
        { today, counselorId },
        await as('front_desk'),
        await as('prescriber'),
        await as('nurse'),
        await as('counselor'),
      );
      return { make, counselorId };
    };
    const other = await makers(api.other);
    const theirs = await other.make.patient();
    const order = await other.make.order(theirs);
    const foreign = [
      theirs,
      order,
      await other.make.dose(order),
      await other.make.appointment(theirs),
      await other.make.move(theirs),
    ];
    await db.owner.query('update patient set given = $2, preferred_name = $2, family = $2 where programme_id = $1', [
      api.other.programmeId,
      canary,
    ]);
    await db.owner.query('update programme set name = $2, sender_name = $2 where id = $1', [
      api.other.programmeId,
      canary,
    ]);
    await db.owner.query('update staff set display_name = $2 where id = any($1)', [
      roles.map((role) => api.other.actor(role).staffId),
      canary,
    ]);
    await db.owner.query(`insert into worker_heartbeat (name, at) values ('worker', now() + interval '1 hour')`);
    const { make, counselorId } = await makers();
    const scene = { patientId: await make.patient(), staffId: counselorId, counselorId, today };
    const templates = new Map<string, Good[]>();
    for (const operation of document.operations) {
      const sample = samples[operation.route];
      if (sample === undefined) throw new Error(`Give ${operation.route} a sample in samples.ts`);
      const goods: Good[] = [];
      for (let n = 0; n < 5; n += 1) goods.push(partsOf(operation, await sample(scene, make)));
      templates.set(operation.route, goods);
    }
    const password = 'a password that is long enough';
    const staffId = api.clinic.actor('counselor').staffId ?? '';
    await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
      staffId,
      await hashPassword(password),
    ]);
    const email = `counselor-${staffId}@example.org`;
    templates.get('POST /api/v1/session')?.splice(0, 2, { params: {}, query: {}, body: { email, password } });
    templates
      .get('PUT /api/v1/session/programme')
      ?.unshift({ params: {}, query: {}, body: { programmeId: api.clinic.programmeId } });
    const patients = [
      ...(templates.get('PUT /api/v1/patients/{id}/assignments/{assignmentId}') ?? []).map(
        ({ params }) => params['id'] ?? '',
      ),
      scene.patientId,
    ];
    const orders = (templates.get('PUT /api/v1/doses/{id}') ?? []).map(
      ({ body }) => (body as { orderId: string }).orderId,
    );
    const staff = roles.map((role) => api.clinic.actor(role).staffId ?? '');
    const named = {
      id: [...patients, ...orders, randomUUID()],
      patientId: patients,
      orderId: orders,
      staffId: staff,
      programmeId: [api.clinic.programmeId, api.other.programmeId],
    };
    return { templates, ids: { named, foreign, today } };
  }

  /** The same fault by as little as possible, for whoever has to mend it. */
  async function smallest(
    campaign: Campaign,
    attempt: fc.Arbitrary<Attempt>,
    route: string,
    says: string,
  ): Promise<string> {
    const ofRoute = attempt.filter((one) => one.route === route);
    let last = '';
    await fc.check(
      fc.asyncProperty(ofRoute, async (one) => {
        const { wire, reply, violations } = await campaign.judged(one);
        const again = violations.some((violation) => violation.says === says);
        if (again)
          last = `${wire.method} ${wire.path.slice(0, 300)}\n  ${(wire.body ?? '').slice(0, 500)}\n  -> ${reply.status}`;
        return !again;
      }),
      { seed, numRuns: 300, interruptAfterTimeLimit: 10_000 },
    );
    return last === '' ? '' : `\nAt its smallest:\n  ${last}`;
  }

  const those = (demand: string) => {
    const found = outcome.findings.filter((one) => one.demand === demand);
    const shown = found
      .slice(0, 25)
      .map((one) => `${one.route}: ${one.says} (${one.count} times, first no. ${one.index})\n  ${one.example}`);
    return found.length === 0
      ? 'none'
      : `FUZZ_SEED=${seed} FUZZ_REQUESTS=${requests}: ${found.length} kinds\n\n${shown.join('\n\n')}\n${shrunk}`;
  };

  it('never answers with a fault of its own, and nothing is left unhandled', () => {
    expect(those('no fault')).toBe('none');
    expect(stray).toEqual([]);
  });

  it('never shows its inside', () => expect(those('nothing of the inside')).toBe('none'));

  it('answers as its document says, and every refusal is a problem', () => expect(those('as documented')).toBe('none'));

  it('never takes what its document does not allow', () => expect(those('nothing invalid accepted')).toBe('none'));

  it('never shows what belongs to another programme', () => expect(those('own programme only')).toBe('none'));

  it('leaves the objects of everybody as they were', () => {
    expect(everybodys()).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('was let through and was refused on every route', () => {
    const missing = [...outcome.statuses].flatMap(([route, counts]) => {
      const has = (hundred: number) => [...counts.keys()].some((status) => Math.floor(status / 100) === hundred);
      // Whether all is well may be asked by anybody in any way that is HTTP; there is no wrong way.
      return has(2) && (has(4) || route === 'GET /health')
        ? []
        : [`${route}: ${[...counts].map(([status, n]) => `${status} x ${n}`).join(', ')}`];
    });
    expect(missing).toEqual([]);
    expect(outcome.statuses.size).toBe(Object.keys(samples).length);
  });
});
