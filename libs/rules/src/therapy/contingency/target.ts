import { analyteKey } from '../../mat/drug-test/analytes';
import type { Day } from '../../time';
import type { ContingencyExcuse, ContingencyJudgement, DayJudged } from './kinds';
import type { TargetTerms } from './terms';

/** A record that may say whether the target was met. */
export type TargetRecord =
  | {
      readonly source: 'test';
      readonly day: Day;
      /** Something can be read in it. */
      readonly readable: boolean;
      /** The person says that a screen is not correct, and no definitive result is there. */
      readonly disputed: boolean;
      readonly findings: readonly TargetFinding[];
    }
  | { readonly source: 'no-specimen'; readonly day: Day; readonly why: 'refused' | 'missed' | 'unable' | 'excused' }
  /** A scheduled day that went by without a specimen. */
  | { readonly source: 'no-test'; readonly day: Day }
  | { readonly source: 'session'; readonly day: Day; readonly modality: string; readonly came: boolean }
  | { readonly source: 'dose-day'; readonly day: Day; readonly given: boolean };

export interface TargetFinding {
  readonly analyte: string;
  readonly result: 'positive' | 'negative' | 'not-tested';
  /** Found because it is on order or on the medication list. */
  readonly expected: boolean;
}

export type Judged =
  | { readonly judgement: ContingencyJudgement; readonly why: JudgementReason }
  /** Nothing is decided yet, or this record says nothing about the target. */
  | { readonly waits: WaitReason };

export const judgementReasons = {
  negative: 'Negative for what is looked for',
  positive: 'Positive for what is looked for',
  refused: 'Declined the test',
  unable: 'No specimen, or too little',
  missed: 'Did not come',
  attended: 'Came to the session',
  'dose-given': 'Medication for this day',
  'dose-missed': 'No medication for this day',
  'hospital-stay': 'Hospital stay',
  'arranged-travel': 'Travel that was arranged',
  'clinic-closed': 'The clinic could not see them',
  excused: 'Excused when the test was recorded',
} as const;
export type JudgementReason = keyof typeof judgementReasons;

export const waitReasons = {
  'another-target': 'This record says nothing about the target',
  'not-readable': 'The test has no result that can be read yet',
  'not-tested': 'A substance of the target was not tested for',
  disputed: 'The person disputes a screen: a definitive result decides',
} as const;
export type WaitReason = keyof typeof waitReasons;

/**
 * Clinical reference 4.3: is the target met? Positive, refused, missed and too little count as not met; an absence that is excused earns
 * nothing and sets nothing back. What is only a screen and disputed decides nothing, and neither does a test without a result.
 */
export function judge(target: TargetTerms, record: TargetRecord, excuse: ContingencyExcuse | null = null): Judged {
  if (!belongs(target, record)) return { waits: 'another-target' };
  const found = judgeRecord(target, record);
  if (excuse === null || 'waits' in found || !isAbsence(found.why)) return found;
  return { judgement: 'excused', why: excuse };
}

/** A day as all its records together say, with the one that decides. */
export type DayDecided<Found extends TargetRecord> =
  | { readonly record: Found; readonly judgement: ContingencyJudgement; readonly why: JudgementReason }
  | { readonly record: Found; readonly waits: WaitReason };

/**
 * What a day came to when every record of it is looked at: not met decides, then a dispute holds the day up, then met, excused, and what
 * cannot be read yet. So it is not for whoever writes it down to choose among them. Null where none is about the target.
 */
export function judgeDay<Found extends TargetRecord>(
  target: TargetTerms,
  records: readonly Found[],
  excuse: ContingencyExcuse | null = null,
): DayDecided<Found> | null {
  const judged = records
    .map((record) => ({ record, ...judge(target, record, excuse) }))
    .filter((one) => !('waits' in one) || one.waits !== 'another-target');
  return judged.sort((one, other) => rank(other) - rank(one))[0] ?? null;
}

function rank(judged: Judged): number {
  if ('waits' in judged) return judged.waits === 'disputed' ? 4 : 1;
  return { 'not-met': 5, met: 3, excused: 2 }[judged.judgement];
}

/** Only a day on which nobody came can be excused: never a result. */
export function isAbsence(why: JudgementReason): boolean {
  return why === 'missed' || why === 'dose-missed';
}

/** A day counts once. Where it holds several records, not met decides before met, and met before excused, in whichever order they came. */
export function judgedDays(records: readonly DayJudged[]): readonly DayJudged[] {
  const days = new Map<Day, ContingencyJudgement>();
  for (const { day, judgement } of records) {
    const before = days.get(day);
    if (before === undefined || weight[judgement] > weight[before]) days.set(day, judgement);
  }
  return [...days].map(([day, judgement]) => ({ day, judgement })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

const weight: Readonly<Record<ContingencyJudgement, number>> = { excused: 0, met: 1, 'not-met': 2 };

function belongs({ behavior, modalities }: TargetTerms, record: TargetRecord): boolean {
  if (behavior === 'negative-test') return ['test', 'no-specimen', 'no-test'].includes(record.source);
  if (behavior === 'medication') return record.source === 'dose-day';
  return record.source === 'session' && (modalities.length === 0 || modalities.includes(record.modality));
}

function judgeRecord(target: TargetTerms, record: TargetRecord): Judged {
  switch (record.source) {
    case 'test':
      return judgeTest(target, record);
    case 'no-specimen':
      return record.why === 'excused' ? { judgement: 'excused', why: 'excused' } : notMet(record.why);
    case 'no-test':
      return notMet('missed');
    case 'session':
      return record.came ? { judgement: 'met', why: 'attended' } : notMet('missed');
    case 'dose-day':
      return record.given ? { judgement: 'met', why: 'dose-given' } : notMet('dose-missed');
  }
}

function judgeTest({ analytes }: TargetTerms, record: TargetRecord & { readonly source: 'test' }): Judged {
  if (!record.readable) return { waits: 'not-readable' };
  const found = analytes.map((analyte) =>
    record.findings.find((finding) => analyteKey(finding.analyte) === analyteKey(analyte)),
  );
  if (found.some((finding) => finding?.result === 'positive' && !finding.expected))
    return record.disputed ? { waits: 'disputed' } : notMet('positive');
  if (found.some((finding) => finding === undefined || finding.result === 'not-tested')) return { waits: 'not-tested' };
  return { judgement: 'met', why: 'negative' };
}

function notMet(why: JudgementReason): Judged {
  return { judgement: 'not-met', why };
}
