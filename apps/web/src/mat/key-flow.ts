/**
 * The keys of the dosing window. A routine dose is three presses after the patient is found, four with a pump: 1 says who
 * it is, 2 that the person is awake and steady, Enter gives (or pours, and a second Enter says that it was taken). 3
 * confirms the date of birth where a similar name makes that necessary.
 *
 * The danger is a scanner (or a hurried hand) that reads the next patient's number while this card is open: its digits
 * are keys too. Numbers have five digits and the keys are three, so more than three digits in a row are a number and
 * never give a dose, and a digit that is no key sends the digits just typed to the id box.
 */
export type Observation = 'observed_complete' | 'partial' | 'declined' | 'vomited';

/** 1 awake, 2 slightly drowsy, 3 frequently drowsy, 4 minimal response; or awake with other signs. */
export type Seen = 1 | 2 | 3 | 4 | 'impaired';

export interface Ready {
  /** Two identifiers agree with the person. */
  readonly identity: boolean;
  readonly seen: Seen | null;
  /** the date of birth was asked for and spoken. */
  readonly dateOfBirth: boolean;
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
  /** Everything was said: pour, give, or record what was poured, as the card stands. */
  | { readonly kind: 'give' }
  | { readonly kind: 'leave' }
  /** These digits were meant for the id box; `whole` when the scanner's Enter came with them. */
  | { readonly kind: 'lookup'; readonly digits: string; readonly whole: boolean };

export const nothingTicked: Ready = {
  identity: false,
  seen: null,
  dateOfBirth: false,
  observation: 'observed_complete',
};
export const fresh: Flow = { ready: nothingTicked, trail: null };

/** Between two keys of a scanner there are a few milliseconds; a hand needs more. */
export const scannerGap = 45;
const SAME_NUMBER = 1500;
/** More digits than this in a row are a number, however slowly they come: patient numbers begin at 10001. */
const KEYS = 3;

const observations: Readonly<Record<string, Observation>> = {
  c: 'observed_complete',
  p: 'partial',
  d: 'declined',
  v: 'vomited',
};

export function press(flow: Flow, key: string, at: number, needsBirth = false): { flow: Flow; act: Act } {
  const { ready } = flow;
  if (key === 'Escape') return { flow: fresh, act: { kind: 'leave' } };
  if (key === 'Enter') return enter(flow, at, needsBirth);
  if (/^[0-9]$/.test(key)) return digit(flow, key, at);
  const letter = key.toLowerCase();
  const observation = observations[letter];
  if (observation !== undefined) return settle({ ...ready, observation });
  if (letter === 'i') return settle({ ...ready, seen: ready.seen === 'impaired' ? null : 'impaired' });
  if (letter === 's') return settle({ ...ready, seen: sleepier(ready.seen) });
  return { flow, act: { kind: 'none' } };
}

/** `3` does nothing but stay a key where no similar name speaks: fingers need not know. */
export function tick(ready: Ready, key: string): Ready {
  if (key === '1') return { ...ready, identity: !ready.identity };
  if (key === '2') return { ...ready, seen: ready.seen === 1 ? null : 1 };
  return key === '3' ? { ...ready, dateOfBirth: !ready.dateOfBirth } : ready;
}

/** What a person still has to say before the dose can be given, in the order of the keys. */
export function missing(ready: Ready, needsBirth = false): string[] {
  return [
    ...(ready.identity ? [] : ['who it is (1)']),
    ...(ready.seen === null ? ['how the person is (2)'] : []),
    ...(needsBirth && !ready.dateOfBirth ? ['the date of birth, spoken (3)'] : []),
  ];
}

/** One key walks down the scale, and from its end back to nothing said. */
function sleepier(seen: Ready['seen']): Ready['seen'] {
  return seen === 2 ? 3 : seen === 3 ? 4 : seen === 4 ? null : 2;
}

function digit(flow: Flow, key: string, at: number): { flow: Flow; act: Act } {
  const { ready } = flow;
  const trail = flow.trail !== null && at - flow.trail.at <= SAME_NUMBER ? flow.trail : null;
  const fast = trail !== null && at - trail.at <= scannerGap;
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

function enter(flow: Flow, at: number, needsBirth: boolean): { flow: Flow; act: Act } {
  const { ready } = flow;
  const trail = flow.trail !== null && at - flow.trail.at <= SAME_NUMBER ? flow.trail : null;
  const scanned =
    trail !== null && at - trail.at <= scannerGap && trail.burst.digits.length > KEYS ? trail.burst : null;
  const number = scanned ?? (trail !== null && trail.digits.length > KEYS ? trail : null);
  if (number !== null) {
    return {
      flow: { ready: number.since, trail: null },
      act: { kind: 'lookup', digits: number.digits, whole: true },
    };
  }
  const act: Act = missing(ready, needsBirth).length === 0 ? { kind: 'give' } : { kind: 'none' };
  return { flow: { ready, trail: null }, act };
}

function settle(ready: Ready): { flow: Flow; act: Act } {
  return { flow: { ready, trail: null }, act: { kind: 'none' } };
}
