import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addDays } from '../../time';
import type { Practitioner } from '../../access/licences';
import { director, doctor, exampleChart, nurse, today } from '../example-chart';
import type { MedicationChart } from '../medication-chart';
import { checkTakeHomeDecision, decideTakeHomeDecision, decisionFacts } from './decision';
import type { DecisionAttempt } from './decision-facts';
import { decisionRules } from './decision-rules';
import { reasonCodes } from './reason-codes';
import { exception, favorable, onDay } from './scene';
import type { TakeHomeException } from './take-home-facts';

const attempt: DecisionAttempt = {
  productClass: 'methadone',
  days: 28,
  criteria: favorable,
  rationale: 'Comes every day, keeps the doses in a lockbox',
};

interface Asked {
  readonly attempt?: Partial<DecisionAttempt>;
  readonly chart?: Partial<MedicationChart>;
  readonly signer?: Practitioner;
  readonly exceptions?: readonly TakeHomeException[];
  readonly policy?: Partial<typeof standardPolicy>;
}

const factsOf = ({ attempt: change = {}, chart = {}, signer = doctor, exceptions = [], policy = {} }: Asked = {}) =>
  decisionFacts(
    { ...attempt, ...change },
    { ...exampleChart, ...chart },
    { signer, exceptions },
    {
      ...standardPolicy,
      ...policy,
    },
  );
const decide = (asked: Asked = {}) => decideTakeHomeDecision(factsOf(asked));
const answered = (ruleId: string, asked: Asked = {}) => {
  const found = checkTakeHomeDecision(factsOf(asked)).find((one) => one.ruleId === ruleId);
  if (found === undefined) return 'not asked';
  return found.result === 'failed' ? found.severity : found.result;
};
const reason = { ruleId: 'R-064', reasonCode: 'clinical', reasonText: 'The risk was weighed with the person today' };
const no = (one: keyof typeof favorable) => ({ criteria: { ...favorable, [one]: { answer: 'no' as const } } });

