import { addDays, type Day } from '../../time';
import { micrograms } from '../../units';
import { atTheOrder, atTheWindow, doseEvaluation, finding, orderEvaluation, type Changed } from '../example-answers';
import { exampleChart, methadoneOrder, today } from '../example-chart';
import { ingredientKey, medicationIngredients } from '../ingredients';
import { keyOfMedication } from '../medication-list';
import { interactionClasses } from '../interaction-table';
import type { KnownOrder, KnownProtocol } from '../medication-chart';
import { doseRules } from '../dose/dose-rules';

const taking = (ingredient: string, startedOn: Day = '2026-05-01', endedOn: Day | null = null): Changed => ({
  findings: { medication: [finding<'medication'>(startedOn, { name: ingredient, ingredient, startedOn, endedOn })] },
});
const buprenorphine: KnownOrder = {
  ...methadoneOrder,
  id: 'bup',
  product: 'buprenorphine-sl',
  doseMcg: micrograms(8_000),
};
const crossover: KnownProtocol = {
  id: 'protocol',
  name: 'From methadone to buprenorphine',
  kind: 'cross-titration',
  approvedOn: '2026-01-01',
  expiresOn: '2026-12-31',
};

describe('medications that do not go together (R-079)', () => {
  it('naltrexone beside methadone stops order and dose, wherever it is prescribed (R-079, class A)', () => {
    for (const antagonist of ['naltrexone', 'nalbuphine', 'butorphanol', 'pentazocine']) {
      expect(atTheOrder('R-079', taking(antagonist))).toBe('HARD_STOP');
      expect(atTheWindow('R-079', taking(antagonist))).toBe('HARD_STOP');
    }
    expect(atTheWindow('R-079', taking('naltrexone', '2026-05-01', addDays(today, -1)))).toBe('passed');
    expect(atTheWindow('R-079', taking('naltrexone', '2026-05-01', today))).toBe('HARD_STOP');
    expect(atTheOrder('R-079', taking('aspirin'))).toBe('passed');
  });

  it('methadone beside buprenorphine stops, unless a cross-titration protocol leads over (R-079)', () => {
    expect(atTheWindow('R-079', { chart: { orders: [methadoneOrder, buprenorphine] } })).toBe('HARD_STOP');
    const approved = { ...buprenorphine, protocol: crossover };
    expect(atTheWindow('R-079', { chart: { orders: [methadoneOrder, approved] } })).toBe('passed');
    expect(atTheOrder('R-079', taking('Suboxone'))).toBe('HARD_STOP');
  });

  it('two forms of one medication are no contradiction (R-079)', () => {
    const tablets: KnownOrder = { ...methadoneOrder, id: 'tablets', product: 'methadone-tablet' };
    expect(atTheWindow('R-079', { chart: { orders: [methadoneOrder, tablets] } })).toBe('passed');
  });
});

describe('benzodiazepines, alcohol and other depressants (R-074)', () => {
  const kitless = { naloxoneOffers: [] };
  const advice = (on: Day) => ({ advice: [finding<'advice'>(on, { topic: 'sedatives' })] });
  const positive = (collectedOn: Day, positives: readonly string[]) => ({
    specimens: [{ collectedOn, collectedAt: null, panel: positives, positives }],
  });

  it('ask to talk it through and to have naloxone at hand, and then pass (R-074)', () => {
    const { findings } = taking('alprazolam');
    expect(atTheOrder('R-074', { findings: { ...findings } })).toBe('WARN');
    const talked = { ...findings, ...advice('2026-05-02') };
    expect(atTheOrder('R-074', { findings: talked })).toBe('passed');
    expect(atTheWindow('R-074', { findings: talked })).toBe('passed');
    expect(atTheWindow('R-074', { findings: talked, chart: kitless })).toBe('WARN');
    expect(atTheOrder('R-074', { findings: { ...findings, ...advice('2026-04-30') } })).toBe('WARN');
    expect(atTheOrder('R-074', {})).toBe('not asked');
  });

  it('T-32 no drug test result blocks a dose, whatever it found: nothing at the window is harder than a warning (R-074, R-408)', () => {
    const panel = ['Methadone', 'EDDP', 'Benzodiazepine', 'Opioid', 'Fentanyl', 'Cocaine', 'Alcohol', 'Xylazine'];
    const chart = { ...positive(today, panel), naloxoneOffers: [] };
    expect(atTheWindow('R-074', { chart })).toBe('WARN');
    const harder = doseRules
      .map(({ id }) => id)
      .filter((id) => ['HARD_STOP', 'OVERRIDE'].includes(atTheWindow(id, { chart })))
      .filter((id) => !['HARD_STOP', 'OVERRIDE'].includes(atTheWindow(id, { chart: { naloxoneOffers: [] } })));
    expect(harder).toEqual([]);
    const unexpected = { ...positive(today, ['Methadone']) };
    expect(atTheWindow('R-074', { chart: unexpected })).toBe('not asked');
  });

  it('a test speaks for 60 days (R-074)', () => {
    expect(atTheWindow('R-074', { chart: positive(addDays(today, -60), ['Benzodiazepine']) })).toBe('WARN');
    expect(atTheWindow('R-074', { chart: positive(addDays(today, -61), ['Benzodiazepine']) })).toBe('not asked');
  });
});

