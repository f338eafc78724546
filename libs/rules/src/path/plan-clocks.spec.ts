import { standardPolicy } from '../policy';
import type { CareRecords, TreatmentPlanRecord } from './care-records';
import { now, recorded, standing } from './example-facts';
import type { PathFacts } from './path-facts';
import { planClocks } from './plan-clocks';
import { goalsOfPlanMet, planNamesModality } from './record-gates';

const plan: TreatmentPlanRecord = {
  ...{ signedOn: '2026-06-05', reviewedOn: '2026-06-05', nextReviewOn: '2026-06-20', cosign: 'none' },
  ...{ awaitsPerson: false, modalities: ['CBT', 'MINDFUL'], goalsMet: false },
};
const admittedAt = new Date('2026-06-01T14:00:00Z');
const of = (records: Partial<CareRecords>, more: Partial<PathFacts> = {}) =>
  standing({ main: 'admitted', placement: 'op' }, { ...recorded({ admittedAt, ...records }), ...more });
const told = (records: Partial<CareRecords>, more: Partial<PathFacts> = {}) =>
  planClocks(of(records, more), now, standardPolicy).map(({ code, overdue }) => (overdue ? `${code} late` : code));

describe('clocks of the treatment plan (R-027, R-029, R-386)', () => {
  it('a first plan is due after admission, and nobody is asked for one that was imported (R-027)', () => {
    expect(planClocks(of({}), now, standardPolicy)).toMatchObject([
      { code: 'C-CARE-PLAN', rule: 'R-027', dueAt: new Date('2026-06-16T03:59:00Z'), overdue: false },
    ]);
    expect([told({ ours: false }), told({ admittedAt: null })]).toEqual([[], []]);
  });

  it('a review is shown after three quarters of its time, and overdue after its day (R-029)', () => {
    const seen = (nextReviewOn: string) => told({ treatmentPlan: { ...plan, reviewedOn: '2026-06-01', nextReviewOn } });
    expect([seen('2026-06-14'), seen('2026-06-13')]).toEqual([['C-CARE-PLAN-REVIEW'], ['C-CARE-PLAN-REVIEW']]);
    expect([seen('2026-06-15'), seen('2026-06-09')]).toEqual([[], ['C-CARE-PLAN-REVIEW late']]);
  });

  it('an overdose asks for another look within 14 days (R-386)', () => {
    const later = { ...plan, nextReviewOn: '2026-08-01' };
    expect(told({ treatmentPlan: later })).toEqual([]);
    expect(told({ treatmentPlan: later, overdoseOn: '2026-06-08' })).toEqual(['C-CARE-PLAN-REVIEW']);
  });

  it('so does what somebody told, a stay that ended, five missed doses and a third unexpected test (R-386)', () => {
    const treatmentPlan = { ...plan, nextReviewOn: '2026-08-01' };
    const told = { id: 'e', on: '2026-06-08', at: now, by: 'c' };
    const why = (records: Partial<CareRecords>, more: Partial<PathFacts> = {}) =>
      planClocks(of({ treatmentPlan, ...records }, more), now, standardPolicy).map((clock) => clock.why);
    const event = (what: 'asked' | 'housing') => ({
      findings: { 'plan-event': [{ ...told, details: { what, words: null } }] },
    });
    expect(why(event('asked'))).toEqual(['The person asked for it on 2026-06-08']);
    expect(why(event('housing'))).toEqual(['Housing was lost on 2026-06-08']);
    const review = { ...told, details: { about: 'missed-days' as const, words: 'Begins lower' } };
    expect(why({ findings: { review: [review] } })).toEqual(['Missed doses on 2026-06-08']);
    expect(why({}, { missedDoses: 4 })).toEqual([]);
    expect(why({}, { missedDoses: 5 })).toEqual(['Missed doses on 2026-06-09']);
    const at = new Date('2026-06-09T14:00:00Z');
    expect(why({}, { releases: [{ from: 'jail', at }] })).toEqual(['Arrest on 2026-06-09']);
    expect(why({}, { releases: [{ from: 'hospital', at }] })).toEqual(['Hospital stay on 2026-06-09']);
    expect(why({}, { releases: [{ from: 'detox', at }] })).toEqual([]);
    expect(why({ unexpectedOn: ['2026-05-01', '2026-05-20'] })).toEqual([]);
    expect(why({ unexpectedOn: ['2026-05-01', '2026-05-20', '2026-06-08'] })).toEqual([
      'Unexpected drug tests on 2026-06-08',
    ]);
  });

  it('signatures that are missing have a clock of their own (R-028, clinical reference 4.6)', () => {
    const later = { ...plan, nextReviewOn: '2026-08-01' };
    const waiting = told({ treatmentPlan: { ...later, cosign: 'waiting', awaitsPerson: true } });
    expect(waiting).toEqual(['C-CARE-PLAN-COSIGN', 'C-CARE-PLAN-PERSON']);
    expect(told({ treatmentPlan: { ...later, cosign: 'returned' } })).toEqual(['C-CARE-PLAN-RETURNED']);
    expect(told({ treatmentPlan: { ...later, cosign: 'done' } })).toEqual([]);
  });
});

describe('gates that read the plan (clinical reference 6.4)', () => {
  const ask = (gate: typeof planNamesModality, change: Partial<TreatmentPlanRecord> | null) => {
    const facts = of({ treatmentPlan: change === null ? null : { ...plan, ...change } });
    const answer = gate({ facts, policy: standardPolicy });
    return answer === 'no record' ? answer : answer.result;
  };

  it('an intervention with a modality opens therapy; mindfulness alone does not (PATH-THERAPY-ACTIVE-1)', () => {
    expect([ask(planNamesModality, {}), ask(planNamesModality, { modalities: ['MINDFUL'] })]).toEqual([
      'passed',
      'no record',
    ]);
    expect(ask(planNamesModality, null)).toBe('no record');
  });

  it('goals that are met complete therapy (PATH-THERAPY-COMPLETED-1)', () => {
    expect([ask(goalsOfPlanMet, {}), ask(goalsOfPlanMet, { goalsMet: true })]).toEqual(['no record', 'passed']);
  });
});
