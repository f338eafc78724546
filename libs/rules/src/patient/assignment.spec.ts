import { decideAssignment, responsibleOn, type Assignment } from './assignment';

const ana: Assignment = { id: '1', staffId: 'ana', kind: 'primary', counts: true, fromDay: '2026-01-01', toDay: null };
const ben: Assignment = { ...ana, id: '2', staffId: 'ben', fromDay: '2026-06-01' };
const cover: Assignment = {
  id: '3',
  staffId: 'cora',
  kind: 'cover',
  counts: false,
  fromDay: '2026-03-01',
  toDay: '2026-03-14',
};

describe('assigning a counselor', () => {
  it('a new primary counselor ends the old assignment the day before', () => {
    expect(decideAssignment(ben, [ana])).toEqual({ ends: [{ id: '1', toDay: '2026-05-31' }] });
  });

  it('cover stands beside the primary assignment', () => expect(decideAssignment(cover, [ana])).toEqual({ ends: [] }));

  it('the same assignment sent again is no overlap with itself', () =>
    expect(decideAssignment(ana, [ana])).toEqual({ ends: [] }));

  it.each([
    ['to the counselor who has the person already', { ...ben, staffId: 'ana' }],
    ['on the day on which another begins', { ...ben, fromDay: '2026-01-01' }],
    ['over one that begins later', { ...ben, fromDay: '2025-12-01' }],
  ])('%s is refused', (_, attempt) =>
    expect(decideAssignment(attempt, [ana])).toMatchObject({ code: 'assignment.overlap' }),
  );

  it.each([
    ['that ends before it begins', { ...cover, toDay: '2026-02-01' }],
    ['for cover without an end', { ...cover, toDay: null }],
    ['from no day', { ...ben, fromDay: '2026-02-30' }],
  ])('one %s is refused', (_, attempt) =>
    expect(decideAssignment(attempt, [])).toMatchObject({ code: 'assignment.invalid' }),
  );
});

describe('whose patient is this (R-370)', () => {
  const on = (day: string, assignments: readonly Assignment[]) => responsibleOn(assignments, day)?.staffId ?? null;

  it('of two primary assignments the one that began last counts', () => {
    expect([on('2026-05-31', [ana, ben]), on('2026-06-01', [ana, ben])]).toEqual(['ana', 'ben']);
  });

  it('leave cover counts for the covering counselor only where it is marked so', () => {
    expect(on('2026-03-10', [ana, cover])).toBe('ana');
    expect(on('2026-03-10', [ana, { ...cover, counts: true }])).toBe('cora');
    expect(on('2026-03-15', [ana, { ...cover, counts: true }])).toBe('ana');
  });

  it('without an assignment nobody is responsible', () => expect(on('2025-12-31', [ana, ben])).toBeNull());
});
