import { ApiProblem } from '../api/problem';
import { worthSaying } from './open-preparations';
import type { OpenPreparation } from './open-preparations';
import { pouredOf, readPourFault } from './use-pour';

const at = Date.parse('2026-11-23T12:00:00Z');
const open = (over: Partial<OpenPreparation>): OpenPreparation => ({
  id: 'pour',
  patientId: 'p1',
  stationId: 'w2',
  stationName: 'Window 2',
  state: 'poured',
  orderedMcg: 80_000,
  orderedUl: 8_000,
  deliveredMcg: 80_000,
  deliveredUl: 8_000,
  preparedAt: '2026-11-23T11:59:40Z',
  preparedBy: 'Priya Nair',
  displayName: 'Ana Núñez',
  ...over,
});
const here = { stationId: 'w1', patientId: null, now: at };
const said = (one: OpenPreparation, where = here) => worthSaying([one], where).length === 1;

describe('poured doses that every window speaks of (R-212)', () => {
  it('are those that went wrong, stand at this window, or wait too long', () => {
    expect(said(open({ state: 'unknown', deliveredMcg: null }))).toBe(true);
    expect(said(open({ state: 'short' }))).toBe(true);
    expect(said(open({ stationId: 'w1' }))).toBe(true);
    expect(said(open({ preparedAt: '2026-11-23T11:57:00Z' }))).toBe(true);
  });

  it('are not the ordinary pour of a colleague, nor what the open card shows itself', () => {
    expect(said(open({}))).toBe(false);
    expect(worthSaying([open({ state: 'unknown' })], { ...here, patientId: 'p1' })).toEqual([]);
  });
});

describe('what the pump answered', () => {
  it('is unknown unless it said what it delivered', () => {
    expect(pouredOf(open({ state: 'unknown', deliveredMcg: null, deliveredUl: null })).state).toBe('unknown');
    expect(pouredOf(open({ state: 'short', deliveredMcg: 62_000 }))).toMatchObject({
      state: 'short',
      deliveredMcg: 62_000,
    });
  });

  it('is lost, and asked for again, where no answer came; a refusal of the rules is a refusal', () => {
    expect(readPourFault(new TypeError('Failed to fetch')).state).toBe('lost');
    expect(readPourFault(new ApiProblem({ status: 503 })).state).toBe('lost');
    expect(readPourFault(new ApiProblem({ status: 422 })).state).toBe('refused');
    expect(readPourFault(new ApiProblem({ status: 409, code: 'preparation.open' })).state).toBe('refused');
  });
});
