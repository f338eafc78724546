import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { draftMaxBytes } from '@cairn/rules';
import { makersOf } from '../samples';
import { aDraft } from '../samples-drafts';
import { type Ask, startApi, type TestApi } from '../testing';

describe('unfinished text over HTTP', () => {
  let db: TestDatabase;
  let api: TestApi;
  let nurse: Ask;
  let patientId: string;

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    nurse = await api.as('nurse');
    const counselorId = api.clinic.actor('counselor').staffId ?? '';
    patientId = await makersOf({ today: '2026-03-02', counselorId }, () => nurse).patient();
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const put = (body: object | string, id: string = randomUUID()) => nurse('PUT', `/api/v1/drafts/${id}`, body);

  it('is saved, found by what it is about, listed without its text, and ended', async () => {
    const body = aDraft(patientId);
    const saved = await put(body);
    expect([saved.status, saved.body.revision]).toEqual([201, 1]);
    const { id } = saved.body;
    const { form, about } = body;
    const found = await nurse('POST', '/api/v1/drafts/open', { form, about, patientId });
    expect(found.body.draft).toMatchObject({ id, content: body.content });
    const list = await nurse('GET', '/api/v1/drafts');
    expect(list.body.items).toMatchObject([{ id, form, patient: { id: patientId }, discardedAt: null }]);
    expect(list.text).not.toContain(body.content.reason);
    expect((await nurse('POST', `/api/v1/drafts/${id}/end`)).status).toBe(204);
    expect((await nurse('GET', `/api/v1/drafts/${id}`)).status).toBe(404);
  });

  it('a newer text answers 409 with when it was saved', async () => {
    const body = aDraft(patientId);
    const first = await put(body);
    const second = await put({ ...body, content: { reason: 'Other' } });
    expect([second.status, second.body.code]).toEqual([409, 'draft.newer']);
    expect(second.body.facts).toEqual({ draftId: first.body.id, revision: 1, savedAt: first.body.savedAt });
  });

  it('bad input names the field, and keeps nothing', async () => {
    const good = aDraft(patientId);
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const bad: Record<string, object | string> = {
      'a form of no program': { ...good, form: 'heroic' },
      'no object': { ...good, content: ['a'] },
      'a text': { ...good, content: 'a' },
      'a NUL': { ...good, content: { reason: 'a\0b' } },
      'half an emoji': { ...good, content: { reason: '\ud83d' } },
      'too deep': { ...good, content: { reason: nested(40) } },
      'a field of no body': { ...good, patient: 'x' },
      'a prototype': `{"form":"reason","about":"","patientId":null,"buildsOn":0,"content":{"__proto__":{"x":1}}}`,
      'a step back': { ...good, buildsOn: -1 },
      'a long place': { ...good, about: 'x'.repeat(201) },
      'no uuid': { ...good, patientId: '17' },
    };
    for (const [name, body] of Object.entries(bad)) {
      const answer = await put(body);
      expect([name, answer.status, answer.body.code]).toEqual([name, 400, 'input.invalid']);
    }
    expect((await put({ ...good, content: { reason: 'x'.repeat(draftMaxBytes) } })).body.code).toBe('draft.too-large');
    expect((await put({ ...good, content: { reason: 'x'.repeat(400_000) } })).status).toBe(413);
    expect((await put({ ...good, patientId: randomUUID() })).status).toBe(404);
    const { rows } = await db.owner.query('select 1 from draft where about = $1', [good.about]);
    expect(rows).toEqual([]);
  });

  it('text in any script comes back to the letter', async () => {
    const content = {
      reason: 'Ángeles 😀 עברית عربى 汉字 \u202eabc\u202c \\u0000 \\ "',
      deep: { list: [1, 0.1, null, true, ''] },
    };
    const { body } = await put({ ...aDraft(patientId), content });
    expect((await nurse('GET', `/api/v1/drafts/${body.id}`)).body.content).toEqual(content);
  });

  it('somebody else’s draft is not there for anybody, whatever is asked of it', async () => {
    const { body } = await put(aDraft(patientId));
    const director = await api.as('medical_director');
    const stranger = await api.as('nurse', api.other);
    for (const ask of [director, stranger]) {
      expect((await ask('GET', `/api/v1/drafts/${body.id}`)).status).toBe(404);
      for (const act of ['end', 'discard', 'restore'])
        expect((await ask('POST', `/api/v1/drafts/${body.id}/${act}`)).status).toBe(404);
      const over = await ask('PUT', `/api/v1/drafts/${body.id}`, { ...aDraft(patientId), buildsOn: 1 });
      expect(over.status).toBe(404);
    }
  });
});
