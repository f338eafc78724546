import { latest } from '../../assessment/finding-kinds';
import type { Policy } from '../../policy';
import type { Day } from '../../time';
import { interactionClasses } from '../interaction-table';
import type { MedicationChart } from '../medication-chart';
import { taken } from '../medication-list';

/** An ECG that was really written; one that was declined has no QTc. */
export interface Tracing {
  readonly on: Day;
  readonly at: Date;
  readonly qtcMs: number;
  readonly formula: string | null;
}

export function lastTracing({ findings }: Pick<MedicationChart, 'findings'>, day: Day): Tracing | undefined {
  for (const { on, at, details } of findings.ecg ?? [])
    if (on <= day && details.qtcMs !== null) return { on, at, qtcMs: details.qtcMs, formula: details.formula };
  return undefined;
}

const risks = {
  structuralHeartDisease: 'Structural heart disease',
  arrhythmia: 'Arrhythmia',
  longQt: 'Long QT',
  syncope: 'Fainting',
  familySuddenDeath: 'Sudden death in the family',
  electrolyteRisk: 'Risk to potassium and magnesium',
} as const;

/** what was answered with yes when it was last asked. */
export function heartRisks({ findings }: Pick<MedicationChart, 'findings'>, day: Day): readonly string[] {
  const asked = latest(findings, 'risk-history', day)?.details;
  if (asked === undefined) return [];
  return (Object.keys(risks) as (keyof typeof risks)[]).filter((key) => asked[key]).map((key) => risks[key]);
}

export const lengthensQt: ReadonlySet<string> = new Set(
  interactionClasses.filter(({ letter }) => letter === 'C').flatMap(({ ingredients }) => ingredients),
);

/** everybody, or only those with a risk, as the programme decided. */
export function needsEcg(chart: MedicationChart, policy: Policy, day: Day): boolean {
  if (policy.ecg_mode === 'universal') return true;
  return heartRisks(chart, day).length > 0 || taken(chart.findings, lengthensQt, day).length > 0;
}
