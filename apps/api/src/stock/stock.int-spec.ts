import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { may, permissionOfRoute, type Role } from '@cairn/rules';
import { makersOf } from '../samples';
import type { Makers, SampleScene } from '../samples-shape';
import { stockSamples } from '../samples-stock';
import { type Ask, startApi, type TestApi } from '../testing';

jest.setTimeout(60_000);

describe('stock over HTTP', () => {
  let db: TestDatabase;
  let api: TestApi;
  let make: Makers;
  let scene: SampleScene;
  const people = new Map<Role, Ask>();
  const as = async (role: Role): Promise<Ask> => {
    const known = people.get(role) ?? (await api.as(role));
    people.set(role, known);
    return known;
  };

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
    make = makersOf({ today, counselorId: '' }, as);
    scene = { patientId: '', staffId: '', counselorId: '', today };
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  it('every request of the samples is done by somebody whose work it is', async () => {
    const refused: Record<string, unknown> = {};
    for (const [route, sample] of Object.entries(stockSamples)) {
      const needed = permissionOfRoute(route.replaceAll(/\{(\w+)\}/g, ':$1'));
      // A batch is checked by somebody else than the pharmacist who prepared it; a designation is not for oneself.
      const role = (['nurse', 'pharmacist', 'administrator'] as const).find(
        (one) => needed !== undefined && needed !== 'anyone' && needed !== 'signed-in' && may([one], needed),
      );
      const receives = route.startsWith('PUT /api/v1/stock/receipts');
      const ask = await as(receives ? 'pharmacist' : (role ?? 'administrator'));
      const { path, body } = await sample(scene, make);
      const answer = await ask(route.split(' ')[0] ?? '', path, body);
      if (answer.status >= 300) refused[route] = [answer.status, answer.text.slice(0, 200)];
    }
    expect(refused).toEqual({});
  });

  it('labels are a document with the number of each container, and name nobody', async () => {
    const { receiptId } = await make.stock();
    const answer = await (await as('pharmacist'))('GET', `/api/v1/stock/receipts/${receiptId}/labels`);
    expect(answer.status).toBe(200);
    expect(answer.text.startsWith('%PDF-')).toBe(true);
  });

  it('a delivery that the rules refuse answers 422 with every rule, and a mistyped one 400', async () => {
    const { path, body } = await (stockSamples['PUT /api/v1/stock/receipts/{id}'] ?? never())(scene, make);
    const { orderFormId: _, ...without } = body as { orderFormId: string };
    const refused = await (await as('nurse'))('PUT', path, without);
    expect(refused).toMatchObject({ status: 422, body: { code: 'stock.refused' } });
    expect(
      (refused.body.evaluations as { ruleId: string; result: string }[])
        .filter(({ result }) => result === 'failed')
        .map(({ ruleId }) => ruleId),
    ).toEqual(['R-227', 'R-228']);
    const wrong = await (await as('nurse'))('PUT', path, { ...(body as object), lines: [] });
    expect(wrong.status).toBe(400);
  });

  it('no id of a container, product or supplier of another programme is found', async () => {
    const stranger = await api.as('pharmacist', api.other);
    const { containers, productId, placeId } = await make.stock();
    const id = containers[0]?.id ?? '';
    expect((await stranger('GET', `/api/v1/stock/movements?containerId=${id}`)).status).toBe(404);
    const stay = { containerId: id, placeId };
    expect((await stranger('PUT', `/api/v1/stock/stays/${randomUUID()}`, stay)).status).toBe(404);
    expect((await stranger('GET', `/api/v1/stock/containers?productId=${productId}`)).body.items).toEqual([]);
    expect((await stranger('GET', '/api/v1/stock/overview')).body.containers).toEqual([]);
  });
});

function never(): never {
  throw new Error('There is a sample.');
}
