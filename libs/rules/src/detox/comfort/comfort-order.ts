import { type GrantedOverride, grantedOverrides, withoutOverride } from '../../override';
import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluateAll, stops } from '../../rule';
import type { ComfortOrderFacts } from './comfort-order-facts';
import { comfortOrderRules } from './comfort-order-rules';

export interface DecidedComfortOrder {
  readonly startsAt: Date;
  readonly evaluations: readonly Evaluation[];
  readonly overrides: readonly GrantedOverride[];
}

/** Everything that the rules say to an order; nothing is decided. */
export function checkComfortOrder(facts: ComfortOrderFacts): readonly Evaluation[] {
  return evaluateAll(comfortOrderRules, facts);
}

/** May this be ordered? Refuses with 'comfort.refused' and the rule that says why. */
export function decideComfortOrder(facts: ComfortOrderFacts): DecidedComfortOrder | Refusal {
  const { attempt, startsAt, now } = facts;
  const invalid =
    attempt.replacesId !== undefined && startsAt > now
      ? 'A change begins now: leave the start out.'
      : invalidTimes(startsAt, attempt.endsAt, now);
  if (invalid !== null) return { code: 'comfort.refused', says: invalid };
  const evaluations = checkComfortOrder(facts);
  const overrides = grantedOverrides(evaluations, attempt.overrides ?? [], facts.signer);
  const stop = evaluations.find(stops) ?? withoutOverride(evaluations, overrides)[0];
  if (stop) return { code: 'comfort.refused', says: `${stop.message}.`, evaluations };
  return { startsAt, evaluations, overrides };
}

const longestBack = 24 * 3_600_000;

function invalidTimes(startsAt: Date, endsAt: Date, now: Date): string | null {
  if (endsAt <= startsAt) return 'The order ends before it begins: correct the end.';
  if (endsAt <= now) return 'The order would have ended already: correct the end.';
  return now.getTime() - startsAt.getTime() > longestBack
    ? 'An order begins today: leave the start out, or choose a time of the last day.'
    : null;
}

/** When the course that an order continues began: orders of one drug with less than policy's days between them. */
export function courseSince(
  earlier: readonly { readonly startsAt: Date; readonly endedAt: Date }[],
  startsAt: Date,
  policy: Policy,
): Date | null {
  const gap = policy.comfort_course_gap_days * 24 * 3_600_000;
  let since: Date | null = null;
  const newestFirst = [...earlier].sort((one, other) => other.startsAt.getTime() - one.startsAt.getTime());
  for (const order of newestFirst) {
    if (order.startsAt >= startsAt) continue;
    if ((since ?? startsAt).getTime() - order.endedAt.getTime() > gap) break;
    since = order.startsAt;
  }
  return since;
}
