import { evaluateAll, failed, passed, type Rule } from '../../rule';
import type { Evaluation } from '../../refusal';
import { prescribers } from '../rules/hands';
import type { ConsequenceKind, PatientSays, PregnancyTestConsent } from './kinds';
import { analyteOf } from './analytes';
import type { StandingFinding } from './report';

/** A test that a decision cites. */
export interface CitedTest {
  readonly specimenId: string;
  readonly findings: readonly Pick<StandingFinding, 'analyte' | 'result' | 'stage'>[];
  readonly patientSays: PatientSays;
}

export interface ConsequenceFacts {
  readonly kind: ConsequenceKind;
  readonly cited: readonly CitedTest[];
  /** consent to pass the result on, where it goes outside. */
  readonly consent: PregnancyTestConsent | null;
  readonly pregnancyTest: boolean;
  /** The legal basis of a report to somebody outside (42 CFR Part 2); null where none is named. */
  readonly basis: string | null;
}

/**
 * what goes beyond a conversation rests on a definitive result or on the person's own word. Whoever cites a screen says why.
 * Take-home decisions ask the same rule with the tests that they cite.
 */
export const consequenceRules: readonly Rule<ConsequenceFacts>[] = [
  {
    id: 'R-402',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'ASAM appropriate use of drug testing: a presumptive result is not proof',
    verified: 'no',
    overridableBy: prescribers,
    appliesTo: ({ cited }) => cited.length > 0,
    asks: ({ cited }) => {
      const weak = cited.filter(restsOnScreen);
      const inputs = { cited: cited.length, presumptive: weak.length, disputed: weak.filter(isDisputed).length };
      if (weak.length === 0) return passed('Definitive, or the person agrees that it is correct', inputs);
      return weak.some(isDisputed)
        ? failed('The person says it is not correct: order a definitive test first', inputs)
        : failed('Only a screen: order a definitive test, or ask whether the person agrees', inputs);
    },
  },
  {
    id: 'R-413',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR Part 2; ASAM 2020 on testing in pregnancy',
    verified: 'yes',
    appliesTo: ({ kind, pregnancyTest }) => kind === 'report-to-others' && pregnancyTest,
    asks: ({ consent, basis }) => {
      const inputs = { consentedOn: consent?.consentedOn ?? null, noticeGiven: consent?.noticeGiven ?? false, basis };
      if ((basis ?? '').trim() === '')
        return failed('Name the basis under Part 2: consent, court order, or what the law allows', inputs);
      return consent === null || !consent.noticeGiven
        ? failed('No consent with notice of the consequences is on file: ask for it first', inputs)
        : passed('Consent with notice, and a basis under Part 2', inputs);
    },
  },
];

export function checkConsequence(facts: ConsequenceFacts): readonly Evaluation[] {
  return evaluateAll(consequenceRules, facts);
}

/** Something was found, only a screen says so, and the person did not agree. */
export function restsOnScreen({ findings, patientSays }: CitedTest): boolean {
  return (
    patientSays !== 'agrees' && !findings.some(({ result, stage }) => result === 'positive' && stage === 'definitive')
  );
}

const isDisputed = ({ patientSays }: CitedTest): boolean => patientSays === 'disputes';

/** R-402, `definitive_on_dispute`: the person disputes a screen, and no definitive report answers yet. */
export function wantsDefinitive(test: CitedTest, definitiveOnDispute: boolean): boolean {
  return definitiveOnDispute && isDisputed(test) && test.findings.some((one) => isScreened(one)) && restsOnScreen(test);
}

const isScreened = ({ result, stage }: Pick<StandingFinding, 'result' | 'stage'>): boolean =>
  result === 'positive' && stage === 'presumptive';

export function hasPregnancyResult(findings: readonly Pick<StandingFinding, 'analyte'>[]): boolean {
  return findings.some(({ analyte }) => analyteOf(analyte)?.group === 'pregnancy');
}
