import { mayOverride, roleWords, standingOf, whoResolves } from './resolve';
import type { Evaluation } from '../api/types';

const evaluation = (over: Partial<Evaluation>): Evaluation => ({
  ruleId: 'R-200',
  ruleVersion: 1,
  severity: 'HARD_STOP',
  result: 'failed',
  message: '',
  citation: '',
  inputs: {},
  overridableBy: [],
  ...over,
});

describe('what stands before the dose', () => {
  it('is sorted by what can be done about it, and what passed or is not in force does not stand there', () => {
    const standing = standingOf([
      evaluation({}),
      evaluation({ ruleId: 'R-052', severity: 'OVERRIDE' }),
      evaluation({ ruleId: 'R-031', severity: 'WARN' }),
      evaluation({ ruleId: 'R-059', result: 'passed' }),
      evaluation({ ruleId: 'R-223', result: 'not in force' }),
    ]);
    const ids = (list: readonly Evaluation[]) => list.map((each) => each.ruleId);
    expect([ids(standing.stops), ids(standing.overridable), ids(standing.warnings)]).toEqual([
      ['R-200'],
      ['R-052'],
      ['R-031'],
    ]);
  });

  it('always says who can resolve it, also for a rule that came later than this page', () => {
    expect(whoResolves(evaluation({ ruleId: 'R-203' }))).toContain('prescriber');
    expect(whoResolves(evaluation({ ruleId: 'X-1' }))).not.toBe('');
    expect(whoResolves(evaluation({ severity: 'OVERRIDE', overridableBy: ['prescriber', 'medical_director'] }))).toBe(
      'A prescriber or medical director may go on with a reason.',
    );
  });

  it('lets only a named role go on', () => {
    const missedDays = evaluation({ severity: 'OVERRIDE', overridableBy: ['prescriber'] });
    expect([mayOverride(missedDays, ['nurse']), mayOverride(missedDays, ['nurse', 'prescriber'])]).toEqual([
      false,
      true,
    ]);
    expect(roleWords([])).toBe('');
  });
});
