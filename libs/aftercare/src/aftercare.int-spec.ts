import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { textOf } from '@cairn/paper/testing';
import { newId } from '@cairn/platform';
import {
  type CheckUpTalk,
  emptyPreventionPlan,
  type PreventionPlan,
  type PreventionPlanAttempt,
  type Role,
  type UseEventAttempt,
  type UseStep,
} from '@cairn/rules';
import { AftercareScene, refusalOf } from './testing';

const whole: PreventionPlan = {
  ...emptyPreventionPlan,
  reasons: 'My children',
  internal: [
    { kind: 'anger', words: 'After a quarrel', coping: [{ action: 'Walk', where: 'The park', howLong: null }] },
  ],
  external: [{ kind: 'money', words: 'Payday', coping: [] }],
  signs: ['I stop sleeping'],
  people: ['Bea', 'Sam'].map((name) => ({
    name,
    relation: 'friend',
    phone: '555-0101',
    times: null,
    mayContact: false,
  })),
  professionals: { counselor: 'Chris', medical: 'The clinic', afterHours: '555-0199' },
  home: { safety: 'Quiet', removed: 'Nothing left', storage: 'A lock box', place: 'My sister’s' },
  groupsDeclined: true,
  naloxone: { answer: 'in-hand', where: 'By the door', expiresOn: '2027-06-30', whoKnows: 'Bea', trainedOn: null },
  safety: ['never-alone', 'tolerance', 'good-samaritan'],
  ifUse: 'I call Chris on the same day',
  nobodyTold: true,
};
const attempt = (more: Partial<PreventionPlanAttempt> = {}): PreventionPlanAttempt => ({
  ...{
    activate: true,
    occasion: 'first',
    plan: whole,
    consent: 'signed',
    consentReason: null,
    nextReviewOn: '2026-04-01',
    follows: null,
  },
  ...more,
});
const used: Omit<UseEventAttempt, 'knownAt'> & { knownAt: null } = {
  ...{
    foundBy: 'self-report',
    testBasis: null,
    knownAt: null,
    usedOn: '2026-03-01',
    substances: ['Heroin'],
    route: 'smoked',
  },
  ...{ amount: null, setting: null, alone: 'yes', told: null, outcome: 'slip', note: null },
};

