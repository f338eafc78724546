import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import { DosingScene } from './testing';

/** The clock of the machine is set back, an hour or a day, while a clinic doses: nothing is given twice, and nothing is lost. */
describe('when the clock is set back', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  const nurse = () => scene.clinic.actor('nurse');
  const refusalOf = (act: Promise<unknown>) =>
    act.then(
      () => 'given',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)),
    );

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
  });
  afterAll(() => db.close());

  it('by an hour: the day has its dose already, whatever time it seems to be', async () => {
    const order = await scene.order(await scene.person());
    const attempt = scene.attempt(order);
    await scene.dosing.recordDose(nurse(), newId(), attempt);
    const before = scene.clock.now();
    scene.clock.moveTo(new Date(before.getTime() - 3_600_000));
    try {
      expect(await refusalOf(scene.dosing.recordDose(nurse(), newId(), attempt))).toBe('dose.already-given');
    } finally {
      scene.clock.moveTo(before);
    }
  });

  it('by an hour: what was taken at a time that seems to lie ahead is not recorded before that time comes (R-011)', async () => {
    const order = await scene.order(await scene.person());
    const before = scene.clock.now();
    scene.clock.moveTo(new Date(before.getTime() - 3_600_000));
    try {
      const early = { ...scene.attempt(order), occurredAt: before };
      expect(await refusalOf(scene.dosing.recordDose(nurse(), newId(), early))).toBe('dose.guard-failed');
    } finally {
      scene.clock.moveTo(before);
    }
  });

  it('by a day: a dose of the day that is tomorrow now is not given, and the one that stands stays', async () => {
    const order = await scene.order(await scene.person());
    const attempt = scene.attempt(order);
    const dose = await scene.dosing.recordDose(nurse(), newId(), attempt);
    const before = scene.clock.now();
    scene.clock.moveTo(new Date(before.getTime() - 86_400_000));
    try {
      expect(await refusalOf(scene.dosing.recordDose(nurse(), newId(), attempt))).toBe('dose.already-given');
      const yesterday = { ...attempt, serviceDay: '2026-03-01' };
      expect(await refusalOf(scene.dosing.recordDose(nurse(), newId(), yesterday))).not.toBe('given');
    } finally {
      scene.clock.moveTo(before);
    }
    const { rows } = await db.owner.query('select id from dose where order_id = $1', [order.id]);
    expect(rows).toEqual([{ id: dose.id }]);
  });
});
