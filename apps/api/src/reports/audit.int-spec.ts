import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { type Ask, startApi, type TestApi } from '../testing';

describe('who looked, over HTTP', () => {
  let db: TestDatabase;
  let api: TestApi;
  let officer: Ask;
  let nurse: Ask;
  let patientId: string;

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    [officer, nurse] = [await api.as('privacy_officer'), await api.as('nurse')];
    patientId = randomUUID();
    const person = {
      legalName: { given: '=cmd', family: 'Formula' },
      dateOfBirth: '1984-05-06',
      sexAtBirth: 'female',
    };
    await (
      await api.as('front_desk')
    )('PUT', `/api/v1/patients/${patientId}`, person);
    for (let look = 0; look < 60; look += 1) await nurse('GET', `/api/v1/patients/${patientId}`);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  it('shows what somebody tried whose role does not include it, and with whose record', async () => {
    const desk = await api.as('front_desk');
    expect((await desk('GET', `/api/v1/patients/${patientId}/chart`)).status).toBe(403);
    expect((await desk('GET', '/api/v1/audit/events')).status).toBe(403);
    const { body } = await officer('GET', '/api/v1/audit/events?outcome=refused');
    const seen = body.items.map((line: { act: string; code: string; patient: { id: string } | null }) => [
      ...[line.act, line.code, line.patient?.id ?? null],
    ]);
    expect(seen).toContainEqual(['chart.read', 'permission.denied', patientId]);
    expect(seen).toContainEqual(['audit.read', 'permission.denied', null]);
  });

  it('comes in pages whose cursors fit, and refuses what does not', async () => {
    const first = await officer('GET', `/api/v1/audit/events?patientId=${patientId}`);
    expect(first.body.items).toHaveLength(50);
    const second = await officer('GET', `/api/v1/audit/events?patientId=${patientId}&cursor=${first.body.next}`);
    const ids = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const wrong of [
      'cursor=1',
      'act=x;drop',
      'from=yesterday',
      'from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z',
    ])
      expect([wrong, (await officer('GET', `/api/v1/audit/events?${wrong}`)).status]).toEqual([wrong, 400]);
  });

  it('exports as a file that names who took it, and runs nothing in a spreadsheet', async () => {
    const file = await officer('GET', `/api/v1/audit/events?patientId=${patientId}&act=patient.read`, undefined, {
      accept: 'text/csv',
    });
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.headers.get('content-disposition')).toContain('who-looked.csv');
    const lines = file.text.trim().split('\r\n');
    expect(lines[0]).toMatch(/^"?Handed to The privacy_officer \(.*@example.org\) on 20/);
    expect(lines[1]).toMatch(/^at,person,act/);
    expect(lines).toHaveLength(62);
    expect(lines[2]).toContain("'=cmd Formula");
    const refused = await nurse('GET', '/api/v1/audit/events', undefined, { accept: 'text/csv' });
    expect([refused.status, refused.body.code]).toEqual([403, 'permission.denied']);
  });

  it('tells the privacy officer of an opening within a second, and nobody else', async () => {
    const heard: Record<string, string> = {};
    const listen = async (role: 'privacy_officer' | 'counselor') => {
      const answer = await fetch(`${api.url}/api/v1/events`, { headers: await api.headersOf(role) });
      const reader = answer.body?.getReader();
      const decoder = new TextDecoder();
      void (async () => {
        for (;;) {
          const part = await reader?.read().catch(() => undefined);
          if (part === undefined || part.done) return;
          heard[role] = (heard[role] ?? '') + decoder.decode(part.value);
        }
      })();
      return () => void reader?.cancel().catch(() => undefined);
    };
    const stops = [await listen('privacy_officer'), await listen('counselor')];
    const restriction = { kind: 'asked', readerIds: [], reason: 'Asked for it' };
    expect(
      (await officer('PUT', `/api/v1/patients/${patientId}/restriction/${randomUUID()}`, restriction)).status,
    ).toBe(201);
    const opening = { id: randomUUID(), reasonCode: 'dosing', reason: 'At the window' };
    expect((await nurse('POST', `/api/v1/patients/${patientId}/openings`, opening)).status).toBe(201);
    for (let tries = 0; tries < 20 && !heard['privacy_officer']?.includes('chart-opening'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard['privacy_officer']).toContain(`{"kind":"chart-opening","id":"${opening.id}"}`);
    expect(heard['counselor'] ?? '').not.toContain('chart-opening');
    for (const stop of stops) stop();
  });
});
