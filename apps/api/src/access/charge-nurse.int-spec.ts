import { randomUUID } from 'node:crypto';
import { loadPractitioner } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { type Ask, startApi, type TestApi } from '../testing';

describe('the nurse in charge of a shift', () => {
  let db: TestDatabase;
  let api: TestApi;
  let admin: Ask;

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    admin = await api.as('administrator');
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const person = (roles: string[], more: object = {}) => ({
    displayName: 'Robin Reed',
    email: `${randomUUID()}@example.org`,
    roles,
    ...more,
  });
  const charge = (staffId: string) =>
    db.database.transaction(
      { ...api.clinic.actor('nurse'), staffId },
      async (tx) => (await loadPractitioner(tx)).charge,
    );

  it('is a nurse with that mark, given at the invitation or later, and taken again (R-009)', async () => {
    const id = randomUUID();
    const draft = person(['nurse']);
    const invited = await admin('PUT', `/api/v1/staff/${id}`, { ...draft, chargeNurse: true });
    expect([invited.status, invited.body.member.chargeNurse]).toEqual([201, true]);
    expect(await charge(id)).toBe(true);
    const change = async (more: object) => {
      const { headers } = await admin('GET', `/api/v1/staff/${id}`);
      return admin('PUT', `/api/v1/staff/${id}`, { ...draft, ...more }, { 'if-match': headers.get('etag') ?? '' });
    };
    expect((await change({})).body.member.chargeNurse).toBe(true);
    expect((await change({ chargeNurse: false })).body.member.chargeNurse).toBe(false);
    expect(await charge(id)).toBe(false);
  });

  it('is refused of somebody who is no nurse, with what to do', async () => {
    const refused = await admin('PUT', `/api/v1/staff/${randomUUID()}`, person(['counselor'], { chargeNurse: true }));
    expect([refused.status, refused.body.code]).toEqual([422, 'staff.invalid']);
    expect(refused.body.detail).toContain('Give the role of nurse too');
  });

  it('ends with the role', async () => {
    const id = randomUUID();
    const draft = person(['nurse', 'counselor'], { chargeNurse: true });
    await admin('PUT', `/api/v1/staff/${id}`, draft);
    const { headers } = await admin('GET', `/api/v1/staff/${id}`);
    const { chargeNurse: _, ...same } = draft as { chargeNurse?: boolean } & typeof draft;
    const changed = await admin(
      'PUT',
      `/api/v1/staff/${id}`,
      { ...same, roles: ['counselor'] },
      { 'if-match': headers.get('etag') ?? '' },
    );
    expect([changed.status, changed.body.member.chargeNurse]).toEqual([200, false]);
    expect(await charge(id)).toBe(false);
  });
});
