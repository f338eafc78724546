import { randomUUID } from 'node:crypto';
import { hashPassword } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { may, permissionOfRoute, type Permission, type Role, roles } from '@cairn/rules';
import { aRedemption, contingencySamples } from '../samples-contingency';
import { makersOf } from '../samples';
import type { Makers, SampleScene } from '../samples-shape';
import { type Ask, startApi, type TestApi } from '../testing';

const password = 'a long enough password 7';

jest.setTimeout(120_000);

describe('contingency management over the wire (clinical reference 4.3)', () => {
  let db: TestDatabase;
  let api: TestApi;
  let make: Makers;
  let scene: SampleScene;
  const people = new Map<Role, Ask>();
  const as = (role: Role): Ask => people.get(role) ?? api.nobody;

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    for (const role of roles) people.set(role, await api.as(role));
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    const counselorId = api.clinic.actor('counselor').staffId ?? '';
    make = makersOf({ today, counselorId }, as);
    scene = { patientId: await make.patient(), staffId: counselorId, counselorId, today };
    await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
      api.clinic.actor('nurse').staffId,
      await hashPassword(password),
    ]);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  it.each(Object.keys(contingencySamples))(
    '%s: whoever may gets through, whoever may not is told so',
    async (route) => {
      const [method = '', path = ''] = route.split(' ');
      const needed = permissionOfRoute(`${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`) as Permission;
      const allowed = roles.find((role) => may([role], needed));
      const barred = roles.find((role) => !may([role], needed));
      const sample = await contingencySamples[route]?.(scene, make);
      expect((await as(barred ?? 'auditor')(method, sample?.path ?? '', sample?.body)).status).toBe(403);
      expect((await api.nobody(method, sample?.path ?? '', sample?.body)).status).toBe(401);
      const answer = await as(allowed ?? 'auditor')(method, sample?.path ?? '', sample?.body);
      // Nothing can lapse or be handed over by who asked: the record says so, with the way out.
      const says = path.endsWith('/lapse') ? 'contingency.lapse' : null;
      const second = path.endsWith('/hand-over') ? 'contingency.second-person' : says;
      expect([route, answer.status, answer.body?.code ?? null]).toEqual([
        route,
        second !== null ? 422 : method === 'PUT' ? 201 : 200,
        second,
      ]);
    },
  );

  it('a second person signs on the first one’s screen with their own e-mail and password', async () => {
    const patientId = await make.patient();
    const { enrolmentId, redemptionId } = await make.redemption(patientId);
    const path = `/api/v1/patients/${patientId}/contingency/${enrolmentId}/redemptions/${redemptionId}/hand-over`;
    const own = { email: `nurse-${api.clinic.actor('nurse').staffId ?? ''}@example.org`, password };
    expect((await as('counselor')('POST', path, { ...own, password: 'wrong' })).body.code).toBe('signature.refused');
    const { status, body } = await as('counselor')('POST', path, own);
    expect([status, body.balanceCents, body.ledger.at(-1)]).toMatchObject([
      200,
      150,
      { kind: 'redeemed', cents: -100, by: 'The counselor', checkedBy: 'The nurse' },
    ]);
  });

  it('the same request again gets the same answer, another body under the same id does not', async () => {
    const patientId = await make.patient();
    const { enrolmentId } = await make.contingencyResult(patientId);
    const path = `/api/v1/patients/${patientId}/contingency/${enrolmentId}/redemptions/${randomUUID()}`;
    const first = await as('counselor')('PUT', path, aRedemption);
    expect((await as('counselor')('PUT', path, aRedemption)).body).toEqual(first.body);
    const other = await as('counselor')('PUT', path, { ...aRedemption, cents: 101 });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.body-differs']);
    expect((await as('counselor')('PUT', path, { ...aRedemption, form: 'cash' })).status).toBe(400);
  });

  it('another person’s enrollment is not found through this one’s chart', async () => {
    const { enrolmentId } = await make.contingencyResult(await make.patient());
    const path = `/api/v1/patients/${scene.patientId}/contingency/${enrolmentId}/end`;
    expect((await as('counselor')('POST', path, { why: 'completed', on: scene.today })).status).toBe(404);
  });
});
