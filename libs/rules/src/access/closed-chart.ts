import type { Refusal } from '../refusal';

/** Why a chart does not open to someone: it is restricted, or it is their own. */
export type Closed = 'restricted' | 'own';

/**
 * Acts that go on beside a closed chart, because they show none of it: opening and restricting it, looking at who looked,
 * receiving the person at the desk, joining two records of one person, and passing a caseload on. The database holds the same list.
 */
export const passClosedCharts = [
  'chart.open',
  'restriction.read',
  'restriction.write',
  'restriction.lift',
  'opening.read',
  'opening.review',
  'audit.read',
  'audit.verify',
  'access-report.read',
  'desk.check-in',
  'desk.call',
  'desk.seen',
  'desk.leave',
  'desk.undo',
  'patient.merge',
  'patient.unmerge',
  'staff.depart',
] as const;

export const restrictionKinds = {
  staff: 'Works here',
  relative: 'Related to someone who works here',
  'well-known': 'Well-known person',
  asked: 'Asked for it',
} as const satisfies Record<string, string>;

export type RestrictionKind = keyof typeof restrictionKinds;

/** Why someone needs a restricted chart now. The words beside it say more. */
export const openingReasons = {
  emergency: 'Emergency',
  treatment: 'I treat this person now',
  dosing: 'Dose at the window',
  front_desk: 'They are at the desk or on the telephone',
  privacy: 'Privacy officer’s work',
  other: 'Another reason',
} as const satisfies Record<string, string>;

export type OpeningReason = keyof typeof openingReasons;

/** `facts.patientId` lets a screen that does not know whose record it asked for offer to open that chart. */
export function closedChart(closed: Closed, patientId: string): Refusal {
  const facts = { patientId };
  return closed === 'own'
    ? {
        code: 'chart.own',
        says: 'This is your own chart. Nobody opens their own chart here (R-315): ask the privacy officer for a copy.',
        facts,
      }
    : {
        code: 'chart.restricted',
        says: 'This chart is restricted (R-315). Open it with a reason, which the privacy officer sees, or ask one of its readers.',
        facts,
      };
}

export interface RestrictionAttempt {
  readonly kind: RestrictionKind;
  /** The colleague whose own chart this is. */
  readonly ownStaffId: string | null;
  readonly readerIds: readonly string[];
}

export interface RestrictionFacts {
  readonly patientId: string;
  /** Colleagues here today. */
  readonly colleagues: readonly string[];
  /** How the chart stands to who acts, before. */
  readonly closed: Closed | null;
  readonly standing: boolean;
  readonly isPrivacyOfficer: boolean;
}

/** May this restriction be written? Answers null, or why not. One that stands is changed from inside it or by the privacy officer. */
export function refuseRestriction(attempt: RestrictionAttempt, facts: RestrictionFacts): Refusal | null {
  const change = refuseChange(facts);
  if (change !== null) return change;
  const { kind, ownStaffId, readerIds } = attempt;
  if (ownStaffId !== null && kind !== 'staff')
    return invalid('Only the chart of someone who works here is somebody’s own. Choose “Works here”.');
  if (ownStaffId !== null && readerIds.includes(ownStaffId))
    return invalid('Nobody reads their own chart here (R-315). Take this person out of the readers.');
  const unknown = [...readerIds, ...(ownStaffId === null ? [] : [ownStaffId])].filter(
    (id) => !facts.colleagues.includes(id),
  );
  if (unknown.length > 0) return invalid('Someone named here does not work in this program today. Choose again.');
  return null;
}

/** May a restriction that stands be ended or replaced by who acts? */
export function refuseChange({
  patientId,
  closed,
  standing,
  isPrivacyOfficer,
}: Omit<RestrictionFacts, 'colleagues'>): Refusal | null {
  if (closed === 'own') return closedChart('own', patientId);
  if (standing && closed !== null && !isPrivacyOfficer) {
    return {
      code: 'permission.denied',
      says: 'Only the privacy officer or a reader of this chart changes its restriction (R-315).',
    };
  }
  return null;
}

const invalid = (says: string): Refusal => ({ code: 'restriction.invalid', says });
