import { shortDay } from '../kit/format';
import type { RoundLine } from './round-api';
import { dueWords, filtersOf } from './round-words';

const line = (kind: RoundLine['kind']): RoundLine => ({
  patientId: 'p',
  number: '1',
  displayName: 'Ada',
  kind,
  ruleId: 'R-205',
  says: 'x',
  severity: 'now',
  due: null,
  dueAt: null,
  about: null,
  acts: [],
});

test('days that are over are said as since, today as today', () => {
  expect(dueWords({ due: '2026-06-08', dueAt: null }, '2026-06-10')).toBe(`since ${shortDay('2026-06-08')}`);
  expect(dueWords({ due: '2026-06-10', dueAt: null }, '2026-06-10')).toBe('today');
  expect(dueWords({ due: null, dueAt: null })).toBe('');
});

test('filters are the kinds on the list, each with a digit and its count', () => {
  const filters = filtersOf([line('cosign'), line('expiring'), line('cosign')]);
  expect(filters.map(({ label, count, key }) => [key, label, count])).toEqual([
    ['0', 'All', 3],
    ['1', 'Co-sign', 2],
    ['2', 'Orders', 1],
  ]);
});
