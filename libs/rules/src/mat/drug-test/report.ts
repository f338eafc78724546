import { evaluateAll, failed, passed, type Rule } from '../../rule';
import type { Evaluation, Refusal } from '../../refusal';
import { analyteKey, analyteLabel, analyteOf } from './analytes';
import type { TestStage, ValidityStatus } from './kinds';
import { isReadable, type Validity, type ValidityValues } from './validity';

/** What one report says of one substance. */
export interface AnalyteFinding {
  readonly analyte: string;
  readonly result: 'positive' | 'negative' | 'inconclusive';
  /** In `units`, where a number was reported. */
  readonly value: number | null;
  readonly units: string | null;
}

/** A finding that stands after all reports, and which one it is from. */
export interface StandingFinding extends AnalyteFinding {
  readonly stage: TestStage;
  readonly reportId: string;
}

export interface NewReport {
  readonly stage: TestStage;
  readonly laboratory: string;
  readonly reportedAt: string;
  readonly validity: ValidityValues;
  readonly findings: readonly AnalyteFinding[];
  /** the report that this one takes the place of, and why; null for a first one. */
  readonly amendsId: string | null;
  readonly amendReason: string | null;
}

export interface KnownReport {
  readonly id: string;
  readonly number: number;
  readonly stage: TestStage;
  readonly amendsId: string | null;
  readonly validityStatus: ValidityStatus;
  readonly findings: readonly AnalyteFinding[];
}

/** Reports that no other took the place of, oldest first. */
export function inForce<Report extends Pick<KnownReport, 'id' | 'number' | 'amendsId'>>(
  reports: readonly Report[],
): readonly Report[] {
  const amended = new Set(reports.map(({ amendsId }) => amendsId));
  return reports.filter(({ id }) => !amended.has(id)).toSorted((one, other) => one.number - other.number);
}

/** of each substance the last word, a definitive one before any screen. */
export function standingOf(reports: readonly KnownReport[]): readonly StandingFinding[] {
  const standing = new Map<string, StandingFinding>();
  for (const { id, stage, findings } of inForce(reports))
    for (const finding of findings) {
      const analyte = analyteKey(finding.analyte);
      const before = standing.get(analyte);
      if (before?.stage === 'definitive' && stage === 'presumptive') continue;
      standing.set(analyte, { ...finding, analyte, stage, reportId: id });
    }
  return [...standing.values()];
}

const worstFirst: readonly ValidityStatus[] = [
  'adulterated',
  'substituted',
  'invalid',
  'dilute',
  'valid',
  'not-checked',
];

/** Of the reports in force the worst word on the specimen. */
export function standingValidity(reports: readonly KnownReport[]): ValidityStatus {
  const said = new Set(inForce(reports).map(({ validityStatus }) => validityStatus));
  return worstFirst.find((one) => said.has(one)) ?? 'not-checked';
}

/**
 * What other rules may take from a test: what was looked for and what was found. A dilute specimen shows only what was found, an
 * invalid one nothing at all, so that nobody reads a negative into it.
 */
export function asSeen(
  standing: readonly StandingFinding[],
  validity: ValidityStatus,
): { readonly panel: readonly string[]; readonly positives: readonly string[] } {
  if (!isReadable(validity)) return { panel: [], positives: [] };
  const positives = standing.filter(({ result }) => result === 'positive').map(({ analyte }) => analyte);
  const seen = standing.filter(
    ({ result }) => result === 'positive' || (result === 'negative' && validity !== 'dilute'),
  );
  return { panel: seen.map(({ analyte }) => analyte), positives };
}

/** Words for a finding. A screen is never worded as proof. */
export function testFindingWords({ result, stage }: Pick<StandingFinding, 'result' | 'stage'>): string {
  if (result === 'inconclusive') return 'inconclusive';
  if (stage === 'definitive') return result === 'positive' ? 'present (definitive)' : 'absent (definitive)';
  return result === 'positive' ? 'screened positive (presumptive)' : 'screened negative (presumptive)';
}

/** A report that is about to be filed. */
export interface ReportFacts {
  readonly specimen: { readonly voided: boolean; readonly collector: string | null } | null;
  readonly report: NewReport;
  readonly before: readonly KnownReport[];
  readonly validity: Validity;
}

export const reportRules: readonly Rule<ReportFacts>[] = [
  {
    id: 'R-404',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Chain of custody',
    verified: 'no',
    asks: ({ specimen }) => {
      const inputs = { specimen: specimen !== null, collector: (specimen?.collector ?? null) !== null };
      if (specimen === null) return failed('No such specimen: record its collection first', inputs);
      if (specimen.voided) return failed('This specimen was taken back: file the result with the right one', inputs);
      return specimen.collector === null
        ? failed('Nobody is recorded as collector: a result cannot be filed with it', inputs)
        : passed('A specimen with its collector', inputs);
    },
  },
  {
    id: 'R-403',
    version: 1,
    severity: 'WARN',
    citation: 'Specimen validity',
    verified: 'no',
    asks: ({ validity: { status, says } }) => {
      const inputs = { status, why: says.join('; ') };
      if (status === 'dilute') return failed('Dilute: not a positive, and its negatives say little', inputs);
      return isReadable(status)
        ? passed(status === 'valid' ? 'Valid' : 'Validity was not checked', inputs)
        : failed('Nothing can be read in this specimen: offer a repeat', inputs);
    },
  },
  {
    id: 'R-405',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Results are immutable; an amended one is a new version',
    verified: 'design',
    appliesTo: ({ report, before }) => report.amendsId !== null || report.amendReason !== null || before.length > 0,
    asks: ({ report: { amendsId, amendReason, stage }, before }) => {
      const inputs = { versions: before.length, amends: amendsId !== null };
      if (amendsId === null && amendReason !== null)
        return failed('A reason to amend names the version that it amends: leave it out of a first report', inputs);
      if (amendsId === null)
        return inForce(before).some((one) => one.stage === stage)
          ? failed('A result of this kind is on file: amend it, and say why', inputs)
          : passed('The first report of its kind', inputs);
      if (!inForce(before).some(({ id }) => id === amendsId))
        return failed('That version was amended before, or is not of this specimen: open it again', inputs);
      return (amendReason ?? '').trim() === ''
        ? failed('Say why the result is amended', inputs)
        : passed('A new version; the old one stays readable', inputs);
    },
  },
];

export function checkReport(facts: ReportFacts): readonly Evaluation[] {
  return evaluateAll(reportRules, facts);
}

/** Is the report itself in order? */
export function refuseReport({ findings }: NewReport): Refusal | null {
  const keys = findings.map(({ analyte }) => analyteKey(analyte));
  const unknown = findings.filter(({ analyte }) => analyteOf(analyte) === undefined);
  if (findings.length === 0) return invalid('A result names at least one substance, found or not.');
  if (unknown.length > 0)
    return invalid(`Not a substance of the list: ${unknown.map(({ analyte }) => analyte).join(', ')}.`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return invalid(`${analyteLabel(twice)} stands twice in this result: keep one.`);
  return null;
}

const invalid = (says: string): Refusal => ({ code: 'specimen.report', says });
