import type { Day } from '../time';

/**
 * The face sheet: who stands around a person, who pays, and what courts and states ask. Kept like findings (a new entry replaces
 * the old one and says why), read by the front desk too, since it is no part of the clinical record. Sections 2.4, 7.3 and 7.4
 * of the clinical reference. Money is in cents, shares are in percent.
 */
export interface FaceSheetDetails {
  /** Family and support people; without a signed consent nobody is called but in the emergency that the law names. */
  readonly 'support-person': {
    readonly name: string;
    readonly relation: 'partner' | 'parent' | 'child' | 'sibling' | 'other-family' | 'friend' | 'sponsor' | 'other';
    readonly phone: string | null;
    readonly language: string | null;
    readonly emergencyContact: boolean;
    readonly livesWith: boolean;
    /** 'nothing': not even that the person comes here. */
    readonly mayTell: 'nothing' | 'reach-me' | 'appointments' | 'treatment';
    readonly consentSignedOn: Day | null;
    readonly consentEndsOn: Day | null;
    /** What helps and what does not, such as never to call at work. */
    readonly words: string | null;
  };
  readonly coverage: {
    readonly payer: string;
    readonly kind: 'medicaid' | 'medicare' | 'private' | 'veterans' | 'grant' | 'self-pay' | 'other';
    readonly memberId: string | null;
    readonly groupNumber: string | null;
    readonly holder: 'self' | 'other';
    readonly rank: 'primary' | 'secondary' | 'tertiary';
    readonly fromDay: Day;
    readonly toDay: Day | null;
    readonly copayCents: number | null;
  };
  /** How much a payer has agreed to, and until when. */
  readonly authorization: {
    readonly payer: string;
    readonly number: string | null;
    readonly service: 'individual' | 'group' | 'any-session' | 'day' | 'medication' | 'other';
    readonly units: number;
    readonly unit: 'session' | 'quarter-hour' | 'day' | 'week';
    readonly fromDay: Day;
    readonly toDay: Day;
  };
  /** The sliding fee: what a household can carry. The share is the clinic's decision beside the one that the scale proposes. */
  readonly fee: {
    readonly householdSize: number;
    readonly yearlyIncomeCents: number;
    readonly proof: 'pay-stub' | 'tax-return' | 'benefit-letter' | 'statement' | 'none';
    readonly sharePercent: number;
    readonly reason: string | null;
    readonly fromDay: Day;
  };
  /** 7.3: who consents to the care of someone under 18, by what right, and who may see the record. */
  readonly guardian: {
    readonly name: string;
    readonly relation: 'parent' | 'guardian' | 'court' | 'other-adult' | 'none-needed';
    readonly phone: string | null;
    readonly basis: string;
    readonly consentSignedOn: Day | null;
    readonly maySeeRecord: boolean;
    readonly school: string | null;
    readonly childWelfareWorker: string | null;
  };
  /** 7.4: what a court or an agency asks, and what the person agreed that it may be told. */
  readonly 'justice-case': {
    readonly agency: string;
    readonly officer: string | null;
    readonly caseNumber: string | null;
    readonly orderedOn: Day | null;
    readonly endsOn: Day | null;
    /** Absent from entries that were written before it was asked for. */
    readonly services?: string | null;
    readonly conditions: string | null;
    readonly nextCourtOn: Day | null;
    /** Days between reports; null where none are asked for. */
    readonly reportEveryDays: number | null;
    readonly lastReportOn: Day | null;
    readonly consentSignedOn: Day | null;
    readonly consentEndsOn: Day | null;
    readonly tellsAttendance: boolean;
    readonly tellsLevel: boolean;
    readonly tellsTests: boolean;
    readonly tellsPlan: boolean;
  };
}

export type FaceSheetKind = keyof FaceSheetDetails;