describe('a decision on take-home doses', () => {
  it('is a practitioner’s with a license of the day; a nurse enters a request (R-201)', () => {
    expect(decide({ signer: nurse })).toMatchObject({ code: 'take-home.licence' });
    const expired = { ...doctor, licences: [{ type: 'MD', number: '8', state: 'MA', expiresOn: addDays(today, -1) }] };
    expect(decide({ signer: expired })).toMatchObject({ code: 'take-home.licence' });
    expect(decide()).toMatchObject({ decision: 'approved', role: 'prescriber' });
    expect(decide({ signer: director })).toMatchObject({ role: 'medical_director' });
  });

  it('keeps every answer, the version of the rule and the day of the review (R-002, R-064)', () => {
    const decided = decide();
    expect(decided).toMatchObject({
      days: 28,
      ruleVersion: 'federal-2024',
      tierFrom: 31,
      expiresOn: addDays(today, 90),
      deaRelevant: false,
      overrides: [],
    });
    expect(!isRefusal(decided) && decided.evaluations.map(({ ruleId }) => ruleId)).toEqual(['R-201', 'R-064', 'R-063']);
    expect(decide({ policy: { th_review_days: 30 } })).toMatchObject({ expiresOn: addDays(today, 30) });
  });

  it.each(Object.keys(favorable))('stops without an answer to “%s” (R-064)', (one) => {
    const criteria = Object.fromEntries(Object.entries(favorable).filter(([key]) => key !== one));
    expect(answered('R-064', { attempt: { criteria } })).toBe('HARD_STOP');
  });

  it('stops without a rationale (R-064)', () => {
    expect(answered('R-064', { attempt: { rationale: '  ' } })).toBe('HARD_STOP');
  });

  it.each(['use-and-health', 'attendance', 'behavior', 'diversion', 'storage'] as const)(
    'a “no” to “%s” asks a prescriber for a reason (R-064)',
    (one) => {
      expect(answered('R-064', { attempt: no(one) })).toBe('OVERRIDE');
      expect(decide({ attempt: no(one) })).toMatchObject({ code: 'take-home.refused' });
      expect(decide({ attempt: { ...no(one), overrides: [reason] } })).toMatchObject({
        decision: 'approved',
        overrides: [{ ruleId: 'R-064', role: 'prescriber' }],
      });
    },
  );

  it('a “no” to the sixth is written down and asks for nothing more (R-064)', () => {
    expect(answered('R-064', { attempt: no('other') })).toBe('passed');
  });

  it.each([
    [14, 7],
    [15, 14],
    [30, 14],
    [31, 28],
  ])('on treatment day %i up to %i days, and no more (R-063)', (treatmentDay, max) => {
    const chart = onDay(treatmentDay);
    expect(decide({ chart, attempt: { days: max } })).toMatchObject({ decision: 'approved' });
    expect(decide({ chart, attempt: { days: max + 1 } })).toMatchObject({ code: 'take-home.refused' });
  });

  it('beyond the tier only under an approved exception, and then it is marked for the DEA (R-069, R-237)', () => {
    const asked = { chart: onDay(10), attempt: { days: 21 } };
    expect(answered('R-069', asked)).toBe('HARD_STOP');
    expect(decide({ ...asked, exceptions: [exception] })).toMatchObject({ days: 21, deaRelevant: true });
    expect(answered('R-069', { ...asked, attempt: { days: 22 }, exceptions: [exception] })).toBe('HARD_STOP');
  });

  it('buprenorphine has no tiers; above the program’s limit is a warning (R-067)', () => {
    const asked = (days: number) => ({ chart: onDay(3), attempt: { productClass: 'buprenorphine' as const, days } });
    expect(decide(asked(28))).toMatchObject({ decision: 'approved', tierFrom: null });
    expect(answered('R-063', asked(28))).toBe('not asked');
    expect(answered('R-067', asked(29))).toBe('WARN');
    expect(decide(asked(29))).toMatchObject({ days: 29 });
  });

  describe('fewer days, or none (R-068)', () => {
    it('is always allowed, with a reason code (R-068)', () => {
      for (const reasonCode of Object.keys(reasonCodes) as (keyof typeof reasonCodes)[])
        for (let days = 0; days < 28; days += 1)
          expect(decide({ attempt: { days, reasonCode } })).toMatchObject({
            decision: days === 0 ? 'declined' : 'reduced',
          });
    });

    it('asks for the reason code, and for words where it is another one (R-068)', () => {
      expect(answered('R-068', { attempt: { days: 6 } })).toBe('HARD_STOP');
      expect(answered('R-068', { attempt: { days: 0, reasonCode: 'other', rationale: ' ' } })).toBe('HARD_STOP');
      expect(answered('R-068', { attempt: { days: 28 } })).toBe('not asked');
    });

    it('declining needs no answers: nothing is given that they could speak for (R-064, R-068)', () => {
      const declined = { days: 0, criteria: {}, rationale: '', reasonCode: 'patient-wish' as const };
      expect(decide({ attempt: declined })).toMatchObject({ decision: 'declined', days: 0 });
    });

    it('a drug test is no reason by itself, and no rule reads one (R-068, R-408)', () => {
      expect(Object.keys(reasonCodes).filter((code) => /test|urine|positive/.test(code))).toEqual([]);
      const specimens = [
        { ...exampleChart.specimens[0], collectedOn: today, collectedAt: null, panel: [], positives: ['fentanyl'] },
      ] as never;
      expect(decide({ chart: { specimens } })).toEqual(decide());
    });
  });

  it('days that are no whole number are refused (R-063, R-067)', () => {
    for (const days of [-1, 1.5, Number.NaN]) {
      expect(isRefusal(decide({ attempt: { days, reasonCode: 'other' } }))).toBe(true);
      expect(isRefusal(decide({ attempt: { days, productClass: 'buprenorphine', reasonCode: 'other' } }))).toBe(true);
    }
  });

  it('every rule names how far it is verified (R-010)', () => {
    expect(decisionRules.filter(({ verified, citation }) => verified === undefined || citation === '')).toEqual([]);
  });
});
