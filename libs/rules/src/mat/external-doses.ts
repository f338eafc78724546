import type { Evaluation, Refusal } from '../refusal';
import { evaluate, failed, passed, type Rule } from '../rule';
import { addDays, type Day, isDay } from '../time';
import type { ExternalDose } from './medication-chart';

/** what is said of doses elsewhere, of one product class and one place. */
export interface ExternalReport {
  readonly source: ExternalDose['source'];
  readonly doses: readonly { readonly on: Day; readonly doseMcg: number }[];
}

export interface ExternalScene {
  readonly today: Day;
  /** Days that a three-day supply covered before, by other reports that were not rejected. */
  readonly emergencyDays: readonly Day[];
}

/** 21 CFR 1306.07(b): not a number that a programme may set. */
const emergencySupplyDays = 3;

/** May this be recorded as said? Nothing is judged of the person; a claim is kept, and counts once it is verified. */
export function refuseExternalReport({ source, doses }: ExternalReport, { today }: ExternalScene): Refusal | null {
  const days = doses.map(({ on }) => on);
  if (days.some((day) => !isDay(day) || day > today))
    return invalid('A dose elsewhere is recorded on its day or later: correct the day.');
  if (new Set(days).size < days.length) return invalid('One amount for each day: add up what was given on one day.');
  if (source === 'emergency_1306_07b' && days.length > emergencySupplyDays)
    return invalid('A three-day supply covers at most three days at one time (R-085). Take out the other days.');
  return null;
}

/** told to nobody at the window; a second supply in a row is listed, since the rule knows no renewal. */
export const emergencyRule: Rule<{ readonly report: ExternalReport; readonly scene: ExternalScene }> = {
  id: 'R-085',
  version: 1,
  severity: 'REPORT',
  citation: '21 CFR 1306.07(b)',
  verified: 'yes',
  appliesTo: ({ report }) => report.source === 'emergency_1306_07b',
  asks: ({ report: { doses }, scene: { emergencyDays } }) => {
    const days = doses.map(({ on }) => on).sort();
    const inputs = { days: days.length, first: days[0] ?? null, before: emergencyDays.length };
    const renewed = days.some((day) => emergencyDays.includes(addDays(day, -1)) || emergencyDays.includes(day));
    return renewed
      ? failed('This three-day supply follows another one, and it cannot be renewed', inputs)
      : passed('A three-day supply that stands alone', inputs);
  },
};

export function externalEvaluations(report: ExternalReport, scene: ExternalScene): readonly Evaluation[] {
  const facts = { report, scene };
  return emergencyRule.appliesTo?.(facts) ? [evaluate(emergencyRule, facts)] : [];
}

/** A call names the person who answered it; a fax or a record speaks for itself. */
export function refuseDecision(decision: {
  readonly method: 'call_back' | 'fax' | 'record';
  readonly spokeWith: string | null;
}): Refusal | null {
  return decision.method === 'call_back' && decision.spokeWith === null
    ? invalid('Say who at the other place answered the call (R-083).')
    : null;
}

const invalid = (says: string): Refusal => ({ code: 'external-dose.invalid', says });
