import { bandCounts, bandOf, narrow, step } from './need';
import type { NeedRow } from './need';

const endOfToday = Date.parse('2026-11-23T23:59:59Z');
const row = (over: Partial<NeedRow> = {}): NeedRow => ({
  patientId: 'p',
  number: '1042',
  displayName: 'Ana Núñez',
  placement: 'op_med',
  missedDoses: 0,
  due: null,
  ...over,
});

describe('who needs me today', () => {
  it.each([
    ['overdue', row({ due: { dueAt: '2026-11-20T00:00:00Z', overdue: true } }), 'needs'],
    ['due this evening', row({ due: { dueAt: '2026-11-23T18:00:00Z', overdue: false } }), 'needs'],
    ['missed a dose', row({ missedDoses: 1 }), 'needs'],
    ['due on Friday', row({ due: { dueAt: '2026-11-27T12:00:00Z', overdue: false } }), 'soon'],
    ['due next month', row({ due: { dueAt: '2026-12-27T12:00:00Z', overdue: false } }), 'fine'],
    ['nothing due', row(), 'fine'],
  ])('%s', (_case, person, band) => {
    expect(bandOf(person, endOfToday)).toBe(band);
  });

  it('counts each person in one band', () => {
    expect(bandCounts([row(), row({ missedDoses: 2 })], endOfToday)).toEqual({ needs: 1, soon: 0, fine: 1 });
  });
});

describe('the rows', () => {
  it('are narrowed by name, number and level of care, and none also counts as a level', () => {
    const rows = [row(), row({ patientId: 'q', number: '7', displayName: 'Bo Ortega', placement: null })];
    expect(narrow(rows, 'ortega', undefined).map((each) => each.patientId)).toEqual(['q']);
    expect(narrow(rows, '104', undefined).map((each) => each.patientId)).toEqual(['p']);
    expect(narrow(rows, '', 'none').map((each) => each.patientId)).toEqual(['q']);
  });

  it('are walked by j and k or the arrows, and end at their ends', () => {
    expect([
      step('j', 0, 3),
      step('ArrowDown', 2, 3),
      step('k', 0, 3),
      step('End', 0, 3),
      step('PageDown', 0, 70),
    ]).toEqual([1, 2, 0, 2, 10]);
    expect(step('x', 0, 3)).toBeNull();
    expect(step('j', 0, 0)).toBeNull();
  });
});
