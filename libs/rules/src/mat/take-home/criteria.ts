import { type Criterion, criteria, type TakeHomeDecision } from './take-home-facts';

/** an unfavorable answer to one of these asks for a reason; the sixth is for everything else. */
export const weighty: readonly Criterion[] = criteria.filter((one) => one !== 'other');

type Answers = TakeHomeDecision['criteria'];

export function unanswered(answers: Answers): readonly Criterion[] {
  return criteria.filter((one) => answers[one] === undefined);
}

export function unfavorable(answers: Answers): readonly Criterion[] {
  return weighty.filter((one) => answers[one]?.answer === 'no');
}

/** What the exemption of 2020 called stable: everything that is asked today was answered favorably. */
export function isStable(decision: Pick<TakeHomeDecision, 'criteria'> | null): boolean {
  return decision !== null && weighty.every((one) => decision.criteria[one]?.answer === 'yes');
}
