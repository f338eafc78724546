import { hashPassword } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock } from '@cairn/platform';
import { lossFactorNames, type Role, roles } from '@cairn/rules';
import { randomUUID } from 'node:crypto';
import { makersOf } from '../samples';
import { aWaste } from '../samples-losses';
import type { Makers } from '../samples-shape';
import { type Ask, startApi, type TestApi } from '../testing';

const password = 'harbour pencil seventeen violin';

/** Over HTTP, as two people at two machines do it. */
describe('waste and its witness over the wire (R-231)', () => {
  let db: TestDatabase;
  let api: TestApi;
  let make: Makers;
  const people = new Map<Role, Ask>();
  const clock = new MovedClock(new Date());

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db, {}, clock);
    for (const role of roles) people.set(role, await api.as(role));
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(clock.now());
    make = makersOf({ today, counselorId: api.clinic.actor('counselor').staffId ?? '' }, as);
    const hash = await hashPassword(password);
    for (const role of ['nurse', 'pharmacist', 'prescriber'] as const)
      await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
        api.clinic.actor(role).staffId,
        hash,
      ]);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const as = (role: Role): Ask => people.get(role) ?? api.nobody;
  const own = (role: Role) => ({ email: `${role}-${api.clinic.actor(role).staffId ?? ''}@example.org`, password });
  const waste = async () => {
    const id = randomUUID();
    const body = aWaste((await make.sealedBottle()).id);
    expect((await as('nurse')('PUT', `/api/v1/stock/wastes/${id}`, body)).status).toBe(201);
    return `/api/v1/stock/wastes/${id}/witness`;
  };

  it('T-19 the same nurse signed in on a second device is refused (R-231)', async () => {
    const path = await waste();
    const tablet = await api.as('nurse');
    const refused = await tablet('POST', path, {});
    expect([refused.status, refused.body.code]).toEqual([422, 'waste.witness']);
    expect(refused.body.evaluations).toMatchObject([{ ruleId: 'R-231', result: 'failed' }]);
    expect((await as('pharmacist')('POST', path, own('nurse'))).body.code).toBe('waste.witness');
    expect((await as('pharmacist')('POST', path, {})).status).toBe(200);
  });

  it('in place with their own password; what does not fit ends nobody’s session (R-231)', async () => {
    const path = await waste();
    const wrong = await as('nurse')('POST', path, { ...own('pharmacist'), password: 'wrong' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'signature.refused']);
    expect((await as('nurse')('POST', path, { email: own('pharmacist').email })).body.code).toBe('signature.refused');
    expect((await as('nurse')('GET', '/api/v1/stock/waiting')).status).toBe(200);
    const signed = await as('nurse')('POST', path, own('pharmacist'));
    expect(signed.body).toMatchObject({ state: 'signed', signed: { by: 'The pharmacist', inPlace: true } });
  });

  it('guessing on a colleague’s screen is locked out like signing in (R-231)', async () => {
    const path = await waste();
    const guess = { ...own('prescriber'), password: 'guess' };
    const answers = [];
    for (let nth = 0; nth < 11; nth += 1) answers.push((await as('nurse')('POST', path, guess)).status);
    expect(answers.slice(0, 10).every((status) => status === 422)).toBe(true);
    const locked = await as('nurse')('POST', path, own('prescriber'));
    expect([locked.status, locked.body.code]).toEqual([429, 'session.locked-out']);
  });

  it('the log and the forms come as a page, a print and a file (R-231, R-234, R-235)', async () => {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(clock.now());
    const log = `/api/v1/stock/wastes?from=${day}&to=${day}`;
    const ask = as('pharmacist');
    expect((await ask('GET', log)).body.items.length).toBeGreaterThan(2);
    const csv = await ask('GET', log, undefined, { accept: 'text/csv' });
    expect(csv.headers.get('content-disposition')).toContain(`waste-log-${day}-${day}.csv`);
    expect(csv.text.split('\r\n').length).toBeGreaterThan(3);
    const { id } = await make.loss();
    const prints = [
      [log, 'application/pdf'],
      [`/api/v1/stock/destructions/${await make.destruction()}/form-41`, '*/*'],
      [`/api/v1/stock/losses/${id}/form-106`, '*/*'],
      [`/api/v1/stock/spills/${await make.spill()}/report`, '*/*'],
    ] as const;
    for (const [path, accept] of prints) {
      const print = await ask('GET', path, undefined, { accept });
      expect([path, print.status, print.text.slice(0, 5)]).toEqual([path, 200, '%PDF-']);
    }
    const form = await ask('GET', `/api/v1/stock/losses/${id}/form-106`, undefined, { accept: 'text/csv' });
    expect(form.text).toContain('notice to DEA');
  });

  it('a loss is not closed over the wire before both dates are there (R-235)', async () => {
    const { id } = await make.loss();
    const ask = as('administrator');
    const base = `/api/v1/stock/losses/${id}`;
    const factors = Object.fromEntries(lossFactorNames.map((name) => [name, 'Weighed in words']));
    await ask('PUT', `${base}/decisions/${randomUUID()}`, { significant: true, factors });
    const refused = await ask('POST', `${base}/close`);
    expect([refused.status, refused.body.code]).toEqual([422, 'loss.open']);
    for (const step of ['dea-notice', 'form-106', 'state-notice'])
      await ask('PUT', `${base}/steps/${randomUUID()}`, {
        step,
        doneAt: clock.now().toISOString(),
        reference: 'Letter 7',
      });
    expect((await ask('POST', `${base}/close`)).body.closed).toMatchObject({ by: 'The administrator' });
  });
});
