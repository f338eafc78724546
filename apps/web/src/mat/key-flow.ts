/**
 * The keys of the dosing window. A routine dose is four presses after the patient is found: 1 and 2 confirm the two
 * identifiers, 3 says that no impairment was seen, Enter gives.
 *
 * The danger is a scanner (or a hurried hand) that reads the next patient's number while this card is open: its digits
 * are keys too. Numbers have five digits and the keys are three, so more than three digits in a row are a number and
 * never give a dose, and a digit that is no key sends the digits just typed to the id box.
 */
export type Observation = 'observed_complete' | 'partial' | 'declined' | 'vomited';

export interface Ready {
  readonly identifiers: readonly [boolean, boolean];
  readonly impairment: 'none_seen' | 'seen' | null;
  readonly observation: Observation;
}

export interface Flow {
  readonly ready: Ready;
  readonly trail: Trail | null;
}

/** Digits typed one after another, and what was ticked before the first of them. */
interface Run {
  readonly digits: string;
  readonly since: Ready;
}

/** The digits of the last moments, and those at its end that came as fast as only a scanner sends them. */
interface Trail extends Run {
  readonly at: number;
  readonly burst: Run;
}

export type Act =
  | { readonly kind: 'none' }
  | { readonly kind: 'give' }
  | { readonly kind: 'leave' }
  /** These digits were meant for the id box; `whole` when the scanner's Enter came with them. */
  | { readonly kind: 'lookup'; readonly digits: string; readonly whole: boolean };

export const nothingTicked: Ready = { identifiers: [false, false], impairment: null, observation: 'observed_complete' };
export const fresh: Flow = { ready: nothingTicked, trail: null };

/** Between two keys of a scanner there are a few milliseconds; a hand needs more. */
const SCANNER_GAP = 45;
const SAME_NUMBER = 1500;
/** More digits than this in a row are a number, however slowly they come: patient numbers begin at 10001. */
const KEYS = 3;

const observations: Readonly<Record<string, Observation>> = {
  c: 'observed_complete',
  p: 'partial',
  d: 'declined',
  v: 'vomited',
};

export function press(flow: Flow, key: string, at: number): { flow: Flow; act: Act } {
  const { ready } = flow;
  if (key === 'Escape') return { flow: fresh, act: { kind: 'leave' } };
  if (key === 'Enter') return enter(flow, at);
  if (/^[0-9]$/.test(key)) return digit(flow, key, at);
  const observation = observations[key.toLowerCase()];
  if (observation !== undefined) return settle({ ...ready, observation });
  if (key.toLowerCase() === 'i') return settle({ ...ready, impairment: ready.impairment === 'seen' ? null : 'seen' });
  return { flow, act: { kind: 'none' } };
}

export function tick(ready: Ready, key: string): Ready {
  const [first, second] = ready.identifiers;
  if (key === '1') return { ...ready, identifiers: [!first, second] };
  if (key === '2') return { ...ready, identifiers: [first, !second] };
  return key === '3' ? { ...ready, impairment: ready.impairment === 'none_seen' ? null : 'none_seen' } : ready;
}

/** What a person still has to say before the dose can be given, in the order of the keys. */
export function missing(ready: Ready): string[] {
  return [
    ...(ready.identifiers[0] ? [] : ['first identifier (1)']),
    ...(ready.identifiers[1] ? [] : ['second identifier (2)']),
    ...(ready.impairment === null ? ['impairment check (3)'] : []),
  ];
}

function digit(flow: Flow, key: string, at: number): { flow: Flow; act: Act } {
  const { ready } = flow;
  const trail = flow.trail !== null && at - flow.trail.at <= SAME_NUMBER ? flow.trail : null;
  const fast = trail !== null && at - trail.at <= SCANNER_GAP;
  const whole = add(trail, key, ready);
  const burst = add(fast ? trail.burst : null, key, ready);
  if (['1', '2', '3'].includes(key)) {
    return { flow: { ready: tick(ready, key), trail: { ...whole, at, burst } }, act: { kind: 'none' } };
  }
  const meant = fast ? burst : whole;
  return {
    flow: { ready: meant.since, trail: null },
    act: { kind: 'lookup', digits: meant.digits, whole: false },
  };
}

function add(run: Run | null, key: string, ready: Ready): Run {
  return run === null ? { digits: key, since: ready } : { digits: run.digits + key, since: run.since };
}

function enter(flow: Flow, at: number): { flow: Flow; act: Act } {
  const { ready } = flow;
  const trail = flow.trail !== null && at - flow.trail.at <= SAME_NUMBER ? flow.trail : null;
  const scanned =
    trail !== null && at - trail.at <= SCANNER_GAP && trail.burst.digits.length > KEYS ? trail.burst : null;
  const number = scanned ?? (trail !== null && trail.digits.length > KEYS ? trail : null);
  if (number !== null) {
    return {
      flow: { ready: number.since, trail: null },
      act: { kind: 'lookup', digits: number.digits, whole: true },
    };
  }
  const act: Act = missing(ready).length === 0 ? { kind: 'give' } : { kind: 'none' };
  return { flow: { ready, trail: null }, act };
}

function settle(ready: Ready): { flow: Flow; act: Act } {
  return { flow: { ready, trail: null }, act: { kind: 'none' } };
}
