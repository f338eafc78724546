import { type Evaluation } from '../../refusal';
import { evaluate, failed, passed, type Rule } from '../../rule';
import type { Day } from '../../time';
import { amountWords, initialsOf, type Strength, strengthWords, substanceOf } from './substances';

/** what was dispensed once: a dose taken here, or the bottles that left with one person. 21 CFR 1304.24. */
export interface LogEntry {
  readonly id: string;
  readonly kind: 'dose' | 'take-home';
  readonly day: Day;
  readonly at: string;
  readonly product: string | null;
  readonly strengths: readonly Strength[];
  readonly patientNumber: string | null;
  readonly patientName: string | null;
  readonly consumedMcg: number;
  readonly consumedUl: number | null;
  readonly takenHomeMcg: number;
  readonly takenHomeUl: number | null;
  readonly bottles: number;
  readonly by: string | null;
  readonly lateEntry: boolean;
  /** written down on paper while the program was away. */
  readonly paperRef: string | null;
  readonly voided: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
}

/** The eight elements, in the order of the regulation. */
export const logElements = {
  substance: 'Substance',
  strength: 'Strength',
  form: 'Dosage form',
  date: 'Date dispensed',
  patient: 'Patient',
  consumed: 'Amount taken here',
  takenHome: 'Amount and form taken home',
  initials: 'Initials',
} as const;
export type LogElement = keyof typeof logElements;

export type LogWords = Readonly<Record<LogElement, string>>;

export interface LogLine {
  readonly words: LogWords;
  readonly missing: readonly LogElement[];
}

/** An entry as it stands in the log, element by element; one that nobody knows is empty and named. */
export function logLine(entry: LogEntry): LogLine {
  const known = substanceOf(entry.product);
  const strengths = [...new Set(entry.strengths.map(strengthWords))].filter((one) => one !== null);
  const home = entry.bottles > 0;
  const words: LogWords = {
    substance: known?.substance ?? '',
    strength: strengths.join(', '),
    form: known?.form ?? '',
    date: entry.day,
    patient: [entry.patientNumber, entry.patientName].filter((one) => one !== null && one !== '').join(' '),
    consumed: home
      ? 'None'
      : entry.consumedMcg > 0
        ? amountWords(entry.consumedMcg, volumeOf(entry.consumedMcg, entry.consumedUl, entry.strengths))
        : '',
    takenHome: home ? homeWords(entry, known?.form ?? null) : 'None',
    initials: initialsOf(entry.by) ?? '',
  };
  const missing = (Object.keys(logElements) as LogElement[]).filter((element) => words[element] === '');
  return { words, missing };
}

/** As it was measured; of one known concentration it follows from the amount. */
function volumeOf(mcg: number, measuredUl: number | null, strengths: readonly Strength[]): number | null {
  const [strength, ...others] = strengths;
  if (measuredUl !== null || strength === undefined || strength.mcgPerMl === null || others.length > 0)
    return measuredUl;
  const ul = (mcg * 1000) / strength.mcgPerMl;
  return Number.isInteger(ul) ? ul : null;
}

function homeWords({ takenHomeMcg, takenHomeUl, bottles, strengths }: LogEntry, form: string | null): string {
  if (takenHomeMcg === 0 || form === null) return '';
  return `${amountWords(takenHomeMcg, volumeOf(takenHomeMcg, takenHomeUl, strengths))}, ${form.toLowerCase()}, ${bottles} ${bottles === 1 ? 'bottle' : 'bottles'}`;
}

export const logRule: Rule<LogEntry> = {
  id: 'R-215',
  version: 1,
  severity: 'HARD_STOP',
  citation: '21 CFR 1304.24(a), (b)',
  verified: 'yes',
  asks: (entry) => {
    const { missing } = logLine(entry);
    const inputs = { entryId: entry.id, missing: missing.join(', ') };
    return missing.length === 0
      ? passed('All eight elements are there', inputs)
      : failed(
          `Missing: ${missing.map((element) => logElements[element].toLowerCase()).join(', ')}. Void and record anew, or have the pharmacist complete the stock record`,
          inputs,
        );
  },
};

export function checkLogEntry(entry: LogEntry): Evaluation {
  return evaluate(logRule, entry);
}
