import type { Policy } from '../policy';
import type { Refusal } from '../refusal';
import { type Day, daysBetween } from '../time';
import type { ExternalDose, MedicationChart } from './medication-chart';

/** Who may hand on a dose: a programme or an institution that gave it under its own eyes. */
const handsOn: readonly ExternalDose['source'][] = ['otp', 'hospital', 'jail', 'guest-host'];

/**
 * the verified last dose elsewhere with which treatment goes on here unchanged, if it is recent enough. R-041 lets the
 * reason 'verified_transfer_dose' stand only with one. Null where there is none.
 */
export function verifiedTransferDose(
  { externalDoses }: Pick<MedicationChart, 'externalDoses'>,
  policy: Policy,
  day: Day,
): ExternalDose | null {
  let last: ExternalDose | null = null;
  for (const dose of externalDoses)
    if (dose.state === 'verified' && dose.on < day && handsOn.includes(dose.source))
      if (last === null || dose.on > last.on) last = dose;
  return last !== null && daysBetween(last.on, day) <= policy.transfer_last_dose_max_days ? last : null;
}

export interface CarryOver {
  readonly days: number;
  readonly report: { readonly state: ExternalDose['state']; readonly source: ExternalDose['source'] } | null;
  readonly episodeOpen: boolean;
}

/** may time in treatment elsewhere count here? Only on a verified record of another opioid treatment program. */
export function refuseCarryOver({ report, episodeOpen }: CarryOver): Refusal | null {
  if (report === null)
    return invalid('There is no such record of doses elsewhere. Record and verify it first (R-005).');
  if (!episodeOpen) return invalid('There is no open episode to which the time could be added (R-005).');
  if (report.source !== 'otp') return invalid('Only time in another opioid treatment program is carried over (R-005).');
  if (report.state !== 'verified')
    return invalid('The record of the other program is not verified: call there first (R-005).');
  return null;
}

const invalid = (says: string): Refusal => ({ code: 'carry-over.invalid', says });