describe('interactions at the order (R-078)', () => {
  it.each([
    ['citalopram', 'WARN'],
    ['Fluconazole', 'WARN'],
    ['rifampin', 'WARN'],
    ['St. John’s wort', 'WARN'],
    ['linezolid', 'WARN'],
    ['phenelzine', 'OVERRIDE'],
    ['aspirin', 'passed'],
    ['alprazolam', 'passed'],
  ] as const)('%s with methadone: %s (R-078)', (ingredient, says) => {
    expect(atTheOrder('R-078', taking(ingredient))).toBe(says);
  });

  it('an MAO inhibitor counts for 14 days after it was stopped (R-078, class F)', () => {
    const stopped = (days: number) => atTheOrder('R-078', taking('phenelzine', '2026-01-01', addDays(today, -days)));
    expect([stopped(14), stopped(15)]).toEqual(['OVERRIDE', 'passed']);
  });

  it('says the names and the classes (R-078)', () => {
    const found = orderEvaluation('R-078', taking('erythromycin'));
    expect(found?.message).toMatch(/^Erythromycin: the QT interval may lengthen; the level may rise/);
    expect(found?.inputs).toEqual({ classC: 'erythromycin', classD: 'erythromycin' });
  });

  it('naltrexone is not asked about what slows methadone down (R-078)', () => {
    expect(
      atTheOrder(
        'R-078',
        { ...taking('fluconazole'), chart: { orders: [] } },
        { product: 'naltrexone-oral', doseMcg: 50_000 },
      ),
    ).toBe('not asked');
  });
});

describe('a look after a start or a stop, at the window (R-078)', () => {
  const assessed = (on: Day) =>
    finding<'dose-assessment'>(on, {
      sedation: 1,
      withdrawal: 'none',
      otherSedatives: false,
      intoxicated: false,
      stable: true,
    });
  const started = (days: number, ingredient = 'fluconazole', looked?: Day): Changed => {
    const { findings } = taking(ingredient, addDays(today, -days));
    return { findings: { ...findings, ...(looked ? { 'dose-assessment': [assessed(looked)] } : {}) } };
  };

  it.each([
    [2, undefined, 'passed'],
    [3, undefined, 'WARN'],
    [3, today, 'passed'],
    [6, addDays(today, -3), 'passed'],
    [7, addDays(today, -1), 'WARN'],
    [7, today, 'passed'],
    [14, addDays(today, -7), 'WARN'],
    [20, addDays(today, -7), 'WARN'],
    [22, undefined, 'not asked'],
  ] as const)('%d days after the start, last look %s: %s (R-078)', (days, looked, says) => {
    expect(atTheWindow('R-078', started(days, 'fluconazole', looked))).toBe(says);
  });

  it('looks for sedation when the level rises and for withdrawal when it falls; a stop turns it round (R-078)', () => {
    const looksFor = (ingredient: string, stopped: boolean) => {
      const on = addDays(today, -4);
      const changed = stopped ? taking(ingredient, '2026-01-01', on) : taking(ingredient, on);
      return doseEvaluation('R-078', changed)?.inputs['looksFor'];
    };
    expect([looksFor('fluconazole', false), looksFor('fluconazole', true)]).toEqual(['sedation', 'withdrawal']);
    expect([looksFor('rifampin', false), looksFor('rifampin', true)]).toEqual(['withdrawal', 'sedation']);
  });
});

describe('the table of interactions (R-078)', () => {
  it('is matched however the name was written (R-078)', () => {
    expect(
      ['Citalopram hydrobromide 20 mg', 'Celexa', 'ST JOHN’S WORT', 'lopinavir/ritonavir', 'Valium 5 mg'].map(
        ingredientKey,
      ),
    ).toEqual(['citalopram', 'citalopram', 'st-johns-wort', 'lopinavir-ritonavir', 'diazepam']);
    expect(keyOfMedication({ ingredient: 'ssri', name: 'Celexa 20 mg' })).toBe('citalopram');
  });

  it('holds normalised keys only, each class once in each letter, none called verified (R-078)', () => {
    for (const { ingredients, verified } of interactionClasses) {
      expect(ingredients.map(ingredientKey)).toEqual(ingredients);
      expect(new Set(ingredients).size).toBe(ingredients.length);
      expect(verified).not.toBe('yes');
    }
    expect([...new Set(interactionClasses.map(({ letter }) => letter))].join('')).toBe('ABCDEF');
  });

  it('offers the form every name once, in the order of the alphabet', () => {
    const labels = medicationIngredients.map(({ label }) => label);
    expect([new Set(labels).size, labels[0]]).toEqual([labels.length, 'Alcohol']);
    expect(exampleChart.findings.medication).toBeUndefined();
  });
});
