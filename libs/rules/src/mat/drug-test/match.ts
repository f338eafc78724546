import { evaluate, failed, passed, type Rule } from '../../rule';
import type { Evaluation } from '../../refusal';
import type { Day } from '../../time';
import { canonicalFindings } from './same-report';
import { inForce, type KnownReport } from './report';
import type { FileReport } from './result-file';

/** A specimen of ours that carries the number of a report, and the person whom it is of. */
export interface LabelledSpecimen {
  readonly specimenId: string;
  readonly voided: boolean;
  readonly collector: string | null;
  readonly familyNames: readonly string[];
  readonly givenNames: readonly string[];
  readonly dateOfBirth: Day;
  readonly reports: readonly KnownReport[];
}

export interface MatchFacts {
  readonly report: FileReport;
  readonly specimen: LabelledSpecimen | null;
}

/** a result is filed by the number of the specimen and a name or date of birth; never by a name alone. */
export const matchRule: Rule<MatchFacts> = {
  id: 'R-405',
  version: 1,
  severity: 'HARD_STOP',
  citation: 'Results are matched by specimen and person',
  verified: 'design',
  asks: ({ report, specimen }) => {
    if (specimen === null) return failed('No specimen of ours has this number', { specimen: false });
    if (specimen.voided) return failed('The specimen with this number was taken back', { voided: true });
    if (specimen.collector === null)
      return failed('No collector is recorded for this specimen (R-404)', { collector: false });
    const dateFits = report.dateOfBirth === null ? null : report.dateOfBirth === specimen.dateOfBirth;
    const nameFits = report.familyName === null ? null : isNameOf(report, specimen);
    const inputs = { dateFits, nameFits };
    if (dateFits === false) return failed('The date of birth is not that of the specimen’s person', inputs);
    if (nameFits === false) return failed('The name is not that of the specimen’s person', inputs);
    return dateFits === null && nameFits === null
      ? failed('Neither name nor date of birth is given', inputs)
      : passed('Specimen and person fit', inputs);
  },
};

export type Match =
  | { readonly outcome: 'file'; readonly amendsId: string | null }
  /** The same result is on file: the file was sent twice. */
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'quarantine'; readonly says: string; readonly evaluation: Evaluation };

/** What becomes of a report of a file. */
export function matchReport(facts: MatchFacts): Match {
  const evaluation = evaluate(matchRule, facts);
  const { report, specimen } = facts;
  if (evaluation.result === 'failed' || specimen === null)
    return { outcome: 'quarantine', says: evaluation.message, evaluation };
  const before = inForce(specimen.reports).findLast(({ stage }) => stage === report.report.stage);
  if (before === undefined) return { outcome: 'file', amendsId: null };
  if (canonicalFindings(before.findings) === canonicalFindings(report.report.findings)) return { outcome: 'unchanged' };
  const says = 'Another result is on file and this one is not marked as corrected';
  return report.corrected ? { outcome: 'file', amendsId: before.id } : { outcome: 'quarantine', says, evaluation };
}

/** Accents, case and punctuation do not tell people apart. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

function isNameOf(
  { familyName, givenName }: Pick<FileReport, 'familyName' | 'givenName'>,
  { familyNames, givenNames }: LabelledSpecimen,
): boolean {
  const family = plain(familyName ?? '');
  if (family === '' || !familyNames.some((name) => plain(name) === family)) return false;
  // A laboratory may know only the initial; another first name is another person.
  const given = plain(givenName ?? '');
  return (
    given === '' ||
    givenNames.some((name) => plain(name) === given || (given.length === 1 && plain(name).startsWith(given)))
  );
}
