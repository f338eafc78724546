import { closesEpisode, exitsFrom, stateFacts, stateLabel, trackNames, tracks, type Track } from './tracks';

const statesOf = (track: Track) => Object.keys(tracks[track].states);

function reachableFrom(track: Track, start: string): Set<string> {
  const reached = new Set([start]);
  for (const state of reached) for (const next of exitsFrom(track, state)) reached.add(next);
  return reached;
}

describe('the path of an episode', () => {
  it.each(trackNames)('every state of the %s track can be reached from its first', (track) => {
    expect([...reachableFrom(track, tracks[track].initial)].sort()).toEqual(statesOf(track).sort());
  });

  it.each(trackNames)('every exit of the %s track leads to a state that exists, and never to itself', (track) => {
    for (const state of statesOf(track)) {
      for (const exit of exitsFrom(track, state)) expect(stateFacts(track, exit)).toBeDefined();
      expect(exitsFrom(track, state)).not.toContain(state);
      expect(new Set(exitsFrom(track, state)).size).toBe(exitsFrom(track, state).length);
    }
  });

  it('ends only where an episode is meant to end', () => {
    const ends = trackNames.flatMap((track) =>
      statesOf(track)
        .filter((state) => exitsFrom(track, state).length === 0)
        .map((state) => `${track}: ${state}`),
    );
    expect(ends.sort()).toEqual([
      'main: deceased',
      'main: declined_service',
      'main: discharged',
      'main: no_contact_closed',
      'main: referred_out',
      'main: withdrew',
    ]);
  });

  it('from every open state an end can be reached, so nobody is caught in the path', () => {
    for (const state of statesOf('main')) {
      expect([...reachableFrom('main', state)].some(closesEpisode)).toBe(true);
    }
  });

  it('a death can be recorded from every open state', () => {
    for (const state of statesOf('main').filter((one) => !closesEpisode(one)))
      expect(exitsFrom('main', state)).toContain('deceased');
  });

  it('medication can always begin again, and no way leads from it by time alone', () => {
    expect(exitsFrom('moud', 'ended')).toEqual(['eligibility']);
    expect(exitsFrom('moud', 'maintenance')).toEqual(['stabilisation', 'taper', 'paused', 'ended']);
  });

  it('a person who was not admitted yet can start with medication: withdrawal management is no step on the way (R2)', () => {
    expect(exitsFrom('moud', 'not_started')).toContain('eligibility');
    expect(exitsFrom('placement', 'none')).toContain('otp');
  });

  it('a track that has not begun may begin, or go where its first state may go', () => {
    expect(exitsFrom('therapy', null)).toEqual(['not_started', 'active', 'declined']);
  });

  it('every state has a name, and no name blames anyone', () => {
    const names = trackNames.flatMap((track) => statesOf(track).map((state) => stateLabel(track, state)));
    for (const name of names)
      expect(name).not.toMatch(/refus|fail|drop|abus|addict|clean|complian|relapse|graduat|detox/i);
  });
});
