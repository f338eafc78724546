import { ageOn } from '../mat/age';
import type { Policy } from '../policy';
import { addDays, type Day } from '../time';
import type { FaceSheetDetails, FaceSheetKind } from './face-sheet-kinds';
import type { WrittenDetails } from './finding-fields';

/** What is wrong with entries of the face sheet that are each good by themselves; null if nothing is. */
export function amissOnFaceSheet(kind: string, details: WrittenDetails): string | null {
  const ordered = (from: string, to: string) => {
    const [first, last] = [details[from], details[to]];
    return typeof first !== 'string' || typeof last !== 'string' || first <= last;
  };
  if (!ordered('fromDay', 'toDay')) return 'The last day is before the first one. Look at both again.';
  if (!ordered('consentSignedOn', 'consentEndsOn')) return 'The consent ends before it was signed. Look at both again.';
  if (!ordered('orderedOn', 'endsOn')) return 'It ends before it was ordered. Look at both again.';
  if (kind === 'justice-case' && details.consentSignedOn === null && details.consentEndsOn !== null)
    return 'Enter when the consent was signed, or leave out when it ends.';
  return null;
}

/** What this person may be told today; nothing without a consent that stands (42 CFR 2.31). */
export function mayBeTold(person: FaceSheetDetails['support-person'], today: Day) {
  return consentStands(person, today) ? person.mayTell : 'nothing';
}

interface Consent {
  readonly consentSignedOn: Day | null;
  readonly consentEndsOn: Day | null;
}

function consentStands({ consentSignedOn, consentEndsOn }: Consent, today: Day): boolean {
  return consentSignedOn !== null && consentSignedOn <= today && (consentEndsOn === null || consentEndsOn >= today);
}

export interface AttendedSession {
  readonly day: Day;
  readonly minutes: number;
  readonly modality: string;
}

/**
 * How many units of an authorization were used, by the sessions that were attended within it. Null where Cairn cannot count
 * them: days and weeks of care, and services that are no sessions.
 */
export function usedUnits(authorization: FaceSheetDetails['authorization'], sessions: readonly AttendedSession[]) {
  const { service, unit, fromDay, toDay } = authorization;
  if (unit === 'day' || unit === 'week' || !['individual', 'group', 'any-session'].includes(service)) return null;
  const counted = sessions.filter(
    ({ day, modality }) =>
      day >= fromDay && day <= toDay && (service === 'any-session' || (service === 'group') === (modality === 'group')),
  );
  if (unit === 'session') return counted.length;
  return counted.reduce((units, { minutes }) => units + Math.floor(minutes / 15), 0);
}

export type AuthorizationState = 'ahead' | 'in-force' | 'running-out' | 'used-up' | 'over';

/** Where an authorization stands; 'running-out' by its days or by its units. */
export function authorizationState(
  authorization: FaceSheetDetails['authorization'],
  used: number | null,
  today: Day,
  policy: Policy,
): AuthorizationState {
  const { fromDay, toDay, units } = authorization;
  if (today > toDay) return 'over';
  if (used !== null && used >= units) return 'used-up';
  if (today < fromDay) return 'ahead';
  const fewLeft = used !== null && (units - used) * 100 <= units * policy.authorization_warn_percent;
  return fewLeft || addDays(today, policy.authorization_warn_days) >= toDay ? 'running-out' : 'in-force';
}

export interface ProposedFee {
  /** The household's income in percent of the federal poverty guideline, rounded down. */
  readonly povertyPercent: number;
  readonly sharePercent: number;
}

/** What the scale proposes: nothing up to one line, everything from another on, in between a straight line, rounded down. */
export function proposeFee(householdSize: number, yearlyIncomeCents: number, policy: Policy): ProposedFee {
  const line = (policy.poverty_first_usd + policy.poverty_next_usd * (householdSize - 1)) * 100;
  const povertyPercent = Math.floor((yearlyIncomeCents * 100) / line);
  const [free, full] = [policy.fee_free_to_percent, policy.fee_full_from_percent];
  const along = Math.floor(((povertyPercent - free) * 100) / Math.max(1, full - free));
  return { povertyPercent, sharePercent: Math.min(100, Math.max(0, along)) };
}

/** The day on which the next report to a court or agency is due; null where none is asked for or the case has ended. */
export function nextReportOn(justice: FaceSheetDetails['justice-case'], today: Day): Day | null {
  const { reportEveryDays, lastReportOn, orderedOn, endsOn } = justice;
  const since = lastReportOn ?? orderedOn;
  if (reportEveryDays === null || since === null || (endsOn !== null && endsOn < today)) return null;
  return addDays(since, reportEveryDays);
}

/** What a report may hold: only what a consent that stands names (42 CFR 2.35). */
export function mayBeReported(justice: FaceSheetDetails['justice-case'], today: Day): readonly string[] {
  if (!consentStands(justice, today)) return [];
  return [
    ...(justice.tellsAttendance ? ['attendance'] : []),
    ...(justice.tellsLevel ? ['level'] : []),
    ...(justice.tellsTests ? ['tests'] : []),
    ...(justice.tellsPlan ? ['plan'] : []),
  ];
}

/** somebody under 18 consents together with an adult, unless the law of the state lets the person consent from an earlier age on. */
export function needsGuardian(dateOfBirth: Day, today: Day, consentAge: number): boolean {
  return ageOn(dateOfBirth, today) < Math.min(18, consentAge);
}

/** 7.3, A31: someone who needs it and for whom nobody has written down who consents, and that it was signed. */
export function lacksMinorConsent(
  dateOfBirth: Day,
  guardians: readonly FaceSheetDetails['guardian'][],
  today: Day,
  consentAge: number,
): boolean {
  if (!needsGuardian(dateOfBirth, today, consentAge)) return false;
  return !guardians.some(({ relation, consentSignedOn }) => relation === 'none-needed' || consentSignedOn !== null);
}

/** What an entry means today, worked out when it is read; `use` of an authorization, `scale` of a sliding fee, and so on. */
export interface EntryToday {
  readonly mayBeTold: ReturnType<typeof mayBeTold> | null;
  readonly use: { readonly state: AuthorizationState; readonly used: number | null } | null;
  readonly scale: ProposedFee | null;
  readonly reportOn: Day | null;
  /** What a report to a court or agency may hold today. */
  readonly mayReport: readonly string[] | null;
}

export function entryToday(
  kind: FaceSheetKind,
  details: WrittenDetails,
  sessions: readonly AttendedSession[],
  today: Day,
  policy: Policy,
): EntryToday {
  const as = <Kind extends FaceSheetKind>(one: Kind) =>
    kind === one ? (details as unknown as FaceSheetDetails[Kind]) : null;
  const [person, authorization, fee, justice] = [
    as('support-person'),
    as('authorization'),
    as('fee'),
    as('justice-case'),
  ];
  const used = authorization && usedUnits(authorization, sessions);
  return {
    mayBeTold: person && mayBeTold(person, today),
    use: authorization && { state: authorizationState(authorization, used, today, policy), used },
    scale: fee && proposeFee(fee.householdSize, fee.yearlyIncomeCents, policy),
    reportOn: justice && nextReportOn(justice, today),
    mayReport: justice && mayBeReported(justice, today),
  };
}

/** Who sees what of the face sheet: a court's papers are for those who counsel and treat. */
export function isForTheDesk(kind: FaceSheetKind): boolean {
  return kind !== 'justice-case';
}
