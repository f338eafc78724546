import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { anObjective, aTreatmentPlan } from './example-plan';
import { planFaults } from './faults';
import { firstPlanDue, planReviewDue } from './plan-clock';
import {
  decideTreatmentPlan,
  type TreatmentPlanScene,
  type PlanStanding,
  planState,
  refusePlanReview,
  refusePlanSignature,
  type TreatmentPlanAttempt,
  withProgress,
} from './signing';

const licence = { type: 'LADC', number: '1', state: 'MA', expiresOn: '2027-01-01' };
const scene = (change: Partial<TreatmentPlanScene> = {}): TreatmentPlanScene => ({
  ...{ newest: null, hasEpisode: true, placement: 'op', isOtp: false, today: '2026-06-10', policy: standardPolicy },
  author: { staffId: 'carol', roles: ['counselor'], licences: [licence] },
  ...change,
});
const attempt = (change: Partial<TreatmentPlanAttempt> = {}): TreatmentPlanAttempt => ({
  ...{ content: aTreatmentPlan(), effectiveOn: '2026-06-10', nextReviewOn: '2026-09-08' },
  ...{ consent: 'signed', consentReason: null, follows: null },
  ...change,
});
const decided = (change: Partial<TreatmentPlanAttempt>, more: Partial<TreatmentPlanScene> = {}) => {
  const answer = decideTreatmentPlan(attempt(change), scene(more));
  return isRefusal(answer) ? `${answer.code} ${String(answer.facts?.['field'] ?? '')}`.trim() : answer;
};

describe('signing a treatment plan (clinical reference 4.5, R-028)', () => {
  it('a whole plan is signed; without a license a supervisor signs, too (4.6)', () => {
    expect(decided({})).toEqual({ supervised: false, credential: 'LADC' });
    const trainee = { staffId: 'tom', roles: ['counselor'], licences: [] } as const;
    expect(decided({}, { author: trainee })).toEqual({ supervised: true, credential: null });
    const expired = { ...trainee, licences: [{ ...licence, expiresOn: '2026-06-09' }] };
    expect(decided({}, { author: expired })).toMatchObject({ supervised: true });
  });

  it('the day of an objective is a hard stop', () => {
    expect(decided({ content: aTreatmentPlan([anObjective({ targetOn: '' })]) })).toBe(
      'treatment-plan.incomplete targetOn',
    );
  });

  it('a section of R-028 is written or not applicable, never left empty (R-028)', () => {
    const plan = aTreatmentPlan();
    const { housing: _, ...rest } = plan.needs;
    expect(planFaults({ ...plan, needs: rest }).map(({ field }) => field)).toEqual(['needs.housing']);
    expect(planFaults({ ...plan, harmReduction: ' ' }).map(({ field }) => field)).toEqual(['harmReduction']);
  });

  it('a problem that is deferred says why', () => {
    const plan = aTreatmentPlan();
    const problems = plan.problems.map((one) => ({ ...one, status: 'deferred' as const }));
    expect(planFaults({ ...plan, problems }).map(({ field }) => field)).toEqual(['reason']);
  });

  it('without the signature of the person there is a reason (R-028)', () => {
    expect(decided({ consent: 'declined' })).toBe('treatment-plan.invalid consentReason');
    expect(decided({ consent: 'declined', consentReason: 'Wants to think' })).toMatchObject({ supervised: false });
  });

  it('the next review is at most the interval of the level away, and another version is read first', () => {
    expect(decided({ nextReviewOn: '2026-09-09' })).toBe('treatment-plan.invalid nextReviewOn');
    expect(decided({ nextReviewOn: '2026-06-25' }, { placement: 'res' })).toBe('treatment-plan.invalid nextReviewOn');
    expect(decided({}, { newest: { id: 'v1', by: 'Ann', at: '2026-06-09' } })).toBe('treatment-plan.changed');
  });
});

