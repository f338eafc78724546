import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { pagesOf } from '@cairn/paper/testing';
import { startApi, type TestApi } from '../testing';

describe('records as files', () => {
  let db: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const log = '/api/v1/records/dispensing-log?from=2026-03-02&to=2026-03-02';
  const file = async (path: string, accept: string, role: 'nurse' | 'administrator' = 'nurse') => {
    const answer = await fetch(`${api.url}${path}`, { headers: { ...(await api.headersOf(role)), accept } });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('the log is a page, a spreadsheet or a print, as it is asked for', async () => {
    const ask = await api.as('nurse');
    expect((await ask('GET', log)).body).toMatchObject({ total: 0, items: [], from: '2026-03-02' });
    const csv = await file(`${log}&basis=own-record`, 'text/csv');
    expect(csv.answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(csv.answer.headers.get('content-disposition')).toBe(
      'attachment; filename="dispensing-log-2026-03-02-2026-03-02.csv"',
    );
    expect(String(csv.bytes)).toContain('Dispensing log, Mon 2 Mar 2026');
    const pdf = await file(`${log}&basis=audit`, 'application/pdf');
    expect(pdf.answer.headers.get('content-type')).toBe('application/pdf');
    expect(pagesOf(pdf.bytes)[0]).toContain('Audit or evaluation of the program');
  });

  it('a refusal is an answer and no broken file (R-220)', async () => {
    const none = await file(log, 'text/csv');
    expect([none.answer.status, JSON.parse(String(none.bytes)).code]).toEqual([422, 'records.refused']);
    const open = await file('/api/v1/records/dispensing-log', 'application/pdf');
    expect(open.answer.status).toBe(400);
    const long = await file(
      '/api/v1/records/dispensing-log?from=2026-01-01&to=2026-12-31&basis=own-record',
      'application/pdf',
    );
    expect(long.answer.status).toBe(400);
  });

  it('the summary comes as all three, also to who may see no patient (R-216)', async () => {
    const path = '/api/v1/records/dispensing-summary?from=2026-03-02&to=2026-03-03';
    const csv = await file(path, 'text/csv', 'administrator');
    expect(String(csv.bytes)).toContain(
      'Day,Product,Strength,Opening,Received,Taken here,Taken home,Wasted,Other,Closing',
    );
    const pdf = await file(path, 'application/pdf', 'administrator');
    expect(pagesOf(pdf.bytes)[0]).toContain('Nothing was in stock on these days.');
  });

  it('the sheet for times without the program comes as of now (R-241)', async () => {
    const { answer, bytes } = await file('/api/v1/records/downtime-sheet', '*/*');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="downtime-sheet.pdf"');
    expect(pagesOf(bytes)[0]).toContain('Downtime sheet');
  });

  it('a clock that is more than a minute off is told by /health (R-240)', async () => {
    const checks = async () => (await api.nobody('GET', '/health')).body.checks;
    expect(await checks()).toMatchObject({ clock: 'good' });
    const now = Date.now;
    Date.now = () => now() + 61_000;
    try {
      expect(await checks()).toMatchObject({ clock: 'bad', database: 'good' });
    } finally {
      Date.now = now;
    }
  });
});
