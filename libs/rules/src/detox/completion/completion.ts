import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { refuseMoment } from '../beds/bed';
import { stayEndReasons } from '../stay/stay';

/**
 * How withdrawal management ended (clinical reference 6.2, 5.5; rule R3). Whatever the way, the same things are asked: is there an
 * offer of medication, naloxone, a talk about lower tolerance, a next step. Nothing that is missing keeps anybody from leaving.
 */
export const completionOutcomes = {
  completed: stayEndReasons.completed,
  'left-before-completion': stayEndReasons['left-before-completion'],
  'left-earlier-than-advised': stayEndReasons['left-earlier-than-advised'],
  transferred: stayEndReasons.transferred,
  medical: stayEndReasons.medical,
} as const;
export type CompletionOutcome = keyof typeof completionOutcomes;

export const naloxoneAtEnd = {
  given: 'Given today',
  'has-it': 'Has it',
  declined: 'Offered and declined',
  'not-offered': 'Not offered yet',
} as const;
export type NaloxoneAtEnd = keyof typeof naloxoneAtEnd;

export const riskTalks = {
  done: 'Talked about',
  declined: 'Offered and declined',
  'not-possible': 'Not possible',
} as const;
export type RiskTalk = keyof typeof riskTalks;

export const stepsAfterStay = {
  moud: 'Medication (MOUD) with us',
  residential: 'Residential care',
  day: 'Partial hospitalization or intensive outpatient',
  outpatient: 'Outpatient care',
  elsewhere: 'Care at another program',
  hospital: 'Hospital',
  none: 'No next step agreed',
} as const;
export type NextStepAfter = keyof typeof stepsAfterStay;

/** Kept with the record as it was at its signing. */
export interface CompletionDetails {
  readonly cows: { readonly id: string; readonly total: number | null; readonly at: string } | null;
  readonly vitals: { readonly id: string; readonly at: string } | null;
  readonly naloxone: NaloxoneAtEnd;
  readonly riskTalk: RiskTalk;
  readonly nextStep: NextStepAfter;
  readonly nextWhere: string | null;
  /** The next appointment: one that is booked here, or a time and place elsewhere. */
  readonly appointment: { readonly id: string | null; readonly at: string; readonly where: string | null } | null;
}

export interface CompletionAttempt {
  readonly outcome: CompletionOutcome;
  readonly at: Date;
  readonly naloxone: NaloxoneAtEnd;
  readonly riskTalk: RiskTalk;
  readonly nextStep: NextStepAfter;
  readonly appointmentAt: Date | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
}

export interface CompletionFacts {
  readonly stay: { readonly startedAt: Date; readonly endedAt: Date | null };
  /** The record that stands for this stay. */
  readonly standing: { readonly id: string; readonly by: string | null; readonly at: string } | null;
  readonly now: Date;
  readonly policy: Policy;
}

export function refuseCompletion(attempt: CompletionAttempt, facts: CompletionFacts): Refusal | null {
  const { stay, standing, now, policy } = facts;
  const { replaces, at } = attempt;
  if (standing !== null && replaces?.id !== standing.id)
    return {
      code: 'completion.written',
      says: 'How this stay ended is on record. Correct that record instead of writing a second one.',
      facts: { by: standing.by, at: standing.at },
    };
  if (standing === null && replaces !== null)
    return { code: 'finding.replaced', says: 'This record was corrected a moment ago. Look at what stands now.' };
  if (at < stay.startedAt) return { code: 'completion.invalid', says: 'A stay ends after it began. Check the time.' };
  const late = refuseMoment(at, now, policy, 'completion.invalid');
  if (late !== null && (replaces === null || at > now)) return late;
  if (attempt.appointmentAt !== null && attempt.appointmentAt < at)
    return {
      code: 'completion.invalid',
      says: 'The next appointment comes after the end of the stay. Check its date.',
    };
  return null;
}

export interface OfferFacts {
  /** The state of the MOUD track, as it stands; null where no episode is open. */
  readonly moudState: string | null;
  readonly offeredAt: Date | null;
}

/**
 * R3, alert A01: withdrawal management alone is not treatment of opioid use disorder. Is an offer of medication on record? Whoever
 * is on medication, or once was in this episode, was offered it.
 */
export function lacksOffer({ moudState, offeredAt }: OfferFacts): boolean {
  return offeredAt === null && (moudState === null || moudState === 'not_started');
}

export const lacksOfferWords =
  'No offer of medication (MOUD) is on record. Withdrawal management alone is not treatment: tolerance is lower now and the risk of overdose higher';

/** What is said at the end of a stay. It never blocks. */
export function completionWarnings(
  attempt: Pick<CompletionAttempt, 'naloxone' | 'riskTalk' | 'nextStep'>,
  offer: OfferFacts,
): readonly { readonly code: 'A01' | 'naloxone' | 'risk-talk' | 'next-step'; readonly says: string }[] {
  return [
    ...(lacksOffer(offer) ? [{ code: 'A01' as const, says: lacksOfferWords }] : []),
    ...(attempt.naloxone === 'not-offered'
      ? [{ code: 'naloxone' as const, says: 'Naloxone was not offered: offer it before the person goes' }]
      : []),
    ...(attempt.riskTalk === 'not-possible'
      ? [{ code: 'risk-talk' as const, says: 'Lower tolerance was not talked about: call the person within a day' }]
      : []),
    ...(attempt.nextStep === 'none'
      ? [{ code: 'next-step' as const, says: 'No next step is agreed: say that the door is open and how to come back' }]
      : []),
  ];
}
