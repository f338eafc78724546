import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { DosingScene } from './testing';

describe('giving a dose', () => {
  let db: TestDatabase;
  let scene: DosingScene;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
  });
  afterAll(() => db.close());

  const nurse = () => scene.clinic.actor('nurse');
  const standing = async (patientId: string) =>
    (
      await db.owner.query(
        'select count(*)::int as count from dose where patient_id = $1 and not exists (select 1 from dose_void v where v.dose_id = dose.id)',
        [patientId],
      )
    ).rows[0].count as number;

  it('keeps the dose with the answer of every rule, and one line in the audit', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    const id = newId();
    const dose = await scene.dosing.recordDose(nurse(), id, scene.attempt(order));
    expect(dose).toMatchObject({ id, patientId, doseMcg: 60_000, givenBy: nurse().staffId });
    const failed = dose.evaluations.filter(({ result }) => result === 'failed');
    expect(failed.filter(({ severity }) => severity !== 'WARN')).toEqual([]);
    // A first day above 40 mg, and no kit was offered yet: said, and no reason to wait.
    expect(failed.map(({ ruleId }) => ruleId)).toEqual(['R-045', 'R-170']);
    expect(dose.evaluations.find(({ ruleId }) => ruleId === 'R-200')).toMatchObject({ result: 'passed' });
    const { rows } = await db.owner.query(
      `select outcome from audit_event where act = 'dose.record' and record_id = $1 and patient_id = $2`,
      [id, patientId],
    );
    expect(rows).toEqual([{ outcome: 'done' }]);
  });

  it('answers a repeat of the same request as the first time, and refuses another body under the same id', async () => {
    const patientId = await scene.person();
    const attempt = scene.attempt(await scene.order(patientId));
    const id = newId();
    const first = await scene.dosing.recordDose(nurse(), id, attempt);
    expect(await scene.dosing.recordDose(nurse(), id, attempt)).toEqual(first);
    await expect(scene.dosing.recordDose(nurse(), id, { ...attempt, observation: 'vomited' })).rejects.toMatchObject({
      refusal: { code: 'idempotency.body-differs' },
    });
    expect(await standing(patientId)).toBe(1);
  });

  it('four nurses in the same moment give one dose, and the others hear who and when', async () => {
    for (let round = 0; round < 20; round += 1) {
      const patientId = await scene.person();
      const attempt = scene.attempt(await scene.order(patientId));
      const answers = await Promise.allSettled(
        [1, 2, 3, 4].map(() => scene.dosing.recordDose(nurse(), newId(), attempt)),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const answer of answers) {
        if (answer.status === 'rejected')
          expect(answer.reason.refusal).toMatchObject({ code: 'dose.already-given', facts: { by: 'The nurse' } });
      }
      expect(await standing(patientId)).toBe(1);
    }
  });

  it('the database alone stops a second dose, whatever the program thinks', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    await scene.dosing.recordDose(nurse(), newId(), scene.attempt(order));
    const second = db.database.transaction(nurse(), (tx) =>
      tx.query(
        `insert into dose_slot (programme_id, order_id, service_day, portion, dose_id) values ($1, $2, '2026-03-02', 1, $3)`,
        [scene.clinic.programmeId, order.id, newId()],
      ),
    );
    await expect(second).rejects.toMatchObject({ constraint: 'pk_dose_slot' });
  });

  it('a voided dose stays visible and frees its place', async () => {
    const patientId = await scene.person();
    const attempt = scene.attempt(await scene.order(patientId));
    const id = newId();
    await scene.dosing.recordDose(nurse(), id, attempt);
    await scene.dosing.voidDose(nurse(), id, 'The wrong person was chosen');
    await expect(scene.dosing.voidDose(nurse(), id, 'Again')).rejects.toMatchObject({
      refusal: { code: 'dose.already-voided' },
    });
    await scene.dosing.recordDose(nurse(), newId(), attempt);
    expect(await standing(patientId)).toBe(1);
    expect(
      (await db.owner.query('select count(*)::int as count from dose where patient_id = $1', [patientId])).rows[0]
        .count,
    ).toBe(2);
  });

  it('the portions of a split dose each have a place of their own', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId, {
      frequency: 'split',
      portions: 2,
      doseMcg: 80_000,
      indication: 'pregnancy',
    });
    await scene.dosing.recordDose(nurse(), newId(), scene.attempt(order, 1));
    await expect(scene.dosing.recordDose(nurse(), newId(), scene.attempt(order, 1))).rejects.toMatchObject({
      refusal: { code: 'dose.already-given' },
    });
    const queue = await scene.window.queue(nurse(), '2026-03-02');
    expect(queue.toCome.find((one) => one.patientId === patientId)).toMatchObject({ portion: 2 });
  });

  it('a refusal is kept with its rules, and nothing else is written', async () => {
    const patientId = await scene.person();
    const attempt = { ...scene.attempt(await scene.order(patientId)), doseMcg: 70_000 };
    const id = newId();
    await expect(scene.dosing.recordDose(nurse(), id, attempt)).rejects.toMatchObject({
      refusal: { code: 'dose.wrong-amount' },
    });
    const { rows } = await db.owner.query(
      `select outcome, jsonb_array_length(facts -> 'evaluations') > 5 as rules from audit_event where record_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ outcome: 'refused', rules: true }]);
    expect(await standing(patientId)).toBe(0);
  });

  it('a new order of the same kind ends the one before it, and two prescribers at once leave one standing', async () => {
    const patientId = await scene.person();
    const first = await scene.order(patientId);
    await Promise.allSettled([
      scene.order(patientId, { doseMcg: 65_000 }),
      scene.order(patientId, { doseMcg: 70_000 }),
    ]);
    const orders = await scene.orders.list(scene.clinic.actor('prescriber'), patientId);
    expect(orders.filter(({ state }) => state === 'active')).toHaveLength(1);
    expect(orders.find(({ id }) => id === first.id)?.state).toBe('stopped');
  });

  it('no dose is given under an order that was stopped', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    await scene.orders.stop(scene.clinic.actor('prescriber'), order.id, 'Moved away');
    await expect(scene.dosing.recordDose(nurse(), newId(), scene.attempt(order))).rejects.toMatchObject({
      refusal: { code: 'order.not-active' },
    });
  });

  it('another programme knows neither the order nor the person', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    const other = await DosingScene.open(db);
    await expect(
      other.dosing.recordDose(other.clinic.actor('nurse'), newId(), other.attempt(order)),
    ).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    await expect(other.window.card(other.clinic.actor('nurse'), patientId, undefined)).rejects.toMatchObject({
      refusal: { code: 'patient.not-found' },
    });
  });

  it('the card at a window shows the next portion, the days since the last dose, and who else has the person', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    await scene.dosing.recordDose(nurse(), newId(), scene.attempt(order));
    const pharmacist = scene.clinic.actor('pharmacist');
    await scene.window.card(pharmacist, patientId, '2026-03-05');
    const card = await scene.window.card(nurse(), patientId, '2026-03-05');
    expect(card).toMatchObject({
      daysSinceLastDose: 3,
      portion: 1,
      order: { portionMcg: 60_000 },
      openedBy: { displayName: 'The pharmacist' },
    });
  });

  it('who was to come until the order ran out this week is still shown, with why', async () => {
    const patientId = await scene.person();
    await scene.order(patientId, { expiresOn: '2026-03-04' });
    const shownOn = async (day: string) =>
      (await scene.window.queue(nurse(), day)).toCome.find((one) => one.patientId === patientId)?.flags;
    expect(await shownOn('2026-03-04')).toEqual([]);
    expect(await shownOn('2026-03-05')).toEqual(['order-expired']);
    expect(await shownOn('2026-03-12')).toBeUndefined();
  });
});
