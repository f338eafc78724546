import type { FindingDetails } from '../../assessment/finding-kinds';
import { addDays, type Day } from '../../time';
import { micrograms } from '../../units';
import { atTheOrder, atTheWindow, finding, firstDay, type Changed } from '../example-answers';
import { exampleChart, methadoneOrder, onFile, today } from '../example-chart';
import { isProduct, products } from '../product';
import { ingredientsOf } from '../ingredients';

const usualRisk = onFile['risk-history']?.[0]?.details;
if (usualRisk === undefined) throw new Error('The example was asked about risks');
const risk = (more: Partial<typeof usualRisk>): Changed => ({
  findings: { 'risk-history': [finding<'risk-history'>('2026-03-01', { ...usualRisk, ...more })] },
});
const tests = (more: Partial<FindingDetails['laboratory']>, on: Day = '2026-06-01'): Changed => ({
  findings: {
    laboratory: [
      finding<'laboratory'>(on, { altTenthsUln: 8, astTenthsUln: 8, egfr: 90, acuteHepatitis: false, ...more }),
    ],
  },
});
const both = (one: Changed, other: Changed): Changed => ({ findings: { ...one.findings, ...other.findings } });
const bup = (product: 'buprenorphine-sl' | 'buprenorphine-naloxone-sl' | 'buprenorphine-xr-sublocade') =>
  product === 'buprenorphine-xr-sublocade'
    ? ({ product, doseMcg: 300_000, frequency: 'monthly' } as const)
    : { product, doseMcg: 8_000 };

describe('allergy (R-193)', () => {
  const allergy = (ingredient: string, reaction: 'allergy' | 'intolerance' = 'allergy'): Changed => ({
    findings: { allergy: [finding<'allergy'>('2026-01-01', { ingredient, reaction, words: 'Hives' })] },
  });

  it('stops order and dose; an intolerance is said (R-193)', () => {
    expect([atTheOrder('R-193', allergy('methadone')), atTheWindow('R-193', allergy('methadone'))]).toEqual([
      'HARD_STOP',
      'HARD_STOP',
    ]);
    const intolerant = allergy('Methadone hydrochloride', 'intolerance');
    expect([atTheOrder('R-193', intolerant), atTheWindow('R-193', intolerant)]).toEqual(['WARN', 'WARN']);
    expect(atTheOrder('R-193', allergy('penicillin'))).toBe('passed');
    expect(atTheWindow('R-193', {})).toBe('not asked');
  });

  it('looks at every ingredient of the product, carriers too (R-193)', () => {
    expect(atTheOrder('R-193', allergy('naloxone'), bup('buprenorphine-sl'))).toBe('passed');
    expect(atTheOrder('R-193', allergy('naloxone'), bup('buprenorphine-naloxone-sl'))).toBe('HARD_STOP');
    expect(atTheOrder('R-193', allergy('nmp'), bup('buprenorphine-xr-sublocade'))).toBe('HARD_STOP');
    for (const product of Object.keys(products).filter(isProduct)) expect(ingredientsOf(product)).not.toHaveLength(0);
  });

  it('of an allergy and an intolerance to the same product the allergy counts (R-193)', () => {
    const list = [...(allergy('buprenorphine', 'intolerance').findings?.allergy ?? [])];
    const findings = { allergy: [...list, ...(allergy('naloxone').findings?.allergy ?? [])] };
    expect(atTheOrder('R-193', { findings }, bup('buprenorphine-naloxone-sl'))).toBe('HARD_STOP');
  });
});

describe('liver, kidneys and breathing', () => {
  const liver = (childPugh: 'A' | 'B' | 'C' | null) => both(risk({ childPugh }), tests({}));

  it.each([
    ['C', 'buprenorphine-naloxone-sl', 'OVERRIDE'],
    ['C', 'buprenorphine-xr-sublocade', 'OVERRIDE'],
    ['C', 'buprenorphine-sl', 'WARN'],
    ['B', 'buprenorphine-naloxone-sl', 'WARN'],
    ['B', 'buprenorphine-xr-sublocade', 'WARN'],
    ['B', 'buprenorphine-sl', 'passed'],
    ['A', 'buprenorphine-naloxone-sl', 'passed'],
  ] as const)('Child-Pugh %s with %s: %s (R-113)', (childPugh, product, says) => {
    expect(atTheOrder('R-113', liver(childPugh), bup(product))).toBe(says);
  });

  it('liver tests are asked for every 180 days (R-113)', () => {
    const drawn = (days: number) => atTheOrder('R-113', tests({}, addDays(today, -days)), bup('buprenorphine-sl'));
    expect([drawn(180), drawn(181), atTheOrder('R-113', {}, bup('buprenorphine-sl'))]).toEqual([
      'passed',
      'WARN',
      'WARN',
    ]);
  });

  it('methadone: severe liver disease, or kidneys below 15 mL a minute (R-190)', () => {
    expect([atTheOrder('R-190', risk({ childPugh: 'C' })), atTheOrder('R-190', risk({ childPugh: 'B' }))]).toEqual([
      'WARN',
      'passed',
    ]);
    expect([atTheOrder('R-190', tests({ egfr: 14 })), atTheOrder('R-190', tests({ egfr: 15 }))]).toEqual([
      'WARN',
      'passed',
    ]);
  });

  it('breathing at risk is said with an agonist (R-191)', () => {
    expect(atTheOrder('R-191', risk({ sleepApnoea: true }))).toBe('WARN');
    expect(atTheOrder('R-191', risk({ respiratoryDisease: true }), bup('buprenorphine-sl'))).toBe('WARN');
    expect(atTheOrder('R-191', {})).toBe('not asked');
  });
});

describe('age, frailty and driving', () => {
  const review = { review: [finding<'review'>(addDays(today, -180), { about: 'dose', words: 'No falls' })] };
  const born = (dateOfBirth: Day, findings: Changed['findings'] = {}): Changed => ({
    chart: { person: { ...exampleChart.person, dateOfBirth } },
    findings,
  });

  it('from 60 years on, or frail: said with a rise, reviewed every 180 days (R-192)', () => {
    expect([atTheOrder('R-192', born('1966-06-11')), atTheOrder('R-192', born('1966-06-10'))]).toEqual([
      'not asked',
      'WARN',
    ]);
    expect(atTheOrder('R-192', risk({ frailty: true }))).toBe('WARN');
    expect(atTheOrder('R-192', born('1950-01-01', review))).toBe('passed');
    expect(atTheOrder('R-192', born('1950-01-01', review), { doseMcg: 85_000 })).toBe('WARN');
  });

  it('advice on driving in the induction and with a rise of more than 20 percent (R-195)', () => {
    const advised = { findings: { advice: [finding<'advice'>(today, { topic: 'driving' })] } };
    expect([atTheOrder('R-195', {}), atTheOrder('R-195', {}, { doseMcg: 96_000 })]).toEqual(['passed', 'passed']);
    expect(atTheOrder('R-195', {}, { doseMcg: 97_000 })).toBe('WARN');
    expect(atTheOrder('R-195', advised, { doseMcg: 97_000 })).toBe('passed');
    expect(atTheOrder('R-195', { chart: { ...firstDay, orders: [] } }, { doseMcg: 30_000 })).toBe('WARN');
    expect(atTheOrder('R-195', { chart: { firstDoseOn: addDays(today, -13) } })).toBe('WARN');
    expect(atTheOrder('R-195', { chart: { firstDoseOn: addDays(today, -14) } })).toBe('passed');
    expect(methadoneOrder.doseMcg).toBe(micrograms(80_000));
  });
});
