import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RestrictionService } from '@cairn/patient';
import { newId } from '@cairn/platform';
import { refusalOf, TestScene } from './test-scene';

const header = 'specimen_id,family_name,date_of_birth,analyte,result,stage,laboratory,reported_at,status';

describe('files of results (R-405)', () => {
  let db: TestDatabase;
  let scene: TestScene;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await TestScene.open(db);
  });
  afterAll(() => db.close());

  async function* bytes(...rows: string[]): AsyncGenerator<Buffer> {
    yield Buffer.from([header, ...rows].join('\n'));
  }
  const row = (
    label: string,
    change: Partial<Record<'name' | 'born' | 'analyte' | 'result' | 'status', string>> = {},
  ) =>
    [
      label,
      change.name ?? '',
      change.born ?? '1980-01-01',
      change.analyte ?? 'fentanyl',
      change.result ?? 'positive',
      'presumptive',
      'North Laboratory',
      '2026-03-02',
      change.status ?? '',
    ].join(',');
  const file = (...rows: string[]) => scene.files.file(scene.nurse, newId(), bytes(...rows));
  const rowsOf = async () => {
    const tables = ['specimen_report', 'result_import', 'result_quarantine'];
    const counts = tables.map(async (table) => {
      const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      return rows[0]?.n;
    });
    return Promise.all(counts);
  };

  it('shows first what would become of a file, and keeps nothing', async () => {
    const ada = await scene.dosing.person('Ada', 'Preview');
    const label = scene.label();
    await scene.specimen(ada, label);
    const before = await rowsOf();
    const answer = await scene.files.preview(scene.nurse, newId(), bytes(row(label), row('NOBODY-1'), row('X', {})));
    expect(answer).toMatchObject({ mode: 'preview', lines: 3, filed: 1, quarantined: 1, refusedRows: 1 });
    expect(answer.reports[0]).toMatchObject({ lines: [2], outcome: 'filed', displayName: 'Ada Preview' });
    expect(await rowsOf()).toEqual(before);
  });

  it('files by specimen and person, holds what does not fit, names every other row', async () => {
    const ada = await scene.dosing.person('Ada', 'Files');
    const [good, wrongPerson] = [scene.label(), scene.label()];
    const { id } = await scene.specimen(ada, good);
    await scene.specimen(ada, wrongPerson);
    const answer = await file(
      row(good, { name: 'Files' }),
      row(good, { name: 'Files', analyte: 'eddp', result: 'negative' }),
      row(wrongPerson, { born: '1981-01-01' }),
      row(good, { name: 'Files', analyte: 'moonlight' }).replace(good, 'S-BROKEN'),
    );
    expect(answer).toMatchObject({ filed: 1, quarantined: 1, refusedRows: 1 });
    expect(answer.refused).toMatchObject([{ line: 5, column: 'analyte' }]);
    const { specimens } = await scene.tests.ofPatient(scene.nurse, ada);
    expect(specimens.find((one) => one.id === id)).toMatchObject({ state: 'positive', reports: [{ source: 'file' }] });
    expect(specimens.find((one) => one.collection?.barcode === wrongPerson)?.awaits).toBe(true);
    const held = (await scene.files.quarantine(scene.nurse)).find(({ barcode }) => barcode === wrongPerson);
    expect(held?.reason).toContain('date of birth');
    expect(await scene.files.import(scene.nurse, answer.id)).toMatchObject({
      lines: 4,
      refused: 1,
      refusals: [{ line: 5 }],
    });
  });

  it('the same file twice changes nothing; under its own id it answers the same', async () => {
    const ada = await scene.dosing.person();
    const label = scene.label();
    await scene.specimen(ada, label);
    const id = newId();
    const first = await scene.files.file(scene.nurse, id, bytes(row(label)));
    expect(await scene.files.file(scene.nurse, id, bytes(row(label)))).toEqual(first);
    expect(await file(row(label))).toMatchObject({ filed: 0, unchanged: 1 });
    expect(await file(row(label, { result: 'negative' }))).toMatchObject({ filed: 0, quarantined: 1 });
    expect(await file(row(label, { result: 'negative', status: 'corrected' }))).toMatchObject({ amended: 1 });
    const { specimens } = await scene.tests.ofPatient(scene.nurse, ada);
    expect(specimens).toMatchObject([{ state: 'negative', reports: [{ number: 1 }, { number: 2 }] }]);
  });

  it('10,000 wrong rows: each is named, nothing is filed, and the file is remembered', async () => {
    const before = await rowsOf();
    const rows = Array.from({ length: 10_000 }, (_, index) => row(`S-W${10_000 + index}`, { result: 'perhaps' }));
    const answer = await file(...rows);
    expect(answer).toMatchObject({ lines: 10_000, filed: 0, quarantined: 0, refusedRows: 10_000 });
    expect(answer.refused.at(-1)).toMatchObject({ line: 10_001, column: 'result' });
    const [reports, imports, held] = await rowsOf();
    expect([reports, imports, held]).toEqual([before[0], (before[1] ?? 0) + 1, before[2]]);
  });

  it('10,000 rows of nobody here all wait in quarantine, in one transaction', async () => {
    const before = await rowsOf();
    const answer = await file(...Array.from({ length: 10_000 }, (_, index) => row(`S-N${10_000 + index}`)));
    expect(answer).toMatchObject({ filed: 0, quarantined: 10_000 });
    const after = await rowsOf();
    expect((after[2] ?? 0) - (before[2] ?? 0)).toBe(10_000);
  }, 60_000);

  it.each([
    ['', 'empty'],
    ['a,b\n1,2', 'lacks these columns'],
    [header, 'no rows'],
    [`${header}\n"S-0001,x`, 'quotation'],
    ['PK\u0003\u0004', 'spreadsheet'],
    [`${header}\n${'x,'.repeat(3)}\0`, 'characters'],
  ])('a file that is none is refused as a whole: %j', async (text, says) => {
    async function* source(): AsyncGenerator<Buffer> {
      yield Buffer.from(text);
    }
    const refusal = await refusalOf(scene.files.file(scene.nurse, newId(), source()));
    expect(refusal).toMatchObject({ code: 'result-file.unreadable', says: expect.stringContaining(says) });
  });

  it('a person files what waits in quarantine by the label, or discards it, once', async () => {
    const ada = await scene.dosing.person('Ada', 'Quarantine');
    const label = scene.label();
    const { id } = await scene.specimen(ada, label);
    await file(row('S-SMUDGED', { name: 'Quarantine' }));
    const held = (await scene.files.quarantine(scene.nurse)).find(({ barcode }) => barcode === 'S-SMUDGED');
    const end = (barcode?: string) =>
      scene.files.end(scene.nurse, held?.id ?? '', {
        outcome: 'filed',
        barcode,
        reason: 'Label was smudged, called the laboratory',
      });
    expect((await refusalOf(end())).code).toBe('quarantine.refused');
    expect((await refusalOf(end('S-NOBODY'))).code).toBe('quarantine.refused');
    await end(label);
    expect((await refusalOf(end(label))).code).toBe('quarantine.ended');
    const { specimens } = await scene.tests.ofPatient(scene.nurse, ada);
    expect(specimens.find((one) => one.id === id)?.state).toBe('positive');
  });

  it('a result of a restricted chart waits for somebody who may open it, and names nobody', async () => {
    const ada = await scene.dosing.person('Grace', 'Hidden');
    const label = scene.label();
    await scene.specimen(ada, label);
    await new RestrictionService(scene.dosing.acts).restrict(scene.dosing.clinic.actor('privacy_officer'), ada, {
      id: newId(),
      kind: 'relative',
      ownStaffId: null,
      readerIds: [],
      reason: 'Related to a colleague',
    });
    const answer = await file(row(label));
    expect(answer).toMatchObject({ filed: 0, quarantined: 1, reports: [{ displayName: null, number: null }] });
  });
});
