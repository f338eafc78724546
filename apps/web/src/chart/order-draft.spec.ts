import { addDays, readMilligrams } from '../kit/format';
import {
  asSpoken,
  bodyOf,
  checkBodyOf,
  emptyOrder,
  faultsOf,
  stepsOf,
  withFrequency,
  withProduct,
} from './order-draft';
import type { OrderDraft } from './order-draft';

const draft: OrderDraft = {
  ...emptyOrder,
  id: 'o',
  product: 'methadone-oral-concentrate',
  dose: '62.5',
  frequency: 'daily',
  portions: '2',
  startsOn: '2026-11-23',
  expiresOn: '2026-12-20',
  reason: '',
};

describe('an order as it is typed', () => {
  it.each([
    ['80', 80_000],
    ['62.5', 62_500],
    ['0.125', 125],
    ['17.3', 17_300],
    ['0', null],
    ['-5', null],
    ['1,5', null],
    ['12.3456', null],
    ['', null],
    ['1e3', null],
  ])('reads %j mg exactly', (text, mcg) => {
    expect(readMilligrams(text)).toBe(mcg);
  });

  it('names each field that is missing or cannot be', () => {
    expect(faultsOf(draft, '2026-11-23')).toEqual({});
    const wrong = {
      ...draft,
      dose: '',
      frequency: 'split' as const,
      portions: '1',
      startsOn: '2026-11-20',
      expiresOn: '2026-11-19',
    };
    expect(Object.keys(faultsOf(wrong, '2026-11-23'))).toEqual([
      'dose',
      'portions',
      'indication',
      'expiresOn',
      'reason',
    ]);
  });

  it('changes the frequency with a product that is not given so', () => {
    expect(withProduct(draft, 'naltrexone-xr').frequency).toBe('monthly');
    expect(withProduct(draft, 'buprenorphine-sl').frequency).toBe('daily');
  });

  it('sends portions only of a split dose and a reason only if there is one', () => {
    expect(bodyOf(draft, 'p')).toEqual({
      patientId: 'p',
      product: 'methadone-oral-concentrate',
      doseMcg: 62_500,
      frequency: 'daily',
      startsOn: '2026-11-23',
      expiresOn: '2026-12-20',
    });
    expect(bodyOf({ ...draft, frequency: 'split', reason: ' new ' }, 'p')).toMatchObject({
      portions: 2,
      reason: 'new',
    });
  });

  it('sends steps, portions and a protocol as they stand, in micrograms', () => {
    const steps = [{ from: '2026-11-28', dose: '70' }];
    const plan = [
      { at: '07:00', dose: '40', observed: true },
      { at: '19:00', dose: '22.5', observed: false },
    ];
    const body = bodyOf({ ...draft, steps, plan, protocolId: 'p', conditionsMet: true }, 'p');
    expect(body).toMatchObject({
      steps: [{ from: '2026-11-28', doseMcg: 70_000 }],
      portionPlan: [
        { at: '07:00', doseMcg: 40_000, observed: true },
        { at: '19:00', doseMcg: 22_500, observed: false },
      ],
      protocolId: 'p',
      conditionsMet: true,
    });
  });

  it('an override is sent once its reason is long enough (R-089)', () => {
    const short = { 'R-047': { reasonCode: 'other', reasonText: 'too short' } };
    const long = { 'R-047': { reasonCode: 'other', reasonText: ' Withdrawal every evening ' } };
    expect(bodyOf({ ...draft, overrides: short }, 'p')).not.toHaveProperty('overrides');
    expect(bodyOf({ ...draft, overrides: long }, 'p')).toMatchObject({
      overrides: [{ ruleId: 'R-047', reasonCode: 'other', reasonText: 'Withdrawal every evening' }],
    });
  });

  it('asks the rules while it is typed, without what is half typed', () => {
    const half = { ...draft, expiresOn: '', dose: '', steps: [{ from: '2026-11-28', dose: '' }] };
    expect(checkBodyOf(half, 'p')).toMatchObject({ doseMcg: 0 });
    expect(checkBodyOf(half, 'p')).not.toHaveProperty('expiresOn');
    expect(checkBodyOf(half, 'p')).not.toHaveProperty('steps');
    expect(checkBodyOf({ ...draft, startsOn: '' }, 'p')).toBeNull();
    expect(checkBodyOf({ ...draft, verbal: true }, 'p')).not.toHaveProperty('verbal');
  });

  it('by telephone it says who, why and that it was read back (R-203)', () => {
    const spoken = asSpoken(draft, false);
    expect(Object.keys(faultsOf(spoken, '2026-11-23'))).toEqual(['prescriberId', 'readBack', 'verbalReason']);
    const whole = { ...spoken, prescriberId: 'dr', readBack: true, verbalReason: 'At the hospital' };
    expect(bodyOf(whole, 'p')).toMatchObject({
      verbal: { prescriberId: 'dr', readBack: true, reason: 'At the hospital', bridge: false },
    });
    expect(asSpoken(draft, true).verbal).toBe(false);
  });

  it('leaves behind what no longer fits another frequency', () => {
    const split = { ...draft, frequency: 'split' as const, plan: [{ at: '07:00', dose: '1', observed: true }] };
    expect(withFrequency(split, 'daily')).toEqual({
      frequency: 'daily',
      portions: '1',
      plan: [],
      indication: '',
    });
    expect(withFrequency({ ...draft, weekdays: [1] }, 'split')).toMatchObject({ portions: '2', weekdays: [] });
  });
});

describe('a table of steps from a pace', () => {
  const from = (mcg: number) => ({ from: '2026-11-23', mcg });
  it('goes up by so much every so many days, and ends on the dose that was named', () => {
    expect(stepsOf(from(30_000), { byMcg: 10_000, everyDays: 5, toMcg: 55_000 }, addDays)).toEqual([
      { from: '2026-11-28', dose: '40' },
      { from: '2026-12-03', dose: '50' },
      { from: '2026-12-08', dose: '55' },
    ]);
  });
  it('goes down as a taper does', () => {
    expect(stepsOf(from(80_000), { byMcg: 5_000, everyDays: 14, toMcg: 72_500 }, addDays)).toEqual([
      { from: '2026-12-07', dose: '75' },
      { from: '2026-12-21', dose: '72.5' },
    ]);
  });
  it('has no rows where nothing changes, and never more than thirty', () => {
    expect(stepsOf(from(30_000), { byMcg: 5_000, everyDays: 5, toMcg: 30_000 }, addDays)).toEqual([]);
    expect(stepsOf(from(1_000), { byMcg: 1, everyDays: 1, toMcg: 200_000 }, addDays)).toHaveLength(30);
  });
});
