import { fit, layLanes, positionIn, ticksOf, weightOf, windowOf } from './lanes';
import type { LaneSpan } from './lanes';

const now = Date.parse('2026-11-22T12:00:00Z');
const span = (track: string, state: string, startedAt: string, endedAt: string | null = null): LaneSpan => ({
  track,
  state,
  label: state,
  startedAt,
  endedAt,
});

describe('the lanes of an episode', () => {
  const spans = [
    span('moud', 'induction', '2026-06-01T00:00:00Z', '2026-06-15T00:00:00Z'),
    span('main', 'referred', '2026-05-20T00:00:00Z', '2026-05-21T00:00:00Z'),
    span('main', 'admitted', '2026-05-21T00:00:00Z'),
  ];
  const window = windowOf(spans, now, null);

  it('begin with the first span and end a little after now', () => {
    expect(window.from).toBe(Date.parse('2026-05-20T00:00:00Z'));
    expect(window.to).toBeGreaterThan(now);
  });

  it('always hold all five tracks in the same order, also empty ones', () => {
    expect(layLanes(spans, window, 600, now).map((lane) => lane.track)).toEqual([
      'main',
      'placement',
      'moud',
      'therapy',
      'aftercare',
    ]);
  });

  it('lay spans of a track one after another without overlap, in order of time', () => {
    const main = layLanes([...spans].reverse(), window, 600, now)[0]!.blocks;
    expect(main.map((block) => block.span.state)).toEqual(['referred', 'admitted']);
    expect(main[1]!.open).toBe(true);
    expect(main[1]!.x).toBeGreaterThan(main[0]!.x);
  });

  it('show a span of one hour as something that can still be pointed at', () => {
    const short = [span('main', 'screened', '2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z')];
    expect(layLanes(short, windowOf(short, now, null), 600, now)[0]!.blocks[0]!.width).toBeGreaterThanOrEqual(3);
  });

  it('leave out what ended before the drawn part, and cut what reaches into it at its edge', () => {
    const last = windowOf(spans, now, 84);
    const lanes = layLanes(spans, last, 600, now);
    expect(lanes[2]!.blocks).toEqual([]);
    expect(lanes[0]!.blocks.map((block) => [block.span.state, block.x])).toEqual([['admitted', 0]]);
  });

  it('draw a person with no span at all without a fault', () => {
    expect(layLanes([], windowOf([], now, null), 600, now).every((lane) => lane.blocks.length === 0)).toBe(true);
  });

  it('put the edges of the window at the edges of the drawing', () => {
    const place = positionIn(window, 600);
    expect([place(window.from), place(window.to)]).toEqual([0, 600]);
  });
});

describe('the marks of time', () => {
  it.each([30, 84, 300, 1100, 3000])('are at least 40 px apart over %i days', (days) => {
    const ticks = ticksOf({ from: now - days * 86_400_000, to: now }, 640);
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, tick] of ticks.slice(1).entries()) expect(tick.x - ticks[index]!.x).toBeGreaterThan(40);
  });
});

describe('a label on a span', () => {
  it('is whole where it fits, cut where it does not, and left out where it would be a riddle', () => {
    expect(fit('Stabilisation', 200)).toBe('Stabilisation');
    expect(fit('Stabilisation', 60)).toBe('Stabil…');
    expect(fit('Stabilisation', 30)).toBe('');
  });

  it('goes with a weight that says whether the state is under way', () => {
    expect(['not_started', 'induction', 'paused', 'discharged'].map(weightOf)).toEqual([
      'quiet',
      'active',
      'held',
      'over',
    ]);
  });
});
