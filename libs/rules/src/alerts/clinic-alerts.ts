import { pathClocks } from '../path/clocks';
import type { PathClock } from '../path/path-clock';
import type { Policy } from '../policy';
import type { AlertAnswer, AlertId, OpenAlert } from './alert';
import { alertsOf } from './alert';
import type { AlertFacts, ClinicAlert } from './alert-facts';
import {
  fewHours,
  lateRelease,
  minorWithoutConsent,
  naloxoneNotInHand,
  noShow,
  pregnancy,
  withdrawalWithoutOffer,
} from './care';
import { overdoseOpen, suicideRisk, urgentMessage, withdrawalEmergency } from './danger';
import { drugTest, heartRhythm, injectionSoon, missedMoud, sedatives } from './medication';
import { unreachedAfterUse } from './return-to-use';
import { cosignatureWaits, noteUnsigned, planReview, summaryUnsigned } from './writing';
import { examinationLate, instrumentDue, noFollowUp, paperExpires, reportDue, scoreHigh } from './papers';

/** Every alert that the clinic raises. */
export const clinicAlerts: readonly ClinicAlert[] = [
  withdrawalWithoutOffer,
  suicideRisk,
  withdrawalEmergency,
  overdoseOpen,
  urgentMessage,
  naloxoneNotInHand,
  missedMoud,
  injectionSoon,
  heartRhythm,
  sedatives,
  pregnancy,
  planReview,
  noteUnsigned,
  cosignatureWaits,
  noShow,
  fewHours,
  unreachedAfterUse,
  instrumentDue,
  drugTest,
  examinationLate,
  paperExpires,
  lateRelease,
  scoreHigh,
  reportDue,
  noFollowUp,
  minorWithoutConsent,
  summaryUnsigned,
];

/** The alerts of one person that stand now, the most urgent first. */
export function openAlerts(
  facts: AlertFacts,
  answers: readonly AlertAnswer[],
  policy: Policy,
  now: Date,
): readonly OpenAlert[] {
  return watch(facts, answers, policy, now).alerts;
}

/** The clocks that run and the alerts that stand. */
export function watch(
  facts: AlertFacts,
  answers: readonly AlertAnswer[],
  policy: Policy,
  now: Date,
): { readonly clocks: readonly PathClock[]; readonly alerts: readonly OpenAlert[] } {
  const { path, missedDoses, releases } = facts;
  const known = missedDoses === 0 && releases.length === 0 ? path : { ...path, missedDoses, releases };
  const clocks = pathClocks(known, now, policy);
  return { clocks, alerts: alertsOf(clinicAlerts, { ...facts, clocks }, answers, policy, now) };
}

/** Every alert of section 6.7 that is not raised here, and why not. Together with the list above all of A01 to A34 are told. */
export const alertsLeftOut: Readonly<Partial<Record<AlertId, string>>> = {
  A06: 'An order for buprenorphine cannot be signed before its checks pass or are overridden with a reason (R-100, R-101): there is nothing left to tell',
  A07: 'The opioid-free interval stops an order for naltrexone (R-152): there is nothing left to tell',
  A08: 'First doses and steps of methadone are checked when they are ordered (R-041 to R-048): there is nothing left to tell',
  A25: 'A decision over the ceiling of its treatment day cannot be signed without its reason (R-063, R-069)',
  A28: 'It is about a counselor and not about a person in care: the caseload report says whose is close to the limit or above it',
  A30: 'A comfort medication is ordered above its daily maximum only with a reason, and given above it never (clinical reference 1.5): there is nothing left to tell',
  A32: 'A report to a court or agency is not made without a consent in force, and an inspection pack names its legal basis first (R-242): there is nothing left to tell',
};

/** A33 and A34 are ours: section 5.5 and R-441 ask for alerts that 6.7 has no number for. */
export const allAlertIds: readonly AlertId[] = Array.from(
  { length: 34 },
  (_, index) => `A${String(index + 1).padStart(2, '0')}` as AlertId,
);
