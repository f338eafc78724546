import { standardPolicy } from '../../policy';
import { addDays } from '../../time';
import { exampleChart, today } from '../example-chart';
import { analytes } from './analytes';
import { type AnalyteReading, interpret, type ReadSpecimen } from './interpret';
import { contextOf, type TestContext } from './test-context';
import { allowedKinds, foundOther, foundRows, opioidUnderNaltrexone, pairs, testActions } from './interpretation-table';
import { type StandingFinding, testFindingWords } from './report';

const on = today;
const ordered = (
  product: TestContext['orders'][number]['product'],
  change: Partial<TestContext['orders'][number]> = {},
) => ({
  product,
  startsOn: addDays(on, -30),
  expiresOn: addDays(on, 30),
  endsOn: null,
  ...change,
});
const dosed = (productClass: TestContext['doses'][number]['productClass'], ago = 1) => ({
  productClass,
  on: addDays(on, -ago),
  extendedRelease: false,
});
const nothing: TestContext = { collectedOn: on, orders: [], doses: [], medications: [] };
const onMethadone: TestContext = {
  ...nothing,
  orders: [ordered('methadone-oral-concentrate')],
  doses: [dosed('methadone')],
};
const onBuprenorphine: TestContext = {
  ...nothing,
  orders: [ordered('buprenorphine-naloxone-film')],
  doses: [dosed('buprenorphine')],
};
const takes = (key: string): TestContext['medications'][number] => ({
  key,
  startedOn: addDays(on, -60),
  endedOn: null,
});

const finding = (text: string, stage: StandingFinding['stage'] = 'presumptive'): StandingFinding => {
  const [analyte = '', value] = text.slice(1).split('=');
  return {
    analyte,
    result: text.startsWith('+') ? 'positive' : text.startsWith('-') ? 'negative' : 'inconclusive',
    value: value === undefined ? null : Number(value),
    units: value === undefined ? null : 'ng/mL',
    stage,
    reportId: 'report',
  };
};

function read(
  texts: string,
  context: TestContext = nothing,
  more: Partial<ReadSpecimen> & { stage?: StandingFinding['stage'] } = {},
): Record<string, AnalyteReading> {
  const { stage, ...of } = more;
  const findings = texts.split(' ').map((text) => finding(text, stage));
  const all = interpret({ findings, validity: 'valid', ...of }, context, standardPolicy);
  return Object.fromEntries(all.map((one) => [one.analyte, one]));
}
const reads = (texts: string, context?: TestContext, more?: Parameters<typeof read>[2]) =>
  Object.fromEntries(Object.entries(read(texts, context, more)).map(([analyte, { reading }]) => [analyte, reading]));

