import { opensAdmission, monthsInRemission } from '../assessment/diagnosis/remission-review';
import { needsGuardian } from '../assessment/face-sheet';
import { latest } from '../assessment/finding-kinds';
import { failed, passed, type Finding } from '../rule';
import { planAdjuncts } from '../therapy/plan/content';
import { addDays, localDay } from '../time';
import { noRecord, type Guard, type GuardQuestion, type NoRecord } from './guard';
import { isOnMedication } from './guard-kinds';
import { guardiansOf } from './care-records';
import type { PathFacts } from './path-facts';

/**
 * What the records answer to gates that were attested before there was a record. Each either opens the gate, with what it saw, or says
 * that there is no record, and then a person's word counts as before. A record never shuts a gate that a word could open: what is
 * wrong with it is said where it is written. The one exception is the consent for somebody under age, a hard stop.
 */
type Asks = Guard['asks'];

const seen = (message: string, inputs: Finding['inputs'] = {}): Finding => passed(message, inputs);
const orWord = (finding: Finding | null): Finding | NoRecord => finding ?? noRecord;
/** The day on which it was, where the clinic is. */
const on = (at: Date | null, { zone }: PathFacts): string | null => (at === null ? null : localDay(at, zone));

/** The newest finding of this episode, or of the months before it that still speak for it. */
function found<Kind extends Parameters<typeof latest>[1]>({ records, today }: PathFacts, kind: Kind) {
  return latest(records.findings, kind, today);
}

export const contactMade: Asks = ({ facts }) => {
  const { records } = facts;
  const at = records.contact.reachedAt ?? records.referral?.firstContactAt ?? null;
  return orWord(at && seen('The person was reached', { reachedOn: on(at, facts) }));
};

export const consentToAssess: Asks = ({ facts }) =>
  orWord(
    facts.records.sections.includes('consents')
      ? seen('Consents are signed in the intake', { section: 'consents' })
      : null,
  );

/** Of this episode: who comes back is assessed again, or somebody says that it still holds (5.4). */
export const diagnosed: Asks = ({ facts: { records, episode } }) => {
  const { diagnosis } = records;
  if (diagnosis === null || diagnosis.on < episode.openedOn || !opensAdmission(diagnosis)) return noRecord;
  const { severity, provisional, on: diagnosedOn } = diagnosis;
  return seen(provisional ? 'A provisional diagnosis is on record' : 'The DSM checklist is signed', {
    severity,
    provisional,
    diagnosedOn,
  });
};

/** Decided at all, or decided to be this one. */
export const levelDecided =
  (level?: string): Asks =>
  ({ facts }) => {
    const { current, records } = facts;
    const placement = current.placement?.state ?? 'none';
    const { actualLevel = null, decidedAt = null } = records.level ?? {};
    if (level === undefined && placement !== 'none') return seen('A level of care is recorded', { placement });
    if (actualLevel === null || (level !== undefined && actualLevel !== level)) return noRecord;
    return seen('The level of care is decided', { actualLevel, decidedOn: on(decidedAt, facts) });
  };

export const consentsSigned: Asks = ({ facts, policy }) => {
  if (isForOthersToConsent(facts, policy.state_minor_consent_age)) {
    const consentedOn = guardianConsentedOn(facts);
    const inputs = { consentAge: policy.state_minor_consent_age, consentedOn };
    return consentedOn === null
      ? failed('Under 18: record on the face sheet who consents, by which law, and when they signed (R-022)', inputs)
      : seen('Under 18, and whoever may consent has signed', inputs);
  }
  if (facts.records.sections.includes('consents'))
    return seen('Consents are signed in the intake', { section: 'consents' });
  const consent = found(facts, 'treatment-consent');
  return orWord(
    consent && consent.on >= facts.episode.openedOn
      ? seen('Consent to treatment is signed', { signedOn: consent.on })
      : null,
  );
};

