import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { may, permissionOfRoute, type Permission, type Role, roles } from '@cairn/rules';
import { makersOf } from '../samples';
import { drugTestSamples } from '../samples-drug-tests';
import type { Makers, SampleScene } from '../samples-shape';
import { type Ask, startApi, type TestApi } from '../testing';

jest.setTimeout(60_000);

describe('drug tests over HTTP', () => {
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

  it.each(roles)('%s gets through where the table says so, and each request is a good one', async (role) => {
    const wrong: Record<string, unknown> = {};
    for (const [route, sample] of Object.entries(drugTestSamples)) {
      const { path, body, headers } = await sample(scene, make);
      const answer = await who(role)(route.split(' ')[0] ?? 'GET', path, body, headers);
      const needed = permissionOfRoute(route.replaceAll(/\{(\w+)\}/g, ':$1')) as Permission;
      const good = may([role], needed) ? answer.status >= 200 && answer.status < 300 : answer.status === 403;
      if (!good) wrong[route] = [answer.status, answer.text.slice(0, 300)];
    }
    expect(wrong).toEqual({});
  });

  it('a colleague of another program finds nothing of ours', async () => {
    const other = await api.as('medical_director', api.other);
    const { specimenId, reportId } = await make.testReport(scene.patientId);
    const of = `/api/v1/patients/${scene.patientId}`;
    const reading = { reportId, outcome: 'agreed', patientSays: 'not-asked' };
    expect((await other('GET', `${of}/drug-tests`)).status).toBe(404);
    expect((await other('PUT', `${of}/specimens/${specimenId}/readings/${randomUUID()}`, reading)).status).toBe(404);
    expect(
      (
        await other('POST', `/api/v1/test-panels/${await make.testPanel()}/end`, {
          endsOn: scene.today,
          reason: 'Not ours',
        })
      ).status,
    ).toBe(404);
    const { body } = await other('GET', '/api/v1/drug-tests');
    expect(body).toMatchObject({ toCollect: [], awaiting: [], toConfirm: [], quarantined: 0 });
  });

  it('a file of results is previewed, then filed; what is no file is refused in words', async () => {
    const nurse = who('nurse');
    const header = 'specimen_id,date_of_birth,analyte,result,stage,laboratory,reported_at';
    const bytes = { 'content-type': 'application/octet-stream' };
    const send = (mode: string, text: string) =>
      nurse('POST', `/api/v1/specimens/results?id=${randomUUID()}&mode=${mode}`, Buffer.from(text), bytes);
    const preview = await send('preview', `${header}\nS-HTTP-1,1984-05-06,fentanyl,maybe,presumptive,North,2026-03-02`);
    expect(preview).toMatchObject({ status: 201, body: { mode: 'preview', refused: [{ line: 2, column: 'result' }] } });
    expect(await send('file', 'nothing of that kind')).toMatchObject({
      status: 422,
      body: { code: 'result-file.unreadable' },
    });
    expect((await nurse('POST', `/api/v1/specimens/results?id=${randomUUID()}&mode=file`, { rows: [] })).status).toBe(
      400,
    );
  });
});
