import { hashPassword } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock } from '@cairn/platform';
import { type Ask, asker, startApi, type TestApi } from '../testing';

const password = 'harbour pencil seventeen violin';
const pin = '471108';

describe('a dosing station and one’s own account', () => {
  let db: TestDatabase;
  let api: TestApi;
  const clock = new MovedClock(new Date());
  const later = (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db, {}, clock);
    await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
      api.clinic.actor('nurse').staffId,
      await hashPassword(password),
    ]);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const signIn = async (): Promise<Ask> => {
    const email = `nurse-${api.clinic.actor('nurse').staffId}@example.org`;
    const answer = await asker(api.url, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0' })(
      'POST',
      '/api/v1/session',
      { email, password },
    );
    if (answer.status !== 200) throw new Error(answer.text);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return asker(api.url, { cookie, 'x-csrf-token': answer.body.csrfToken as string });
  };
  const station = async (): Promise<Ask> => {
    const ask = await signIn();
    expect((await ask('PUT', '/api/v1/account/pin', { password, pin })).status).toBe(204);
    expect((await ask('PUT', '/api/v1/session/station', { station: true })).body).toMatchObject({
      station: true,
      idleMinutes: 5,
      hasPin: true,
    });
    return ask;
  };

  it('locks after five idle minutes instead of ending, and the PIN of the same person unlocks it', async () => {
    const ask = await station();
    later(4);
    expect((await ask('GET', '/api/v1/dosing/queue')).status).toBe(200);
    later(6);
    const refused = await ask('GET', '/api/v1/dosing/queue');
    expect([refused.status, refused.body.code]).toEqual([401, 'session.locked']);
    expect((await ask('GET', '/api/v1/session')).body).toMatchObject({ locked: true });
    const wrong = await ask('POST', '/api/v1/session/unlock', { pin: '0815' });
    expect([wrong.status, wrong.body.facts]).toEqual([401, { triesLeft: 4 }]);
    expect((await ask('POST', '/api/v1/session/unlock', { pin })).body).toMatchObject({ locked: false, station: true });
    expect((await ask('GET', '/api/v1/dosing/queue')).status).toBe(200);
  });

  it('ends after five wrong PINs, also when they come all at once', async () => {
    const ask = await station();
    await ask('POST', '/api/v1/session/lock');
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => ask('POST', '/api/v1/session/unlock', { pin: '0815' })),
    );
    expect(tries.every(({ status }) => status === 401)).toBe(true);
    expect((await ask('POST', '/api/v1/session/unlock', { pin })).status).toBe(401);
    expect((await ask('GET', '/api/v1/session')).body.code).toBe('session.none');
  });

  it('ends after twelve hours, locked or not; a machine that is no station ends when idle', async () => {
    const ask = await station();
    later(12 * 60 + 1);
    expect((await ask('POST', '/api/v1/session/unlock', { pin })).status).toBe(401);
    const desk = await signIn();
    later(16);
    expect((await desk('GET', '/api/v1/session')).body.code).toBe('session.none');
  });

  it('a PIN needs the password, and not every row of digits is one', async () => {
    const ask = await signIn();
    expect((await ask('PUT', '/api/v1/account/pin', { password: 'wrong', pin })).body.code).toBe('password.wrong');
    expect((await ask('PUT', '/api/v1/account/pin', { password, pin: '1234' })).body.code).toBe('pin.weak');
    expect((await ask('DELETE', '/api/v1/account/pin')).status).toBe(204);
    expect((await ask('GET', '/api/v1/account')).body.hasPin).toBe(false);
  });

  it('people see their sessions and end those they do not know; a new password ends all but this one', async () => {
    const [here, there, third] = [await signIn(), await signIn(), await signIn()];
    const { sessions } = (await here('GET', '/api/v1/account')).body;
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(sessions[0].device).toBe('Chrome on Windows');
    const other = (await there('GET', '/api/v1/account')).body.sessions.find(
      ({ current }: { current: boolean }) => current,
    );
    expect((await here('DELETE', `/api/v1/account/sessions/${other.id}`)).status).toBe(204);
    expect((await there('GET', '/api/v1/session')).status).toBe(401);
    const wrong = { current: 'not this one, surely', next: 'orchard copper ladle sunday' };
    expect((await here('PUT', '/api/v1/account/password', wrong)).body.code).toBe('password.wrong');
    const next = 'orchard copper ladle sunday';
    expect((await here('PUT', '/api/v1/account/password', { current: password, next })).status).toBe(204);
    expect((await here('GET', '/api/v1/session')).status).toBe(200);
    expect((await third('GET', '/api/v1/session')).status).toBe(401);
    await here('PUT', '/api/v1/account/password', { current: next, next: password });
  });
});
