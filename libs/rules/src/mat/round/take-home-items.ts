import { addDays, type Day } from '../../time';
import { courseOf } from '../course';
import { isStable } from '../take-home/criteria';
import { reviewDue, triggersFrom } from '../take-home/review';
import { reviewTriggers } from '../take-home/review-triggers';
import type { TakeHomeDecision } from '../take-home/take-home-facts';
import { ceilingOn } from '../take-home/versions';
import { roundItem, type RoundFacts, type RoundItem } from './round-item';

const acts = [{ act: 'take-home' }, { act: 'chart' }] as const;

/**
 * R-064, R-096, R-201: requests that wait for a decision on take-home doses, decisions whose review is due, and what happened
 * since one was made. Nothing here takes anything away from anybody (R-408): it is a prescriber who decides.
 */
export function takeHomeItems(facts: RoundFacts): readonly RoundItem[] {
  const standing = facts.chart.takeHomeStanding;
  if (standing === undefined) return [];
  const { decision, requests } = standing;
  const asked = requests.map(({ id, on, by, days }) =>
    roundItem({
      kind: 'take-home',
      ruleId: 'R-201',
      says: `${by} asks for ${days === 1 ? '1 day' : `${days} days`} to take home`,
      severity: 'soon',
      due: on,
      about: id,
      acts,
    }),
  );
  if (decision === null) return asked;
  return [...asked, ...happened(facts, decision), ...due(facts, decision)];
}

function happened({ chart, policy }: RoundFacts, decision: TakeHomeDecision): readonly RoundItem[] {
  // Nothing was given, so there is nothing to look at again.
  if (decision.decision === 'declined') return [];
  return triggersFrom(reviewTriggers, { chart, policy, decision }).map(({ kind, says, due: by, about }) =>
    roundItem({
      kind: 'take-home',
      ruleId: 'R-096',
      says: `Take-home doses: ${says}`,
      severity: by < chart.today ? 'now' : 'soon',
      due: by,
      about: `${kind} ${about ?? by}`,
      acts,
    }),
  );
}

function due({ chart, policy }: RoundFacts, decision: TakeHomeDecision): readonly RoundItem[] {
  const { today } = chart;
  const review = reviewDue(decision, tierToday({ chart, policy }, decision), today);
  if (review === null || review.due > addDays(today, policy.order_expiry_warning_days)) return [];
  const declined = decision.decision === 'declined';
  return [
    roundItem({
      kind: 'take-home',
      ruleId: 'R-064',
      says: review.why === 'tier' ? 'Take-home doses: a new step begins, decide anew' : reviewWords(declined),
      severity: declined ? 'info' : severityOf(review.due, today, review.why),
      due: review.due,
      about: decision.id,
      acts,
    }),
  ];
}

const reviewWords = (declined: boolean) =>
  declined ? 'Take-home doses were declined: look whether that still holds' : 'Take-home doses: review the decision';

/** From the next day on no bottle goes home on it. A new step gives more; the old days go on until then. */
function severityOf(day: Day, today: Day, why: 'tier' | 'time') {
  if (why === 'tier') return 'info';
  return day < today ? 'now' : 'soon';
}

function tierToday({ chart, policy }: Pick<RoundFacts, 'chart' | 'policy'>, decision: TakeHomeDecision) {
  if (decision.productClass !== 'methadone') return null;
  const { treatmentDay } = courseOf(chart, 'methadone', chart.today, policy.treatment_day_anchor);
  return { from: ceilingOn(chart.today, treatmentDay, isStable(decision), policy).from, treatmentDay };
}
