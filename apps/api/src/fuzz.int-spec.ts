import { runInThisContext } from 'node:vm';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type * as platform from '@cairn/platform';
import { roles } from '@cairn/rules';
import fc from 'fast-check';
import { documentedApplication } from './documented';
import { type Attempt, attempts, Campaign, type Outcome, type Person, rolesFor } from './fuzz/campaign';
import { ApiDocument } from './fuzz/document';
import { parsed } from './fuzz/judge';
import { setTheScene } from './fuzz/scene';
import { Sender } from './fuzz/send';
import { describeApi } from './http/openapi';
import { samples } from './samples';
import { startApi, type TestApi } from './testing';

// A change is blamed only for what it broke: in CI the same requests are asked each time, elsewhere always others.
const usual = process.env['CI'] === undefined ? Math.floor(Math.random() * 2 ** 31) : 835_427_785;
const seed = Number(process.env['FUZZ_SEED'] ?? usual);
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
/** Whether all is well, and whether a set-up is needed, may be asked by anybody in any way that is HTTP; there is no wrong way. */
const anyWay = new Set(['GET /health', 'GET /api/v1/set-up']);

/** What only a secret opens, or a state that chance does not bring about; the specs of these routes go through them. */
const bySecret = new Set([
  'POST /api/v1/session/code',
  'POST /api/v1/session/unlock',
  'PUT /api/v1/account/password',
  'PUT /api/v1/account/pin',
  'DELETE /api/v1/account/sessions/{id}',
  'POST /api/v1/set-up',
  'PUT /api/v1/programme/zone',
  'POST /api/v1/list-imports/{id}/run',
  'POST /api/v1/corrections/misfiled/{id}/re-entry',
  // The provider of text messages signs what it tells.
  'POST /api/v1/webhooks/sms/status/{messageId}',
  'POST /api/v1/webhooks/sms/inbound',
  // A message that got stuck, and a call that came of it: nobody makes them by asking.
  'POST /api/v1/reminders/{reminderId}/decision',
  'POST /api/v1/call-tasks/{callId}/end',
  'POST /api/v1/inbox/{messageId}/handled',
  // A drawn day, a ledger that is kept, two people who sign, a day that is over: chance does not bring them about.
  'POST /api/v1/patients/{id}/random-tests/{drawId}/remove',
  'GET /api/v1/patients/{id}/random-tests/{drawId}/re-derivation',
  'PUT /api/v1/take-home-batches/{id}',
  'POST /api/v1/patients/{id}/withdrawal/monitoring/{orderId}/signature',
  'POST /api/v1/patients/{id}/comfort-orders/{orderId}/signature',
  'POST /api/v1/patients/{id}/contingency/{enrolmentId}/redemptions/{redemptionId}/hand-over',
  'POST /api/v1/patients/{id}/contingency/{enrolmentId}/lapse',
  'PUT /api/v1/unit/handovers/{handoverId}/notes/{noteId}',
  'POST /api/v1/unit/handovers/{handoverId}/sign',
  'POST /api/v1/unit/handovers/{handoverId}/take',
  'POST /api/v1/patients/{id}/reservations/{reservationId}/end',
  'GET /api/v1/stock/shifts/{id}',
  'PUT /api/v1/stock/shifts/{id}',
  'POST /api/v1/stock/shifts/{id}/close',
  'PUT /api/v1/stock/counts/{id}',
  'POST /api/v1/stock/counts/{id}/sign',
  'POST /api/v1/stock/counts/{id}/incident',
  'PUT /api/v1/stock/calibrations/{id}',
  'PUT /api/v1/stock/inventories/{id}',
  'POST /api/v1/stock/inventories/{id}/sign',
  'PUT /api/v1/stock/variance-reviews/{id}',
  'POST /api/v1/stock/losses/{id}/close',
  'POST /api/v1/records/snapshots/{day}/verify',
  'GET /api/v1/records/downtime-sheets/{id}',
  'GET /api/v1/records/inspection-packs/{id}/pack',
  'GET /api/v1/records/inspection-packs/{id}/parts/{part}',
]);

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
    const { templates, ids } = await setTheScene(document, api, db.owner);
    const campaign = new Campaign(
      document,
      sender,
      headersOf,
      ids.foreign,
      ({ text }) => faults.get((parsed(text) as { requestId?: string } | undefined)?.requestId ?? '') ?? '',
    );
    const attempt = attempts(document, templates, ids);
    // First every route as it is meant, by whoever may; then everything else.
    for (const [route, [good]] of templates)
      if (good !== undefined)
        await campaign.untilLetThrough(
          rolesFor(route).map((person) => ({ route, person, good, mutation: { kind: 'none', pick: 0, which: 0 } })),
        );
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
          last = `${wire.method} ${wire.path.slice(0, 300)}\n  ${String(wire.body ?? '').slice(0, 500)}\n  -> ${reply.status}`;
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
      const asked = [...counts.values()].reduce((sum, n) => sum + n, 0);
      // Chance decides how often a route is asked: of some requests all may be good ones, of a few none.
      const through = has(2) || bySecret.has(route) || asked < 25;
      const refused = has(4) || anyWay.has(route) || asked < 80;
      return through && refused ? [] : [`${route}: ${[...counts].map(([status, n]) => `${status} x ${n}`).join(', ')}`];
    });
    expect(missing).toEqual([]);
    expect(outcome.statuses.size).toBe(Object.keys(samples).length);
  });
});
