import { standardPolicy } from '../../policy';
import { stops } from '../../rule';
import { checkCompounding, type CompoundingAttempt, type CompoundingFacts, yieldOf } from './batch';
import { refuseCompoundingCheck } from './batch-check';
import { films, methadone } from './receiving-example';

const powder = { ...methadone, id: 'powder', name: 'Methadone powder', form: 'powder' as const, mcgPerMl: null };
const attempt: CompoundingAttempt = {
  productId: 'methadone',
  lot: 'B1',
  expiresOn: '2026-06-30',
  powder: [{ containerId: 'p', quantity: 10_000_000 }],
  diluent: 'Purified water',
  finalUl: 1_000_000,
  containers: [{ ul: 1_000_000, placeId: 'safe' }],
};
const there = { containerId: 'p', serial: 'SC-000009-1', product: powder, stock: 10_000_000, fault: null };
const check = (change: Partial<CompoundingAttempt> = {}, facts: Partial<CompoundingFacts> = {}) =>
  checkCompounding({
    attempt: { ...attempt, ...change },
    product: methadone,
    powder: [there],
    places: new Map([
      ['safe', 'safe'],
      ['window', 'window'],
    ]),
    lotKnown: false,
    today: '2026-03-02',
    policy: standardPolicy,
    ...facts,
  });
const refused = (...given: Parameters<typeof check>) => check(...given).some(stops);

describe('a batch from powder (R-217)', () => {
  it('10 g in 1 L of 10 mg/mL is all of it (R-217)', () => {
    expect(check()[0]).toMatchObject({
      result: 'passed',
      inputs: { theoreticalMcg: 10_000_000, actualMcg: 10_000_000, varianceMcg: 0 },
    });
  });
  it.each([
    [980_000, false],
    [979_999, true],
    [1_020_000, false],
    [1_020_001, true],
  ])('%i µL filled of 1 L: to be explained %s (R-217)', (ul, explain) => {
    const filled = { containers: [{ ul, placeId: 'safe' }], finalUl: 1_100_000 };
    expect(refused(filled)).toBe(explain);
    expect(refused({ ...filled, explanation: 'Spilled at the funnel' })).toBe(false);
  });
  it.each([
    ['no powder', { powder: [] }],
    ['the same powder twice', { powder: [...attempt.powder, ...attempt.powder] }],
    ['no diluent', { diluent: ' ' }],
    ['a date that is today', { expiresOn: '2026-03-02' }],
    ['nothing filled', { containers: [], explanation: 'x' }],
    ['more filled than made', { finalUl: 999_999 }],
    ['put at the window first', { containers: [{ ul: 1_000_000, placeId: 'window' }] }],
    ['more powder than there is', { powder: [{ containerId: 'p', quantity: 10_000_001 }] }],
  ])('%s is refused (R-217)', (_, change) => expect(refused(change)).toBe(true));
  it('only powder, of the same schedule, that may be used, into a liquid (R-217)', () => {
    expect(refused({}, { powder: [{ ...there, product: methadone }] })).toBe(true);
    expect(refused({}, { powder: [{ ...there, product: { ...powder, schedule: 'III' } }] })).toBe(true);
    expect(refused({}, { powder: [{ ...there, fault: 'Blocked: recall' }] })).toBe(true);
    expect(refused({}, { powder: [] })).toBe(true);
    expect(refused({}, { product: films })).toBe(true);
  });
  it('is a lot of its own (R-217)', () => expect(refused({}, { lotKnown: true })).toBe(true));
});

it('the yield is what was filled against what the powder holds (R-217)', () => {
  expect(yieldOf({ ...attempt, containers: [{ ul: 985_000, placeId: 'safe' }] }, 10_000)).toEqual({
    theoreticalMcg: 10_000_000,
    actualMcg: 9_850_000,
    varianceMcg: -150_000,
    variancePct: 1.5,
  });
});

it('whoever prepared it does not check it, and it is checked once (R-217)', () => {
  const batch = { preparedBy: 'one', checked: false };
  expect(refuseCompoundingCheck(batch, 'two')).toBeNull();
  expect(refuseCompoundingCheck(batch, 'one')).toMatchObject({ code: 'stock.refused' });
  expect(refuseCompoundingCheck({ ...batch, checked: true }, 'two')).toMatchObject({ code: 'stock.step' });
});
