import { failed, passed, type Finding } from '../../rule';
import { addDays, type Day } from '../../time';
import { isDepressant } from '../drug-test/analytes';
import { ingredientLabel } from '../ingredients';
import { interactionClasses } from '../interaction-table';
import type { MedicationChart } from '../medication-chart';
import { keyOfMedication, taken } from '../medication-list';

/**
 * benzodiazepines, alcohol and other depressants, prescribed or found, are a reason to talk and to have naloxone at
 * hand. They are never by themselves a reason to withhold or delay a dose: no answer here is harder than a warning.
 */
const depressants: ReadonlySet<string> = new Set(
  interactionClasses.filter(({ letter }) => letter === 'B').flatMap(({ ingredients }) => ingredients),
);

/** How panels of drug tests name them, in lower case. */
const found: readonly string[] = [
  'benzodiazepine',
  'alcohol',
  'ethyl glucuronide',
  'barbiturate',
  'gabapentin',
  'xylazine',
];

/** For how long a test still speaks for the person: as long as the chart remembers tests. */
const testDays = 60;

export interface SedativeRisk {
  readonly what: string;
  readonly source: 'medication list' | 'drug test';
  /** Since when it has been known; talking it through before that does not count. */
  readonly since: Day;
}

/** What speaks for a depressant on this day, the newest start first; null where nothing does. */
export function sedativeRisk(chart: MedicationChart, day: Day): SedativeRisk | null {
  let newest: SedativeRisk | null = null;
  for (const { details } of taken(chart.findings, depressants, day))
    if (newest === null || details.startedOn > newest.since)
      newest = { what: ingredientLabel(keyOfMedication(details)), source: 'medication list', since: details.startedOn };
  if (newest !== null) return newest;
  for (const { collectedOn, positives } of chart.specimens) {
    if (collectedOn > day || positives.length === 0) continue;
    const positive = positives.find(
      (name) => isDepressant(name) || found.some((one) => name.toLowerCase().includes(one)),
    );
    if (positive === undefined) continue;
    const from = addDays(day, -testDays);
    return collectedOn >= from ? { what: positive, source: 'drug test', since: from } : null;
  }
  return null;
}

/** a depressant among these results that nothing on the medication list may explain; nothing there explains alcohol. */
export function sedativeFound({ findings }: MedicationChart, positives: readonly string[], day: Day): string | null {
  if (positives.length === 0) return null;
  const prescribed = taken(findings, depressants, day).length > 0;
  const isAlcohol = (name: string) => name.includes('alcohol') || name.includes('ethyl glucuronide');
  const isOne = (name: string) => found.some((one) => name.includes(one)) && (!prescribed || isAlcohol(name));
  return positives.find((name) => isOne(name.toLowerCase())) ?? null;
}

/** Talked through since it is known, and a kit at hand. */
export function sedativesTalkedThrough(chart: MedicationChart, day: Day): Finding {
  const risk = sedativeRisk(chart, day);
  if (risk === null) return passed('No depressant is known', {});
  const talked = chart.findings.advice?.some(
    ({ on, details }) => details.topic === 'sedatives' && on >= risk.since && on <= day,
  );
  const kit = chart.naloxoneOffers.some(
    ({ on, outcome, kitExpiresOn }) =>
      outcome === 'accepted' && on <= day && (kitExpiresOn === null || kitExpiresOn >= day),
  );
  const inputs = { ...risk, talkedThrough: talked === true, naloxoneAtHand: kit };
  if (talked && kit) return passed(`${risk.what}: talked through, naloxone is at hand`, inputs);
  const missing = [...(talked ? [] : ['talk the risk through']), ...(kit ? [] : ['give naloxone'])].join(' and ');
  return failed(`${risk.what} (${risk.source}): ${missing}; the dose is not withheld for it`, inputs);
}
