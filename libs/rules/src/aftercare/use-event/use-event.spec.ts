import { policyFrom } from '../../policy';
import { type EventCourse, refuseStep, stepStates, stepWarnings, type UseStepAttempt } from './step';
import { useSteps } from './steps';
import { refuseUseEvent, type UseEventAttempt, useEventHints, useFigures } from './use-event';

const zone = 'America/New_York';
const known = new Date('2026-06-10T14:00:00Z');
const before = new Date('2026-06-10T13:59:59Z');
const now = new Date('2026-06-11T13:00:00Z');
const policy = policyFrom([], '2026-06-11');
const attempt: UseEventAttempt = {
  ...{
    foundBy: 'self-report',
    testBasis: null,
    knownAt: known,
    usedOn: '2026-06-09',
    substances: ['Heroin'],
    route: 'smoked',
  },
  ...{ amount: null, setting: null, alone: 'yes', told: null, outcome: 'slip', note: null },
};
const event = (change: Partial<UseEventAttempt>, more: object = {}) =>
  refuseUseEvent({ ...attempt, ...change }, { now, today: '2026-06-11', hasEpisode: true, same: null, ...more });
const course = (more: Partial<EventCourse> = {}): EventCourse => ({
  ...{ knownAt: known, outcome: 'slip', takenBack: false, steps: [], contactAt: null },
  ...more,
});

describe('a return to use is recorded (clinical reference 5.3)', () => {
  it('anybody may record it, with what is known', () => {
    expect(event({})).toBeNull();
    expect(event({ usedOn: null, route: 'unknown', alone: 'unknown', outcome: 'unknown' })).toBeNull();
  });

  it('a drug screen alone is none: confirmed, reviewed, or the person says so too', () => {
    expect(event({ foundBy: 'test' })).toMatchObject({ code: 'use-event.invalid' });
    for (const testBasis of ['confirmed', 'reviewed', 'agreed'] as const)
      expect(event({ foundBy: 'test', testBasis })).toBeNull();
    expect(event({ testBasis: 'confirmed' })).toMatchObject({ code: 'use-event.invalid' });
  });

  it('is not of tomorrow, and not recorded twice', () => {
    expect(event({ usedOn: '2026-06-12' })).toMatchObject({ code: 'use-event.invalid' });
    expect(event({ knownAt: new Date(now.getTime() + 1) })).toMatchObject({ code: 'use-event.invalid' });
    expect(event({}, { same: { id: 'u1', by: 'Ada' } })).toMatchObject({ code: 'use-event.open', facts: { id: 'u1' } });
  });

  it('of naltrexone the adherence is asked; an overdose is recorded as one, too', () => {
    expect(useEventHints({ outcome: 'slip', alone: 'no', route: 'smoked' }, true)).toEqual([
      expect.stringContaining('naltrexone'),
    ]);
    expect(useEventHints({ outcome: 'overdose-survived', alone: 'no', route: 'smoked' }, false)).toEqual([
      expect.stringContaining('R-174'),
    ]);
  });

  it('counts the events and the days since the last one, of one person', () => {
    const events = [
      { usedOn: null, knownOn: '2026-06-01' },
      { usedOn: '2026-05-01', knownOn: '2026-05-03' },
    ];
    expect(useFigures(events, '2026-06-11')).toEqual({ count: 2, daysSince: 10 });
    expect(useFigures([], '2026-06-11')).toEqual({ count: 0, daysSince: null });
  });
});

