import { evaluateAll, failed, passed, type Rule } from '../../rule';
import type { Evaluation } from '../../refusal';
import type { Day } from '../../time';
import { prescribers } from '../rules/hands';
import type { PregnancyTestConsent, TestReason } from './kinds';
import { type KnownPanel, panelState } from './panel';

/** A test that somebody orders, and what is known of the panel and the person. */
export interface TestOrderFacts {
  readonly today: Day;
  readonly panel: KnownPanel;
  readonly reason: TestReason;
  readonly rationale: string | null;
  readonly observedReason: string | null;
  readonly pregnant: boolean;
  readonly consent: PregnancyTestConsent | null;
  /** The specimen that a repeat or a definitive test is about. */
  readonly specimenId: string | null;
}

const shortestReason = 5;
const said = (text: string | null): boolean => (text ?? '').trim().length >= shortestReason;

/** what is asked before a test is ordered. */
export const testOrderRules: readonly Rule<TestOrderFacts>[] = [
  {
    id: 'R-401',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Tests with FDA marketing authorization; 42 CFR 8.12(f)(6)',
    verified: 'no',
    asks: ({ panel, today }) => {
      const state = panelState(panel, today);
      const inputs = { panel: panel.code, version: panel.version, state, endsOn: panel.endsOn };
      if (state === 'active') return passed(`${panel.name}, version ${panel.version}, is in use`, inputs);
      if (state === 'upcoming') return failed(`${panel.name} begins on ${panel.validFrom}: order another one`, inputs);
      return panel.why === 'replaced'
        ? failed(`${panel.name} has a newer version: order that one`, inputs)
        : failed(`${panel.name} is no longer used: order another panel`, inputs);
    },
  },
  {
    id: 'R-412',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'A test for cause needs a clinical reason and does not count as random',
    verified: 'design',
    appliesTo: ({ reason }) => reason === 'for-cause',
    asks: ({ rationale }) =>
      said(rationale)
        ? passed('The clinical reason is recorded')
        : failed('Write the clinical reason: it does not count as a random test'),
  },
  {
    id: 'R-402',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'ASAM appropriate use of drug testing: a definitive test answers a presumptive one',
    verified: 'no',
    appliesTo: ({ reason }) => reason === 'definitive',
    asks: ({ specimenId, panel }) => {
      const inputs = { ofSpecimen: specimenId !== null, stage: panel.stage };
      if (specimenId === null) return failed('Say which specimen the definitive test is of', inputs);
      return panel.stage === 'definitive'
        ? passed('A definitive panel for a specimen on file', inputs)
        : failed('Choose a definitive panel: this one is a screen', inputs);
    },
  },
  {
    id: 'R-404',
    version: 1,
    severity: 'WARN',
    citation: 'Direct observation is the exception',
    verified: 'no',
    appliesTo: ({ observedReason }) => observedReason !== null,
    asks: ({ observedReason }) => {
      const inputs = { observedReason };
      return said(observedReason)
        ? failed('To be watched: offer temperature or oral fluid first, and the choice of the observer', inputs)
        : failed('Say why it has to be watched, or leave it unobserved', inputs, 'HARD_STOP');
    },
  },
  {
    id: 'R-186',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'ASAM 2020: informed consent before a drug test in pregnancy',
    verified: 'yes',
    overridableBy: prescribers,
    appliesTo: ({ pregnant, reason }) => pregnant || reason === 'pregnancy',
    asks: ({ consent, today }) => {
      const inputs = { consentedOn: consent?.consentedOn ?? null, noticeGiven: consent?.noticeGiven ?? false };
      if (consent === null || consent.consentedOn > today)
        return failed('Pregnant: ask for consent to this test and record it', inputs);
      return consent.noticeGiven
        ? passed('Consented, and the legal consequences were explained', inputs)
        : failed('Explain the legal consequences in this state first, child welfare included', inputs);
    },
  },
];

export function checkTestOrder(facts: TestOrderFacts): readonly Evaluation[] {
  return evaluateAll(testOrderRules, facts);
}
