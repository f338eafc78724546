import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { evaluateAll, failed, passed, type Rule, stops } from '../../rule';
import { contentFaults } from '../../reminders/content';
import { addMinutes } from '../../time';
import { spokenTime } from '../spoken-time';

/** Why somebody is called in: their day was drawn, or there is a clinical reason. */
export const callInCauses = { drawn: 'Drawn at random', 'for-cause': 'Clinical reason' } as const;
export type CallInCause = keyof typeof callInCauses;

/** What became of a call. The last two end it. */
export const callInOutcomes = {
  reached: 'Reached',
  'message-left': 'Left a message',
  'no-answer': 'No answer',
  came: 'Came in',
  'did-not-come': 'Did not come',
} as const;
export type CallInOutcome = keyof typeof callInOutcomes;

export interface CallInAttempt {
  readonly cause: CallInCause;
  /** Of a clinical reason: what it is. */
  readonly reason: string | null;
  /** Of a drawn day: that this person is to be called today. */
  readonly drawnToday: boolean;
}

/**
 * a test out of turn needs a clinical reason, and whoever is called in at random was drawn: nobody picks them. A test for cause
 * is not counted as a random one; `quota.queries.ts` in `libs/mat` counts only what was drawn.
 */
export const callInRules: readonly Rule<CallInAttempt>[] = [
  {
    id: 'R-412',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-412; random by the draw only, 42 CFR 8.12(f)(6)',
    verified: 'design',
    asks: ({ cause, reason, drawnToday }) => {
      const inputs = { cause, drawnToday, reasonGiven: reason !== null && reason.trim().length >= minimum };
      if (cause === 'drawn')
        return drawnToday
          ? passed('Drawn for today, to be called in', inputs)
          : failed('Nobody is called in at random by hand: give the clinical reason, or leave it to the draw', inputs);
      return inputs.reasonGiven
        ? passed('For cause, with the clinical reason; not counted as a random test', inputs)
        : failed('A test for cause needs its clinical reason: write what was seen', inputs);
    },
  },
];

const minimum = 5;

export function refuseCallIn(attempt: CallInAttempt): Refusal | null {
  const evaluations = evaluateAll(callInRules, attempt);
  const stop = evaluations.find(stops);
  return stop === undefined ? null : { code: 'call-in.refused', says: `${stop.message} (R-412).`, evaluations };
}

/** Counted from when the person heard of it. */
export function attendBy(toldAt: Date, { call_in_hours: hours }: Pick<Policy, 'call_in_hours'>): Date {
  return addMinutes(toldAt, hours * 60);
}

export interface CallInWords {
  /** To whoever picks up, before anything else. */
  readonly first: string;
  /** To the person, once they said who they are. */
  readonly toPerson: string;
  /** On a voicemail, only where the person agreed to messages. */
  readonly message: string;
  /** words that would give away what this is about. Nothing is read out while there are any. */
  readonly faults: readonly string[];
}

/** what is said on the telephone. It names a place, a time and a number, and nothing of what for. */
export function callInWords(
  { senderName, phone }: { readonly senderName: string; readonly phone: string },
  by: Date,
  zone: string,
): CallInWords {
  const when = spokenTime(by, zone);
  const first = `Hello, this is ${senderName}. May I ask who I am speaking with?`;
  const toPerson = `This is ${senderName}. Please come by before ${when}. Our number is ${phone}.`;
  const message = `This is ${senderName}. Please call ${phone}.`;
  const faults = [first, toPerson, message].flatMap((text) => contentFaults(text, 'voice').map(({ found }) => found));
  return { first, toPerson, message, faults: [...new Set(faults)] };
}
