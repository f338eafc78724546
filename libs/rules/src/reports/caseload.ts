import type { Policy } from '../policy';
import { daysBetween, type Day } from '../time';
import type { ReportDefinition } from './definition';

/** What decides whether an open episode counts as active on a day (section 8.4). */
export interface Activity {
  readonly admittedOn: Day | null;
  readonly dischargedOn: Day | null;
  /** The last day covered by a dose, and the last day of an attended session, both on or before the day asked about. */
  readonly lastCoveredOn: Day | null;
  readonly lastAttendedOn: Day | null;
}

export type Standing = 'active' | 'open, inactive' | 'not open';

/**
 * Section 8.4: admitted on or before the day, not discharged before it, and at least one covered day or attended session
 * in the last 30 days, the day itself included. Who is open without that is shown apart, never left out.
 */
export function standingOn({ admittedOn, dischargedOn, ...last }: Activity, day: Day, policy: Policy): Standing {
  const open = admittedOn !== null && admittedOn <= day && (dischargedOn === null || dischargedOn >= day);
  if (!open) return 'not open';
  const recent = [last.lastCoveredOn, last.lastAttendedOn].some(
    (on) => on !== null && on <= day && daysBetween(on, day) < policy.active_days,
  );
  return recent ? 'active' : 'open, inactive';
}

export interface Acuity {
  readonly moud: string | null;
  readonly pregnant: boolean;
  /** Phase 3 or later of the programme; take-home phases are not recorded yet. */
  readonly laterPhase: boolean;
}

/** how much of a counselor's caseload one person is. The heaviest that applies counts. */
export function acuityWeight({ moud, pregnant, laterPhase }: Acuity, policy: Policy): number {
  if (moud === 'induction') return policy.acuity_induction;
  if (pregnant) return policy.acuity_pregnant;
  return laterPhase ? policy.acuity_later_phase : policy.acuity_stable;
}

export type CaseloadRoom = 'room' | 'near' | 'full';

/** Clinical reference 4.2, A28: how far a counselor's active people are from the program's limit. Nobody is turned away by it. */
export function caseloadRoom(
  active: number,
  { caseload_limit: limit, caseload_near_percent: near }: Policy,
): CaseloadRoom {
  if (active >= limit) return 'full';
  return active * 100 >= limit * near ? 'near' : 'room';
}

export function caseloadDefinition(policy: Policy): ReportDefinition {
  const {
    active_days: activeDays,
    acuity_induction: induction,
    acuity_pregnant: pregnant,
    acuity_stable: stable,
    acuity_later_phase: laterPhase,
    caseload_limit: limit,
    caseload_near_percent: nearPercent,
  } = policy;
  return {
    id: 'R-370',
    title: 'Caseload per counselor',
    text:
      'Patients whose primary assignment covers the day, by counselor. Active: admitted on or before the day, not discharged ' +
      `before it, and at least one dosed day or attended session in the last ${activeDays} days. Patients whose episode is ` +
      'open without that are shown apart, patients without a counselor in a line of their own. Of two assignments the one ' +
      'that began last counts; cover counts for the covering counselor only where it is marked so. The weighted caseload ' +
      `adds a weight for each active patient. A counselor has at most ${limit} active patients by the program’s own limit; from ` +
      `${nearPercent} % of it on the line says so.`,
    citation: 'R-370; active patient: section 8.4',
    parameters: { activeDays, limit, nearPercent, weights: { induction, pregnant, stable, laterPhase } },
  };
}
