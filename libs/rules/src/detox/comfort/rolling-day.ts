import type { ComfortDrugName } from './formulary';

/** A dose of comfort medication that was given and stands. */
export interface GivenDose {
  readonly id: string;
  readonly drug: ComfortDrugName;
  readonly at: Date;
  readonly doseMcg: number;
}

const dayLength = 24 * 3_600_000;

/**
 * The most that any 24 hours with this dose in them would hold. A calendar day is not asked beside it: every calendar day is
 * such a stretch, and the night between two of them is where a limit by the calendar lets twice the maximum through. A dose
 * that is entered late counts with what was given after it.
 */
export function most24h(
  given: readonly Pick<GivenDose, 'at' | 'doseMcg'>[],
  dose: Pick<GivenDose, 'at' | 'doseMcg'>,
): number {
  const at = dose.at.getTime();
  const near = given
    .map((one) => ({ at: one.at.getTime(), doseMcg: one.doseMcg }))
    .filter((one) => Math.abs(one.at - at) < dayLength);
  const all = [...near, { at, doseMcg: dose.doseMcg }];
  let most = 0;
  for (const { at: from } of all) {
    if (from > at || at >= from + dayLength) continue;
    const total = all.reduce((sum, one) => (one.at >= from && one.at < from + dayLength ? sum + one.doseMcg : sum), 0);
    most = Math.max(most, total);
  }
  return most;
}

/** What the last 24 hours hold at an instant. */
export function last24h(given: readonly Pick<GivenDose, 'at' | 'doseMcg'>[], now: Date): number {
  return given.reduce(
    (sum, { at, doseMcg }) => (at <= now && now.getTime() - at.getTime() < dayLength ? sum + doseMcg : sum),
    0,
  );
}
