import type { Policy } from '../policy';
import type { CowsTaken } from './cows-facts';

/**
 * withdrawal brought on by buprenorphine. An abrupt rise of COWS by more than policy's points within policy's
 * minutes after a dose: measured from the lowest total that was known when the dose was given or has been since. A
 * prescriber is told at once; it is never an allergy to buprenorphine. `cows` are the complete and incomplete scales
 * before `taken`, in any order; `doses` the instants of buprenorphine doses.
 */
export function precipitatedWithdrawal(
  taken: Pick<CowsTaken, 'at' | 'total'>,
  cows: readonly Pick<CowsTaken, 'at' | 'total'>[],
  doses: readonly Date[],
  policy: Policy,
): boolean {
  const { total } = taken;
  if (total === null) return false;
  const span = policy.bup_precipitated_minutes * 60_000;
  return doses.some((dose) => {
    const since = taken.at.getTime() - dose.getTime();
    if (since <= 0 || since > span) return false;
    const lowest = lowestFrom(dose, cows, taken.at);
    return lowest !== null && total - lowest > policy.bup_precipitated_points;
  });
}

/** The last total at or before the dose and those since, whichever is lowest. */
function lowestFrom(dose: Date, cows: readonly Pick<CowsTaken, 'at' | 'total'>[], before: Date): number | null {
  let baseline: Pick<CowsTaken, 'at' | 'total'> | null = null;
  let lowest: number | null = null;
  for (const one of cows) {
    if (one.total === null || one.at.getTime() >= before.getTime()) continue;
    if (one.at.getTime() > dose.getTime()) lowest = lowest === null ? one.total : Math.min(lowest, one.total);
    else if (baseline === null || one.at.getTime() > baseline.at.getTime()) baseline = one;
  }
  const known = baseline?.total ?? null;
  return known === null ? lowest : lowest === null ? known : Math.min(known, lowest);
}
