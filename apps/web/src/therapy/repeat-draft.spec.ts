import { noRepeat, nthOf, type RepeatDraft, repeatOfDraft, weekdayOf } from './repeat-draft';

const weekly: RepeatDraft = { ...noRepeat, each: 'week' };

test('a repeat takes the weekday of the first session unless others are chosen', () => {
  expect(weekdayOf('2026-11-25')).toBe('WE');
  expect(repeatOfDraft(weekly, '2026-11-25')).toMatchObject({ each: 'week', weekdays: ['WE'], count: 8, until: null });
  expect(repeatOfDraft({ ...weekly, weekdays: ['MO', 'TH'] }, '2026-11-25')?.weekdays).toEqual(['MO', 'TH']);
});

test('by the month it is the place of the day in it; the last one is the last', () => {
  expect([
    nthOf('2026-11-03'),
    nthOf('2026-11-07'),
    nthOf('2026-11-08'),
    nthOf('2026-11-23'),
    nthOf('2026-11-24'),
  ]).toEqual([1, 1, 2, 4, -1]);
  expect(repeatOfDraft({ ...weekly, each: 'month' }, '2026-11-10')).toMatchObject({ nth: 2, weekdays: ['TU'] });
});

test('what is not said yet is not asked for', () => {
  expect(repeatOfDraft(noRepeat, '2026-11-25')).toBeNull();
  expect(repeatOfDraft({ ...weekly, end: 'until' }, '2026-11-25')).toBeNull();
  expect(repeatOfDraft({ ...weekly, count: '1' }, '2026-11-25')).toBeNull();
  expect(repeatOfDraft({ ...weekly, end: 'open' }, '2026-11-25')).toMatchObject({ until: null, count: null });
});
