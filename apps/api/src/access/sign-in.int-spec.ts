import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { hashPassword } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { type RunningApi, runApi } from '../running-api';
import { type Answer, asker, startApi, type TestApi } from '../testing';

type Place = { readonly url: string };

jest.setTimeout(90_000);
const password = 'a quiet place by the river';

describe('signing in', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let other: TestClinic;
  /** Two processes, as behind a load balancer. */
  let api: RunningApi;
  let twin: RunningApi;
  let passwordHash: string;

  beforeAll(async () => {
    db = await testDatabase();
    [clinic, other] = [await openClinic(db.owner), await openClinic(db.owner)];
    [api, twin] = await Promise.all([
      runApi(db.appUrl),
      runApi(db.appUrl, { CAIRN_SECURE_COOKIES: '1', CAIRN_RATE_PER_MINUTE: '60' }),
    ]);
    passwordHash = await hashPassword(password);
  });
  afterAll(async () => {
    await Promise.all([api.close(), twin.close()]);
    await db.close();
  });
  // Everybody here comes from one address; its own limit has a test of its own.
  afterEach(() => db.owner.query('delete from sign_in_attempt'));

  /** Someone who works as a nurse in each of these programmes. */
  const person = async (programmes = [clinic.programmeId]): Promise<{ id: string; email: string }> => {
    const id = newId();
    const email = `Nurse.${id.slice(-8)}@example.org`;
    await db.owner.query(`insert into staff (id, email, display_name) values ($1, $2, 'A nurse')`, [id, email]);
    await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [id, passwordHash]);
    for (const programmeId of programmes)
      await db.owner.query(
        `insert into staff_role (id, programme_id, staff_id, role, from_day) values ($1, $2, $3, 'nurse', '2020-01-01')`,
        [newId(), programmeId, id],
      );
    return { id, email };
  };
  const signIn = (
    email: string,
    word = password,
    at: Place = api,
    headers: Record<string, string> = {},
  ): Promise<Answer> => asker(at.url, headers)('POST', '/api/v1/session', { email, password: word });
  const cookieOf = ({ headers }: Answer) => headers.getSetCookie()[0] ?? '';
  const tokenOf = (answer: Answer) => /^cairn_session=([^;]+)/.exec(cookieOf(answer))?.[1] ?? '';
  /** Asks with the session that an answer opened. */
  const holding = (answer: Answer, at: Place = api) =>
    asker(at.url, { cookie: `cairn_session=${tokenOf(answer)}`, 'x-csrf-token': answer.body.csrfToken });
  const whoAmI = async (ask: ReturnType<typeof asker>) => (await ask('GET', '/api/v1/session')).status;
  const sameFor = ({ status, body, headers }: Answer) => {
    const { requestId, ...rest } = body;
    const shown = [...headers].filter(([name]) => name !== 'date' && name !== 'content-length');
    return { status, rest, shown, hasRequestId: typeof requestId };
  };

  it('answers the same to a wrong password, an unknown address and someone who has left', async () => {
    const { email } = await person();
    const left = await person();
    await db.owner.query('update staff set deactivated_at = now() where id = $1', [left.id]);
    const wrong = await signIn(email, 'not the password at all');
    expect(wrong.status).toBe(401);
    expect(wrong.body.code).toBe('session.refused');
    expect(cookieOf(wrong)).toBe('');
    expect(sameFor(await signIn('nobody@example.org', 'not the password at all'))).toEqual(sameFor(wrong));
    expect(sameFor(await signIn(left.email))).toEqual(sameFor(wrong));
  });

  it('lets in who has the password, and hands out a cookie that no script and no other site can use', async () => {
    const { id, email } = await person();
    const answer = await signIn(` ${email.toUpperCase()} `);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ staff: { id, email }, programmeId: clinic.programmeId, roles: ['nurse'] });
    expect(cookieOf(answer)).toBe(`cairn_session=${tokenOf(answer)}; Path=/; HttpOnly; SameSite=Strict`);
    expect(Buffer.from(tokenOf(answer), 'base64url')).toHaveLength(32);
    expect(answer.text).not.toContain(tokenOf(answer));
    const { rows } = await db.owner.query('select encode(token_hash, $1) as hash from session where staff_id = $2', [
      'hex',
      id,
    ]);
    expect(rows).toEqual([{ hash: createHash('sha256').update(tokenOf(answer)).digest('hex') }]);
    // Where it is served over TLS, it goes nowhere else.
    expect(cookieOf(await signIn(email, password, twin))).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
  });

  describe('too many tries', () => {
    const tries = async (email: string, count: number, at: Place = api) => {
      const answers: number[] = [];
      for (let n = 0; n < count; n += 1) answers.push((await signIn(email, `wrong ${n}`, at)).status);
      return answers;
    };
    const ten = Array<number>(10).fill(401);

    it('lock an account after ten, in every process, whether it exists or not', async () => {
      const { email } = await person();
      const colleague = await person();
      expect(await tries(email, 5)).toEqual(ten.slice(5));
      expect(await tries(email, 5, twin)).toEqual(ten.slice(5));
      const [locked, there] = [await signIn(email), await signIn(email.toLowerCase(), password, twin)];
      expect(locked.status).toBe(429);
      expect(locked.body.code).toBe('session.locked-out');
      expect(locked.headers.get('retry-after')).toBe('900');
      expect(sameFor(there)).toEqual(sameFor(locked));
      expect(await tries('unknown@example.org', 10)).toEqual(ten);
      expect(sameFor(await signIn('unknown@example.org'))).toEqual(sameFor(locked));
      expect((await signIn(colleague.email)).status).toBe(200);
      await db.owner.query(`update sign_in_attempt set at = at - interval '15 minutes 1 second'`);
      expect((await signIn(email)).status).toBe(200);
    });

    it('get no more answers when they come all at once', async () => {
      const { email } = await person();
      const storm = await Promise.all(
        Array.from({ length: 30 }, (_, n) => signIn(email, `wrong ${n}`, n % 2 === 0 ? api : twin)),
      );
      const told = storm.filter(({ status }) => status === 401);
      expect(told.length).toBeLessThanOrEqual(10);
      expect(storm.filter(({ status }) => status === 429)).toHaveLength(30 - told.length);
      expect((await signIn(email)).status).toBe(429);
    });

    it('are forgotten when the right person comes in between', async () => {
      const { email } = await person();
      expect(await tries(email, 9)).toEqual(ten.slice(1));
      expect((await signIn(email)).status).toBe(200);
      expect(await tries(email, 2)).toEqual([401, 401]);
    });

    it('from one address are ended at a hundred, whomever they were about', async () => {
      const { email } = await person();
      await db.owner.query(
        `insert into sign_in_attempt (account_hash, address, succeeded) select sha256(n::text::bytea), '127.0.0.1', false from generate_series(1, 100) n`,
      );
      expect((await signIn(email)).status).toBe(429);
    });
  });

  describe('a new token', () => {
    it('comes with each sign-in, and the one before is dead', async () => {
      const { email } = await person();
      const first = await signIn(email);
      const second = await signIn(email, password, api, { cookie: `cairn_session=${tokenOf(first)}` });
      expect(tokenOf(second)).not.toBe(tokenOf(first));
      expect(second.body.csrfToken).not.toBe(first.body.csrfToken);
      expect(await whoAmI(holding(first))).toBe(401);
      expect(await whoAmI(holding(second))).toBe(200);
    });

    it('is never one that somebody else chose', async () => {
      const { email } = await person();
      const planted = 'A'.repeat(43);
      const answer = await signIn(email, password, api, { cookie: `cairn_session=${planted}` });
      expect(tokenOf(answer)).not.toBe(planted);
      expect(await whoAmI(asker(api.url, { cookie: `cairn_session=${planted}` }))).toBe(401);
    });

    it('comes with the choice of a programme, and until then nothing can be read', async () => {
      const { email } = await person([clinic.programmeId, other.programmeId]);
      const before = await signIn(email);
      expect(before.body).toMatchObject({ programmeId: null, roles: [], permissions: [] });
      expect(before.body.programmes).toHaveLength(2);
      expect((await holding(before)('GET', '/api/v1/patients')).body.code).toBe('session.no-programme');
      const chosen = await holding(before)('PUT', '/api/v1/session/programme', { programmeId: other.programmeId });
      expect(chosen.body).toMatchObject({ programmeId: other.programmeId, roles: ['nurse'] });
      expect(tokenOf(chosen)).not.toBe(tokenOf(before));
      expect(await whoAmI(holding(before))).toBe(401);
      expect((await holding(chosen)('GET', '/api/v1/patients')).status).toBe(200);
      const strange = await holding(chosen)('PUT', '/api/v1/session/programme', {
        programmeId: (await openClinic(db.owner)).programmeId,
      });
      expect(strange.status).toBe(404);
      expect(await whoAmI(holding(chosen))).toBe(200);
    });
  });

  it('ends with signing out: here at once, in the other process within a second', async () => {
    const { email } = await person();
    const answer = await signIn(email);
    expect(await whoAmI(holding(answer, twin))).toBe(200);
    const out = await holding(answer)('DELETE', '/api/v1/session');
    expect(out.status).toBe(204);
    expect(cookieOf(out)).toMatch(/^cairn_session=; .*Expires=Thu, 01 Jan 1970/);
    expect(await whoAmI(holding(answer))).toBe(401);
    await pause(1000);
    expect(await whoAmI(holding(answer, twin))).toBe(401);
  });

  it('ends for someone who no longer works here', async () => {
    const { id, email } = await person();
    const answer = await signIn(email);
    await db.owner.query('update staff set deactivated_at = now() where id = $1', [id]);
    await pause(1000);
    expect(await whoAmI(holding(answer))).toBe(401);
  });

  it('changes nothing for a page of another site, not even who is signed in', async () => {
    const { email } = await person();
    const elsewhere = await signIn(email, password, api, { origin: 'https://elsewhere.example' });
    expect(elsewhere.body.code).toBe('session.csrf');
    expect(cookieOf(elsewhere)).toBe('');
    expect((await signIn(email, password, api, { 'sec-fetch-site': 'same-site' })).body.code).toBe('session.csrf');
    expect((await signIn(email, password, api, { origin: api.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const [mine, yours] = [await signIn(email), await signIn((await person()).email)];
    const ask = holding(mine);
    for (const headers of [
      { 'x-csrf-token': '' },
      { 'x-csrf-token': yours.body.csrfToken as string },
      { origin: 'null' },
    ])
      expect((await ask('DELETE', '/api/v1/session', undefined, headers)).body.code).toBe('session.csrf');
    expect(await whoAmI(ask)).toBe(200);
  });

  it('stops a program that runs wild', async () => {
    const ask = holding(await signIn((await person()).email), twin);
    const answers: Answer[] = [];
    for (let n = 0; n < 61; n += 1) answers.push(await ask('GET', '/api/v1/session'));
    expect(answers.slice(0, 60).every(({ status }) => status === 200)).toBe(true);
    expect(answers[60]?.status).toBe(429);
    expect(answers[60]?.body.code).toBe('rate.limited');
    expect(answers[60]?.headers.get('retry-after')).toBe('60');
  });

  describe('for how long', () => {
    let begin = Date.now();
    const clock = new MovedClock(new Date(begin));
    const at = (minutes: number) => clock.moveTo(new Date(begin + minutes * 60_000));
    let timed: TestApi;
    beforeAll(async () => void (timed = await startApi(db, {}, clock)));
    afterAll(() => timed.close());
    // The database writes down when a session began, by its own clock: ours begins there too.
    beforeEach(() => {
      begin = Date.now();
      at(0);
    });

    it('a quarter of an hour without work locks', async () => {
      const answer = await signIn((await person([clinic.programmeId])).email, password, timed);
      expect(answer.body.idleMinutes).toBe(15);
      const ask = holding(answer, timed);
      for (const minutes of [14, 28, 42]) {
        at(minutes);
        expect(await whoAmI(ask)).toBe(200);
      }
      at(57.5);
      expect(await whoAmI(ask)).toBe(401);
      at(42);
      expect(await whoAmI(ask)).toBe(401);
    });

    it('a clinic may set another time', async () => {
      await db.owner.query(
        `insert into programme_policy (id, programme_id, key, value, effective_from, citation) values ($1, $2, 'idle_minutes', '5', '2020-01-01', 'ours')`,
        [newId(), other.programmeId],
      );
      const answer = await signIn((await person([other.programmeId])).email, password, timed);
      expect(answer.body.idleMinutes).toBe(5);
      at(5.5);
      expect(await whoAmI(holding(answer, timed))).toBe(401);
    });

    it('watching is not working: live updates do not keep a session open', async () => {
      const answer = await signIn((await person([clinic.programmeId])).email, password, timed);
      const cookie = `cairn_session=${tokenOf(answer)}`;
      for (const minutes of [5, 10, 14]) {
        at(minutes);
        const ended = new AbortController();
        const stream = await fetch(`${timed.url}/api/v1/events`, { headers: { cookie }, signal: ended.signal });
        expect(stream.status).toBe(200);
        ended.abort();
      }
      at(15.5);
      expect(await whoAmI(holding(answer, timed))).toBe(401);
    });

    it('twelve hours are the most, however busy they were', async () => {
      const ask = holding(await signIn((await person([clinic.programmeId])).email, password, timed), timed);
      for (let minutes = 10; minutes <= 720 - 10; minutes += 10) {
        at(minutes);
        expect(await whoAmI(ask)).toBe(200);
      }
      at(721);
      expect(await whoAmI(ask)).toBe(401);
    });
  });
});
