import { bandCounts, bandOf, narrow } from './need';
import type { NeedRow } from './need';

const endOfToday = Date.parse('2026-11-23T23:59:59Z');
const row = (over: Partial<NeedRow> = {}): NeedRow => ({
  patientId: 'p',
  number: '1042',
  displayName: 'Ana Núñez',
  missedDoses: 0,
  score: 0,
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
    ['missed a session', row({ score: 15 }), 'soon'],
    ['nothing due', row(), 'fine'],
  ])('%s', (_case, person, band) => {
    expect(bandOf(person, endOfToday)).toBe(band);
  });

  it('counts each person in one band', () => {
    expect(bandCounts([row(), row({ missedDoses: 2 })], endOfToday)).toEqual({ needs: 1, soon: 0, fine: 1 });
  });
});

describe('the rows', () => {
  it('are narrowed by name and number', () => {
    const rows = [row(), row({ patientId: 'q', number: '7', displayName: 'Bo Ortega' })];
    expect(narrow(rows, 'ortega').map((each) => each.patientId)).toEqual(['q']);
    expect(narrow(rows, '104').map((each) => each.patientId)).toEqual(['p']);
  });
});
