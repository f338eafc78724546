import { standardPolicy } from '../../policy';
import type { TreatmentPlanContent } from './content';
import { anObjective, aTreatmentPlan } from './example-plan';
import { goalsMet, goldenThread, type ThreadFacts, type ThreadPlan, type ThreadRule } from './thread';

const planOf = (content: TreatmentPlanContent, change: Partial<ThreadPlan> = {}): ThreadPlan => ({
  ...{ content, effectiveOn: '2026-06-05' },
  signed: { on: '2026-06-05', supervised: false, consent: 'signed', signatures: [], placement: 'op' },
  review: { reviewedOn: '2026-06-05', nextReviewOn: null, placement: 'op', isOtp: false, events: [] },
  ...change,
});
const facts = (change: Partial<ThreadFacts> = {}): ThreadFacts => ({
  ...{ today: '2026-06-10', zone: 'America/New_York', now: new Date('2026-06-10T14:00:00Z'), isOtp: false },
  ...{ admittedAt: new Date('2026-06-01T14:00:00Z'), placement: 'op', needs: [], plan: planOf(aTreatmentPlan()) },
  ...{ earlierIds: [], notes: [], directorLooks: false, screens: [], minor: false },
  ...change,
});
const rulesOf = (change: Partial<ThreadFacts>): readonly ThreadRule[] =>
  goldenThread(facts(change), standardPolicy).map(({ rule }) => rule);
const withPlan = (content: TreatmentPlanContent, change: Partial<ThreadPlan> = {}) =>
  rulesOf({ plan: planOf(content, change) });
const at = (day: string): Partial<ThreadFacts> => ({ today: day, now: new Date(`${day}T14:00:00Z`) });
const [problem] = aTreatmentPlan().problems;
const [goal] = problem?.goals ?? [];
if (problem === undefined || goal === undefined) throw new Error('The example has a problem with a goal');