/** Of our own, under age, and nobody wrote down that the law of the state lets the person consent alone. */
function isForOthersToConsent({ records, today }: PathFacts, consentAge: number): boolean {
  const { bornOn, ours } = records;
  if (!ours || bornOn === null || !needsGuardian(bornOn, today, consentAge)) return false;
  return !guardiansOf(records).some(({ relation }) => relation === 'none-needed');
}

/** In any of the places where it is written down. */
function guardianConsentedOn({ records, episode }: PathFacts): string | null {
  const signed = [
    ...guardiansOf(records).map(({ consentSignedOn }) => consentSignedOn),
    ...records.consents
      .filter((one) => one.document === 'treatment' && one.signer !== 'patient' && one.withdrawnOn === null)
      .map(({ signedOn }) => signedOn),
    ...(records.findings['treatment-consent'] ?? [])
      .filter(({ on: day, details }) => details.signedBy === 'guardian' && day >= episode.openedOn)
      .map(({ on: day }) => day),
  ];
  return signed.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

export const consentToMedication: Asks = ({ facts }) => {
  const consent = found(facts, 'treatment-consent');
  return orWord(consent ? seen('Consent to medication is signed', { signedOn: consent.on }) : null);
};

export const withdrawalSeen: Asks = ({ facts: { records } }) => {
  const { emergency, cows } = records;
  if (cows !== null && cows.total >= mild) return seen(`COWS ${cows.total}`, { cows: cows.total });
  return orWord(
    emergency !== null && ['expected', 'present', 'severe'].includes(emergency.withdrawal)
      ? seen(`Withdrawal is ${emergency.withdrawal}`, { withdrawal: emergency.withdrawal })
      : null,
  );
};
/** From here on the scale speaks of withdrawal (clinical reference 1.1). */
const mild = 5;

export const orderSetSigned: Asks = ({ facts }) => {
  const { monitoring } = facts.records;
  return orWord(monitoring && seen('Monitoring is ordered', { since: on(monitoring.startsAt, facts) }));
};

export const vitalsTaken: Asks = ({ facts }) => {
  const vitals = found(facts, 'vitals');
  return orWord(
    vitals && vitals.on >= addDays(facts.today, -1) ? seen('Vital signs are taken', { takenOn: vitals.on }) : null,
  );
};

export const pregnancyKnown: Asks = ({ facts }) => {
  const known = found(facts, 'pregnancy');
  return orWord(
    known === undefined || known.details.status === 'declined'
      ? null
      : seen('Pregnancy status is known', { status: known.details.status, askedOn: known.on }),
  );
};

/** 6.2: no unassisted taper in pregnancy, so somebody who is pregnant and not on medication needs a person's word. */
export const pregnancyForWithdrawal: Asks = (question: GuardQuestion) => {
  const known = found(question.facts, 'pregnancy');
  if (known?.details.status === 'pregnant' && !isOnMedication(question.facts.current.moud?.state)) return noRecord;
  return pregnancyKnown(question);
};

export const notPregnant: Asks = ({ facts, policy }) => {
  const known = found(facts, 'pregnancy');
  if (known?.details.status === 'cannot-be') return seen('Pregnancy was ruled out', { status: known.details.status });
  const fresh = known !== undefined && known.on >= addDays(facts.today, -policy.preg_check_days);
  return orWord(
    fresh && ['not-pregnant', 'delivered', 'ended'].includes(known.details.status)
      ? seen('Not pregnant', { status: known.details.status, askedOn: known.on })
      : null,
  );
};

/** */
export const otpCriteria: Asks = ({ facts }) => {
  const disorder = found(facts, 'opioid-use-disorder');
  if (disorder === undefined || disorder.details.severity === 'mild') return noRecord;
  const { basis, severity } = disorder.details;
  return seen('Opioid use disorder is found by a practitioner', { basis, severity, foundOn: disorder.on });
};

export const inRemission: Asks = ({ facts, policy }) => {
  const months = monthsInRemission(facts.records.diagnosis, facts.today);
  return orWord(
    months !== null && months >= policy.remission_stable_months
      ? seen(`No criterion met for ${months} months`, { months, needed: policy.remission_stable_months })
      : null,
  );
};

export const offerDeclined: Asks = ({ facts }) => {
  const { offer } = facts.records;
  return orWord(
    offer !== null && offer.informed && offer.decision === 'declined'
      ? seen('MOUD was offered with information and declined', { offeredOn: on(offer.at, facts) })
      : null,
  );
};

export const pdmpChecked: Asks = ({ facts, policy }) => {
  const check = found(facts, 'pdmp-check');
  return orWord(
    check && check.on >= addDays(facts.today, -policy.pdmp_days)
      ? seen('The prescription monitoring program was checked', { checkedOn: check.on })
      : null,
  );
};

export const riskTalked: Asks = ({ facts, policy }) => {
  const { findings, naloxoneOn } = facts.records;
  const since = addDays(facts.today, -policy.naloxone_offer_days);
  const talk = findings.advice?.find(({ on: day, details }) => details.topic === 'overdose-risk' && day >= since);
  return orWord(
    talk && naloxoneOn !== null && naloxoneOn >= since
      ? seen('Overdose risk was talked through and naloxone offered', { talkedOn: talk.on, naloxoneOn })
      : null,
  );
};

export const naloxoneOffered: Asks = ({ facts, policy }) => {
  const { naloxoneOn } = facts.records;
  return orWord(
    naloxoneOn !== null && naloxoneOn >= addDays(facts.today, -policy.naloxone_offer_days)
      ? seen('Naloxone was given or declined', { naloxoneOn })
      : null,
  );
};

/** 6.1: an offer is recorded, or the track says that it was made. It never delays an admission (R1). */
export const moudOffered: Asks = ({ facts, policy }) => {
  const { current, records } = facts;
  const moud = current.moud?.state ?? 'not_started';
  if (records.offer !== null)
    return seen('MOUD was offered', { offeredOn: on(records.offer.at, facts), decision: records.offer.decision });
  return moud === 'not_started'
    ? failed(`No MOUD offer is recorded: it is due within ${policy.moud_offer_hours} hours`, { moud })
    : seen('MOUD was offered', { moud });
};

/** 5.1: the plan of this episode was whole and signed. */
export const planActive: Asks = ({ facts }) => {
  const activeOn = facts.records.preventionPlan?.activeOn ?? null;
  return orWord(activeOn === null ? null : seen('The prevention plan is active', { activeOn }));
};

/** 5.5: in work is enough; it is signed when care has ended. */
export const summaryDrafted: Asks = ({ facts }) =>
  orWord(facts.records.dischargeSummary && seen('The discharge summary is drafted'));

/** 5.5: no session is left without its note, as long as one can be written, and no note waits for a second signature. */
export const notesWritten: Asks = ({ facts: { ending } }) => {
  const { sessions, reviews } = ending.unwritten;
  return sessions === 0 && reviews === 0 ? seen('Every session has its note', { sessions, reviews }) : noRecord;
};

/** 6.4: the active treatment plan names what is done. What only goes along with treatment never counts alone (4.1). */
export const planNamesModality: Asks = ({ facts }) => {
  const modalities = facts.records.treatmentPlan?.modalities ?? [];
  return orWord(
    modalities.some((one) => !planAdjuncts.includes(one))
      ? seen('The treatment plan names an intervention with a modality', { modalities })
      : null,
  );
};

/** 6.4: every objective that was not put aside is met. */
export const goalsOfPlanMet: Asks = ({ facts }) => {
  const plan = facts.records.treatmentPlan;
  return orWord(
    plan?.goalsMet === true ? seen('The goals of the plan are met', { reviewedOn: plan.reviewedOn }) : null,
  );
};

/** 6.5: an offer on record, or the answer in the active plan. */
export const naloxoneKnown: Asks = (question: GuardQuestion) => {
  const { naloxone, activeOn } = question.facts.records.preventionPlan ?? { naloxone: null, activeOn: null };
  return naloxone === null
    ? naloxoneOffered(question)
    : seen('Naloxone is answered in the prevention plan', { naloxone, activeOn });
};
