import { createHmac } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { addDays, drawSlip, type PrizeTerms, standardTerms } from '@cairn/rules';
import { ContingencyScene, prizes, refusedAs, stimulants, testDay } from './contingency-scene';

jest.setTimeout(60_000);

describe('the ledger of contingency management (clinical reference 4.3)', () => {
  let db: TestDatabase;
  let scene: ContingencyScene;
  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => void (scene = await ContingencyScene.open(db)));

  const ask = (of: { patientId: string; id: string }, cents: number, id: string = newId()) =>
    scene.redemptions.ask(scene.as('counselor'), of.patientId, of.id, id, { cents, form: 'goods', what: 'Bus pass' });
  const handOver = (of: { patientId: string; id: string }, id: string, role: 'counselor' | 'nurse') =>
    scene.redemptions.handOver(scene.as(role), of.patientId, of.id, id);

  it('one person asks, a second one hands over, and only then the ledger has a row', async () => {
    const ada = await scene.enrolled();
    await scene.weeks(ada, 'mm');
    const id = newId();
    const asked = await ask(ada, 500, id);
    expect([asked.balanceCents, asked.waitingCents]).toEqual([625, 500]);
    expect(await refusedAs(handOver(ada, id, 'counselor'))).toBe('contingency.second-person');
    const done = await handOver(ada, id, 'nurse');
    expect(done.ledger.at(-1)).toMatchObject({
      ...{
        kind: 'redeemed',
        cents: -500,
        balanceCents: 125,
        what: 'Bus pass',
        by: 'The counselor',
        checkedBy: 'The nurse',
      },
    });
    expect([done.balanceCents, done.waitingCents]).toEqual([125, 0]);
    expect(await refusedAs(handOver(ada, id, 'nurse'))).toBe('contingency.ended');
  });

  it('no more is asked for than there is, what waits counted in; two at once cannot spend it twice', async () => {
    const ada = await scene.enrolled();
    await scene.weeks(ada, 'mm');
    expect(await refusedAs(ask(ada, 626))).toBe('contingency.balance');
    const both = await Promise.all([refusedAs(ask(ada, 400)), refusedAs(ask(ada, 400))]);
    expect(both.sort()).toEqual(['contingency.balance', 'not refused']);
    expect(await refusedAs(ask(ada, 225))).toBe('not refused');
  });

  it('who asked may withdraw it, somebody else may veto it: the value stays', async () => {
    const ada = await scene.enrolled();
    await scene.weeks(ada, 'mm');
    const [first, second] = [newId(), newId()];
    await ask(ada, 300, first);
    await ask(ada, 300, second);
    const drop = (id: string, role: 'counselor' | 'nurse') =>
      scene.redemptions.drop(scene.as(role), ada.patientId, ada.id, id, 'Changed their mind');
    await drop(first, 'counselor');
    const view = await drop(second, 'nurse');
    expect(view.redemptions.map(({ ended }) => ended?.outcome)).toEqual(['withdrawn', 'vetoed']);
    expect([view.balanceCents, view.waitingCents, view.ledger.length]).toEqual([625, 0, 2]);
  });

  it('what is left lapses only where the version says so, after its days, by somebody’s act', async () => {
    const ada = await scene.enrolled({ ...stimulants, expiresAfterDays: 90 });
    await scene.weeks(ada, 'mm');
    const supervisor = scene.as('counselor_supervisor');
    const lapse = () => scene.redemptions.lapse(supervisor, ada.patientId, ada.id, 'Three months after the end');
    expect(await refusedAs(lapse())).toBe('contingency.lapse');
    const ending = { why: 'completed' as const, on: testDay(1), note: null };
    await scene.enrolments.end(scene.as('counselor'), ada.patientId, ada.id, ending);
    scene.at(addDays(testDay(1), 89));
    expect(await refusedAs(lapse())).toBe('contingency.lapse');
    scene.at(addDays(testDay(1), 90));
    expect((await lapse()).ledger.at(-1)).toMatchObject({ kind: 'expired', cents: -625, balanceCents: 0 });
  });

  it('the database itself keeps the chain and the balance, whoever writes', async () => {
    const ada = await scene.enrolled();
    await scene.weeks(ada, 'm');
    const write = (row: Record<string, unknown>) =>
      db.owner
        .query(
          `insert into cm_award (id, programme_id, patient_id, enrolment_id, number, previous, kind, cents, balance_before, balance_after,
             on_day, policy_version, reason) values (gen_random_uuid(), $1, $2, $3, $4, $5, 'expired', $6, $7, $8, '2026-03-02', 'x', 'x')`,
          [
            scene.clinic.programmeId,
            ada.patientId,
            ada.id,
            row['number'],
            row['previous'],
            row['cents'],
            row['before'],
            row['after'],
          ],
        )
        .then(
          () => 'written',
          (error: { constraint: string }) => error.constraint,
        );
    expect(await write({ number: 2, previous: 1, cents: -300, before: 250, after: -50 })).toBe('ck_cm_award_balance');
    expect(await write({ number: 2, previous: 1, cents: -300, before: 300, after: 0 })).toBe('fk_cm_award_cm_award');
    expect(await write({ number: 3, previous: 1, cents: -50, before: 250, after: 200 })).toBe('ck_cm_award_chain');
    expect(await write({ number: 1, previous: null, cents: -50, before: 0, after: -50 })).toBe('ck_cm_award_balance');
    expect(await write({ number: 2, previous: 1, cents: -50, before: 250, after: 200 })).toBe('written');
    expect(await write({ number: 2, previous: 1, cents: -50, before: 250, after: 200 })).toMatch(/^uq_cm_award/);
  });

  describe('prize draws', () => {
    it('need the key of the random test schedule, chosen at enrollment', async () => {
      expect(await refusedAs(scene.enrolled(prizes))).toBe('contingency.no-key');
      const key = await scene.key();
      const ada = await scene.enrolled(prizes);
      await scene.key();
      const view = await scene.weeks(ada, 'mm');
      expect([view.seedId, new Set(view.draws.map(({ seedId }) => seedId))]).toEqual([key, new Set([key])]);
      expect(view.draws.map(({ day, number }) => [day, number])).toEqual([
        [testDay(0), 1],
        [testDay(1), 1],
        [testDay(1), 2],
      ]);
      expect(view.ifMet.draws).toBe(3);
      expect(view.balanceCents).toBe(view.draws.reduce((sum, { valueCents }) => sum + valueCents, 0));
    });

    it('can be checked by whoever holds the key: HMAC-SHA256 of the message chooses the slip', async () => {
      const key = await scene.key();
      const ada = await scene.enrolled(prizes);
      const { draws } = await scene.weeks(ada, 'mmmmmm');
      const { rows } = await db.owner.query<{ inner_key: Buffer }>(
        'select inner_key from random_test_key where id = $1',
        [key],
      );
      const secret = Buffer.from(rows[0]?.inner_key.subarray(0, 32) ?? []).map((byte) => byte ^ 0x36);
      const { bowl } = standardTerms.prize.pay as PrizeTerms;
      expect(draws).toHaveLength(21);
      for (const { message, slip, kind, valueCents } of draws)
        expect(drawSlip(bowl, createHmac('sha256', secret).update(message).digest())).toEqual({
          slip,
          kind,
          valueCents,
        });
    });

    it('are the same however often a day is recorded, and after a correction and back', async () => {
      await scene.key();
      const ada = await scene.enrolled(prizes);
      const before = await scene.weeks(ada, 'mmm');
      const wrong = await scene.test(ada.patientId, testDay(1), 'positive');
      const correct = (resultId: string) =>
        scene.results.correct(
          ...([scene.as('counselor'), ada.patientId, ada.id] as const),
          { resultId, id: newId() },
          { reason: 'The laboratory corrected its report', excuse: null },
        );
      const lost = await correct(before.results[1]?.id ?? '');
      await scene.takeBack(ada.patientId, wrong);
      const back = await correct(lost.results.find(({ number }) => number === 2)?.id ?? '');
      expect(back.draws.map(({ message, slip }) => [message, slip])).toEqual(
        before.draws.map(({ message, slip }) => [message, slip]),
      );
      expect(back.balanceCents).toBe(before.balanceCents);
    });
  });
});
