import { type EnteredResults, missingOf, reportOf, resultKeys } from './result-entry';
import { readAnalytes, writeAnalytes } from './panel-text';
import { refusalsCsv } from './refusals-csv';

const entered: EnteredResults = {
  stage: 'presumptive',
  laboratory: ' Cup ',
  source: 'point-of-care',
  results: { methadone: 'positive', eddp: 'negative' },
  values: { methadone: '820,5' },
  validity: { creatinine: '80', ph: '', gravity: '1.010', oxidants: 'no' },
  amendReason: '',
};

describe('entering a result', () => {
  it('answers by sign or by letter', () => {
    expect([resultKeys['+'], resultKeys['n'], resultKeys['?'], resultKeys['x']]).toEqual([
      'positive',
      'negative',
      'inconclusive',
      undefined,
    ]);
  });

  it('sends what was answered, with amounts and validity as numbers', () => {
    const at = new Date('2026-03-02T15:00:00Z');
    const report = reportOf(entered, new Map([['methadone', 'ng/mL']]), { amendsId: null, at });
    expect(report).toEqual({
      stage: 'presumptive',
      laboratory: 'Cup',
      reportedAt: '2026-03-02T15:00:00.000Z',
      source: 'point-of-care',
      validity: { creatinineMgDl: 80, ph: null, specificGravity: 1.01, oxidants: false },
      findings: [
        { analyte: 'methadone', result: 'positive', value: 820.5, units: 'ng/mL' },
        { analyte: 'eddp', result: 'negative', value: null, units: null },
      ],
      amendsId: null,
      amendReason: null,
    });
  });

  it('says what is missing', () => {
    expect(missingOf(entered, ['methadone', 'eddp'], null)).toBeNull();
    expect(missingOf(entered, ['methadone', 'eddp', 'fentanyl'], null)).toBe('One substance is not answered');
    expect(missingOf({ ...entered, laboratory: ' ' }, [], null)).toBe('Who tested it');
    expect(missingOf(entered, [], 'before')).toBe('Why it is amended');
  });

  it('panels are written a line a substance, and read back the same', () => {
    const analytes = [
      { analyte: 'fentanyl', cutoff: 1, units: 'ng/mL' },
      { analyte: '6-mam', cutoff: 10, units: 'ng/mL' },
      { analyte: 'thc', cutoff: null, units: 'ng/mL' },
    ];
    expect(readAnalytes(writeAnalytes(analytes))).toEqual(analytes);
    expect(readAnalytes('Fentanyl 1\n\n EDDP 300 ng/mL\n7-aminoclonazepam 100')).toEqual([
      { analyte: 'fentanyl', cutoff: 1, units: 'ng/mL' },
      { analyte: 'eddp', cutoff: 300, units: 'ng/mL' },
      { analyte: '7-aminoclonazepam', cutoff: 100, units: 'ng/mL' },
    ]);
  });

  it('refused rows as a file hold no formula', () => {
    const address = decodeURIComponent(refusalsCsv([{ line: 2, column: 'result', says: '=1+1 "quoted"' }]));
    expect(address).toContain(`2,"result","'=1+1 ""quoted"""`);
  });
});
