import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { PlanReviewAttempt, TreatmentPlanAttempt } from '@cairn/rules';
import { TherapyScene } from '../testing';
import { TreatmentPlanService } from './plan.service';
import { PlanPhraseService } from './plan-phrase.service';
import { anObjective, aTreatmentPlan } from './plan-scene';

type Person = Actor & { staffId: string };

describe('treatment plans', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let plans: TreatmentPlanService;
  let phrases: PlanPhraseService;
  let trainee: Person;
  let supervisor: Person;
  let ada: string;
  let episode: string;
  const clock = new MovedClock(new Date('2026-06-10T16:00:00Z'));
  const content = aTreatmentPlan([anObjective({ targetOn: '2026-08-01' })]);
  const attempt = (change: Partial<TreatmentPlanAttempt> = {}): TreatmentPlanAttempt => ({
    ...{ content, effectiveOn: '2026-06-10', nextReviewOn: '2026-07-10', consent: 'unable' },
    ...{ consentReason: 'By phone', follows: null },
    ...change,
  });
  const review: PlanReviewAttempt = {
    ...{ reviewedOn: '2026-06-10', participants: 'Ada, Theo', levelFits: true, levelWords: '', changes: 'None' },
    ...{ nextReviewOn: '2026-08-01', progress: [{ objectiveId: 'o1', status: 'met', percent: 100, words: '' }] },
  };
  const refusal = async (act: Promise<unknown>): Promise<string> =>
    act.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)),
    );

  beforeAll(async () => {
    db = await testDatabase();
    plans = new TreatmentPlanService(new Acts(db.database), clock);
    phrases = new PlanPhraseService(new Acts(db.database), clock);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(new Date('2026-06-10T16:00:00Z'));
    scene = await new TherapyScene(db).programme();
    [trainee, supervisor] = [await scene.staff('Theo Lind'), await scene.staff('Sue Ortiz', 'counselor_supervisor')];
    ada = await scene.person('Ada');
    episode = newId();
    const { programmeId } = scene;
    await db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-06-01', 'demo')`,
      [episode, programmeId, ada],
    );
    for (const [track, state] of Object.entries({ main: 'admitted', placement: 'op' }))
      await db.owner.query(
        `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
         values ($1, $2, $3, $4, $5, $6, '2026-06-01T15:00Z')`,
        [newId(), programmeId, ada, episode, track, state],
      );
  });
  const signed = (change: Partial<TreatmentPlanAttempt> = {}, id = newId()) =>
    plans.sign(trainee, ada, id, attempt(change));

  it('without a plan the thread says by when; a signed one waits for a supervisor, who signs once (4.6)', async () => {
    expect((await plans.list(trainee, ada)).findings).toMatchObject([{ rule: 'THREAD-FIRST-PLAN', severity: 'look' }]);
    const { id, state } = await signed();
    expect(state).toBe('cosign-pending');
    const list = await plans.list(trainee, ada);
    expect(list.findings.map(({ rule }) => rule)).toEqual(['THREAD-PERSON', 'THREAD-COSIGN']);
    const by = (who: Person, kind: 'cosigned' | 'patient') =>
      plans.countersign(who, ada, id, { id: newId(), kind, comment: '' });
    expect(await refusal(by(trainee, 'cosigned'))).toBe('treatment-plan.invalid');
    await by(trainee, 'patient');
    expect((await by(supervisor, 'cosigned')).state).toBe('active');
    expect(await refusal(by(supervisor, 'cosigned'))).toBe('treatment-plan.state');
    expect((await plans.list(trainee, ada)).findings).toEqual([]);
  });

  it('exactly one version of an episode is active; the one before stays readable and is no longer signed', async () => {
    const first = await signed();
    expect(await refusal(signed())).toBe('treatment-plan.changed');
    const second = await signed({ follows: first.id });
    const { items } = await plans.list(trainee, ada);
    expect(items.map(({ version, state }) => [version, state])).toEqual([
      [2, 'cosign-pending'],
      [1, 'superseded'],
    ]);
    const late = plans.countersign(supervisor, ada, first.id, { id: newId(), kind: 'cosigned', comment: '' });
    expect([second.version, await refusal(late)]).toEqual([2, 'treatment-plan.state']);
  });

  it('two who sign at once: one of them reads first; the database lets no second head in', async () => {
    const both = await Promise.all([refusal(signed()), refusal(signed())]);
    expect(both.sort()).toEqual(['done', 'treatment-plan.changed']);
    const copy = `insert into treatment_plan select $2::uuid, programme_id, patient_id, episode_id, $3::smallint, follows_id, content,
      modalities, goals_met, placement, effective_on, next_review_on, consent, consent_reason, supervised, credential, signed_on,
      signed_by, signed_at, recorded_at, origin from treatment_plan where episode_id = $1 limit 1`;
    await expect(db.owner.query(copy, [episode, newId(), 1])).rejects.toThrow('uq_treatment_plan_episode_id_version');
    await expect(db.owner.query(copy, [episode, newId(), 2])).rejects.toThrow('ck_treatment_plan_version');
  });

  it('the same act sent twice is one version', async () => {
    const id = newId();
    await signed({}, id);
    expect((await signed({}, id)).version).toBe(1);
    expect(await scene.audited(id)).toContain('treatment-plan.sign done');
  });

  it('a screen that no problem answers is told, and the family of somebody under age (7.2, 7.3)', async () => {
    await plans.sign(trainee, ada, newId(), attempt());
    const rules = async () => (await plans.list(trainee, ada)).findings.map(({ rule }) => rule);
    expect(await rules()).not.toContain('THREAD-SCREEN');
    await db.owner.query(
      `insert into instrument_response (id, programme_id, patient_id, instrument, version, taken_at, taken_on, mode, answers,
         scores, complete, recorded_at, origin)
       values ($1, $2, $3, 'phq-9', 1, '2026-06-09T15:00Z', '2026-06-09', 'interview', '{}', '{"total": 14}', true,
         '2026-06-09T15:00Z', 'demo')`,
      [newId(), scene.programmeId, ada],
    );
    expect(await rules()).toContain('THREAD-SCREEN');
    expect(await rules()).not.toContain('THREAD-FAMILY');
    await db.owner.query(`update patient set date_of_birth = '2009-06-11' where id = $1`, [ada]);
    expect(await rules()).toContain('THREAD-FAMILY');
  });

  it('what somebody told and a third unexpected test bring the review forward (R-386)', async () => {
    const id = newId();
    await plans.sign(trainee, ada, id, attempt({ effectiveOn: '2026-06-10' }));
    const due = async () => (await plans.list(trainee, ada)).review;
    expect(await due()).toMatchObject({ on: '2026-07-10' });
    clock.moveTo(new Date('2026-06-20T16:00:00Z'));
    const test = async (day: string, reading: string) => {
      const specimen = newId();
      await db.owner.query(
        `insert into specimen (id, programme_id, patient_id, collected_on, origin) values ($1, $2, $3, $4, 'demo')`,
        [specimen, scene.programmeId, ada, day],
      );
      await db.owner.query(
        `insert into specimen_reading (id, programme_id, patient_id, specimen_id, readings, outcome, patient_says)
         values ($1, $2, $3, $4, $5, 'agreed', 'not-asked')`,
        [newId(), scene.programmeId, ada, specimen, JSON.stringify([{ analyte: 'fentanyl', reading }])],
      );
    };
    await test('2026-05-20', 'unexpected_present');
    await test('2026-06-01', 'unexpected_absent');
    await test('2026-06-12', 'expected_present');
    expect(await due()).toMatchObject({ on: '2026-07-10' });
    await test('2026-06-15', 'unexpected_present');
    expect(await due()).toMatchObject({ on: '2026-06-29', why: 'Unexpected drug tests on 2026-06-15' });
    await db.owner.query(
      `insert into clinical_finding (id, programme_id, patient_id, kind, on_day, at, details, origin)
       values ($1, $2, $3, 'plan-event', '2026-06-11', '2026-06-11T15:00Z', '{"what": "asked", "words": null}', 'demo')`,
      [newId(), scene.programmeId, ada],
    );
    expect(await due()).toMatchObject({ on: '2026-06-25', why: 'The person asked for it on 2026-06-11' });
  });

  it('a review moves the clock from its day and is said of each objective', async () => {
    const { id } = await signed();
    expect(await refusal(plans.review(trainee, ada, id, newId(), { ...review, progress: [] }))).toBe(
      'treatment-plan.invalid',
    );
    await plans.review(trainee, ada, id, newId(), review);
    const list = await plans.list(trainee, ada);
    expect(list.review).toMatchObject({ on: '2026-08-01', overdue: false });
    clock.moveTo(new Date('2026-08-02T16:00:00Z'));
    const later = await plans.list(trainee, ada);
    expect([later.review?.overdue, later.findings[0]?.rule]).toEqual([true, 'THREAD-REVIEW']);
  });

  it('an objective that no note names for 30 days is told', async () => {
    await signed({ consent: 'signed', consentReason: null });
    clock.moveTo(new Date('2026-07-11T16:00:00Z'));
    const { findings } = await plans.list(trainee, ada);
    expect(findings.map(({ rule }) => rule)).toContain('THREAD-NOTE-DUE');
  });

  it('is printed', async () => {
    const { id } = await signed();
    expect((await plans.print(trainee, ada, id)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('phrases of Cairn are changed or put aside by a supervisor, and the program adds its own', async () => {
    const change = { kind: 'goal', dimension: '5', retired: false, starter: null, replacesId: null } as const;
    expect((await phrases.list(trainee)).items.length).toBeGreaterThan(10);
    const own = newId();
    await phrases.write(supervisor, own, { ...change, text: 'I sleep at home' });
    await phrases.write(supervisor, newId(), { ...change, text: 'I sleep well', replacesId: own });
    const { items } = await phrases.write(supervisor, newId(), {
      ...change,
      starter: 'my-way',
      text: 'x',
      retired: true,
    });
    expect(items.filter(({ starter }) => starter === null).map(({ text, retired }) => [text, retired])).toEqual([
      ['I sleep at home', true],
      ['I sleep well', false],
    ]);
    expect(items.find(({ starter }) => starter === 'my-way')).toMatchObject({ retired: true });
  });

  it('words for a problem are kept too; ending words of the program leaves one line, not two', async () => {
    const words = { kind: 'problem', dimension: null, text: 'Alone at night', starter: null } as const;
    const own = newId();
    await phrases.write(supervisor, own, { ...words, replacesId: null, retired: false });
    const { items } = await phrases.write(supervisor, newId(), { ...words, replacesId: own, retired: true });
    expect(items.filter(({ text }) => text === words.text)).toMatchObject([
      { id: own, kind: 'problem', retired: true },
    ]);
  });
});
