import { type LabelledSpecimen, matchReport } from './match';
import { type FileReport, type FileRow, readResultHeader, readResultRows } from './result-file';

const cells = {
  specimen_id: 'S-0001',
  given_name: 'Ada',
  family_name: 'Lovelace',
  date_of_birth: '1984-05-06',
  analyte: 'Methadone',
  result: 'positive',
  stage: 'presumptive',
  laboratory: 'North Laboratory',
  reported_at: '2026-03-02T14:00:00Z',
};
const row = (line: number, change: Record<string, string> = {}): FileRow => ({ line, cells: { ...cells, ...change } });

describe('a file of results', () => {
  it('needs the number of the specimen and a name or date of birth in its header (R-405)', () => {
    const names = ['Specimen ID', 'Date of birth', 'Analyte', 'Result', 'Stage', 'Laboratory', 'Reported at', 'Color'];
    expect(readResultHeader(names)).toMatchObject({ columns: expect.arrayContaining(['specimen_id', null]) });
    expect(readResultHeader(names.slice(1))).toMatchObject({ says: expect.stringContaining('specimen_id') });
    expect(readResultHeader(names.filter((name) => name !== 'Date of birth'))).toMatchObject({
      says: expect.stringContaining('never matched by its number alone'),
    });
    expect(readResultHeader([...names, 'RESULT'])).toMatchObject({ says: expect.stringContaining('twice') });
  });

  it('puts the rows of a specimen together (R-405)', () => {
    const { reports, refused } = readResultRows([
      row(2),
      row(3, { analyte: 'EDDP', result: 'NEG', creatinine: '18.5' }),
    ]);
    expect(refused).toEqual([]);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ lines: [2, 3], report: { validity: { creatinineMgDl: 18.5 } } });
    expect(reports[0]?.report.findings).toEqual([
      { analyte: 'methadone', result: 'positive', value: null, units: null },
      { analyte: 'eddp', result: 'negative', value: null, units: null },
    ]);
  });

  it.each([
    [{ specimen_id: '' }, 'specimen_id'],
    [{ analyte: 'moonlight' }, 'analyte'],
    [{ result: 'maybe' }, 'result'],
    [{ stage: 'certain' }, 'stage'],
    [{ date_of_birth: '5/6/84' }, 'date_of_birth'],
    [{ date_of_birth: '', family_name: '' }, 'family_name'],
    [{ reported_at: 'yesterday' }, 'reported_at'],
    [{ laboratory: '' }, 'laboratory'],
    [{ value: '12 ng' }, 'value'],
    [{ oxidants: 'perhaps' }, 'oxidants'],
    [{ status: 'draft' }, 'status'],
  ])('names the line and the column of %j (R-405)', (change, column) => {
    const { reports, refused } = readResultRows([row(7, change)]);
    expect(reports).toEqual([]);
    expect(refused).toMatchObject([{ line: 7, column }]);
  });

  it('files a specimen whole or not at all (R-405)', () => {
    const { reports, refused } = readResultRows([
      row(2),
      row(3, { analyte: 'moonlight' }),
      row(4, { specimen_id: 'S-0002' }),
    ]);
    expect(reports.map(({ barcode }) => barcode)).toEqual(['S-0002']);
    expect(refused.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('refuses rows of one specimen that contradict each other (R-405)', () => {
    expect(readResultRows([row(2), row(3)]).refused).toMatchObject([{ line: 3, column: 'analyte' }]);
    expect(readResultRows([row(2), row(3, { analyte: 'EDDP', family_name: 'Byron' })]).refused).toMatchObject([
      { line: 3, says: 'Rows of one specimen differ in family_name' },
    ]);
  });

  it('answers 10,000 wrong rows one by one (R-405)', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      row(index + 2, { result: 'x', specimen_id: `S-${10_000 + index}` }),
    );
    const { reports, refused } = readResultRows(rows);
    expect(reports).toEqual([]);
    expect(new Set(refused.map(({ line }) => line)).size).toBe(10_000);
  });

  describe('is matched', () => {
    const report = readResultRows([row(2)]).reports[0] as FileReport;
    const specimen: LabelledSpecimen = {
      specimenId: 's',
      voided: false,
      collector: 'nurse',
      familyNames: ['Lovelace', 'Byron'],
      givenNames: ['Ada', 'Augusta'],
      dateOfBirth: '1984-05-06',
      reports: [],
    };
    const outcome = (of: Partial<FileReport> = {}, at: Partial<LabelledSpecimen> | null = {}) =>
      matchReport({ report: { ...report, ...of }, specimen: at === null ? null : { ...specimen, ...at } });

    it('by specimen and person (R-405)', () => {
      expect(outcome()).toEqual({ outcome: 'file', amendsId: null });
      expect(outcome({ dateOfBirth: null, familyName: 'LOVELÁCE', givenName: 'A' })).toMatchObject({ outcome: 'file' });
      expect(outcome({ familyName: null, givenName: null })).toMatchObject({ outcome: 'file' });
      expect(outcome({ familyName: 'Byron' })).toMatchObject({ outcome: 'file' });
    });

    it.each([
      [{}, null, 'No specimen'],
      [{}, { voided: true }, 'taken back'],
      [{}, { collector: null }, 'collector'],
      [{ dateOfBirth: '1984-05-07' }, {}, 'date of birth'],
      [{ familyName: 'Babbage', dateOfBirth: null }, {}, 'name'],
      [{ familyName: 'Babbage' }, {}, 'name'],
      [{ givenName: 'Bea' }, {}, 'name'],
      [{ familyName: null, dateOfBirth: null, givenName: 'Ada' }, {}, 'Neither'],
    ] as const)('or waits in quarantine: %j %j (R-405)', (of, at, says) => {
      expect(outcome(of, at)).toMatchObject({ outcome: 'quarantine', says: expect.stringContaining(says) });
    });

    it('a second time changes nothing; another result has to be marked as corrected (R-405)', () => {
      const filed = { id: 'a', number: 1, stage: 'presumptive', amendsId: null, validityStatus: 'valid' } as const;
      const same = { reports: [{ ...filed, findings: report.report.findings }] };
      const other = {
        reports: [
          { ...filed, findings: report.report.findings.map((one) => ({ ...one, result: 'negative' as const })) },
        ],
      };
      expect(outcome({}, same)).toEqual({ outcome: 'unchanged' });
      expect(outcome({}, other)).toMatchObject({ outcome: 'quarantine' });
      expect(outcome({ corrected: true }, other)).toEqual({ outcome: 'file', amendsId: 'a' });
    });
  });
});