describe('aftercare', () => {
  let db: TestDatabase;
  let scene: AftercareScene;
  let ada: string;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await AftercareScene.open(db, new Date('2026-03-02T15:00:00Z'));
    ada = await scene.person();
  });

  const plan = (more: Partial<PreventionPlanAttempt> = {}, role: Role = 'counselor', id = newId()) =>
    scene.plans.write(scene.actor(role), ada, id, attempt(more));
  const plans = () => scene.plans.list(scene.actor('counselor'), ada);

  it('a plan grows in work, becomes active, and the active one stays while the next is in work', async () => {
    const [first, second, third] = [newId(), newId(), newId()];
    await plan({ activate: false, plan: emptyPreventionPlan, consent: null, nextReviewOn: null }, 'nurse', first);
    expect((await plans()).review).toBeNull();
    const { record, answers } = await plan({ follows: first }, 'counselor', second);
    expect(record).toMatchObject({ version: 2, active: true, current: true, by: 'The counselor' });
    expect(record.warnings).toEqual(['Nothing to do yet against: Payday', 'Naloxone: nobody is trained to use it yet']);
    expect(answers).toHaveLength(17);
    await plan({ follows: second, activate: false }, 'nurse', third);
    const { items, review } = await plans();
    expect(items.map(({ version, active }) => [version, active])).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ]);
    expect(review).toEqual({ on: '2026-04-01', why: 'Agreed with the person', overdue: false });
  });

  it('what is missing keeps it in work; on medication its plan is asked for too', async () => {
    ada = await scene.person({ main: 'admitted', moud: 'maintenance' });
    expect(await refusalOf(plan())).toMatchObject({ code: 'prevention-plan.incomplete', facts: { missing: [11] } });
    const medication = { product: 'Methadone', prescriber: 'Dr. Day', nextOn: null, ifMissed: 'I come the next day' };
    expect(await refusalOf(plan({ plan: { ...whole, medication } }))).toBe('done');
  });

  it('two who write at once: one is told that there is a newer version; the same id answers the same', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(plan())));
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    for (const one of outcomes) if (one !== 'done') expect(one).toMatchObject({ code: 'prevention-plan.changed' });
    ada = await scene.person();
    const id = newId();
    const written = await plan({}, 'counselor', id);
    expect(await plan({}, 'counselor', id)).toEqual(written);
    expect(await refusalOf(plan({ occasion: 'review' }, 'counselor', id))).toMatchObject({
      code: 'idempotency.body-differs',
    });
  });

  it('is printed without a name, with help on top', async () => {
    const { record } = await plan();
    const text = textOf(await scene.plans.print(scene.actor('nurse'), ada, record.id)).replaceAll(/\s+/g, ' ');
    for (const words of ['988', 'My children', 'By the door', 'What I do: Walk']) expect(text).toContain(words);
    expect(text).not.toMatch(/Ada|opioid|methadone|addict/i);
    const other = await AftercareScene.open(db, new Date('2026-03-02T15:00:00Z'));
    expect(await refusalOf(other.plans.print(other.actor('nurse'), ada, record.id))).toMatchObject({
      code: 'patient.not-found',
    });
  });

  const open = (more: Partial<typeof used> = {}, role: Role = 'nurse', id = newId()) =>
    scene.events.open(scene.actor(role), ada, id, { ...used, ...more });
  const answer = (eventId: string, step: UseStep, role: Role, details: Record<string, string>, more: object = {}) =>
    scene.events.answer(
      scene.actor(role),
      { patientId: ada, eventId, id: newId() },
      {
        ...{ step, answer: 'done', at: null, details, reason: null },
        ...more,
      },
    );
  const reached = { whom: 'person', how: 'phone', result: 'reached' };
  const safe = {
    state: 'well',
    tolerance: 'done',
    naloxone: 'declined',
    injection: 'no',
    pregnancy: 'no',
    suicide: 'negative',
  };

  it('a return to use goes through its six steps, and the episode stays as it is (R-408)', async () => {
    const id = newId();
    const { hints } = await open({}, 'pharmacist', id);
    expect(hints).toEqual([expect.stringContaining('never using alone')]);
    await answer(id, 'reach-out', 'counselor', { ...reached, result: 'no-answer' });
    scene.wait(30);
    const late = (await scene.events.list(scene.actor('counselor'), ada)).items[0];
    expect(late?.steps.map(({ step, overdue }) => [step, overdue]).slice(0, 3)).toEqual([
      ['reach-out', true],
      ['safety', true],
      ['support', false],
    ]);
    await answer(id, 'reach-out', 'counselor', reached);
    expect(await refusalOf(answer(id, 'safety', 'counselor', safe))).toMatchObject({ code: 'use-event.invalid' });
    expect((await answer(id, 'safety', 'nurse', safe)).hints).toEqual([expect.stringContaining('Without naloxone')]);
    await answer(id, 'support', 'counselor', { met: 'session', words: 'It is not the end' });
    await answer(id, 'learn', 'counselor', {}, { answer: 'declined', reason: 'Not yet' });
    await answer(id, 'level-of-care', 'prescriber', {
      dimensions: 'same',
      level: 'more-declined',
      medication: 'dose',
      adherence: 'partly',
      words: 'Dose is reviewed',
    });
    const words = { medication: 'dose', adherence: 'partly', words: 'Dose is reviewed' };
    for (const said of [
      { dimensions: 'assessed', level: 'same' },
      { dimensions: 'same', level: 'more' },
    ])
      expect(await refusalOf(answer(id, 'level-of-care', 'prescriber', { ...said, ...words }))).toMatchObject({
        code: 'use-event.invalid',
        says: expect.stringContaining('first'),
      });
    const last = { treatment: 'unchanged', checkUpOn: '2026-03-09' };
    expect(await refusalOf(answer(id, 'plan', 'counselor', last))).toMatchObject({ code: 'use-event.invalid' });
    await plan({ occasion: 'return-to-use' });
    const { record } = await answer(id, 'plan', 'counselor', last);
    expect(record.open).toBe(false);
    const { figures, items } = await scene.events.list(scene.actor('counselor'), ada);
    expect(figures).toEqual({ count: 1, daysSince: 2 });
    expect(items[0]?.steps[0]?.rows).toHaveLength(2);
    const { rows } = await db.owner.query(
      'select count(*)::int as n from episode where patient_id = $1 and closed_on is null',
      [ada],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is not recorded twice, nor by two at once; what was in error asks nothing and counts nowhere', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(open())));
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    const eventId = (await scene.events.list(scene.actor('nurse'), ada)).items[0]?.id ?? '';
    const change = (body: Parameters<AftercareScene['events']['change']>[2]) =>
      scene.events.change(scene.actor('nurse'), { patientId: ada, eventId, id: newId() }, body);
    expect((await change({ kind: 'outcome', outcome: 'return', reason: 'On more days' })).record.outcome).toBe(
      'return',
    );
    const back = { kind: 'taken-back', reason: 'Poppy seeds: the confirming test was negative' } as const;
    expect((await change(back)).record).toMatchObject({ open: false, takenBack: { by: 'The nurse' } });
    expect(await refusalOf(change(back))).toMatchObject({ code: 'use-event.invalid' });
    expect((await scene.events.list(scene.actor('nurse'), ada)).figures).toEqual({ count: 0, daysSince: null });
    expect(await refusalOf(open())).toBe('done');
  });

  it("another person's or another program's event is not there", async () => {
    const id = newId();
    await open({}, 'nurse', id);
    const own = ada;
    ada = await scene.person();
    expect(await refusalOf(answer(id, 'reach-out', 'counselor', reached))).toMatchObject({ code: 'not-found' });
    const other = await AftercareScene.open(db, new Date('2026-03-02T15:00:00Z'));
    expect(await refusalOf(other.events.list(other.actor('nurse'), own))).toMatchObject({ code: 'patient.not-found' });
  });

  describe('support groups', () => {
    const group: Parameters<typeof scene.support.writeGroup>[2] = {
      ...{ code: 'NA', name: 'Thursday night', weekday: 4, startsAt: '19:30', place: 'Elm Street' },
      ...{ format: 'in-person', welcomes: 'unknown', ended: false, replaces: null },
    };
    const went = { on: '2026-03-01', code: 'NA', format: 'in-person', sponsor: true, groupId: null } as const;

    it('are kept in versions; of two who change one at once, the other is told', async () => {
      const [id, next] = [newId(), newId()];
      const by = scene.actor('counselor');
      await scene.support.writeGroup(by, id, group);
      const changed = { ...group, welcomes: 'no', replaces: id } as const;
      const { items } = await scene.support.writeGroup(by, next, changed);
      expect(items.filter(({ name }) => name === 'Thursday night')).toMatchObject([{ id: next, welcomes: 'no' }]);
      expect(await refusalOf(scene.support.writeGroup(by, newId(), changed))).toMatchObject({
        code: 'support-group.changed',
      });
      const elsewhere = await AftercareScene.open(db, scene.clock.now());
      const theirs = elsewhere.support.writeGroup(elsewhere.actor('counselor'), newId(), { ...group, replaces: next });
      expect(await refusalOf(theirs)).toMatchObject({ code: 'not-found' });
      expect((await elsewhere.support.groups(elsewhere.actor('counselor'))).items).toEqual([]);
    });

    it('a meeting is what somebody says; it is counted, and sent twice it is one', async () => {
      const by = scene.actor('counselor');
      const id = newId();
      const first = await scene.support.record(by, ada, id, went);
      expect(await scene.support.record(by, ada, id, went)).toEqual(first);
      expect(first).toMatchObject({ visits: '2', items: [{ on: '2026-03-01', sponsor: true, name: null }] });
      expect(await refusalOf(scene.support.record(by, ada, newId(), { ...went, on: '2026-04-01' }))).toMatchObject({
        ...{ code: 'support-meeting.invalid', facts: { field: 'on' } },
      });
      expect(await refusalOf(scene.support.record(by, ada, newId(), { ...went, groupId: newId() }))).toMatchObject({
        code: 'not-found',
      });
    });
  });

  describe('recovery check-ups', () => {
    const talk: CheckUpTalk = {
      ...{ used: 'no', daysUsed: null, craving: 2, medication: 'yes', naloxone: 'yes', living: 'stable', groups: [] },
      ...{ groupVisits: null, groupsWelcome: null, sponsor: null, work: null, relationships: null, health: null },
      ...{ needs: null, help: 'not-needed', planChanged: false },
    };
    const told = { at: null, channel: 'phone', talk, nextOn: null, note: null } as const;
    const record = (of: string, more: Partial<Parameters<typeof scene.checkUps.record>[3]> = {}, id = newId()) =>
      scene.checkUps.record(scene.actor('counselor'), of, id, { ...told, ...more });
    const list = (of: string) => scene.checkUps.list(scene.actor('counselor'), of);

    it('a talk meets the days of the schedule up to it; an attempt that reached nobody meets none', async () => {
      // In aftercare since 1 February.
      const bea = await scene.person({ main: 'discharged', aftercare: 'active' });
      const days = async () => (await list(bea)).schedule.filter(({ state }) => state !== 'ahead');
      const before = await days();
      expect(before.length).toBeGreaterThan(2);
      expect(before.every(({ state }) => state === 'overdue')).toBe(true);
      await record(bea, { talk: null });
      expect(await days()).toEqual(before);
      const { hints } = await record(bea, { talk: { ...talk, used: 'yes', daysUsed: 3 } });
      expect(hints[0]).toMatch(/^Record the return to use/);
      expect((await days()).map(({ state }) => state)).toEqual(
        before.map((_, at) => (at === before.length - 1 ? 'met' : 'missed')),
      );
      expect((await list(bea)).items.map((one) => one.talk === null)).toEqual([false, true]);
    });

    it('the same sent twice is one; a day that has passed is refused by its field', async () => {
      const id = newId();
      const first = await record(ada, {}, id);
      expect(await record(ada, {}, id)).toEqual(first);
      expect((await list(ada)).items).toHaveLength(1);
      expect(await refusalOf(record(ada, { nextOn: '2020-01-01' }))).toMatchObject({
        ...{ code: 'check-up.invalid', facts: { field: 'nextOn' } },
      });
      expect(await refusalOf(record(ada, {}, id).then(() => record(ada, { channel: 'video' }, id)))).toMatchObject({
        code: 'idempotency.body-differs',
      });
    });

    it('nobody writes one about a person of another program', async () => {
      const elsewhere = await AftercareScene.open(db, scene.clock.now());
      const theirs = await elsewhere.person();
      expect(await refusalOf(record(theirs))).toMatchObject({ code: 'patient.not-found' });
    });
  });
});
