import { latest, type FindingDetails } from '../../assessment/finding-kinds';
import type { Day } from '../../time';
import type { MedicationChart } from '../medication-chart';

export type OpioidClass = FindingDetails['opioid-use']['opioidClass'];

/** an opioid that is known of: what was said or found out, and what was given here or elsewhere. */
export interface KnownOpioid {
  readonly opioidClass: OpioidClass;
  /** Of a day without a time, the last moment that it could have been. */
  readonly at: Date;
  readonly source: string;
}

/**
 * What was said, and the last dose of methadone and of buprenorphine before it was said or after: heroin last night does
 * not take away the methadone of the morning. Null where nobody asked since that day: what was said in spring does not say
 * what was used in summer, so an old answer is no answer.
 */
export function knownOpioids(
  { findings, doses, externalDoses }: Pick<MedicationChart, 'findings' | 'doses' | 'externalDoses'>,
  day: Day,
  askedSince: Day,
): readonly KnownOpioid[] | null {
  const said = latest(findings, 'opioid-use', day);
  if (said === undefined || said.on < askedSince) return null;
  // Several opioids may be told in one breath: of an intake each class has a line of its own, of the same moment.
  const known: KnownOpioid[] = (findings['opioid-use'] ?? [])
    .filter(({ at }) => at.getTime() === said.at.getTime())
    .map(({ details: { opioidClass, lastUsedAt, source } }) => ({ opioidClass, at: new Date(lastUsedAt), source }));
  for (const { productClass, doseMcg, occurredAt, serviceDay } of doses)
    if (productClass !== 'naltrexone' && doseMcg > 0 && serviceDay <= day)
      known.push({ opioidClass: productClass, at: occurredAt, source: 'given here' });
  for (const { state, productClass, on, facility } of externalDoses)
    if (state === 'verified' && productClass !== 'naltrexone' && on <= day)
      known.push({ opioidClass: productClass, at: new Date(`${on}T23:59:00Z`), source: facility });
  return known;
}

/**
 * The one that is furthest from being long enough ago. `short` says by how much it falls short, and is not above nothing
 * where all of them are long enough ago.
 */
export function nearest(
  known: readonly KnownOpioid[],
  ago: (opioid: KnownOpioid) => number,
  least: (opioidClass: OpioidClass) => number,
): { readonly opioid: KnownOpioid; readonly ago: number; readonly least: number; readonly short: number } | null {
  let worst: ReturnType<typeof nearest> = null;
  for (const opioid of known) {
    const passedBy = ago(opioid);
    const enough = least(opioid.opioidClass);
    if (worst === null || enough - passedBy > worst.short)
      worst = { opioid, ago: passedBy, least: enough, short: enough - passedBy };
  }
  return worst;
}

/** Whole hours from one moment to another; none when it lies ahead. */
export function hoursBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 3_600_000));
}
