import type { TimelineItem } from '../api/types';
import { joined, keyOf, voidable } from './joined';

const move = (id: string, track: string, voided = false): TimelineItem => ({
  id,
  at: '2026-11-01T09:00:00Z',
  kind: 'move',
  track,
  title: id,
  detail: null,
  by: null,
  voided,
});
const doses: TimelineItem = {
  id: 'd',
  at: '2026-10-20T09:00:00Z',
  track: 'moud',
  title: 'Doses',
  detail: null,
  by: null,
  voided: false,
  kind: 'doses',
  from: '2026-10-01',
  to: '2026-10-20',
  count: 20,
  doseMcg: 80_000,
};

describe('the timeline', () => {
  it('keeps an event that slid out of the newest ones after older ones were loaded', () => {
    const before = [move('b', 'main'), doses];
    expect(joined([move('c', 'main'), move('b', 'main')], before, [move('a', 'main')]).map(keyOf)).toEqual([
      'c',
      'b',
      'doses 2026-10-01 80000 false',
      'a',
    ]);
  });

  it('shows a run of doses that has grown by a day once', () => {
    const grown: TimelineItem = { ...doses, id: 'dose-21', to: '2026-10-21', count: 21 };
    expect(joined([grown], [doses], [])).toEqual([grown]);
  });

  it('shows an event once, in its newest state', () => {
    const [first, ...rest] = joined([move('a', 'main', true)], [move('a', 'main')], [move('a', 'main')]);
    expect(first).toMatchObject({ voided: true });
    expect(rest).toEqual([]);
  });

  it('offers to void only the last standing move of each track', () => {
    const items = [move('d', 'moud', true), move('c', 'moud'), doses, move('b', 'main'), move('a', 'moud')];
    expect([...voidable(items)]).toEqual(['c', 'b']);
  });
});
