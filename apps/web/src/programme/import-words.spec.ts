import type { ListImport } from './import-api';
import { resultOf, stateOf } from './import-words';

const list: ListImport = {
  id: '1',
  kind: 'patients',
  name: 'people.csv',
  state: 'checked',
  bytes: 10,
  bytesRead: 10,
  rowsRead: 1200,
  rowsGood: 1199,
  rowsFaulty: 1,
  rowsDone: 0,
  says: null,
  uploadedBy: 'Ana',
  uploadedAt: '2026-11-23T10:00:00Z',
  checkedAt: null,
  startedBy: null,
  startedAt: null,
  endedAt: null,
  clearedAt: null,
  forgottenBy: '2026-11-30T10:00:00Z',
};

describe('what became of a list', () => {
  it.each<[Partial<ListImport>, string]>([
    [{}, '1,199 rows good, 1 row with faults.'],
    [{ rowsGood: 1200, rowsFaulty: 0 }, 'All 1,200 rows are good.'],
    [{ state: 'running', rowsDone: 250 }, '250 of 1,199 people registered so far.'],
    [{ state: 'done', rowsDone: 1199 }, '1,199 people registered; 1 row with faults left out.'],
    [{ state: 'done', rowsDone: 1, rowsFaulty: 0, kind: 'staff' }, '1 colleague invited.'],
    [{ state: 'failed', says: 'There are no rows.' }, 'There are no rows. Nothing was imported.'],
    [{ state: 'cancelled', rowsDone: 500 }, 'It was stopped. 500 people registered before, and kept.'],
  ])('%j is told as %j', (more, words) => expect(resultOf({ ...list, ...more })).toBe(words));

  it('every state has a word', () => {
    for (const state of ['uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled'] as const)
      expect(stateOf({ state }).word).not.toBe('');
  });
});
