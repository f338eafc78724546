import type { Policy } from '../../policy';
import { addDays, type Day } from '../../time';
import type { ProductClass } from '../product';
import { isStable } from './criteria';
import type { CriterionAnswer, TakeHomeDecision } from './take-home-facts';
import { type Tier, tierOn } from './tiers';
import {
  ceilingOn,
  type TakeHomeVersion,
  takeHomeVersions,
  tiersUnder,
  versionOf,
  versionOn,
  type VersionId,
} from './versions';

/** The federal rules, and the one in force with what the state and the programme make of it. */
export type ExplainId = VersionId | 'state-and-program';

export interface ExplainFacts {
  readonly today: Day;
  readonly treatmentDay: number;
  readonly productClass: ProductClass;
  readonly decision: TakeHomeDecision | null;
  readonly policy: Policy;
}

/** One step of a ladder as it stands for this person. */
export interface Rung {
  readonly fromTreatmentDay: number;
  readonly maxDays: number;
  readonly counts: 'at a time' | 'a week';
  readonly place: 'behind' | 'current' | 'next' | 'later';
  /** The day of the calendar on which it begins or began. */
  readonly from: Day;
}

/** What another version of the rule would say of the same person on the same day. It decides nothing. */
export interface Explanation {
  readonly id: ExplainId;
  readonly label: string;
  readonly citation: string;
  readonly effectiveFrom: Day | null;
  /** The one by which decisions are made today. */
  readonly inForce: boolean;
  readonly says: string;
  /** False where time in treatment sets no limit. */
  readonly applies: boolean;
  readonly maxDays: number | null;
  readonly counts: Rung['counts'];
  readonly rungs: readonly Rung[];
  readonly criteria: readonly { readonly says: string; readonly answer: CriterionAnswer['answer'] | null }[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Pure: the same facts give the same words under every version, whatever holds today. */
export function explainUnder(id: ExplainId, facts: ExplainFacts): Explanation {
  const { today, treatmentDay, productClass, decision, policy } = facts;
  const stable = isStable(decision);
  const own = id === 'state-and-program';
  const version = own ? versionOn(today) : versionOf(id);
  const tiers = own ? ceilingOn(today, treatmentDay, stable, policy).tiers : tiersUnder(version, stable);
  const applies = productClass === 'methadone';
  const { label, citation, effectiveFrom, says } = own ? ownWords(version) : version;
  return {
    id,
    label,
    citation,
    effectiveFrom,
    inForce: own,
    says: applies ? says : 'Time in treatment sets no limit for buprenorphine',
    applies,
    maxDays: applies ? tierOn(tiers, treatmentDay).max : null,
    counts: version.counts(treatmentDay),
    rungs: applies ? rungsOf(tiers, treatmentDay, today, version.counts) : [],
    criteria: version.criteria.map((criterion) => ({
      says: criterion.says,
      answer: criterion.like === null ? null : (decision?.criteria[criterion.like]?.answer ?? null),
    })),
    inputs: { today, treatmentDay, productClass, stable, version: version.id, decisionId: decision?.id ?? null },
  };
}

export function explainAll(facts: ExplainFacts): readonly Explanation[] {
  const ids: readonly ExplainId[] = ['state-and-program', ...takeHomeVersions.map(({ id }) => id)];
  return ids.map((id) => explainUnder(id, facts));
}

/** Every step with the day on which it begins. */
export function rungsOf(
  tiers: readonly Tier[],
  treatmentDay: number,
  today: Day,
  counts: TakeHomeVersion['counts'],
): readonly Rung[] {
  const current = tierOn(tiers, treatmentDay);
  const next = tiers.find(({ from }) => from > treatmentDay);
  return tiers.map((tier) => ({
    fromTreatmentDay: tier.from,
    maxDays: tier.max,
    counts: counts(tier.from),
    place:
      tier.from === current.from
        ? 'current'
        : tier.from < current.from
          ? 'behind'
          : tier.from === next?.from
            ? 'next'
            : 'later',
    from: addDays(today, tier.from - treatmentDay),
  }));
}

function ownWords(version: TakeHomeVersion) {
  return {
    label: 'In force here today',
    citation: version.citation,
    effectiveFrom: version.effectiveFrom,
    says: `${version.label}, with what the state and this program make stricter`,
  };
}
