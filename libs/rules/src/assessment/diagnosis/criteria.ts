import { addMonths, type Day } from '../../time';

/**
 * The eleven criteria of opioid use disorder within any 12 months, in our own short words (after the public checklist of the
 * CDC; clinical reference 2.1). The manual's text is the American Psychiatric Association's and stands nowhere in Cairn.
 */
export const dsmCriteria = {
  C1: { label: 'Takes more opioids, or for longer, than intended', group: 'control' },
  C2: { label: 'Wants to cut down or control use, or has tried without success', group: 'control' },
  C3: { label: 'Much time spent getting, using or recovering from opioids', group: 'control' },
  C4: { label: 'Craving or a strong urge to use', group: 'control' },
  C5: { label: 'Use leads to missed duties at work, school or home', group: 'social' },
  C6: { label: 'Keeps using despite social or relationship problems from it', group: 'social' },
  C7: { label: 'Gives up or cuts back social, work or leisure activities', group: 'social' },
  C8: { label: 'Uses in physically dangerous situations', group: 'risk' },
  C9: { label: 'Keeps using despite a physical or mental problem from it', group: 'risk' },
  C10: { label: 'Tolerance: needs more for the effect, or the same amount does less', group: 'pharmacologic' },
  C11: { label: 'Withdrawal, or uses to relieve or avoid it', group: 'pharmacologic' },
} as const;

export type DsmCriterion = keyof typeof dsmCriteria;
export const dsmCriterionNames = Object.keys(dsmCriteria) as readonly DsmCriterion[];

export const dsmGroups = {
  control: 'Control',
  social: 'Daily life and people',
  risk: 'Risk',
  pharmacologic: 'Body',
} as const;

export const dsmAnswers = { met: 'Met', 'not-met': 'Not met', unknown: 'Unknown' } as const;
export type DsmAnswer = keyof typeof dsmAnswers;

export type DsmCriteria = {
  readonly [Name in DsmCriterion]?: { readonly answer: DsmAnswer; readonly note?: string };
};

export const dsmSeverities = {
  none: 'Fewer than 2 criteria',
  mild: 'Mild',
  moderate: 'Moderate',
  severe: 'Severe',
} as const;
export type DsmSeverity = keyof typeof dsmSeverities;

/** Not counted when the person takes opioids only under appropriate medical supervision. */
const pharmacologic: readonly DsmCriterion[] = ['C10', 'C11'];

/** Whether a criterion counts for this person. */
export function isCounted(name: DsmCriterion, supervised: boolean): boolean {
  return !(supervised && pharmacologic.includes(name));
}

/** The criteria that are met and count. */
export function metCriteria(criteria: DsmCriteria, supervised: boolean): readonly DsmCriterion[] {
  return dsmCriterionNames.filter((name) => criteria[name]?.answer === 'met' && isCounted(name, supervised));
}

/** Those that could still turn out to be met: said to be unknown, or not asked yet. */
export function openCriteria(criteria: DsmCriteria, supervised: boolean): readonly DsmCriterion[] {
  return dsmCriterionNames.filter(
    (name) => (criteria[name]?.answer ?? 'unknown') === 'unknown' && isCounted(name, supervised),
  );
}

/** 2 or 3 mild, 4 or 5 moderate, 6 or more severe. */
export function dsmSeverity(count: number): DsmSeverity {
  if (count >= 6) return 'severe';
  if (count >= 4) return 'moderate';
  return count >= 2 ? 'mild' : 'none';
}

export type Remission = 'early' | 'sustained';
export const remissionWords = { early: 'In early remission', sustained: 'In sustained remission' } as const;

const earlyMonths = 3;
const sustainedMonths = 12;

/** The day on which remission of this kind begins, when nothing but craving was met after this day. */
export function remissionFrom(lastMetOn: Day, kind: Remission): Day {
  return addMonths(lastMetOn, kind === 'early' ? earlyMonths : sustainedMonths);
}

/** None met for at least 3 months: early; for 12 months or longer: sustained. */
export function remissionOn(lastMetOn: Day, day: Day): Remission | null {
  if (day >= remissionFrom(lastMetOn, 'sustained')) return 'sustained';
  return day >= remissionFrom(lastMetOn, 'early') ? 'early' : null;
}

/**
 * The ICD-10-CM code that goes with a diagnosis. The family (F11.1x, F11.2x) was checked, these four codes were not: a
 * proposal, marked as unverified, which the clinician confirms or changes.
 */
export function proposedIcd10(severity: DsmSeverity, remission: Remission | null): string | null {
  if (severity === 'none') return null;
  const family = severity === 'mild' ? 'F11.1' : 'F11.2';
  return `${family}${remission === null ? '0' : '1'}`;
}

/** Headers of the F11 family, which no claim is billed with. */
const headers = ['F11.12', 'F11.15', 'F11.18', 'F11.22', 'F11.25', 'F11.28', 'F11.92', 'F11.95', 'F11.98'];

export function isOpioidCode(code: string): boolean {
  return /^F11\.\d{2,3}$/.test(code) && !headers.includes(code);
}
