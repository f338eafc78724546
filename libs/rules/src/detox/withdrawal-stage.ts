import type { FindingDetails } from '../assessment/finding-kinds';

/**
 * Clinical reference 1.3: where somebody stands in withdrawal from a short-acting opioid, by the hours since the last use.
 * A label for people who look at the chart; no rule of dosing reads it. "Before onset" is our own word for the first hours.
 */
export interface WithdrawalStage {
  readonly stage: 0 | 1 | 2 | 3 | 4 | 5;
  readonly label: string;
  readonly fromHours: number;
  /** The first hour that is no longer of it; null for the last stage. */
  readonly toHours: number | null;
  readonly typical: string;
}

export const withdrawalStages: readonly WithdrawalStage[] = [
  { stage: 0, label: 'Before onset', fromHours: 0, toHours: 6, typical: 'Usually nothing yet' },
  {
    stage: 1,
    label: 'Stage 1',
    fromHours: 6,
    toHours: 12,
    typical: 'Anxiety, restlessness, muscle aches, tears, runny nose, yawning, sweating',
  },
  {
    stage: 2,
    label: 'Stage 2',
    fromHours: 12,
    toHours: 24,
    typical: 'The same, stronger; sleeplessness, diarrhea, cramps in the belly',
  },
  {
    stage: 3,
    label: 'Stage 3, peak',
    fromHours: 24,
    toHours: 48,
    typical: 'Fever, nausea, vomiting, fast heartbeat, blurred vision, gooseflesh',
  },
  {
    stage: 4,
    label: 'Stage 4',
    fromHours: 48,
    toHours: 336,
    typical: 'Signs of the body fade, cravings stay',
  },
  {
    stage: 5,
    label: 'Stage 5',
    fromHours: 336,
    toHours: null,
    typical: 'Mostly of the mind: low mood, anxiety, sleeplessness, cravings',
  },
];

export type OpioidUse = Pick<FindingDetails['opioid-use'], 'lastUsedAt' | 'opioidClass'>;

export type StageAnswer =
  | (WithdrawalStage & { readonly shown: true; readonly hours: number })
  | { readonly shown: false; readonly hours: number | null; readonly why: string };

const notShownFor: Readonly<Record<Exclude<OpioidUse['opioidClass'], 'short'>, string>> = {
  methadone: 'Methadone: withdrawal begins later and lasts longer',
  long: 'An opioid that acts long: withdrawal begins later and lasts longer',
  buprenorphine: 'Buprenorphine: withdrawal begins later',
  fentanyl: 'Fentanyl is likely: the times differ',
};

/**
 * The stage at an instant. It is not shown where its times do not hold: methadone, opioids that act long, buprenorphine,
 * likely fentanyl (also by `fentanylLikely`), or where nobody knows what was used last, or when.
 */
export function withdrawalStage(use: OpioidUse | null, now: Date, fentanylLikely = false): StageAnswer {
  if (use === null) return { shown: false, hours: null, why: 'When an opioid was last used is not recorded' };
  const hours = (now.getTime() - Date.parse(use.lastUsedAt)) / 3_600_000;
  if (!(hours >= 0)) return { shown: false, hours: null, why: 'When an opioid was last used is not known' };
  if (use.opioidClass !== 'short') return { shown: false, hours, why: notShownFor[use.opioidClass] };
  if (fentanylLikely) return { shown: false, hours, why: notShownFor.fentanyl };
  const stage = withdrawalStages.findLast(({ fromHours }) => hours >= fromHours);
  return stage === undefined
    ? { shown: false, hours, why: 'When an opioid was last used is not known' }
    : { ...stage, shown: true, hours };
}
