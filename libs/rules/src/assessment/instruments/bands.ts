import type { Policy } from '../../policy';
import { type Band, valueOf } from './instrument';
import { instrumentOf } from './registry';

/** A band as it holds under a policy, the lowest first. */
export interface DrawnBand {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly meaning: Band['meaning'];
}

export function bands(list: readonly Band[], policy: Policy): readonly DrawnBand[] {
  return list
    .map(({ key, label, from, meaning }) => ({ key, label, from: valueOf(from, policy), meaning }))
    .sort((one, other) => one.from - other.from);
}

const ofTheScreens: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  asq: { negative: 'Negative', 'non-acute': 'Positive, not acute', acute: 'Positive, acute' },
  'c-ssrs': { none: 'All no', low: 'Low risk', moderate: 'Moderate risk', high: 'High risk' },
};

/** What a band is called in the version that was answered. */
export function bandLabel(instrument: string, version: number, band: string): string {
  const named = ofTheScreens[instrument]?.[band];
  if (named !== undefined) return named;
  for (const scale of instrumentOf(instrument, version)?.scales ?? [])
    for (const each of scale.bands ?? []) if (each.key === band) return each.label;
  return band;
}
