import type { Policy } from '../../policy';
import type { Evaluation } from '../../refusal';
import { evaluate, failed, passed, type Rule } from '../../rule';
import { addDays, type Day } from '../../time';

/** where stock is kept. */
export const storageKinds = {
  safe: 'Safe',
  vault: 'Vault',
  cabinet: 'Steel cabinet',
} as const;
export type StorageKind = keyof typeof storageKinds;

export interface ProfileFacts {
  /** The day of the last review; null before the first. */
  readonly reviewedOn: Day | null;
  readonly today: Day;
  readonly policy: Policy;
}

export function reviewDueOn({ reviewedOn, policy }: Pick<ProfileFacts, 'reviewedOn' | 'policy'>): Day | null {
  return reviewedOn === null ? null : addDays(reviewedOn, policy.security_review_days);
}

export const profileRule: Rule<ProfileFacts> = {
  id: 'R-238',
  version: 1,
  severity: 'REPORT',
  citation: '21 CFR 1301.74(l), DEA security manual',
  verified: 'no',
  policy: ['security_review_days'],
  asks: (facts) => {
    const dueOn = reviewDueOn(facts);
    const inputs = { reviewedOn: facts.reviewedOn, dueOn };
    if (dueOn === null) return failed('There is no security profile of this site: write one', inputs);
    return facts.today > dueOn
      ? failed('The security profile is overdue for review', inputs, 'WARN')
      : passed('The security profile was reviewed', inputs);
  },
};

export function evaluateProfile(facts: ProfileFacts): Evaluation {
  return evaluate(profileRule, facts);
}
