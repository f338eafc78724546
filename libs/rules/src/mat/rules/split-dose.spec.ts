import { standardPolicy } from '../../policy';
import { checkDose } from '../dose/dose';
import { exampleChart, given, methadoneOrder, now, nurse, onFile, today, usualDose } from '../example-chart';
import { micrograms } from '../../units';
import { verdict } from './order-scene';

const plan = [
  { doseMcg: 50_000, at: '07:00', observed: true },
  { doseMcg: 30_000, at: '19:00', observed: false },
];
const split = { frequency: 'split', portions: 2, indication: 'pain', portionPlan: plan } as const;
const [first, second] = plan as [(typeof plan)[0], (typeof plan)[0]];

describe('a split dose', () => {
  it('names portions that add up to the dose of the day (R-060)', () => expect(verdict('R-060', split)).toBe('passed'));
  it('even portions need no plan (R-060)', () => {
    const { portionPlan: _, ...even } = split;
    expect(verdict('R-060', even)).toBe('passed');
  });
  it.each([
    ['a microgram is missing', { portionPlan: [first, { ...second, doseMcg: 29_999 }] }],
    [
      'a portion is nothing',
      {
        portionPlan: [
          { ...first, doseMcg: 80_000 },
          { ...second, doseMcg: 0 },
        ],
      },
    ],
    ['a portion is missing', { portions: 3 }],
    ['the times run backwards', { portionPlan: [second, first] }],
    ['a time is none', { portionPlan: [first, { ...second, at: '25:00' }] }],
    ['nobody watches any of it', { portionPlan: [{ ...first, observed: false }, second] }],
    ['it has steps too', { steps: [{ from: '2026-06-12', doseMcg: 80_000 }] }],
    ['nobody says why', { indication: ' ' }],
  ])('is refused where %s (R-060)', (_, wrong) => expect(verdict('R-060', { ...split, ...wrong })).toBe('HARD_STOP'));

  it('warns where nothing on file supports it (R-061)', () => {
    expect(verdict('R-061', split)).toBe('WARN');
    const review = [
      { id: 'r', on: today, at: now, by: 'dr', details: { about: 'dose', words: 'Low trough' } as const },
    ];
    expect(verdict('R-061', split, { chart: { findings: { ...onFile, review } } })).toBe('passed');
    const pregnant = { ...split, indication: 'pregnancy' };
    expect(verdict('R-061', pregnant)).toBe('WARN');
    const details = { status: 'pregnant', dueOn: null, deliveredOn: null, obstetricProvider: null } as const;
    const pregnancy = [{ id: 'p', on: today, at: now, by: 'dr', details }];
    expect(verdict('R-061', pregnant, { chart: { findings: { ...onFile, pregnancy } } })).toBe('passed');
  });
});

describe('a portion at the window', () => {
  const order = {
    ...methadoneOrder,
    ...split,
    portionPlan: plan.map((one) => ({ ...one, doseMcg: micrograms(one.doseMcg) })),
  };
  const at = (ruleId: string, portion: number, doseMcg: number) => {
    const doses = [given(today, { doseMcg: micrograms(50_000) }), ...exampleChart.doses];
    const attempt = { ...usualDose, portion, doseMcg };
    return checkDose(attempt, { ...exampleChart, orders: [order], doses }, nurse, standardPolicy, now).find(
      (one) => one.ruleId === ruleId,
    );
  };
  it('stays within the dose of the day (R-060)', () => {
    expect(at('R-060', 2, 30_000)).toMatchObject({ result: 'passed' });
    expect(at('R-060', 2, 30_001)).toMatchObject({ result: 'failed' });
  });
  it('that may go home may also be taken here (R-062)', () =>
    expect(at('R-062', 2, 30_000)).toMatchObject({ result: 'passed' }));
});
