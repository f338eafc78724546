import { answerOf, colleague, sceneOf, stopOf } from '../signed-example';
import { decideRisk } from './risk';
import { isScreenAnswered, type RiskAnswers, type RiskAttempt, triagePointsTo } from './risk-facts';

const found: RiskAnswers = { thoughts: 'wish', method: 'no', intent: 'no', plan: 'no', behavior: 'none', access: 'no' };
const safetyPlan = {
  signs: 'No sleep',
  alone: 'A walk',
  help: 'Sister',
  professionals: 'Counselor',
  safer: 'Keys at hers',
};
const attempt = (change: Partial<RiskAttempt> = {}): RiskAttempt => ({
  level: 'moderate',
  found,
  done: ['safety_plan', 'crisis_line'],
  means: 'none_in_reach',
  safetyPlan,
  followUpOn: '2026-03-09',
  ...change,
});
const stop = (change: Partial<RiskAttempt>) => stopOf(decideRisk(attempt(change), sceneOf('counselor')));

describe('the risk assessment', () => {
  it('is signed by a clinician (RISK-SIGN-1)', () => {
    expect(decideRisk(attempt(), sceneOf('counselor'))).toMatchObject({ signedRole: 'counselor' });
    expect(stopOf(decideRisk(attempt(), sceneOf('front_desk')))).toBe('RISK-SIGN-1');
    expect(stopOf(decideRisk(attempt(), sceneOf(colleague('nurse', { expiresOn: '2026-03-01' }))))).toBe('RISK-SIGN-1');
  });

  it.each([
    [{ intent: 'yes' }, 'high'],
    [{ plan: 'yes' }, 'high'],
    [{ behavior: 'recent' }, 'high'],
    [{ behavior: 'earlier' }, 'moderate'],
    [{ method: 'yes' }, 'moderate'],
    [{ thoughts: 'wish' }, 'low'],
    [{ thoughts: 'none' }, null],
  ] as [Partial<RiskAnswers>, string | null][])('%o points to %s', (change, level) => {
    expect(triagePointsTo({ ...found, ...change })).toBe(level);
  });

  it('the clinician chooses the level; a lower one than the answers point to says why (RISK-LEVEL-1)', () => {
    const planned = { ...found, plan: 'yes' } as const;
    expect(stop({ found: planned })).toBe('RISK-LEVEL-1');
    expect(stop({ found: planned, note: 'The plan is of last year' })).toBe('may be written');
    expect(stop({ level: 'high', found: planned, done: ['stayed'], told: 'Dr. Lee', followUpOn: '2026-03-03' })).toBe(
      'may be written',
    );
  });

  it('at high risk something is done at once and somebody is told (RISK-DONE-1, RISK-TOLD-1)', () => {
    expect(stop({ level: 'high' })).toBe('RISK-DONE-1');
    expect(stop({ level: 'high', done: ['hospital'] })).toBe('RISK-TOLD-1');
    expect(stop({ level: 'low', done: [] })).toBe('RISK-DONE-1');
  });

  it('means safety is talked about or said why not (RISK-MEANS-1)', () => {
    expect(stop({ means: 'made_safe' })).toBe('RISK-MEANS-1');
    expect(stop({ means: 'declined', meansWords: 'Does not want to talk today' })).toBe('may be written');
  });

  it('from moderate on there is a whole safety plan, or why not (RISK-PLAN-1)', () => {
    expect(stop({ safetyPlan: { ...safetyPlan, help: ' ' } })).toBe('RISK-PLAN-1');
    expect(stop({ safetyPlan: {}, noPlanReason: 'Taken to the hospital at once' })).toBe('may be written');
    expect(stop({ level: 'low', safetyPlan: {} })).toBe('may be written');
  });

  it('from moderate on the next contact has its day (RISK-FOLLOW-UP-1, RISK-FOLLOW-UP-2)', () => {
    const { followUpOn: _none, ...without } = attempt();
    expect(stopOf(decideRisk(without, sceneOf('counselor')))).toBe('RISK-FOLLOW-UP-1');
    expect(stop({ followUpOn: '2026-03-01' })).toBe('RISK-FOLLOW-UP-1');
    const late = (followUpOn: string) =>
      answerOf(decideRisk(attempt({ followUpOn }), sceneOf('counselor')), 'RISK-FOLLOW-UP-2');
    expect([late('2026-03-09'), late('2026-03-10')]).toEqual(['passed', 'failed']);
  });

  it('an empty part of the plan is not kept, and nothing of medication depends on it (RISK-ASKED-1, R-408)', () => {
    const answer = decideRisk(
      attempt({ found: { ...found, access: 'unknown' }, safetyPlan: { ...safetyPlan, reasons: ' ' } }),
      sceneOf('nurse'),
    );
    expect(answer).toMatchObject({ content: { safetyPlan } });
    expect([answerOf(answer, 'RISK-ASKED-1'), answerOf(answer, 'RISK-NEVER-1')]).toEqual(['failed', 'passed']);
  });

  it('A02 is cleared by one that names the screen or was made after it, not by one from before', () => {
    const screen = { id: 's', takenAt: new Date('2026-03-02T15:00:00Z') };
    const at = (time: string, answersResponseId: string | null = null) => [{ at: new Date(time), answersResponseId }];
    expect(isScreenAnswered(screen, [])).toBe(false);
    expect(isScreenAnswered(screen, at('2026-03-02T14:59:59Z'))).toBe(false);
    expect(isScreenAnswered(screen, at('2026-03-02T14:59:59Z', 's'))).toBe(true);
    expect(isScreenAnswered(screen, at('2026-03-02T15:00:00Z'))).toBe(true);
  });
});