describe('the second signature (4.6)', () => {
  const plan: PlanStanding = { authorId: 'tom', supervised: true, active: true, signatures: [], consent: 'unable' };
  const ann = { staffId: 'ann', roles: ['counselor_supervisor'] } as const;
  const sign = (
    kind: 'patient' | 'cosigned' | 'returned' | 'director',
    by: Parameters<typeof refusePlanSignature>[2] = ann,
    more = {},
  ) => refusePlanSignature({ ...plan, ...more }, { kind, comment: '' }, by)?.code ?? 'fine';

  it('is by a supervisor, who is not the author', () => {
    expect([sign('cosigned'), sign('cosigned', { ...ann, staffId: 'tom' })]).toEqual(['fine', 'treatment-plan.own']);
    expect(sign('cosigned', { staffId: 'x', roles: ['counselor'] })).toBe('treatment-plan.invalid');
    expect(sign('returned')).toBe('treatment-plan.invalid');
    expect([sign('director'), sign('director', { staffId: 'd', roles: ['medical_director'] })]).toEqual([
      'treatment-plan.invalid',
      'fine',
    ]);
  });

  it('never comes twice, nor to a version that is not active', () => {
    expect(sign('cosigned', ann, { signatures: ['cosigned'] })).toBe('treatment-plan.state');
    expect(sign('cosigned', ann, { active: false })).toBe('treatment-plan.state');
    expect(sign('patient', ann, { consent: 'signed' })).toBe('treatment-plan.state');
    expect(sign('patient')).toBe('fine');
    expect(planState(plan)).toBe('cosign-pending');
    expect(planState({ ...plan, signatures: ['cosigned'] })).toBe('active');
  });
});

describe('the review of a plan', () => {
  const review = {
    ...{ reviewedOn: '2026-06-10', participants: 'The person, Carol', levelFits: true, levelWords: '', changes: '' },
    ...{
      nextReviewOn: '2026-09-01',
      progress: [{ objectiveId: 'o1', status: 'met' as const, percent: 100, words: '' }],
    },
  };
  const plan = { content: aTreatmentPlan(), active: true, effectiveOn: '2026-06-05' };
  const at = { placement: 'op', isOtp: false, today: '2026-06-10' };
  const code = (change: object) =>
    refusePlanReview({ ...review, ...change }, plan, at, standardPolicy)?.facts?.['field'] ?? 'fine';

  it('says how it goes with each objective, and whether the level fits', () => {
    expect([code({}), code({ progress: [] }), code({ participants: '' })]).toEqual([
      'fine',
      'progress',
      'participants',
    ]);
    expect(code({ levelFits: false })).toBe('levelWords');
    expect(code({ progress: [...review.progress, { ...review.progress[0], objectiveId: 'x' }] })).toBe('progress');
    expect(withProgress(plan.content, review.progress).problems[0]?.goals[0]?.objectives[0]).toMatchObject({
      status: 'met',
      percent: 100,
    });
  });
});

describe('plan clocks by level of care (clinical reference 4.5)', () => {
  const admittedAt = new Date('2026-06-01T14:00:00Z');
  const due = (placement: string | null, isOtp = false) =>
    firstPlanDue({ admittedAt, placement, isOtp, zone: 'America/New_York' }, standardPolicy).toISOString().slice(0, 16);
  const again = (placement: string | null, isOtp = false, change = {}) =>
    planReviewDue(
      { reviewedOn: '2026-06-01', nextReviewOn: null, placement, isOtp, events: [], ...change },
      standardPolicy,
    ).on;

  it.each([
    ['wm_res', '2026-06-02T14:00', '2026-06-04'],
    ['wm_hosp', '2026-06-02T14:00', '2026-06-04'],
    ['res', '2026-06-09T03:59', '2026-06-15'],
    ['php', '2026-06-09T03:59', '2026-06-15'],
    ['iop', '2026-06-09T03:59', '2026-07-01'],
    ['iop_med', '2026-06-09T03:59', '2026-07-01'],
    ['op', '2026-06-23T03:59', '2026-08-30'],
    ['op_med', '2026-06-23T03:59', '2026-08-30'],
    ['otp', '2026-06-16T03:59', '2026-08-30'],
    ['rem', '2026-07-02T03:59', '2026-11-28'],
  ])('%s: the first plan by %s, the review by %s', (placement, first, next) => {
    expect([due(placement), again(placement)]).toEqual([first, next]);
  });

  it('in an opioid treatment program 14 days bound every level (R-027)', () => {
    expect([due('op', true), due('rem', true), due('res', true)]).toEqual([
      '2026-06-16T03:59',
      '2026-06-16T03:59',
      '2026-06-09T03:59',
    ]);
  });

  it('what was agreed on may be sooner; an event asks for another look within 14 days (R-029, R-386)', () => {
    expect(again('op', false, { nextReviewOn: '2026-07-01' })).toBe('2026-07-01');
    expect(again('op', false, { nextReviewOn: '2026-12-01' })).toBe('2026-08-30');
    const overdose = (on: string) => again('op', false, { events: [{ on, what: 'Overdose' }] });
    expect([overdose('2026-06-10'), overdose('2026-05-20')]).toEqual(['2026-06-24', '2026-08-30']);
  });
});
