import { randomUUID } from 'node:crypto';
import { hashPassword } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock } from '@cairn/platform';
import { localDay, type Role } from '@cairn/rules';
import { makersOf } from '../samples';
import { type Ask, asker, startApi, type TestApi } from '../testing';

const password = 'harbour pencil seventeen violin';

describe('colleagues', () => {
  let db: TestDatabase;
  let api: TestApi;
  let admin: Ask;
  const clock = new MovedClock(new Date());

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db, {}, clock);
    admin = await api.as('administrator');
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const invited = async (roles: Role[], more: object = {}) => {
    const id = randomUUID();
    const email = `${id}@example.org`;
    const answer = await admin('PUT', `/api/v1/staff/${id}`, { displayName: 'Robin Reed', email, roles, ...more });
    return { id, email, answer, code: answer.body?.code?.code as string };
  };
  const withCode = (email: string, code: string, chosen = password) =>
    api.nobody('POST', '/api/v1/session/code', { email, code, password: chosen });
  const signedIn = (answer: Awaited<ReturnType<Ask>>): Ask => {
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return asker(api.url, { cookie, 'x-csrf-token': answer.body.csrfToken as string });
  };
  const joined = async (roles: Role[], more: object = {}) => {
    const { id, email, code } = await invited(roles, more);
    const answer = await withCode(email, code);
    if (answer.status !== 200) throw new Error(answer.text);
    return { id, email, ask: signedIn(answer) };
  };

  it('are invited with a code that is shown once, set their own password and begin', async () => {
    const { id, email, answer, code } = await invited(['counselor']);
    expect(answer.status).toBe(201);
    expect(answer.body.member).toMatchObject({ id, state: 'invited', roles: ['counselor'], hasPassword: false });
    expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    const again = await admin('PUT', `/api/v1/staff/${id}`, { displayName: 'Robin Reed', email, roles: ['counselor'] });
    expect([again.status, again.body.code]).toEqual([201, null]);
    const first = await withCode(email, code.toLowerCase().replaceAll('-', ' '));
    expect([first.status, first.body.staff.id]).toEqual([200, id]);
    expect((await signedIn(first)('GET', '/api/v1/board')).status).toBe(200);
    expect((await withCode(email, code)).body.code).toBe('session.refused');
    expect((await admin('GET', `/api/v1/staff/${id}`)).body.state).toBe('active');
    const { rows } = await db.owner.query('select code_hash::text as hash from staff_code where staff_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });

  it('of two who use one code at once only one sets the password', async () => {
    const { email, code } = await invited(['nurse']);
    const answers = await Promise.all([withCode(email, code), withCode(email, code, 'quite another long phrase')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('a code of an address that it does not belong to, or one that is over, opens nothing', async () => {
    const { email, code, id } = await invited(['nurse']);
    expect((await withCode('someone@example.org', code)).status).toBe(401);
    await db.owner.query(`update staff_code set expires_at = now() - interval '1 minute' where staff_id = $1`, [id]);
    expect((await withCode(email, code)).status).toBe(401);
    const { code: newer } = (await admin('POST', `/api/v1/staff/${id}/code`)).body;
    expect((await withCode(email, newer)).status).toBe(200);
  });

  it.each([
    ['short', 'hunter2'],
    ['fourteen signs', 'abcdefghijklmn'],
    ['one sign repeated', 'aaaaaaaaaaaaaaaaaaaa'],
    ['a row of the keyboard', 'qwertyuiopasdfgh'],
    ['a word of the trade twice', 'methadonemethadone'],
    ['common words in a row', 'passwordpassword1'],
    ['numbers in a row', '123456789012345678'],
  ])('a password that is %s is refused with the reason, and the code still works', async (_why, weak) => {
    const { email, code } = await invited(['nurse']);
    const refused = await withCode(email, code, weak);
    expect([refused.status, refused.body.code]).toEqual([422, 'password.weak']);
    expect(refused.text).not.toContain(weak);
    expect((await withCode(email, code)).status).toBe(200);
  });

  it('an e-mail address that works here already is not invited twice', async () => {
    const { email, id } = await invited(['nurse']);
    const other = { displayName: 'Other', email: email.toUpperCase(), roles: ['nurse'] };
    const refused = await admin('PUT', `/api/v1/staff/${randomUUID()}`, other);
    expect([refused.status, refused.body.code, refused.body.facts.staffId]).toEqual([409, 'staff.email-taken', id]);
  });

  it('somebody from another programme keeps their account, and no administrator of ours can take it over', async () => {
    const nurse = api.other.actor('nurse').staffId ?? '';
    await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
      nurse,
      await hashPassword(password),
    ]);
    const email = `nurse-${nurse}@example.org`;
    const body = { displayName: 'The nurse', email, roles: ['nurse'] };
    const added = await admin('PUT', `/api/v1/staff/${randomUUID()}`, body);
    expect([added.status, added.body.member.id, added.body.code]).toEqual([201, nurse, null]);
    expect((await admin('POST', `/api/v1/staff/${nurse}/code`)).body.code).toBe('staff.elsewhere');
    const renamed = await admin(
      'PUT',
      `/api/v1/staff/${nurse}`,
      { ...body, email: 'mine@example.org' },
      {
        'if-match': '"v1"',
      },
    );
    expect(renamed.body.code).toBe('staff.elsewhere');
  });

  it('what a role may ends with the role, at once', async () => {
    const { id, ask, email } = await joined(['counselor', 'front_desk']);
    expect((await ask('GET', '/api/v1/board')).status).toBe(200);
    const { version } = (await admin('GET', `/api/v1/staff/${id}`)).body;
    const change = { displayName: 'Robin Reed', email, roles: ['auditor'] };
    const changed = await admin('PUT', `/api/v1/staff/${id}`, change, { 'if-match': `"v${version}"` });
    expect([changed.status, changed.body.member.roles]).toEqual([200, ['auditor']]);
    clock.moveTo(new Date(clock.now().getTime() + 1100));
    expect((await ask('GET', '/api/v1/board')).status).toBe(403);
    const stale = await admin('PUT', `/api/v1/staff/${id}`, change, { 'if-match': `"v${version}"` });
    expect(stale.status).toBe(412);
  });

  it('two administrators who take the role from one another at once leave one', async () => {
    const one = await api.as('administrator', api.other);
    const first = api.other.actor('administrator').staffId ?? '';
    const second = randomUUID();
    const body = { displayName: 'Second', email: `${second}@example.org`, roles: ['administrator'] };
    const { code } = (await one('PUT', `/api/v1/staff/${second}`, body)).body.code;
    const two = signedIn(await withCode(body.email, code));
    const leave = { id: randomUUID(), handOverTo: null, reason: 'Leaves' };
    const answers = await Promise.all([
      one('POST', `/api/v1/staff/${second}/departure`, leave),
      two('POST', `/api/v1/staff/${first}/departure`, { ...leave, id: randomUUID() }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.code).toBe('staff.last-administrator');
  });

  it('a counselor who leaves at noon may nothing from then on; caseload and sessions go to the one named', async () => {
    const leaver = await joined(['counselor']);
    const successor = await joined(['counselor']);
    const make = makersOf({ today: localDay(new Date(), 'America/New_York'), counselorId: leaver.id }, (role: Role) =>
      api.as(role),
    );
    const supervisor = await api.as('counselor_supervisor');
    const people = [await make.patient(), await make.patient()];
    const from = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
    for (const patientId of people) {
      const body = { staffId: leaver.id, kind: 'primary', fromDay: from };
      await db.owner.query('update staff_role set from_day = $2 where staff_id = $1', [leaver.id, from]);
      expect((await supervisor('PUT', `/api/v1/patients/${patientId}/assignments/${randomUUID()}`, body)).status).toBe(
        201,
      );
    }
    const [first = '', second = ''] = people;
    const [moved, kept] = [await make.appointment(first), await make.appointment(second)];
    const busy = (await supervisor('GET', `/api/v1/appointments/${kept}`)).body;
    const clash = {
      patientId: second,
      staffId: successor.id,
      startsAt: busy.startsAt,
      minutes: 30,
      modality: 'individual',
    };
    expect((await supervisor('PUT', `/api/v1/appointments/${randomUUID()}`, clash)).status).toBe(201);

    const path = `/api/v1/staff/${leaver.id}/departure`;
    const facts = (await admin('GET', path)).body;
    expect(facts).toMatchObject({ caseload: 2, sessionsAhead: 2, openSessions: 1, lastAdministrator: false });
    const unnamed = await admin('POST', path, { id: randomUUID(), handOverTo: null, reason: 'Moves away' });
    expect([unnamed.status, unnamed.body.code]).toEqual([422, 'staff.handover-needed']);
    expect((await leaver.ask('GET', '/api/v1/board')).status).toBe(200);

    const asked = { id: randomUUID(), handOverTo: successor.id, reason: 'Moves away' };
    const done = await admin('POST', path, asked);
    expect(done.body).toMatchObject({ sessionsEnded: 1, peopleHandedOver: 2, sessionsHandedOver: 1 });
    expect(done.body.sessionsLeft).toEqual([expect.objectContaining({ appointmentId: kept })]);
    expect((await admin('POST', path, asked)).body).toEqual(done.body);
    expect((await leaver.ask('GET', '/api/v1/board')).status).toBe(401);
    const back = { email: leaver.email, password };
    expect((await api.nobody('POST', '/api/v1/session', back)).status).toBe(401);
    expect((await supervisor('GET', `/api/v1/appointments/${moved}`)).body.staffId).toBe(successor.id);
    const { rows } = await db.owner.query<{ staff_id: string; open: boolean }>(
      'select staff_id, to_day is null as open from assignment where patient_id = $1 order by from_day',
      [first],
    );
    expect(rows).toEqual([
      { staff_id: leaver.id, open: false },
      { staff_id: successor.id, open: true },
    ]);
    const audited = await db.owner.query(
      `select 1 from audit_event where act = 'staff.depart' and patient_id = any($1)`,
      [people],
    );
    expect(audited.rowCount).toBe(2);
    const member = (await admin('GET', `/api/v1/staff/${leaver.id}`)).body;
    expect(member).toMatchObject({ state: 'left', hasPassword: false });

    const invitedBack = { displayName: 'Robin Reed', email: leaver.email, roles: ['counselor'] };
    const returned = await admin('PUT', `/api/v1/staff/${randomUUID()}`, invitedBack);
    expect([returned.body.member.id, returned.body.member.state]).toEqual([leaver.id, 'invited']);
    expect((await withCode(leaver.email, returned.body.code.code)).status).toBe(200);
  });

  it('a licence that ended opens nothing any more, and warns before it ends', async () => {
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const licence = { id: randomUUID(), type: 'RN', number: '1', state: 'NY', expiresOn: soon };
    const nurse = await joined(['nurse'], { licences: [licence] });
    expect((await nurse.ask('GET', '/api/v1/session')).body.licenceWarnings).toMatchObject([{ type: 'RN' }]);
    const path = `/api/v1/staff/${nurse.id}/licences/${licence.id}`;
    const expired = await admin('PUT', path, { type: 'RN', number: '1', state: 'NY', expiresOn: '2020-01-01' });
    expect(expired.body.code).toBe('licence.invalid');
    const renewed = await admin('PUT', path, { type: 'RN', number: '1', state: 'NY', expiresOn: '2099-12-31' });
    expect([renewed.status, renewed.body.licences[0].warning]).toEqual([200, null]);
    const make = makersOf(
      { today: localDay(new Date(), 'America/New_York'), counselorId: api.clinic.actor('counselor').staffId ?? '' },
      (role: Role) => (role === 'nurse' ? nurse.ask : api.as(role)),
    );
    await make.dose(await make.order(await make.patient()));
    const next = await make.order(await make.patient());
    expect((await admin('POST', `${path}/end`, { reason: 'Given back' })).body.licences).toEqual([]);
    await expect(make.dose(next)).rejects.toThrow(/licence/);
  });
});
