import type { Comparison } from '../api/types';
import { episodeWords, identityLines, recordLines } from './compared';

const person = (change: object = {}): Comparison['people'][number] => ({
  id: 'a',
  number: '1',
  displayName: 'Ada King',
  legalName: { given: 'Ada', family: 'King' },
  preferredName: null,
  dateOfBirth: '1980-12-10',
  sexAtBirth: 'female',
  language: 'en',
  phone: null,
  email: null,
  nextOfKin: null,
  registeredOn: '2026-01-01',
  registeredBy: null,
  episodes: [],
  records: [{ kind: 'doses', label: 'Doses', count: 3 }],
  ...change,
});
const comparison: Comparison = {
  people: [
    person(),
    person({
      id: 'b',
      legalName: { given: 'Adah', family: 'King' },
      records: [{ kind: 'sessions', label: 'Sessions', count: 1 }],
    }),
  ],
  why: [],
  differs: ['given'],
  stops: [],
  warnings: [],
  asksEpisode: false,
};

it('marks what differs, and nothing else', () =>
  expect(identityLines(comparison).filter(({ differs }) => differs)).toEqual([
    { key: 'given', label: 'Given name', left: 'Ada', right: 'Adah', differs: true },
  ]));

it('counts every kind for both, also where one has none', () =>
  expect(recordLines(comparison).map(({ label, left, right }) => [label, left, right])).toEqual([
    ['Doses', '3', '0'],
    ['Sessions', '0', '1'],
  ]));

it('says from when to when an episode was', () => {
  expect(episodeWords({ id: 'e', openedOn: '2026-01-05', closedOn: null })).toContain('Open since');
  expect(episodeWords({ id: 'e', openedOn: '2026-01-05', closedOn: '2026-02-01' })).toContain(' to ');
});
