import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { may, permissionOfRoute, type Permission, type Role, roles } from '@cairn/rules';
import { makersOf } from '../samples';
import { aRiskAssessment, signedSamples } from '../samples-signed';
import type { Makers, SampleScene } from '../samples-shape';
import { type Ask, startApi, type TestApi } from '../testing';

jest.setTimeout(60_000);

const level = { kind: 'level', recommended: 'iop', rationale: 'Needs structure', modifiers: [] };

describe('signed assessments over HTTP', () => {
  let db: TestDatabase;
  let api: TestApi;
  let scene: SampleScene;
  let make: Makers;
  const people = new Map<Role, Ask>();
  const who = (role: Role): Ask => people.get(role) ?? api.nobody;

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    for (const role of roles) people.set(role, await api.as(role));
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    const counselorId = api.clinic.actor('counselor').staffId ?? '';
    make = makersOf({ today, counselorId }, who);
    scene = { patientId: await make.patient(), staffId: counselorId, counselorId, today };
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const of = (patientId: string, id: string = randomUUID()) => `/api/v1/patients/${patientId}/assessments/${id}`;
  const put = (record: object, more: object = {}, role: Role = 'counselor', patientId = scene.patientId) =>
    who(role)('PUT', of(patientId), { record, ...more });

  it.each(roles)('%s gets through where the table says so, and each request is a good one', async (role) => {
    const wrong: Record<string, unknown> = {};
    for (const [route, sample] of Object.entries(signedSamples)) {
      const { path, body } = await sample(scene, make);
      const answer = await who(role)(route.split(' ')[0] ?? 'GET', path, body);
      const needed = permissionOfRoute(route.replaceAll(/\{(\w+)\}/g, ':$1')) as Permission;
      const good = may([role], needed) ? answer.status >= 200 && answer.status < 300 : answer.status === 403;
      if (!good) wrong[route] = [answer.status, answer.text.slice(0, 300)];
    }
    expect(wrong).toEqual({});
  });

  it('a colleague of another program finds nothing of ours', async () => {
    const other = await api.as('medical_director', api.other);
    const plan = await make.safetyPlan(scene.patientId);
    expect((await other('GET', `/api/v1/patients/${scene.patientId}/assessments`)).status).toBe(404);
    expect((await other('PUT', of(scene.patientId), aRiskAssessment)).status).toBe(404);
    expect((await other('GET', `${of(scene.patientId, plan)}/handout`)).status).toBe(404);
  });

  it('what belongs to another person is not there from here', async () => {
    const elsewhere = await make.patient();
    const plan = await make.safetyPlan(elsewhere);
    const replaces = { id: plan, reason: 'Another person' };
    expect((await put(aRiskAssessment.record, { replaces })).status).toBe(404);
    expect((await put({ kind: 'take-back', of: 'risk' }, { replaces })).status).toBe(404);
    expect((await put({ ...aRiskAssessment.record, answers: randomUUID() })).status).toBe(404);
    expect((await who('counselor')('GET', `${of(scene.patientId, plan)}/handout`)).status).toBe(404);
  });

  it.each([
    ['an unknown kind', { kind: 'average' }],
    ['a field that is not asked', { ...level, level: 'iop' }],
    ['a level that there is not', { ...level, recommended: '3.1' }],
    ['hours beyond a week', { ...level, hoursPerWeek: 169 }],
    ['a word that is too long', { ...level, rationale: 'x'.repeat(2001) }],
    ['a rating of 5', { kind: 'dimensions', edition: 'none', ratings: { '1': { rating: 5 } } }],
    ['a dimension 7', { kind: 'dimensions', edition: 'none', ratings: { '7': { rating: 1 } } }],
    ['a criterion 12', { kind: 'checklist', criteria: { C12: { answer: 'met' } } }],
    ['nothing', {}],
  ])('%s is refused at the door', async (_what, record) => {
    expect((await put(record)).status).toBe(400);
  });

  it('a rule says what is wrong and how to go on', async () => {
    const difference = await put({ ...level, actual: 'op', startReason: 'Today' });
    expect(difference).toMatchObject({ status: 422, body: { code: 'assessment.refused' } });
    expect(difference.body.detail).toContain('Say why the level decided is not the one recommended');
    expect(difference.body.evaluations.some(({ ruleId }: { ruleId: string }) => ruleId === 'LEVEL-DIFFERENCE-1')).toBe(
      true,
    );
    const ahead = await put(level, { at: new Date(Date.now() + 3_600_000).toISOString() });
    expect(ahead).toMatchObject({ status: 422, body: { code: 'assessment.invalid' } });
    expect((await put({ kind: 'take-back', of: 'level' })).body.code).toBe('assessment.invalid');
  });

  it('right-to-left text and emoji come back as they were sent', async () => {
    const rationale = 'רוצה להתחיל עכשיו 🙂 نعم';
    const answer = await put({ ...level, rationale });
    expect(answer).toMatchObject({ status: 201, body: { content: { rationale } } });
  });

  it('a duplicate submit is one record', async () => {
    const path = of(scene.patientId);
    const both = await Promise.all([1, 2].map(() => who('counselor')('PUT', path, { record: level })));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    const differs = await who('counselor')('PUT', path, { record: { ...level, recommended: 'op' } });
    expect(differs).toMatchObject({ status: 422, body: { code: 'idempotency.body-differs' } });
  });

  it('the handout is a file without a name in it', async () => {
    const plan = await make.safetyPlan(scene.patientId);
    const answer = await who('counselor')('GET', `${of(scene.patientId, plan)}/handout`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="plan.pdf"');
  });
});
