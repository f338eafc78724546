import type { Policy } from '../../policy';
import { micrograms, milligrams, type Micrograms } from '../../units';
import type { Course } from '../course';
import { missedBand } from '../missed-band';

/**
 * a proposal is text for the prescriber. Nothing takes it over by itself; only a signed order is a dose. The amount
 * stands beside it so that a prescriber can take it into the form with one key.
 */
export interface Proposal {
  readonly says: string;
  readonly doseMcg: Micrograms | null;
}

/** what the sources propose for the first dose after missed days; null where nothing is to say. */
export function proposalAfterGap({ productClass, missed, lastDose }: Course, policy: Policy): Proposal | null {
  const band = missedBand(productClass, missed, policy);
  if (band === null || lastDose === null) return null;
  const days = `${missed} days missed`;
  if (productClass === 'buprenorphine')
    return {
      says: `${days}: see the person, restart low (at most ${policy.bup_first_dose_warn_mg} mg) and step up over 1 to 3 days`,
      doseMcg: null,
    };
  if (band === 'new-start')
    return {
      says: `${days}: start anew, with a first dose of at most ${policy.md_first_dose_warn_mg} mg as on a first day`,
      doseMcg: null,
    };
  const doseMcg = afterGapMcg(lastDose.doseMcg, band === 'visit', policy);
  const usual = milligrams(lastDose.doseMcg);
  const says =
    band === 'visit'
      ? `${days}: see the person; ${milligrams(doseMcg)}, the lower of half of ${usual} and ${policy.md_missed_4_cap_mg} mg`
      : `${days}: half of ${usual} is ${milligrams(doseMcg)}, then reassess`;
  return { says: policy.md_missed_3_factor === 0.5 ? says : says.replace('half', 'a part'), doseMcg };
}

/** part of the dose before the gap. R-053: and from the fourth missed day on never more than the cap. */
export function afterGapMcg(lastMcg: Micrograms, capped: boolean, policy: Policy): Micrograms {
  const part = Math.floor(lastMcg * policy.md_missed_3_factor);
  return micrograms(capped ? Math.min(part, Math.floor(policy.md_missed_4_cap_mg * 1000)) : part);
}
