import type { Refusal } from '../refusal';
import { addDays, type Day } from '../time';
import { mayBeReported } from './face-sheet';
import type { FaceSheetDetails } from './face-sheet-kinds';

type Case = FaceSheetDetails['justice-case'];

/** What a report draws on. A part that the consent does not name is null: it is not even loaded. */
export interface CourtReportFacts {
  readonly attendance: { readonly attended: number; readonly missed: number; readonly cancelled: number } | null;
  readonly level: { readonly label: string; readonly since: Day } | null;
  readonly plan: { readonly effectiveOn: Day; readonly reviewedOn: Day | null } | null;
  readonly tests: readonly { readonly on: Day; readonly result: string }[] | null;
}

export interface CourtReportPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** From the day after the last report, or of the order, to today; the last 30 days where neither is known. */
export function courtReportSpan(
  { lastReportOn, orderedOn }: Case,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  const from = lastReportOn === null ? orderedOn : addDays(lastReportOn, 1);
  return { from: from === null ? addDays(today, -30) : from > today ? today : from, to: today };
}

/** 42 CFR 2.35, clinical reference 7.4: without a consent in force that names something there is no report at all. */
export function refuseCourtReport(justice: Case, today: Day): Refusal | null {
  if (mayBeReported(justice, today).length > 0) return null;
  return {
    code: 'court-report.no-consent',
    says: 'No consent to report to this agency stands, or it names nothing. Ask the person, and record the consent with the entry.',
    facts: { agency: justice.agency, consentSignedOn: justice.consentSignedOn, consentEndsOn: justice.consentEndsOn },
  };
}

/** The words of a report: only what the consent names, in counts and states, never what was said or prescribed. */
export function courtReportParts({ attendance, level, plan, tests }: CourtReportFacts): readonly CourtReportPart[] {
  const parts: CourtReportPart[] = [];
  if (attendance !== null) parts.push({ title: 'Attendance and participation', lines: attended(attendance) });
  if (level !== null) parts.push({ title: 'Level of care', lines: [`${level.label}, since ${level.since}.`] });
  if (plan !== null)
    parts.push({
      title: 'Treatment plan',
      lines: [
        `A plan is in effect since ${plan.effectiveOn}${plan.reviewedOn === null ? '' : `, last reviewed on ${plan.reviewedOn}`}.`,
      ],
    });
  if (tests !== null)
    parts.push({
      title: 'Drug tests',
      lines: tests.length === 0 ? ['None in this time.'] : tests.map(({ on, result }) => `${on}: ${result}`),
    });
  return parts;
}

function attended({
  attended: came,
  missed,
  cancelled,
}: NonNullable<CourtReportFacts['attendance']>): readonly string[] {
  const all = came + missed + cancelled;
  if (all === 0) return ['No sessions were planned in this time.'];
  return [`Came to ${came} of ${all} planned sessions; ${missed} missed, ${cancelled} cancelled or excused.`];
}
