import { isOnMedication } from './guard-kinds';
import type { PathFacts } from './path-facts';
import { closesEpisode, trackNames, type PathState, type StateOf, type Track } from './tracks';

/** A span that another move ends. `to` null: the span closes and none follows, because nothing had begun on that track. */
export interface ImpliedMove {
  readonly track: Track;
  readonly from: PathState | null;
  readonly to: PathState | null;
}

/**
 * What one move of the main track does to the others.
 *
 * Admission puts the person on the level track ("no level yet") and starts the planning of aftercare (6.2, 6.5).
 * Discharge ends placement, medication and therapy with us, and begins aftercare unless the patient declined it (5.5).
 * Death and every other closing end all tracks. Nothing else moves another track: the tracks are independent (R5).
 */
export function impliedMoves({ current }: PathFacts, track: Track, to: string): readonly ImpliedMove[] {
  if (track !== 'main') return [];
  const state = (of: Track) => current[of]?.state ?? null;
  if (to === 'admitted') {
    return [
      ...(state('placement') === null ? [{ track: 'placement', from: null, to: 'none' } as const] : []),
      ...(state('aftercare') === null ? [{ track: 'aftercare', from: null, to: 'planning' } as const] : []),
    ];
  }
  if (!closesEpisode(to)) return [];
  const ending = { placement: placementEnd, moud: moudEnd, therapy: therapyEnd, aftercare: aftercareEnd(to) } as const;
  return trackNames.flatMap((other) => {
    const from = state(other);
    if (other === 'main' || from === null) return [];
    const next = ending[other](from);
    return next === from ? [] : [{ track: other, from, to: next }];
  });
}

/** The states in which a new episode opens: registered for the first time, or coming back (5.4). */
export function openingStates(main: 'referred' | 'screened' | 'intake'): {
  readonly main: StateOf<'main'>;
  readonly moud: StateOf<'moud'>;
  readonly therapy: StateOf<'therapy'>;
} {
  return { main, moud: 'not_started', therapy: 'not_started' };
}

type End = (from: PathState) => PathState | null;

const placementEnd: End = (from) => (from === 'none' ? null : 'discharged');
const moudEnd: End = (from) => (from === 'ended' || isOnMedication(from) ? 'ended' : null);
const therapyEnd: End = (from) => (from === 'active' || from === 'paused' ? 'ended' : null);

function aftercareEnd(main: string): End {
  if (main === 'discharged') return (from) => (from === 'planning' ? 'active' : from);
  return () => 'closed';
}
