import fc from 'fast-check';
import { decideDose } from '../dose/dose';
import { exampleChart, now, nurse, today, usualDose } from '../example-chart';
import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { analytes } from './analytes';
import { roundOf } from '../round/round';
import { validityStatuses, type ValidityStatus } from './kinds';
import { asSeen, type StandingFinding } from './report';

/** Results as they may come: any substance, found or not, by either kind of test, of any validity. */
const standing = fc.array(
  fc.record({
    analyte: fc.constantFrom(...analytes.map(({ key }) => key)),
    result: fc.constantFrom('positive' as const, 'negative' as const, 'inconclusive' as const),
    value: fc.constant(null),
    units: fc.constant(null),
    stage: fc.constantFrom('presumptive' as const, 'definitive' as const),
    reportId: fc.constant('report'),
  }),
  { minLength: 1, maxLength: 20 },
);
const validity = fc.constantFrom(...(Object.keys(validityStatuses) as ValidityStatus[]));

function withTest(findings: readonly StandingFinding[], status: ValidityStatus) {
  const test = { collectedOn: today, collectedAt: now, ...asSeen(findings, status) };
  const unread = {
    id: 'test',
    collectedOn: today,
    findings,
    validity: status,
    confirmed: false,
    patientSays: 'not-asked' as const,
  };
  return { ...exampleChart, specimens: [test], unreadTests: [unread] };
}

describe('no result acts by itself', () => {
  it('whatever was found, the same dose is given as without a test (R-408)', () => {
    const before = decideDose(usualDose, exampleChart, nurse, standardPolicy, now);
    expect(isRefusal(before)).toBe(false);
    fc.assert(
      fc.property(standing, validity, (findings, status) => {
        const after = decideDose(usualDose, withTest(findings, status), nurse, standardPolicy, now);
        expect(isRefusal(after)).toBe(false);
        // A warning to talk about sedatives may stand beside it; nothing harder, and nothing else.
        const plain = ({ evaluations = [], ...rest }: typeof before) => ({
          ...rest,
          evaluations: evaluations.filter(({ ruleId }) => ruleId !== 'R-074'),
        });
        expect(plain(after)).toEqual(plain(before));
        expect(
          after.evaluations?.filter(({ ruleId }) => ruleId === 'R-074').every(({ severity }) => severity === 'WARN'),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('in the round it is a prompt with the way to the chart, and no act upon an order (R-408)', () => {
    fc.assert(
      fc.property(standing, validity, (findings, status) => {
        const lines = roundOf(withTest(findings, status), standardPolicy, now).filter(({ kind }) => kind === 'test');
        expect(lines.flatMap(({ acts }) => acts.map(({ act }) => act)).filter((act) => act !== 'chart')).toEqual([]);
        expect(lines.filter(({ severity }) => severity === 'now')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
