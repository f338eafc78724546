import fc from 'fast-check';
import { standardPolicy } from '../policy';
import {
  type AlertAnswer,
  type AlertAnswerKind,
  type AlertRule,
  alertSeverities,
  alertsOf,
  type Raised,
} from './alert';
import { decideAnswer } from './answer';

const now = new Date('2026-06-10T11:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** A rule that raises what it is given. */
const rule: AlertRule<readonly Raised[]> = {
  id: 'A26',
  label: 'Scores to review',
  citation: 'clinical reference 6.7',
  verified: 'design',
  policy: [],
  to: ['counselor'],
  clearsWhen: 'Reviewed',
  endedBy: ['resolved'],
  raises: ({ facts }) => facts,
};
const raised = (cause: string, severity: Raised['severity'] = 'high', at = hoursAgo(5)): Raised => ({
  cause,
  severity,
  raisedAt: at,
  why: `About ${cause}`,
});
const answered = (cause: string, answer: AlertAnswerKind, more: Partial<AlertAnswer> = {}): AlertAnswer => ({
  alert: 'A26',
  cause,
  severity: 'high',
  answer,
  reason: 'Talked about it',
  by: 'Dana',
  at: hoursAgo(1),
  ...more,
});
const open = (facts: readonly Raised[], answers: readonly AlertAnswer[] = [], at = now) =>
  alertsOf([rule], facts, answers, standardPolicy, at);

describe('alerts (clinical reference 6.7)', () => {
  it('one person, alert and cause is one alert, at its worst', () => {
    expect(
      open([raised('a', 'warn'), raised('a', 'critical'), raised('b')]).map(({ cause, severity }) => [cause, severity]),
    ).toEqual([
      ['a', 'critical'],
      ['b', 'high'],
    ]);
  });

  it('an alert is gone with the fact that raised it', () => {
    expect(open([])).toEqual([]);
  });

  it('what was acknowledged is quiet for the time of its severity, to the minute, and then told again', () => {
    const acknowledged = [answered('a', 'acknowledged', { at: hoursAgo(24) })];
    const quiet = (at: Date) => open([raised('a')], acknowledged, at)[0]?.quietUntil ?? null;
    expect(quiet(new Date(now.getTime() - 60_000))).toEqual(now);
    expect(quiet(now)).toBeNull();
    expect(open([raised('a')], acknowledged)[0]?.acknowledged?.by).toBe('Dana');
  });

  it('an answer does not reach what has become worse since', () => {
    expect(open([raised('a', 'critical')], [answered('a', 'resolved')])).toHaveLength(1);
    expect(open([raised('a', 'critical')], [answered('a', 'acknowledged')])[0]?.quietUntil).toBeNull();
    expect(open([raised('a', 'warn')], [answered('a', 'resolved')])).toEqual([]);
  });

  const causes = fc.constantFrom('a', 'b', 'c', 'd');
  const someRaised = fc.array(
    fc.record({ cause: causes, severity: fc.constantFrom(...alertSeverities), hours: fc.integer({ min: 0, max: 5 }) }),
    { maxLength: 12 },
  );

  it('the same facts in any order give the same alerts', () => {
    fc.assert(
      fc.property(
        someRaised.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          const of = (list: typeof one) =>
            open(list.map(({ cause, severity, hours }) => raised(cause, severity, hoursAgo(hours))));
          expect(of(other)).toEqual(of(one));
        },
      ),
    );
  });

  it('an answer never hides another cause', () => {
    fc.assert(
      fc.property(
        someRaised,
        causes,
        fc.constantFrom<AlertAnswerKind>('acknowledged', 'resolved', 'overridden'),
        (list, cause, answer) => {
          const facts = list.map((one) => raised(one.cause, one.severity, hoursAgo(one.hours)));
          const others = (alerts: ReturnType<typeof open>) => alerts.filter((one) => one.cause !== cause);
          expect(others(open(facts, [answered(cause, answer, { severity: 'critical' })]))).toEqual(others(open(facts)));
        },
      ),
    );
  });
});

describe('answering an alert', () => {
  const alerts = open([raised('a')]);
  const attempt = {
    alert: 'A26',
    cause: 'a',
    severity: 'high',
    answer: 'resolved',
    reason: 'Reviewed with the person',
  } as const;
  const code = (more: object, roles: readonly ['counselor' | 'front_desk'] = ['counselor']) => {
    const found = decideAnswer(alerts, { ...attempt, ...more }, roles);
    return 'code' in found ? [found.code, found.facts?.field] : found.cause;
  };

  it('is for those whom it goes to', () => {
    expect(code({})).toBe('a');
    expect(code({}, ['front_desk'])).toEqual(['alert.answer-refused', undefined]);
  });

  it('names the alert as it was shown, and nothing that is over or has become worse', () => {
    expect(code({ cause: 'gone' })).toEqual(['alert.not-open', undefined]);
    expect(code({ severity: 'warn' })).toEqual(['alert.not-open', undefined]);
  });

  it('ends nothing that only its record ends, and needs words', () => {
    expect(code({ answer: 'overridden' })).toEqual(['alert.answer-refused', 'answer']);
    expect(code({ answer: 'acknowledged' })).toBe('a');
    expect(code({ reason: '  ' })).toEqual(['alert.answer-refused', 'reason']);
    expect(code({ reason: 'x'.repeat(2001) })).toEqual(['alert.answer-refused', 'reason']);
  });
});
