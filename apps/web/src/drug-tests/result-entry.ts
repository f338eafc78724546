import { analyteKey } from '@cairn/rules';
import type { ReportBody } from './drug-tests-api';

export type Entered = 'positive' | 'negative' | 'inconclusive';

/** Keys that answer for one substance: the sign, or the first letter. */
export const resultKeys: Readonly<Record<string, Entered>> = {
  '+': 'positive',
  p: 'positive',
  '-': 'negative',
  n: 'negative',
  '?': 'inconclusive',
  i: 'inconclusive',
};

export interface EnteredResults {
  readonly stage: 'presumptive' | 'definitive';
  readonly laboratory: string;
  readonly source: 'entry' | 'point-of-care';
  readonly results: Readonly<Record<string, Entered>>;
  readonly values: Readonly<Record<string, string>>;
  readonly validity: Readonly<Record<'creatinine' | 'ph' | 'gravity' | 'oxidants', string>>;
  readonly amendReason: string;
}

const number = (text: string): number | null => {
  const clean = text.trim().replace(',', '.');
  return clean === '' || Number.isNaN(Number(clean)) ? null : Number(clean);
};

/** The report as the server takes it; substances that were not answered are not part of it. */
export function reportOf(
  entered: EnteredResults,
  units: ReadonlyMap<string, string>,
  { amendsId, at }: { readonly amendsId: string | null; readonly at: Date },
): ReportBody {
  const { creatinine, ph, gravity, oxidants } = entered.validity;
  return {
    stage: entered.stage,
    laboratory: entered.laboratory.trim(),
    reportedAt: at.toISOString(),
    source: entered.source,
    validity: {
      creatinineMgDl: number(creatinine),
      ph: number(ph),
      specificGravity: number(gravity),
      oxidants: oxidants === '' ? null : oxidants === 'yes',
    },
    findings: Object.entries(entered.results).map(([analyte, result]) => {
      const value = number(entered.values[analyte] ?? '');
      return { analyte, result, value, units: value === null ? null : (units.get(analyteKey(analyte)) ?? 'ng/mL') };
    }),
    amendsId,
    amendReason: amendsId === null ? null : entered.amendReason.trim(),
  };
}

/** What is still missing before a result can be filed, in words; null when nothing is. */
export function missingOf(
  entered: EnteredResults,
  analytes: readonly string[],
  amendsId: string | null,
): string | null {
  if (entered.laboratory.trim() === '') return 'Who tested it';
  const open = analytes.filter((analyte) => entered.results[analyte] === undefined).length;
  if (open > 0) return open === 1 ? 'One substance is not answered' : `${open} substances are not answered`;
  return amendsId !== null && entered.amendReason.trim() === '' ? 'Why it is amended' : null;
}
