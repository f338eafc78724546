import { analyteKey } from '@cairn/rules';
import type { Panels } from './drug-tests-api';

type Analytes = Panels['standard']['analytes'];

/** One line for each substance, as 'fentanyl 1 ng/mL'. */
export function writeAnalytes(analytes: Analytes): string {
  return analytes
    .map(({ analyte, cutoff, units }) =>
      [analyte, cutoff === null ? '' : String(cutoff), units].join(' ').replace('  ', ' '),
    )
    .join('\n');
}

export function readAnalytes(text: string): { analyte: string; cutoff: number | null; units: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = line, amount = '', units = ''] =
        /^(.+?)(?:\s+(\d+(?:\.\d+)?))?(?:\s+([a-zA-Zµ%]+\/?[a-zA-Z]*))?$/.exec(line) ?? [];
      return {
        analyte: analyteKey(name),
        cutoff: amount === '' ? null : Number(amount),
        units: units === '' ? 'ng/mL' : units,
      };
    });
}
