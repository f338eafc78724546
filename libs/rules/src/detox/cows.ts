import type { Replacing } from '../assessment/finding';
import { whyNotLicensed } from '../assessment/finding-recorders';
import type { Practitioner } from '../access/licences';
import { permissions } from '../access/permissions';
import { serviceDay } from '../mat/service-day';
import type { Refusal } from '../refusal';
import type { Day } from '../time';
import type { CowsTaken } from './cows-facts';
import { cowsItemNames, cowsItems, type CowsReason, type CowsScores, pulseScore, seenFrom } from './cows-items';
import { cowsRules } from './cows-rules';
import { evaluateAll, stops } from '../rule';

export const cowsBands = {
  none: 'No or minimal withdrawal',
  mild: 'Mild',
  moderate: 'Moderate',
  'moderately-severe': 'Moderately severe',
  severe: 'Severe',
} as const satisfies Record<string, string>;

export type CowsBand = keyof typeof cowsBands;

/** The lowest total of each band, highest first. Below 5 there is no published band. */
const bandsFrom: readonly (readonly [number, CowsBand])[] = [
  [37, 'severe'],
  [25, 'moderately-severe'],
  [13, 'moderate'],
  [5, 'mild'],
];

export function cowsBand(total: number): CowsBand {
  return bandsFrom.find(([from]) => total >= from)?.[1] ?? 'none';
}

/** The sum of all eleven, or null while one is missing: an incomplete scale has no total. */
export function cowsTotal(items: CowsScores, pulseBpm: number | null): number | null {
  if (pulseBpm === null) return null;
  let total: number = pulseScore(pulseBpm);
  for (const name of cowsItemNames) {
    const score = items[name];
    if (score === null) return null;
    total += score;
  }
  return total;
}

/** How many of the items that are seen, not only told, are there. */
export function objectiveSigns(items: CowsScores, pulseBpm: number | null): number {
  const pulse = pulseBpm !== null && pulseScore(pulseBpm) > 0 ? 1 : 0;
  return (
    cowsItemNames.filter((name) => cowsItems[name].objective && (items[name] ?? 0) >= (seenFrom[name] ?? 1)).length +
    pulse
  );
}

export interface CowsAttempt {
  readonly at?: Date;
  readonly pulseBpm: number | null;
  readonly items: CowsScores;
  readonly reason: CowsReason;
  readonly note?: string;
  readonly replaces?: { readonly id: string; readonly reason: string };
}

export interface CowsScene {
  readonly recorder: Practitioner | null;
  readonly now: Date;
  readonly zone: string;
  readonly dayBoundary: string;
  /** What the attempt names as replaced; null where there is none. */
  readonly replaced: { readonly replacedBy: Replacing | null } | null;
}

/** A scale that may be written down, with what follows from it. */
export interface ScoredCows extends Omit<CowsTaken, 'id'> {
  readonly on: Day;
  readonly band: CowsBand | null;
}

export function decideCows(attempt: CowsAttempt, scene: CowsScene): ScoredCows | Refusal {
  const { items, pulseBpm, replaces, at = scene.now } = attempt;
  const { recorder, now, zone, dayBoundary, replaced } = scene;
  const notLicensed =
    recorder && whyNotLicensed(recorder, permissions['cows.write'], serviceDay(now, zone, dayBoundary));
  if (notLicensed) return { code: 'finding.licence', says: `COWS: ${notLicensed}.` };
  if (at.getTime() > now.getTime())
    return invalid('This has not happened yet. Enter when it was taken, or leave it out.');
  if (pulseBpm !== null && (pulseBpm < 15 || pulseBpm > 260)) return invalid('Pulse: 15 to 260 a minute can be right.');
  if (replaces && replaced === null)
    return invalid('There is no such scale of this person to replace. Load the chart again.');
  if (replaces && replaced?.replacedBy)
    return {
      code: 'finding.replaced',
      says: 'This scale was replaced before. Load the chart again and replace the one that stands.',
      facts: { by: replaced.replacedBy.by?.displayName ?? null },
    };
  const evaluations = evaluateAll(cowsRules, { items });
  const stop = evaluations.find(stops);
  if (stop) return { code: 'finding.invalid', says: `${stop.message}.`, evaluations };
  if (pulseBpm === null && cowsItemNames.every((name) => items[name] === null))
    return invalid('Score at least one item, or close the form.');
  const total = cowsTotal(items, pulseBpm);
  return {
    at,
    on: serviceDay(at, zone, dayBoundary),
    total,
    band: total === null ? null : cowsBand(total),
    objectiveSigns: objectiveSigns(items, pulseBpm),
  };
}

const invalid = (says: string): Refusal => ({ code: 'finding.invalid', says });
