import { policyFrom } from '../../policy';
import { type PreventionPlan } from './content';
import { checkPreventionPlan } from './elements';
import { wholePlan } from './example-plan';
import { decidePreventionPlan, preventionPlanReview, type PreventionPlanAttempt } from './plan';

const today = '2026-06-10';
const policy = policyFrom([], today);
const attempt = (
  plan: Partial<PreventionPlan> = {},
  more: Partial<PreventionPlanAttempt> = {},
): PreventionPlanAttempt => ({
  ...{
    activate: true,
    occasion: 'first',
    consent: 'signed',
    consentReason: null,
    nextReviewOn: '2026-07-10',
    follows: null,
  },
  plan: { ...wholePlan, ...plan },
  ...more,
});
const scene = (more: object = {}) => ({
  ...{ newest: null, hasEpisode: true, onMedication: true, signerRoles: ['counselor'] as const, today, policy },
  ...more,
});
const decide = (plan: Partial<PreventionPlan>, more: Partial<PreventionPlanAttempt> = {}, about: object = {}) =>
  decidePreventionPlan(attempt(plan, more), scene(about));

describe('the prevention plan (clinical reference 5.1)', () => {
  it('a whole plan becomes active', () => {
    expect(decide({})).toMatchObject({ answers: expect.any(Array) });
  });

  it.each<[number, Partial<PreventionPlan>]>([
    [1, { reasons: null }],
    [2, { internal: [] }],
    [3, { external: [] }],
    [4, { signs: [] }],
    [6, { people: wholePlan.people.slice(1) }],
    [7, { professionals: { ...wholePlan.professionals, afterHours: null } }],
    [8, { home: { ...wholePlan.home, storage: null } }],
    [10, { groups: [] }],
    [11, { medication: null }],
    [12, { naloxone: null }],
    [13, { safety: ['never-alone', 'tolerance'] }],
    [14, { ifUse: null }],
    [15, { nobodyTold: false }],
  ])('row %i is needed before it is active, and may be missing while it is in work', (row, plan) => {
    expect(decide(plan)).toMatchObject({ code: 'prevention-plan.incomplete', facts: { missing: [row] } });
    expect(decide(plan, { activate: false })).toMatchObject({ answers: expect.any(Array) });
  });

  it('rows 9 and 16 are optional; without something to do against a trigger row 5 warns and stops nothing', () => {
    const bare = { internal: [{ kind: 'anger' as const, words: 'A quarrel', coping: [] }] };
    const said = decide({ ...bare, forOthers: null });
    expect(said).toMatchObject({
      answers: expect.arrayContaining([
        expect.objectContaining({ number: 5, warns: 'Nothing to do yet against: A quarrel' }),
      ]),
    });
  });

  it('row 10: declining groups is an answer; row 11 is asked only of who is on medication', () => {
    expect(decide({ groups: [], groupsDeclined: true })).not.toHaveProperty('code');
    expect(decide({ medication: null }, {}, { onMedication: false })).not.toHaveProperty('code');
  });

  it('row 12: refused with a reason is an answer; a kit that expired yesterday is none, today it is one', () => {
    const kit = (expiresOn: string) => ({
      naloxone: { ...wholePlan.naloxone, expiresOn } as PreventionPlan['naloxone'],
    });
    expect(decide({ naloxone: { answer: 'refused', reason: 'Has family with kits' } })).not.toHaveProperty('code');
    expect(decide(kit('2026-06-10'))).not.toHaveProperty('code');
    expect(decide(kit('2026-06-09'))).toMatchObject({ code: 'prevention-plan.incomplete', facts: { missing: [12] } });
  });

  it('row 17: without a signature it stays in work; who does not sign may have an active plan, with the reason', () => {
    expect(decide({}, { consent: null })).toMatchObject({ facts: { missing: [17] } });
    expect(decide({}, { nextReviewOn: null })).toMatchObject({ facts: { missing: [17] } });
    expect(decide({}, { consent: 'declined' })).toMatchObject({ code: 'prevention-plan.invalid' });
    expect(decide({}, { consent: 'declined', consentReason: 'Signs nothing' })).not.toHaveProperty('code');
  });

  it('the next review lies ahead, and no further than 90 days', () => {
    expect(decide({}, { nextReviewOn: today })).toMatchObject({ code: 'prevention-plan.invalid' });
    expect(decide({}, { nextReviewOn: '2026-06-11' })).not.toHaveProperty('code');
    expect(decide({}, { nextReviewOn: '2026-09-08' })).not.toHaveProperty('code');
    expect(decide({}, { nextReviewOn: '2026-09-09' })).toMatchObject({ code: 'prevention-plan.invalid' });
  });

  it('a nurse saves it as in work; a counselor activates it', () => {
    expect(decide({}, {}, { signerRoles: ['nurse'] })).toMatchObject({ code: 'prevention-plan.invalid' });
    expect(decide({}, { activate: false }, { signerRoles: ['nurse'] })).not.toHaveProperty('code');
  });

  it('nobody writes over a version that they did not read', () => {
    const newest = { id: 'v2', by: 'Ada', at: '2026-06-09T12:00:00Z' };
    expect(decide({}, { follows: 'v1' }, { newest })).toMatchObject({
      code: 'prevention-plan.changed',
      facts: { by: 'Ada' },
    });
    expect(decide({}, { follows: 'v2' }, { newest })).not.toHaveProperty('code');
  });

  it('seventeen rows are answered, each once', () => {
    const answers = checkPreventionPlan({
      plan: wholePlan,
      signature: { consent: 'signed', nextReviewOn: today },
      onMedication: true,
      today,
      policy,
    });
    expect(answers.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });
});

describe('when the plan is gone through again (clinical reference 5.1)', () => {
  const review = (facts: object) =>
    preventionPlanReview(
      { activeOn: '2026-06-10', nextReviewOn: null, aftercareSince: null, events: [], ...facts },
      policy,
    );

  it('on the day that was agreed; without anything, on none', () => {
    expect(review({ nextReviewOn: '2026-07-01' })).toEqual({ on: '2026-07-01', why: 'Agreed with the person' });
    expect(review({})).toBeNull();
  });

  it('at the beginning of aftercare, every 30 days for three months, then every 90', () => {
    expect(review({ activeOn: '2026-01-05', aftercareSince: '2026-06-01' })?.on).toBe('2026-06-01');
    expect(review({ activeOn: '2026-05-20', aftercareSince: '2026-06-01' })?.on).toBe('2026-06-19');
    expect(review({ activeOn: '2026-08-29', aftercareSince: '2026-06-01' })?.on).toBe('2026-09-28');
    expect(review({ activeOn: '2026-08-30', aftercareSince: '2026-06-01' })?.on).toBe('2026-11-28');
  });

  it('within 14 days after a return to use, also before the agreed day; what happened before the plan asks for nothing', () => {
    const events = [{ on: '2026-06-20', what: 'Return to use' }];
    expect(review({ nextReviewOn: '2026-08-01', events })).toEqual({
      on: '2026-07-04',
      why: 'Return to use on 2026-06-20',
    });
    expect(review({ events: [{ on: '2026-06-10', what: 'Overdose' }] })).toBeNull();
  });
});
