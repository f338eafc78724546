import type { Protocol } from './protocols-api';
import { newestOf, versionsBefore } from './protocols-api';
import { limitsOf } from './protocols.screen';

const version = (id: string, more: Partial<Protocol> = {}): Protocol => ({
  id,
  name: 'Faster start',
  kind: 'accelerated-titration',
  version: 1,
  replaces: null,
  replacedBy: null,
  conditions: 'x',
  limits: {},
  approvedOn: '2026-01-01',
  approvedBy: 'Dr. Lee',
  expiresOn: '2027-01-01',
  usableUntil: '2027-01-01',
  ended: null,
  ...more,
});

test('of each protocol the newest version is shown, with those before it', () => {
  const all = [
    version('c', { version: 3, replaces: 'b' }),
    version('b', { version: 2, replaces: 'a', replacedBy: 'c' }),
    version('a', { replacedBy: 'b' }),
  ];
  expect(newestOf(all).map(({ id }) => id)).toEqual(['c']);
  expect(versionsBefore(all[0] as Protocol, all).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('limits are said in words, and none are those of the policy', () => {
  expect(limitsOf({ limits: { maxIncreaseMg: 10, everyDays: 1 } })).toBe(
    'raises by at most 10 mg, not sooner than after 1 day',
  );
  expect(limitsOf({ limits: {} })).toBe('Those of the policy');
});
