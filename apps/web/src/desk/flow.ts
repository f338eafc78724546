import { checkable, type Found, standing, tickedFor } from './people';

/**
 * The desk's keys: type or scan, Enter selects, Enter checks in. Between the two the person stands on the strip with
 * what they are expected for, ticked beforehand; nothing is sent before the second Enter.
 */
export interface Flow {
  readonly text: string;
  /** What was looked for in the whole programme, since nobody on the board was meant. */
  readonly asked: string;
  readonly at: number;
  readonly chosen: Chosen | null;
}

export interface Chosen {
  readonly person: Found;
  readonly ticked: readonly string[];
  /** They came for something that is not on the board. */
  readonly walkIn: boolean;
}

export type Step =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'asked' }
  | { readonly type: 'moved'; readonly by: 1 | -1; readonly among: number }
  | {
      readonly type: 'chose';
      readonly person: Found;
      readonly now: Date;
      readonly early: number;
      readonly walkIn?: boolean;
    }
  | { readonly type: 'toggled'; readonly key: string }
  | { readonly type: 'walked-in' }
  | { readonly type: 'closed' };

export const atRest: Flow = { text: '', asked: '', at: 0, chosen: null };

export function step(flow: Flow, next: Step): Flow {
  switch (next.type) {
    case 'typed':
      return { ...atRest, text: next.text };
    case 'asked':
      return { ...flow, asked: flow.text.trim(), at: 0 };
    case 'moved':
      return { ...flow, at: Math.max(0, Math.min(next.among - 1, flow.at + next.by)) };
    case 'chose':
      return { ...atRest, chosen: chosen(next.person, next.now, next.early, next.walkIn ?? false) };
    case 'toggled':
      return flow.chosen === null ? flow : { ...flow, chosen: toggled(flow.chosen, next.key) };
    case 'walked-in':
      return flow.chosen === null ? flow : { ...flow, chosen: { ...flow.chosen, walkIn: true, ticked: [] } };
    case 'closed':
      return atRest;
  }
}

function chosen(person: Found, now: Date, early: number, asked: boolean): Chosen {
  const ticked = tickedFor(person, now, early);
  const walkIn = asked || (checkable(person).length === 0 && standing(person).length === 0);
  return { person, ticked: walkIn ? [] : ticked, walkIn };
}

function toggled(before: Chosen, key: string): Chosen {
  const ticked = before.ticked.includes(key) ? before.ticked.filter((one) => one !== key) : [...before.ticked, key];
  return { ...before, ticked };
}
