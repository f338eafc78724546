import { addDays } from '../../time';
import { micrograms } from '../../units';
import { given, methadoneOrder, today } from '../example-chart';
import { approved, bottle, bottles, released } from './bottle-example';
import { comesOn, type PourFacts, pourProposals } from './bottle-pour';

const facts = (more: Partial<PourFacts> = {}): PourFacts => ({
  order: methadoneOrder,
  decision: approved,
  productClass: 'methadone',
  takeHomes: [],
  doses: [],
  closedDays: [],
  ...more,
});
const days = (more: Partial<PourFacts> = {}, day = today) =>
  pourProposals(facts(more), day).map(({ reason, bottles: list }) => [reason, list.map(({ on }) => on)]);
const from = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(today, first + index));
const closed = (on: string) => ({ on, kind: 'holiday' as const, name: 'Holiday' });

describe('who takes which bottles along on a day', () => {
  it('as many days as were approved, from tomorrow on (R-063)', () => {
    expect(days()).toEqual([['take-home', from(1, 6)]]);
  });

  it('a closed day comes on top, also right after the last one (R-065)', () => {
    expect(days({ closedDays: [closed(addDays(today, 3)), closed(addDays(today, 8))] })).toEqual([
      ['take-home', from(1, 8)],
    ]);
  });

  it('without a decision only the closed days that follow (R-065)', () => {
    expect(days({ decision: null })).toEqual([]);
    expect(days({ decision: { ...approved, decision: 'declined', days: 0 } })).toEqual([]);
    expect(days({ decision: null, closedDays: [closed(addDays(today, 1))] })).toEqual([['closure', from(1, 1)]]);
    expect(days({ decision: null, closedDays: [closed(addDays(today, 2))] })).toEqual([]);
  });

  it('what is in hand counts, and is not filled again (R-066)', () => {
    expect(days({ takeHomes: bottles(addDays(today, 1), 2, released) })).toEqual([['take-home', from(3, 4)]]);
    expect(days({ takeHomes: bottles(addDays(today, 1), 6) })).toEqual([]);
  });

  it('nobody comes for a day whose bottle is at home, on a closed day, or without an order in force', () => {
    expect(comesOn(facts({ takeHomes: [bottle(today, released)] }), today)).toBe(false);
    expect(comesOn(facts({ takeHomes: [bottle(today, { state: 'returned_full' })] }), today)).toBe(true);
    expect(comesOn(facts({ closedDays: [closed(today)] }), today)).toBe(false);
    expect(comesOn(facts(), '2026-08-31')).toBe(false);
    expect(days({ takeHomes: [bottle(today, released)] })).toEqual([]);
  });

  it('nothing beyond the last day of the order (R-200)', () => {
    expect(days({}, '2026-08-28')).toEqual([['take-home', ['2026-08-29', '2026-08-30']]]);
  });

  it('the portion of today that nobody watches goes home, with those of the other days (R-060, R-062)', () => {
    const order = {
      ...methadoneOrder,
      frequency: 'split' as const,
      portions: 2,
      portionPlan: [
        { doseMcg: micrograms(50_000), at: '07:00', observed: true },
        { doseMcg: micrograms(30_000), at: '19:00', observed: false },
      ],
    };
    const [plan] = pourProposals(facts({ order, decision: { ...approved, days: 1 } }), today);
    expect(plan?.bottles).toEqual([
      { on: today, portion: 2, doseMcg: 30_000 },
      { on: addDays(today, 1), portion: 1, doseMcg: 50_000 },
      { on: addDays(today, 1), portion: 2, doseMcg: 30_000 },
    ]);
    expect(pourProposals(facts({ order, decision: null }), today).map(({ reason }) => reason)).toEqual(['split']);
    const doses = [given(today, { portion: 2 })];
    expect(pourProposals(facts({ order, decision: null, doses }), today)).toEqual([]);
  });
});