describe('the six steps after it (clinical reference 5.3)', () => {
  const local = (at: Date | undefined) =>
    at?.toLocaleString('en-US', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

  it('are due after 24 hours, the same day, 72 hours, 7, 7 and 14 days', () => {
    const due = stepStates(course(), zone, policy, now).map(({ step, dueAt }) => [step, local(dueAt)]);
    expect(due.map(([, at]) => at)).toEqual([
      '6/11/26, 10:00 AM',
      '6/10/26, 11:59 PM',
      '6/13/26, 10:00 AM',
      '6/17/26, 11:59 PM',
      '6/17/26, 11:59 PM',
      '6/24/26, 11:59 PM',
    ]);
  });

  it('the first is answered when the person was reached, or met in any other way; an attempt does not answer it', () => {
    const tried = { step: 'reach-out', answer: 'done', at: now } as const;
    const at = (more: Partial<EventCourse>) => stepStates(course(more), zone, policy, now)[0]?.answeredAt;
    expect(at({ steps: [{ ...tried, details: { result: 'no-answer' } }] })).toBeNull();
    expect(at({ steps: [{ ...tried, details: { result: 'reached' } }] })).toEqual(now);
    expect(at({ contactAt: known })).toBeNull();
    expect(at({ contactAt: now })).toEqual(now);
  });

  it('of somebody who died, and of an event in error, nothing is asked', () => {
    expect(stepStates(course({ outcome: 'overdose-fatal' }), zone, policy, now)).toEqual([]);
    expect(stepStates(course({ takenBack: true }), zone, policy, now)).toEqual([]);
  });

  const step = (change: Partial<UseStepAttempt>, more: object = {}) =>
    refuseStep(
      {
        step: 'reach-out',
        answer: 'done',
        at: now,
        details: { whom: 'person', how: 'phone', result: 'reached' },
        reason: null,
        ...change,
      },
      {
        course: course(),
        roles: ['counselor'],
        onNaltrexone: false,
        written: { 'prevention-plan': null, 'treatment-plan': null, dimensions: null, level: null },
        now,
        today: '2026-06-11',
        policy,
        ...more,
      },
    );
  const safety = {
    state: 'well',
    tolerance: 'done',
    naloxone: 'given',
    injection: 'no',
    pregnancy: 'does-not-apply',
    suicide: 'negative',
  };

  it('each is answered by whom it is for: safety by medical staff', () => {
    expect(step({})).toBeNull();
    expect(step({ step: 'safety', details: safety })).toMatchObject({ says: expect.stringContaining('medical staff') });
    expect(step({ step: 'safety', details: safety }, { roles: ['nurse'] })).toBeNull();
  });

  it('a support person only with consent', () => {
    const details = { whom: 'support', how: 'phone', result: 'reached' };
    expect(step({ details })).toMatchObject({ code: 'use-event.invalid' });
    expect(step({ details: { ...details, consent: 'yes' } })).toBeNull();
  });

  it('sedated or in withdrawal: with a medical assessment', () => {
    for (const state of ['sedated', 'withdrawal'])
      expect(step({ step: 'safety', details: { ...safety, state } }, { roles: ['nurse'] })).toMatchObject({
        says: expect.stringContaining('medical assessment'),
      });
    expect(
      step({ step: 'safety', details: { ...safety, state: 'sedated', medical: 'Alert again' } }, { roles: ['nurse'] }),
    ).toBeNull();
    expect(
      stepWarnings({ step: 'safety', details: { ...safety, suicide: 'positive', naloxone: 'declined' } }),
    ).toHaveLength(2);
  });

  it('what a step asks for is there, and nothing else', () => {
    expect(step({ details: { whom: 'person', how: 'phone' } })).toMatchObject({
      says: expect.stringContaining('what came of it'),
    });
    expect(step({ details: { whom: 'person', how: 'pigeon', result: 'reached' } })).toMatchObject({
      code: 'use-event.invalid',
    });
    expect(step({ details: { whom: 'person', how: 'phone', result: 'reached', discharge: 'yes' } })).toMatchObject({
      code: 'use-event.invalid',
    });
  });

  it('a person may decline any step, with the reason; contact is not possible only after three attempts', () => {
    expect(step({ step: 'learn', answer: 'declined', details: {} })).toMatchObject({
      says: expect.stringContaining('why'),
    });
    expect(step({ step: 'learn', answer: 'declined', details: {}, reason: 'Not now' })).toBeNull();
    const tried = { step: 'reach-out', answer: 'done', at: now, details: { result: 'no-answer' } } as const;
    const gone = { answer: 'not-possible', details: {}, reason: 'The number is dead' } as const;
    expect(step(gone, { course: course({ steps: [tried, tried] }) })).toMatchObject({
      says: expect.stringContaining('3 times'),
    });
    expect(step(gone, { course: course({ steps: [tried, tried, tried] }) })).toBeNull();
  });

  it('on naltrexone step 5 asks for the last dose and the blockade', () => {
    const details = { dimensions: 'same', level: 'same', medication: 'fits', adherence: 'yes', words: 'Goes on' };
    expect(step({ step: 'level-of-care', details })).toBeNull();
    expect(step({ step: 'level-of-care', details }, { onNaltrexone: true })).toMatchObject({
      says: expect.stringContaining('blockade'),
    });
    expect(
      step({ step: 'level-of-care', details: { ...details, naltrexone: '2 June' } }, { onNaltrexone: true }),
    ).toBeNull();
  });

  it('step 5 points to what was signed since: the dimensions where they were assessed, the level where it is another one', () => {
    const details = { dimensions: 'same', level: 'same', medication: 'fits', adherence: 'yes', words: 'Goes on' };
    const since = (record: string, at: Date | null) => ({ written: { [record]: at } });
    const assessed = { step: 'level-of-care', details: { ...details, dimensions: 'assessed' } } as const;
    expect(step(assessed)).toMatchObject({ says: expect.stringContaining('six dimensions first') });
    expect(step(assessed, since('dimensions', before))).not.toBeNull();
    expect(step(assessed, since('dimensions', known))).toBeNull();
    for (const level of ['more', 'other']) {
      const more = { step: 'level-of-care', details: { ...details, level } } as const;
      expect(step(more)).toMatchObject({ says: expect.stringContaining('level of care first') });
      expect(step(more, since('level', known))).toBeNull();
    }
    expect(step({ step: 'level-of-care', details: { ...details, level: 'more-declined' } })).toBeNull();
  });

  it('step 6 follows a new version of the prevention plan, and agrees on a check-up within 7 days', () => {
    const details = { treatment: 'unchanged', checkUpOn: '2026-06-18' };
    const plan = (at: Date, more: object = {}) => ({ written: { 'prevention-plan': at, ...more } });
    expect(step({ step: 'plan', details })).toMatchObject({ says: expect.stringContaining('prevention plan first') });
    expect(step({ step: 'plan', details }, plan(before))).not.toBeNull();
    expect(step({ step: 'plan', details }, plan(known))).toBeNull();
    const updated = { step: 'plan', details: { ...details, treatment: 'updated' } } as const;
    expect(step(updated, plan(known))).toMatchObject({ says: expect.stringContaining('treatment plan first') });
    expect(step(updated, plan(known, { 'treatment-plan': known }))).toBeNull();
    for (const checkUpOn of ['2026-06-11', '2026-06-19'])
      expect(step({ step: 'plan', details: { ...details, checkUpOn } }, plan(known))).toMatchObject({
        says: expect.stringContaining('2026-06-18'),
      });
  });

  it('no step knows of a discharge or of anything that is taken away (R-408)', () => {
    expect(JSON.stringify(useSteps)).not.toMatch(/discharge|suspend|revoke|penalt|sanction/i);
  });
});