describe('how a drug test reads', () => {
  it('T-32 methadone without EDDP is unexpected, comes to the prescriber and asks for no change of dose (R-406)', () => {
    const found = read('+methadone -eddp', onMethadone);
    expect(found['methadone']).toMatchObject({ reading: 'unexpected_present', warns: true });
    expect(found['eddp']).toMatchObject({ reading: 'unexpected_absent', warns: true });
    expect(found['eddp']?.actions).toEqual(['conversation', 'validity', 'observed-repeat', 'take-home-review']);
  });

  it.each([
    ['+methadone +eddp', { methadone: 'expected_present', eddp: 'expected_present' }],
    ['-methadone +eddp', { methadone: 'expected_absent', eddp: 'expected_present' }],
    ['-methadone -eddp', { methadone: 'unexpected_absent', eddp: 'unexpected_absent' }],
    ['+methadone', { methadone: 'expected_present', eddp: 'not_tested' }],
    ['-methadone', { methadone: 'unexpected_absent', eddp: 'not_tested' }],
    ['+eddp', { methadone: 'not_tested', eddp: 'expected_present' }],
    ['-eddp', { methadone: 'not_tested', eddp: 'unexpected_absent' }],
    ['-benzoylecgonine', { methadone: 'not_tested', eddp: 'not_tested', benzoylecgonine: 'expected_absent' }],
  ])('on methadone %s (R-406)', (texts, expected) => {
    expect(reads(texts, onMethadone)).toEqual(expected);
  });

  it.each([
    ['+buprenorphine +norbuprenorphine', 'expected_present', 'expected_present'],
    ['+buprenorphine -norbuprenorphine', 'unexpected_present', 'unexpected_absent'],
    ['-buprenorphine -norbuprenorphine', 'unexpected_absent', 'unexpected_absent'],
    ['-buprenorphine +norbuprenorphine', 'expected_absent', 'expected_present'],
    ['+buprenorphine=1000 +norbuprenorphine=20', 'expected_present', 'expected_present'],
    ['+buprenorphine=1000 +norbuprenorphine=19.9', 'unexpected_present', 'inconclusive'],
  ])('on buprenorphine %s (R-406)', (texts, buprenorphine, norbuprenorphine) => {
    expect(reads(texts, onBuprenorphine)).toMatchObject({ buprenorphine, norbuprenorphine });
  });

  it('naloxone beside buprenorphine is as ordered; alone it shows no misuse (R-406)', () => {
    expect(reads('+naloxone', onBuprenorphine)['naloxone']).toBe('expected_present');
    expect(read('+naloxone')['naloxone']).toMatchObject({ says: 'Naloxone alone does not show misuse', warns: false });
  });

  it('what is expected follows the days of the order, not today (R-406)', () => {
    const ended = {
      ...onMethadone,
      orders: [ordered('methadone-oral-concentrate', { expiresOn: addDays(on, -20) })],
      doses: [dosed('methadone', 20)],
    };
    expect(reads('-methadone -eddp', ended)).toEqual({ methadone: 'expected_absent', eddp: 'expected_absent' });
    expect(reads('+methadone +eddp', ended)).toEqual({ methadone: 'unexpected_present', eddp: 'unexpected_present' });
    // Within the typical window after the last dose it is no surprise.
    const lately = { ...ended, orders: [], doses: [dosed('methadone', 14)] };
    expect(reads('+methadone', lately)['methadone']).toBe('expected_present');
    expect(reads('+methadone', { ...lately, doses: [dosed('methadone', 15)] })['methadone']).toBe('unexpected_present');
  });

  it('on the first day nothing can be expected yet (R-406)', () => {
    const first = { ...onMethadone, doses: [dosed('methadone', 0)] };
    expect(reads('-methadone -eddp', first)).toEqual({ methadone: 'expected_absent', eddp: 'expected_absent' });
    expect(reads('+methadone -eddp', first)['methadone']).toBe('expected_present');
  });

  it('an absence says how long ago the last dose was (R-406)', () => {
    const missed = { ...onMethadone, doses: [dosed('methadone', 5)] };
    expect(read('-methadone -eddp', missed)['methadone']?.says).toContain('5 days before');
  });

  it('an injection months ago still explains buprenorphine (R-406)', () => {
    const injected = { ...nothing, doses: [{ ...dosed('buprenorphine', 200), extendedRelease: true }] };
    expect(reads('+buprenorphine', injected)['buprenorphine']).toBe('expected_present');
  });

  it('6-MAM is heroin, and morphine beside it is read with it (R-406)', () => {
    const found = read('+6-mam +morphine', onMethadone);
    expect(found['6-mam']).toMatchObject({ reading: 'unexpected_present', warns: true });
    expect(found['6-mam']?.actions).toEqual(['conversation', 'naloxone', 'plan']);
    expect(found['morphine']?.says).toBe(found['6-mam']?.says);
  });

  it('morphine alone is not specific: a definitive test if it matters (R-406)', () => {
    expect(read('+morphine')['morphine']).toMatchObject({
      reading: 'unexpected_present',
      actions: ['conversation', 'definitive'],
    });
  });

  it('fentanyl brings naloxone and a caution for a start of buprenorphine, unless it is prescribed (R-406)', () => {
    expect(read('+norfentanyl', onMethadone)['norfentanyl']).toMatchObject({
      reading: 'unexpected_present',
      warns: true,
      actions: ['conversation', 'naloxone', 'induction-caution'],
    });
    expect(reads('+fentanyl', { ...nothing, medications: [takes('fentanyl')] })['fentanyl']).toBe('expected_present');
  });

  it('a benzodiazepine that nobody prescribed is a risk to talk through (R-406)', () => {
    expect(read('+benzodiazepines')['benzodiazepines']).toMatchObject({ reading: 'unexpected_present', warns: true });
    expect(read('+benzodiazepines')['benzodiazepines']?.actions).toContain('sedative-talk');
    const prescribed = { ...nothing, medications: [takes('clonazepam')] };
    expect(reads('+benzodiazepines', prescribed)['benzodiazepines']).toBe('expected_present');
  });

  it('a prescribed benzodiazepine that a screen does not see needs a definitive test first (R-406)', () => {
    const prescribed = { ...nothing, medications: [takes('clonazepam')] };
    expect(read('-benzodiazepines', prescribed)['benzodiazepines']).toMatchObject({
      reading: 'inconclusive',
      actions: ['definitive'],
    });
    expect(reads('-7-aminoclonazepam', prescribed, { stage: 'definitive' })['7-aminoclonazepam']).toBe(
      'unexpected_absent',
    );
  });

  it('bupropion may look like amphetamine in a screen, and not in a definitive test (R-406)', () => {
    const withBupropion = { ...nothing, medications: [takes('bupropion')] };
    expect(read('+amphetamine', withBupropion)['amphetamine']).toMatchObject({
      reading: 'inconclusive',
      actions: ['definitive'],
    });
    expect(read('+amphetamine')['amphetamine']).toMatchObject({
      reading: 'unexpected_present',
      actions: ['conversation', 'definitive'],
    });
    const definitive = read('+amphetamine', withBupropion, { stage: 'definitive' });
    expect(definitive['amphetamine']).toMatchObject({ reading: 'unexpected_present', actions: ['conversation'] });
  });

  it('T-18 an opioid under naltrexone goes to the prescriber before the next dose (R-406)', () => {
    const context = { ...nothing, orders: [ordered('naltrexone-xr')], doses: [dosed('naltrexone', 28)] };
    for (const one of ['methadone', 'eddp', 'tramadol', 'oxycodone', 'norfentanyl'])
      expect(read(`+${one}`, context)[one]).toMatchObject({ reading: 'unexpected_present', warns: true });
    expect(read('+eddp', context)['eddp']?.actions).toContain('prescriber');
    expect(read('+benzoylecgonine', context)['benzoylecgonine']?.actions).not.toContain('prescriber');
  });

  it('a routine opiate screen does not see fentanyl, methadone or buprenorphine (R-401)', () => {
    expect(reads('-opiates')).toEqual({
      opiates: 'expected_absent',
      fentanyl: 'not_tested',
      methadone: 'not_tested',
      buprenorphine: 'not_tested',
    });
    expect(reads('-opiates -norfentanyl -eddp -buprenorphine')).not.toHaveProperty('fentanyl');
  });

  it('a dilute specimen shows what was found; its negatives say little (R-403)', () => {
    const dilute = reads('+norfentanyl -methadone -eddp', onMethadone, { validity: 'dilute' });
    expect(dilute).toMatchObject({
      norfentanyl: 'unexpected_present',
      methadone: 'inconclusive',
      eddp: 'inconclusive',
    });
  });

  it.each(['substituted', 'adulterated', 'invalid'] as const)(
    'nothing is read in a specimen that is %s (R-403)',
    (validity) => {
      const found = read('+norfentanyl -methadone', onMethadone, { validity });
      expect(Object.values(found).map(({ reading, actions }) => [reading, actions])).toEqual([
        ['inconclusive', ['repeat']],
        ['inconclusive', ['repeat']],
      ]);
    },
  );

  it('what the laboratory could not say is inconclusive (R-406)', () => {
    expect(reads('?oxycodone')['oxycodone']).toBe('inconclusive');
    expect(reads('?methadone ?eddp', onMethadone)).toEqual({ methadone: 'inconclusive', eddp: 'inconclusive' });
  });

  it('reads the chart of the day of the specimen: its orders, doses and medication list (R-406)', () => {
    const context = contextOf(exampleChart, today);
    expect(context.orders).toHaveLength(1);
    expect(context.doses[0]).toMatchObject({ productClass: 'methadone' });
    expect(contextOf({ ...exampleChart, doses: [] }, today).doses).toEqual([]);
  });

  it('notes beside each substance for how long it is typically seen (R-407)', () => {
    expect(read('+eddp')['eddp']?.detection).toContain('1 to 14 days');
    expect(read('+6-mam')['6-mam']?.detection).toContain('less than a day');
    expect(read('+norfentanyl')['norfentanyl']?.detection).toContain('Longer, for weeks');
    const windows = Object.fromEntries(
      analytes.flatMap(({ key, windowDays }) => (windowDays ? [[key, windowDays]] : [])),
    );
    expect(windows).toMatchObject({
      methadone: [1, 14],
      eddp: [1, 14],
      buprenorphine: [1, 10],
      fentanyl: [1, 7],
      '6-mam': [0, 1],
      morphine: [1, 3],
      benzoylecgonine: [1, 2],
      methamphetamine: [1, 4],
      '7-aminoclonazepam': [1, 12],
      etg: [1, 4],
      thc: [1, 45],
    });
  });

  it('proposes nothing but talk, tasks, naloxone, a look at take-homes and other tests (R-408)', () => {
    const proposed = [
      ...pairs.flatMap(({ rows }) => rows.flatMap(({ actions }) => actions)),
      ...[...foundRows, foundOther].flatMap(({ actions }) => actions),
      ...opioidUnderNaltrexone.actions,
    ];
    expect(proposed.filter((action) => !allowedKinds.includes(testActions[action].kind))).toEqual([]);
    expect(Object.values(testActions).filter(({ kind }) => !allowedKinds.includes(kind))).toEqual([]);
    expect(allowedKinds).toEqual(['task', 'prompt', 'take-home-review', 'naloxone', 'test']);
  });

  it('never words a screen as proof (R-402)', () => {
    expect(testFindingWords({ result: 'positive', stage: 'presumptive' })).toBe('screened positive (presumptive)');
    expect(testFindingWords({ result: 'positive', stage: 'definitive' })).toBe('present (definitive)');
    const said = [
      ...pairs.flatMap(({ rows }) => rows.map(({ says }) => says)),
      ...[...foundRows, foundOther].map(({ says }) => says),
    ];
    expect(said.filter((says) => /proof|prove|confirmed|abuse|dirty|fail/i.test(says))).toEqual([]);
  });
});
