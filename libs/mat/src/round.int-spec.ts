import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { HoldFlagService } from './hold-flag.service';
import { ProtocolService } from './protocol.service';
import { RoundService } from './round.service';
import { DosingScene } from './testing';
import { writtenOrder, type WrittenOrder } from './testing-orders';

describe('the prescriber’s round', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let rounds: RoundService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    rounds = new RoundService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const order = (patientId: string, written: WrittenOrder = {}) =>
    writtenOrder(db.owner, scene.clinic, patientId, written);
  const prescriber = () => scene.clinic.actor('prescriber');
  const linesOf = async (patientId: string, kind?: string) =>
    (await rounds.round(prescriber())).items.filter(
      (item) => item.patientId === patientId && (kind === undefined || item.kind === kind),
    );

  it('lists an order that ends soon, and no longer once the next one is signed (R-205)', async () => {
    const patientId = await scene.person();
    await order(patientId, { expiresOn: '2026-03-05' });
    expect(await linesOf(patientId, 'expiring')).toMatchObject([
      { ruleId: 'R-205', due: '2026-03-05', severity: 'soon', acts: [{ act: 'renew' }] },
    ]);
    await order(patientId, { startsOn: '2026-03-06', expiresOn: '2026-05-01' });
    expect(await linesOf(patientId, 'expiring')).toEqual([]);
  });

  it('lists a hold until it is released, with the flag to release (R-207)', async () => {
    const patientId = await scene.person();
    const flags = new HoldFlagService(scene.acts, scene.clock);
    const flag = { kind: 'clinical_safety', says: 'Swollen leg', reasonCode: 'medical_review' } as const;
    const { id } = await flags.place(scene.clinic.actor('nurse'), patientId, newId(), flag);
    expect(await linesOf(patientId, 'hold')).toMatchObject([{ severity: 'now', acts: [{ act: 'release', id }] }]);
    await flags.clear(prescriber(), patientId, id, 'Seen');
    expect(await linesOf(patientId, 'hold')).toEqual([]);
  });

  it('lists a telephone order until its deadline, then as on hold (R-203)', async () => {
    const patientId = await scene.person();
    await order(patientId, { receivedAt: '2026-03-02T12:00:00Z' });
    expect(await linesOf(patientId, 'cosign')).toMatchObject([
      { severity: 'soon', due: '2026-03-05', dueAt: '2026-03-05T12:00:00.000Z' },
    ]);
    scene.clock.moveTo(new Date('2026-03-05T12:00:01Z'));
    expect(await linesOf(patientId, 'cosign')).toMatchObject([
      { severity: 'now', says: expect.stringContaining('on hold until it is co-signed') },
    ]);
    scene.clock.moveTo(new Date('2026-03-02T15:00:00Z'));
  });

  it('reads everybody in as many statements as one person', async () => {
    const spent = async () => {
      const query = jest.fn();
      const { transaction } = db.database;
      jest
        .spyOn(db.database, 'transaction')
        .mockImplementation((actor, work) =>
          transaction.call(db.database, actor, (tx) =>
            work({ ...tx, query: (...asked) => (query(), tx.query(...asked)) }),
          ),
        );
      await rounds.round(prescriber());
      jest.restoreAllMocks();
      return query.mock.calls.length;
    };
    const few = await spent();
    for (let n = 0; n < 10; n += 1) await order(await scene.person());
    expect(await spent()).toBe(few);
  });

  it('leaves out charts that are closed to who looks, and says how many', async () => {
    const patientId = await scene.person();
    await order(patientId, { expiresOn: '2026-03-05' });
    const before = await rounds.round(prescriber());
    await db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason)
       select gen_random_uuid(), programme_id, id, 'relative', 'x' from patient where id = $1`,
      [patientId],
    );
    const after = await rounds.round(prescriber());
    expect(await linesOf(patientId)).toEqual([]);
    expect([after.hidden - before.hidden, before.people - after.people]).toEqual([1, 1]);
  });

  it('names the protocols that run out (R-204)', async () => {
    const protocols = new ProtocolService(scene.acts, scene.clock);
    const { id } = await protocols.approve(scene.clinic.actor('medical_director'), newId(), {
      name: 'Low-dose start',
      kind: 'low-dose-start',
      conditions: 'On a full agonist',
      limits: {},
    });
    expect((await rounds.round(prescriber())).protocols).toEqual([]);
    scene.clock.moveTo(new Date('2027-02-25T15:00:00Z'));
    expect((await rounds.round(prescriber())).protocols).toMatchObject([
      { id, expiresOn: '2027-03-02', severity: 'soon' },
    ]);
    scene.clock.moveTo(new Date('2026-03-02T15:00:00Z'));
  });

  it('is for those who give or order medication', async () => {
    await expect(rounds.round(scene.clinic.actor('counselor'))).rejects.toMatchObject({
      refusal: { code: 'permission.denied' },
    });
  });
});
