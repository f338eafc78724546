import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { textOf } from '@cairn/paper/testing';
import { newId } from '@cairn/platform';
import { ContingencyScene, refusedAs, testDay } from './contingency-scene';

jest.setTimeout(60_000);

describe('the account on paper (clinical reference 4.3)', () => {
  let db: TestDatabase;
  let scene: ContingencyScene;
  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => void (scene = await ContingencyScene.open(db)));

  const statement = async (of: { patientId: string; id: string }) =>
    textOf(await scene.enrolments.statement(scene.as('counselor'), of.patientId, of.id));

  it('says in plain words what was earned, used and is left, and neither whose it is nor what it is for', async () => {
    const ada = await scene.enrolled();
    await scene.weeks(ada, 'mm');
    const id = newId();
    const asked = { cents: 500, form: 'goods' as const, what: 'Bus pass' };
    await scene.redemptions.ask(scene.as('counselor'), ada.patientId, ada.id, id, asked);
    expect(await statement(ada)).toContain('You asked for something worth $5.00.');
    await scene.redemptions.handOver(scene.as('nurse'), ada.patientId, ada.id, id);
    const text = await statement(ada);
    expect(text).toContain('You have $1.25 to use.');
    expect(text).toContain('You earned $6.25 in all and used $5.00.');
    expect(text).toContain('The next one is worth $15.00');
    expect(text).toContain('Bus pass');
    expect(text).toContain('never paid in cash');
    expect(text).not.toMatch(/Ada|Test|cocaine|negative|drug|opioid/i);
  });

  it('after the end it says how long the rest can be used', async () => {
    const ada = await scene.enrolled();
    await scene.weeks(ada, 'm');
    await scene.enrolments.end(scene.as('counselor'), ada.patientId, ada.id, {
      ...{ why: 'completed', on: testDay(0), note: null },
    });
    expect(await statement(ada)).toContain('What is left stays yours.');
  });

  it('another person’s account is not printed through this chart', async () => {
    const ada = await scene.enrolled();
    const other = await scene.person();
    expect(await refusedAs(scene.enrolments.statement(scene.as('counselor'), other, ada.id))).toBe('not-found');
  });
});