describe('the golden thread (clinical reference 4.5)', () => {
  it('a whole plan has no broken link', () => {
    expect(rulesOf({})).toEqual([]);
  });

  it('a need from rating 2 on has a problem of its dimension (THREAD-NEED)', () => {
    const need = (dimension: string, rating: number) =>
      rulesOf({ needs: [{ dimension, rating, label: 'Environment' }] });
    expect([need('5', 1), need('5', 2), need('4', 4)]).toEqual([[], ['THREAD-NEED'], []]);
  });

  it('a screen from its limit on has a problem of dimension 3, or one that is deferred (THREAD-SCREEN)', () => {
    const phq = (total: number) => [{ instrument: 'phq-9' as const, total, positive: null }];
    const ptsd = (positive: boolean) => [{ instrument: 'pc-ptsd-5' as const, total: 3, positive }];
    expect([rulesOf({ screens: phq(9) }), rulesOf({ screens: phq(10) })]).toEqual([[], ['THREAD-SCREEN']]);
    expect([rulesOf({ screens: ptsd(false) }), rulesOf({ screens: ptsd(true) })]).toEqual([[], ['THREAD-SCREEN']]);
    const anxious = [{ instrument: 'gad-7' as const, total: 12, positive: null }];
    const [one] = goldenThread(facts({ screens: [...phq(14), ...anxious, ...ptsd(true)] }), standardPolicy);
    expect(one?.says).toMatch(/^PHQ-9 is 14, GAD-7 is 12, PC-PTSD-5 is positive: /);
    const mood = {
      ...problem,
      id: 'p3',
      dimension: '3' as const,
      status: 'deferred' as const,
      reason: 'Wants to wait',
    };
    const taken = planOf({ ...aTreatmentPlan(), problems: [problem, { ...mood, goals: [] }] });
    expect(rulesOf({ screens: phq(14), plan: taken })).toEqual([]);
    const needs = [{ dimension: '3', rating: 2, label: '3. Mood' }];
    expect(rulesOf({ screens: phq(14), needs })).toEqual(['THREAD-NEED']);
  });

  it('with somebody under age the family takes part, or the plan says why not (THREAD-FAMILY)', () => {
    const [first] = anObjective().interventions;
    const family = first === undefined ? [] : [{ ...first, modality: 'FAMILY' as const }];
    expect(rulesOf({ minor: true })).toEqual(['THREAD-FAMILY']);
    expect(rulesOf({ minor: true, plan: planOf(aTreatmentPlan([anObjective({ interventions: family })])) })).toEqual(
      [],
    );
    const apart = { ...aTreatmentPlan(), barriers: 'The family home is not safe' };
    expect(rulesOf({ minor: true, plan: planOf(apart) })).toEqual([]);
  });

  it('a problem has a goal, unless it is deferred (THREAD-PROBLEM)', () => {
    const bare = { ...problem, goals: [] };
    expect(withPlan({ ...aTreatmentPlan(), problems: [bare] })).toEqual(['THREAD-PROBLEM']);
    expect(withPlan({ ...aTreatmentPlan(), problems: [{ ...bare, status: 'deferred', reason: 'Later' }] })).toEqual([]);
  });

  it('a goal has an objective (THREAD-GOAL)', () => {
    const bare = { ...problem, goals: [{ ...goal, objectives: [] }] };
    expect(withPlan({ ...aTreatmentPlan(), problems: [bare] })).toEqual(['THREAD-GOAL']);
  });

  it('an objective has an intervention that goes on (THREAD-OBJECTIVE, THREAD-ENDED)', () => {
    const [first] = anObjective().interventions;
    expect(withPlan(aTreatmentPlan([anObjective({ interventions: [] })]))).toEqual(['THREAD-OBJECTIVE']);
    const ended = anObjective({ interventions: first === undefined ? [] : [{ ...first, endsOn: '2026-06-09' }] });
    expect(withPlan(aTreatmentPlan([ended]))).toEqual(['THREAD-ENDED']);
    expect(withPlan(aTreatmentPlan([anObjective({ interventions: [], status: 'met' })]))).toEqual([]);
  });

  it('an objective is named in a note every 30 days (THREAD-NOTE-DUE)', () => {
    const note = { id: 'n1', on: '2026-06-20', objectiveIds: ['o1'], excused: false };
    expect(rulesOf(at('2026-07-05'))).toEqual([]);
    expect(rulesOf(at('2026-07-06'))).toEqual(['THREAD-NOTE-DUE']);
    expect(rulesOf({ ...at('2026-07-20'), notes: [note] })).toEqual([]);
    expect(rulesOf({ ...at('2026-07-21'), notes: [note] })).toEqual(['THREAD-NOTE-DUE']);
  });

  it('nothing is said of notes where nobody can say which there are', () => {
    expect(rulesOf({ ...at('2026-07-20'), notes: null })).toEqual([]);
  });

  it('a note names an objective, of this version or an earlier one, or says why not (THREAD-NOTE)', () => {
    const named = (objectiveIds: string[], excused = false, earlierIds: string[] = []) =>
      rulesOf({ notes: [{ id: 'n1', on: '2026-06-08', objectiveIds, excused }], earlierIds });
    expect([named([]), named(['old'])]).toEqual([['THREAD-NOTE'], ['THREAD-NOTE']]);
    expect([named(['o1']), named([], true), named(['old'], false, ['old'])]).toEqual([[], [], []]);
  });

  it('a first plan is due by level of care (THREAD-FIRST-PLAN)', () => {
    const without = (change: Partial<ThreadFacts>) =>
      goldenThread(facts({ plan: null, ...change }), standardPolicy).map(({ severity }) => severity);
    expect([without(at('2026-06-22')), without(at('2026-06-23'))]).toEqual([['look'], ['broken']]);
    expect(without({ ...at('2026-06-03'), placement: 'wm_res' })).toEqual(['broken']);
    expect(without({ admittedAt: null })).toEqual([]);
  });

  it('a review is announced after three quarters of its time, and overdue after its day (THREAD-REVIEW)', () => {
    const done = { notes: null };
    expect(rulesOf({ ...done, ...at('2026-08-10') })).not.toContain('THREAD-REVIEW-SOON');
    expect(rulesOf({ ...done, ...at('2026-08-11') })).toContain('THREAD-REVIEW-SOON');
    expect(rulesOf({ ...done, ...at('2026-09-03') })).not.toContain('THREAD-REVIEW');
    expect(rulesOf({ ...done, ...at('2026-09-04') })).toContain('THREAD-REVIEW');
  });

  it('who could not sign is asked again; who does not want to is not (THREAD-PERSON)', () => {
    const signed = { on: '2026-06-05', supervised: false, signatures: [], placement: 'op' } as const;
    expect(withPlan(aTreatmentPlan(), { signed: { ...signed, consent: 'unable' } })).toEqual(['THREAD-PERSON']);
    expect(withPlan(aTreatmentPlan(), { signed: { ...signed, consent: 'declined' } })).toEqual([]);
  });

  it('a second signature is broken after 14 days (THREAD-COSIGN, THREAD-RETURNED, THREAD-DIRECTOR)', () => {
    const signed = { on: '2026-06-05', supervised: true, consent: 'signed', placement: 'op' } as const;
    const severity = (day: string) =>
      goldenThread(
        facts({ ...at(day), plan: planOf(aTreatmentPlan(), { signed: { ...signed, signatures: [] } }) }),
        standardPolicy,
      ).map(({ rule, severity: how }) => `${rule} ${how}`);
    expect([severity('2026-06-19'), severity('2026-06-20')]).toEqual([
      ['THREAD-COSIGN look'],
      ['THREAD-COSIGN broken'],
    ]);
    expect(withPlan(aTreatmentPlan(), { signed: { ...signed, signatures: ['cosigned'] } })).toEqual([]);
    expect(withPlan(aTreatmentPlan(), { signed: { ...signed, signatures: ['returned'] } })).toEqual([
      'THREAD-RETURNED',
    ]);
    expect(rulesOf({ directorLooks: true })).toEqual(['THREAD-DIRECTOR']);
  });

  it('an objective has a number, and a day that has not passed (THREAD-MEASURABLE, THREAD-TARGET)', () => {
    const words = anObjective({ statement: 'Feels better', baseline: 'low', target: 'better' });
    expect(withPlan(aTreatmentPlan([words]))).toEqual(['THREAD-MEASURABLE']);
    expect(withPlan(aTreatmentPlan([anObjective({ targetOn: '2026-06-09' })]))).toEqual(['THREAD-TARGET']);
  });

  it('a short-term goal is for up to 90 days (THREAD-SHORT-TERM)', () => {
    const by = (targetOn: string) => withPlan(aTreatmentPlan([anObjective({ targetOn })]));
    expect([by('2026-09-08'), by('2026-09-09')]).toEqual([[], ['THREAD-SHORT-TERM']]);
  });

  it('mindfulness alone is no treatment, and another level asks for another look (THREAD-ADJUNCT, THREAD-LEVEL)', () => {
    const [first] = anObjective().interventions;
    const only = anObjective({ interventions: first === undefined ? [] : [{ ...first, modality: 'MINDFUL' }] });
    expect(withPlan(aTreatmentPlan([only]))).toEqual(['THREAD-ADJUNCT']);
    expect(rulesOf({ placement: 'iop' })).toEqual(['THREAD-LEVEL']);
  });

  it('what has ended treats nobody: with only adjuncts left the plan is named (THREAD-ADJUNCT)', () => {
    const [first] = anObjective().interventions;
    if (first === undefined) throw new Error('The example has an intervention');
    const both = (endsOn: string) =>
      aTreatmentPlan([
        anObjective({
          interventions: [
            { ...first, endsOn },
            { ...first, id: 'i2', modality: 'ACU' },
          ],
        }),
      ]);
    expect(withPlan(both('2026-06-10'))).toEqual([]);
    expect(withPlan(both('2026-06-09'))).toEqual(['THREAD-ADJUNCT']);
    expect(goldenThread(facts({ plan: planOf(both('2026-06-09')) }), standardPolicy)[0]?.says).toContain(
      'Acupuncture (ear): holistic methods alone are not active treatment',
    );
  });

  it('the goals are met when every objective is, and one that was put aside does not count', () => {
    const met = anObjective({ status: 'met' });
    expect(goalsMet(aTreatmentPlan([met, anObjective({ id: 'o2', status: 'discontinued' })]))).toBe(true);
    expect([goalsMet(aTreatmentPlan()), goalsMet(aTreatmentPlan([anObjective({ status: 'not-met' })]))]).toEqual([
      false,
      false,
    ]);
  });
});
