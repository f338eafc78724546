import type { Refusal } from '../../refusal';
import { evaluateAll, failed, passed, type Rule, stops } from '../../rule';
import type { Day } from '../../time';
import { type DrawState, drawState, type StandingOfDraw } from './test-draw';

/** Why a drawn day is taken out by hand. Another day is drawn in its place, so nobody has one test less by it. */
export const removalReasons = {
  medical: 'Medical reason',
  hospital: 'In the hospital',
  bereavement: 'Bereavement or emergency',
  equipment: 'Nothing to test with today',
  other: 'Another reason',
} as const;
export type RemovalReason = keyof typeof removalReasons;

export interface RemovalAttempt {
  readonly reasonCode: RemovalReason;
  readonly reason: string;
}

export interface RemovalFacts {
  readonly draw: StandingOfDraw;
  readonly attempt: RemovalAttempt;
  readonly today: Day;
  readonly staffId: string;
  /** Who is assigned to the person on this day. */
  readonly counselorIds: readonly string[];
}

const words: Readonly<Record<Exclude<DrawState, 'due'>, string>> = {
  ahead: 'is not there yet',
  collected: 'has its specimen',
  'not-collected': 'was recorded as not collected',
  missed: 'is over: another day is drawn by itself',
  removed: 'was taken out before',
  replaced: 'was drawn anew',
};

/** a drawn day goes only with a reason, and never at the word of the person's own counselor. */
export const removalRules: readonly Rule<RemovalFacts>[] = [
  {
    id: 'R-410',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Random, 42 CFR 8.12(f)(6); no influence of staff on the draw',
    verified: 'design',
    asks: ({ draw, attempt: { reason, reasonCode }, today, staffId, counselorIds }) => {
      const inputs = { day: draw.day, reasonCode, own: counselorIds.includes(staffId) };
      const state = drawState(draw, today);
      if (state !== 'due') return failed(`This draw ${words[state]}: only one of today is taken out`, inputs);
      if (reason.trim().length < minimum)
        return failed('A drawn day is taken out only with a reason: write what happened', inputs);
      return inputs.own
        ? failed(
            'The person’s own counselor does not take a drawn day out: ask a nurse or the medical director',
            inputs,
          )
        : passed('Taken out with a reason, by somebody else than the person’s counselor', inputs);
    },
  },
];

const minimum = 5;

/** May this draw be taken out? Null where it may; else 'random-test.removal' with the rule that says why. */
export function refuseRemoval(facts: RemovalFacts): Refusal | null {
  const evaluations = evaluateAll(removalRules, facts);
  const stop = evaluations.find(stops);
  return stop === undefined ? null : { code: 'random-test.removal', says: `${stop.message} (R-410).`, evaluations };
}
