import type { Finding } from './api';
import { allergiesOf, recordOf } from './record-of';

const finding = (id: string, more: Partial<Finding>): Finding => ({
  id,
  kind: 'allergy',
  on: '2026-06-10',
  at: '2026-06-10T12:00:00Z',
  recordedAt: '2026-06-10T12:00:00Z',
  by: null,
  details: { ingredient: 'methadone', reaction: 'allergy', words: 'Hives' },
  replaces: null,
  replacedBy: null,
  ...more,
});
const replacedBy = { id: 'later', at: '2026-06-11T12:00:00Z', by: null, reason: 'x' };

test('what was replaced or taken back does not stand, and stays readable', () => {
  const all = [finding('back', { details: null }), finding('wrong', { replacedBy }), finding('right', {})];
  const { standing, earlier } = recordOf('allergy', all);
  expect(standing.map(({ id }) => id)).toEqual(['right']);
  expect(earlier.map(({ id }) => id)).toEqual(['back', 'wrong']);
});

test('of an ECG the newest stands; of allergies each one; a medication that ended is behind', () => {
  const ecg = { kind: 'ecg', details: { qtcMs: 420, formula: 'bazett', declined: false } } as const;
  const medication = (id: string, endedOn: string | null) =>
    finding(id, { kind: 'medication', details: { name: id, ingredient: id, startedOn: '2026-01-01', endedOn } });
  const all = [
    finding('new', ecg),
    finding('old', ecg),
    finding('a', {}),
    finding('b', { details: { ingredient: 'soy', reaction: 'intolerance', words: 'Itch' } }),
    medication('taken', null),
    medication('over', '2026-02-01'),
  ];
  expect(recordOf('ecg', all).standing.map(({ id }) => id)).toEqual(['new']);
  expect(recordOf('medication', all).standing.map(({ id }) => id)).toEqual(['taken']);
  expect(allergiesOf(all)).toEqual([
    { ingredient: 'methadone', allergy: true },
    { ingredient: 'soy', allergy: false },
  ]);
});
