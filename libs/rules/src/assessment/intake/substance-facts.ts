import { type Day, endOfDay } from '../../time';
import type { FindingDetails } from '../finding-kinds';
import type { SectionData } from './section-kit';

type Known = 'yes' | 'no' | 'unknown';
export type SubstanceRank = 'primary' | 'secondary' | 'tertiary' | 'other';
export type LastUsePrecision = 'exact' | 'hours' | 'day' | 'unknown';

/** A row of the substance use section. Null is what was not asked yet, or not asked of this substance. */
export interface SubstanceUse {
  readonly substance: number | null;
  readonly streetName: string | null;
  readonly rank: SubstanceRank | null;
  readonly route: number | null;
  readonly otherRoutes: readonly number[];
  readonly days30: number | null;
  readonly amount: string | null;
  readonly costPerDay: number | null;
  readonly ageFirstUse: number | null;
  readonly ageRegularUse: number | null;
  readonly injectedEver: Known | null;
  readonly injected30: Known | null;
  readonly shares: Known | null;
  readonly lastUsePrecision: LastUsePrecision | null;
  readonly lastUseAt: string | null;
  readonly lastUseOn: Day | null;
  readonly lastUseType: string | null;
  readonly fentanylLikely: Known | null;
  readonly xylazineSuspected: Known | null;
  readonly benzodiazepineMix: Known | null;
}

/** The rows of a section that was read: `readSection` holds them to their declaration. */
export function substancesOf(data: SectionData): readonly SubstanceUse[] {
  return (data.substances ?? []) as unknown as readonly SubstanceUse[];
}

/** The detail code of the frequency list, from the days used in the last 30: above three days, by the days of a usual week. */
export function frequency30(days30: number): 1 | 2 | 3 | 4 | 5 {
  if (days30 === 0) return 1;
  if (days30 <= 3) return 2;
  const aWeek = Math.round((days30 * 7) / 30);
  return aWeek >= 7 ? 5 : aWeek >= 3 ? 4 : 3;
}

/** The three codes of the public file. */
export function frequency(days30: number): 1 | 2 | 3 {
  const detail = frequency30(days30);
  return detail === 1 ? 1 : detail === 5 ? 3 : 2;
}

/** The bin of an age at first use. */
export function firstUseBin(age: number): number {
  return [11, 14, 17, 20, 24, 29].filter((last) => age > last).length + 1;
}

/** The instant of a last use; of a day without an hour the last moment that it could have been. Null where nobody knows. */
export function lastUseAt(use: SubstanceUse, now: Date, zone: string): Date | null {
  if (use.lastUseAt !== null) return new Date(use.lastUseAt);
  if (use.lastUseOn === null) return null;
  const end = endOfDay(use.lastUseOn, zone);
  return end > now ? now : end;
}

export type OpioidClass = FindingDetails['opioid-use']['opioidClass'];

/** count from the class. What is not known to be short-acting is taken for the one that asks for longer. */
const classOf: Readonly<Record<string, OpioidClass>> = {
  heroin: 'short',
  fentanyl: 'fentanyl',
  'short-rx': 'short',
  'long-rx': 'long',
  methadone: 'methadone',
  buprenorphine: 'buprenorphine',
  tramadol: 'short',
  kratom: 'short',
  other: 'long',
  unknown: 'long',
};

/** What a substance use section says of the last use of opioids, for the dosing rules: of each class its latest. */
export function opioidUseImplied(data: SectionData, now: Date, zone: string): readonly FindingDetails['opioid-use'][] {
  const latest = new Map<OpioidClass, Date>();
  for (const use of substancesOf(data)) {
    const at = lastUseAt(use, now, zone);
    if (use.lastUseType === null || at === null) continue;
    const likely = use.fentanylLikely === 'yes' && classOf[use.lastUseType] === 'short';
    const opioidClass = likely ? 'fentanyl' : (classOf[use.lastUseType] ?? 'long');
    const known = latest.get(opioidClass);
    if (known === undefined || known < at) latest.set(opioidClass, at);
  }
  return [...latest]
    .sort(([, one], [, other]) => one.getTime() - other.getTime())
    .map(([opioidClass, at]) => ({ opioidClass, lastUsedAt: at.toISOString(), source: 'person' }));
}
