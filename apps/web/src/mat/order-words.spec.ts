import { portionWords, stepWords } from './order-words';

const steps = [
  { from: '2026-11-19', doseMcg: 50_000 },
  { from: '2026-11-24', doseMcg: 60_000 },
  { from: '2026-11-29', doseMcg: 70_000 },
];

describe('what the order says beside the dose', () => {
  it('names the step that holds, and the day and size of the next', () => {
    expect(stepWords({ doseMcg: 40_000, steps }, '2026-11-18')).toMatch(/^step 1 of 4, next \+10 mg Thu 19 Nov/);
    expect(stepWords({ doseMcg: 40_000, steps }, '2026-11-24')).toMatch(/^step 3 of 4, next \+10 mg Sun 29 Nov/);
    expect(stepWords({ doseMcg: 40_000, steps }, '2026-12-01')).toBe('step 4 of 4, the last');
  });

  it('says a taper downwards', () => {
    const down = [{ from: '2026-11-29', doseMcg: 36_000 }];
    expect(stepWords({ doseMcg: 40_000, steps: down }, '2026-11-24')).toMatch(/next −4 mg/);
  });

  it('says nothing of an order that stays the same and is not split', () => {
    expect(stepWords({ doseMcg: 40_000, steps: [] }, '2026-11-24')).toBeNull();
    expect(portionWords({ order: null, portion: 1 })).toBeNull();
  });
});
