import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { addDays, type Day } from '../../time';

/**
 * The offer of medication (clinical reference 6.3, rules R1 and R3): what was offered, what the person decided and why, and when
 * it is offered again. A decision is the person's; an offer that was declined is made again, without pressure.
 */
export const offeredProducts = {
  methadone: 'Methadone',
  buprenorphine: 'Buprenorphine',
  'buprenorphine-injection': 'Buprenorphine by injection',
  'naltrexone-injection': 'Naltrexone by injection',
} as const;
export type OfferedProduct = keyof typeof offeredProducts;

export const offerDecisions = {
  accepted: 'Wants medication',
  undecided: 'Has not decided',
  declined: 'Declined for now',
} as const;
export type OfferDecision = keyof typeof offerDecisions;

export interface OfferAttempt {
  readonly at: Date;
  readonly products: readonly OfferedProduct[];
  /** Benefits, risks and choices were explained. */
  readonly informed: boolean;
  readonly decision: OfferDecision;
  readonly product: OfferedProduct | null;
  readonly reason: string | null;
  readonly reofferOn: Day | null;
}

export interface DecidedOffer extends OfferAttempt {
  readonly reofferOn: Day | null;
}

export interface OfferScene {
  readonly today: Day;
  readonly now: Date;
  readonly policy: Policy;
  readonly correcting: boolean;
}

export function decideOffer(
  attempt: OfferAttempt,
  { today, now, policy, correcting }: OfferScene,
): DecidedOffer | Refusal {
  const invalid = (says: string): Refusal => ({ code: 'offer.invalid', says });
  if (attempt.at > now) return invalid('This time lies ahead. Write down an offer once it was made.');
  const hours = policy.unit_entry_back_hours;
  if (!correcting && now.getTime() - attempt.at.getTime() > hours * 3_600_000)
    return invalid(`This time is more than ${hours} hours ago. Check the date.`);
  if (attempt.products.length === 0) return invalid('Say which medication was offered; one is enough.');
  if (!attempt.informed)
    return invalid('An offer comes with its benefits, risks and choices. Explain them first, then record the offer.');
  if (attempt.decision !== 'accepted' && attempt.product !== null)
    return invalid('A medication is chosen only by somebody who wants one. Clear the choice, or change the decision.');
  if (attempt.product !== null && !attempt.products.includes(attempt.product))
    return invalid('The medication that was chosen is not among those offered. Add it to the offer.');
  if (attempt.decision === 'declined' && (attempt.reason ?? '').trim() === '')
    return invalid('Write the reason in the words of the person; "does not say" is one too.');
  if (attempt.decision === 'accepted') return { ...attempt, reofferOn: null };
  const latest = addDays(today, policy.moud_reoffer_days);
  const reofferOn = attempt.reofferOn ?? latest;
  if (reofferOn <= today) return invalid('It is offered again on a day that lies ahead.');
  if (reofferOn > latest)
    return invalid(`It is offered again within ${policy.moud_reoffer_days} days. Choose an earlier day.`);
  return { ...attempt, reofferOn };
}

/** 6.3: the step on the MOUD track that an offer leads to; none while the person has not decided, or where it was taken before. */
export function stepAfterOffer(
  decision: OfferDecision,
  moudState: string | null,
): 'eligibility' | 'offered_declined' | null {
  if (decision === 'accepted')
    return moudState === 'not_started' || moudState === 'offered_declined' || moudState === 'ended'
      ? 'eligibility'
      : null;
  return decision === 'declined' && (moudState === 'not_started' || moudState === 'eligibility')
    ? 'offered_declined'
    : null;
}
